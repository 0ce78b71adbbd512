import { createHash } from 'node:crypto'
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { alone } from '../../scripts/setup/lock.mjs'
import { cacheDir, root } from '../../scripts/setup/places.mjs'
import { run, tail } from '../../scripts/setup/run.mjs'
import { ensurePhp, ensureSqlite, ensureWordPress, Impossible } from './packages'

// The benchmarks run this from another folder.
const php = join(root, 'tests/wordpress/php')

/** A prepared WordPress, or why there is none here. On CI there must be one. */
export type Prepared = { readonly site: string } | { readonly reason: string }

/**
 * A complete WordPress with five users on this computer, made once and kept outside the checkout. The first time
 * takes some 15 seconds and, as root on Debian, installs PHP; afterwards it is found.
 */
export async function prepareWordPress(): Promise<Prepared> {
  try {
    if (process.platform !== 'linux') throw new Impossible('the WordPress for tests is set up on Linux only')
    const cache = join(cacheDir(), 'wordpress')
    mkdirSync(cache, { recursive: true })
    const site = join(cache, `site-${keyOf()}`)
    return await alone(join(cache, 'lock'), async () => {
      await ensurePhp()
      if (!existsSync(join(site, 'users.json'))) await build(cache, site)
      return { site }
    })
  } catch (error) {
    if (!(error instanceof Impossible) || process.env.CI) throw error
    return { reason: error.message }
  }
}

/** Changes with everything of ours that goes into the site. */
function keyOf(): string {
  const hash = createHash('sha256')
  for (const entry of readdirSync(php, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) hash.update(readFileSync(join(entry.parentPath, entry.name)))
  }
  return hash.digest('hex').slice(0, 12)
}

async function build(cache: string, site: string): Promise<void> {
  const debs = await ensureWordPress(cache)
  const sqlite = await ensureSqlite(cache)
  const coming = `${site}.new`
  rmSync(coming, { recursive: true, force: true })
  mkdirSync(coming)
  for (const deb of readdirSync(debs)) await must('dpkg', ['-x', join(debs, deb), coming])
  const share = join(coming, 'usr/share')
  const tree = join(share, 'wordpress')
  // Debian's package has links out of its own tree.
  rmSync(join(tree, 'wp-includes/ID3'), { recursive: true, force: true })
  cpSync(join(share, 'php/getid3'), join(tree, 'wp-includes/ID3'), { recursive: true })
  for (const name of ['underscore.js', 'underscore.min.js']) {
    rmSync(join(tree, 'wp-includes/js', name), { force: true })
    cpSync(join(share, 'javascript/underscore', name), join(tree, 'wp-includes/js', name))
  }
  for (const name of ['.htaccess', 'wp-config.php', 'wp-content/languages', 'wp-content/plugins'])
    rmSync(join(tree, name), { recursive: true, force: true })
  const content = join(tree, 'wp-content')
  for (const name of ['mu-plugins', 'uploads', 'database'])
    mkdirSync(join(content, name), { recursive: true })
  cpSync(join(php, 'theme'), join(content, 'themes/bare'), { recursive: true })
  cpSync(sqlite, join(content, 'plugins/sqlite-database-integration'), { recursive: true })
  const dropIn = readFileSync(join(sqlite, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', '/nonexistent')
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php')
  writeFileSync(join(content, 'db.php'), dropIn)
  for (const name of ['wp-config.php', 'router.php']) cpSync(join(php, name), join(tree, name))
  cpSync(join(php, 'faults.php'), join(content, 'mu-plugins/faults.php'))
  const users = await must('php', ['-d', 'memory_limit=512M', join(php, 'install.php'), tree])
  writeFileSync(join(tree, 'users.json'), users)
  rmSync(site, { recursive: true, force: true })
  renameSync(tree, site)
  rmSync(coming, { recursive: true, force: true })
}

async function must(program: string, args: string[]): Promise<string> {
  const { code, output } = await run(program, args, { timeout: 300_000 })
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} failed:\n${tail(output)}`)
  return output
}
