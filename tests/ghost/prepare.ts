import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { alone } from '../../scripts/setup/lock.mjs'
import { cacheDir } from '../../scripts/setup/places.mjs'
import { Impossible } from '../wordpress/packages'
import { bootGhost, type Program } from './boot'
import { setUp } from './owner'
import { ensureGhost } from './packages'

/** A prepared Ghost, or why there is none here. */
export type PreparedGhost =
  | (Program & {
      /** Its database and files, with an owner and the key of an integration. */ readonly site: string
    })
  | { readonly reason: string }

/**
 * A complete Ghost on this computer, made once and kept outside the checkout. Making it takes minutes, so that it is made
 * where GHOST=1 asks for it and on CI; afterwards it is found, and every run has it.
 */
export async function prepareGhost(): Promise<PreparedGhost> {
  const isWanted = Boolean(process.env.CI) || process.env.GHOST === '1'
  try {
    if (process.platform !== 'linux' || process.arch !== 'x64')
      throw new Impossible('the Ghost for tests is set up on Linux x64 only')
    const cache = join(cacheDir(), 'ghost')
    const site = join(cache, `site-${keyOf()}`)
    if (!isWanted && !existsSync(site))
      throw new Impossible('no Ghost on this computer yet: GHOST=1 sets one up, in some three minutes')
    mkdirSync(cache, { recursive: true })
    return await alone(join(cache, 'lock'), async () => {
      const program = await ensureGhost(cache)
      if (!existsSync(site)) await build(program, site)
      return { ...program, site }
    })
  } catch (error) {
    if (!(error instanceof Impossible) || isWanted) throw error
    return { reason: error.message }
  }
}

/** Changes with everything of ours that goes into the site. */
function keyOf(): string {
  const hash = createHash('sha256')
  for (const name of ['packages.ts', 'boot.ts', 'owner.ts'])
    hash.update(readFileSync(join(import.meta.dirname, name)))
  return hash.digest('hex').slice(0, 12)
}

async function build(program: Program, site: string): Promise<void> {
  const coming = `${site}.new`
  rmSync(coming, { recursive: true, force: true })
  cpSync(join(program.program, 'content'), coming, { recursive: true, dereference: true })
  for (const name of ['data', 'images', 'files', 'media', 'logs'])
    mkdirSync(join(coming, name), { recursive: true })
  const ghost = await bootGhost(program, coming)
  try {
    writeFileSync(join(coming, 'keys.json'), JSON.stringify(await setUp(ghost.address)))
  } finally {
    await ghost.stop()
  }
  renameSync(coming, site)
}
