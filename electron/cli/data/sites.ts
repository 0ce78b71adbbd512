import fs from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { SiteProfile } from '../../../shared/publish/site'
import { fail, ok, type Result } from '../../../shared/result'
import { writeDurably } from '../../durableFile'
import type { ConfiguredSite } from '../../publish/target'
import { kindOf } from '../../publish/targets'

/** A site as the command line keeps it: what the app keeps, and the folder of a local one. */
export const KeptSite = SiteProfile.extend({ folder: z.string().default('') })
export type KeptSite = z.infer<typeof KeptSite>
const Kept = z.object({ sites: z.array(KeptSite).max(100) })

const fileIn = (data: string) => path.join(data, 'sites.json')

export async function readSites(data: string): Promise<Result<KeptSite[]>> {
  let text: string
  try {
    text = await fs.readFile(fileIn(data), 'utf8')
  } catch {
    return ok([])
  }
  try {
    return ok(Kept.parse(JSON.parse(text)).sites)
  } catch {
    return fail('damaged', 'sites.damaged', `${fileIn(data)} cannot be read; it was left as it is.`)
  }
}

export async function writeSites(data: string, sites: readonly KeptSite[]): Promise<Result<null>> {
  try {
    await writeDurably(fileIn(data), `${JSON.stringify({ sites }, null, 2)}\n`)
    return ok(null)
  } catch (error) {
    return fail('denied', 'sites.not-writable', `${fileIn(data)} could not be written: ${String(error)}`)
  }
}

const secretFile = (data: string, site: string, field: string) => path.join(data, 'secrets', site, field)

/** The variable a secret is taken from before any file: GALLEY_SECRET_GAZETE_PASSWORD. */
export const secretVariable = (site: string, field: string): string =>
  `GALLEY_SECRET_${site}_${field}`.toUpperCase().replaceAll('-', '_')

/**
 * What a site's target signs in with: from the environment, else from a file that only this user may read, as ssh
 * keeps its keys. A file others may read is refused. Never from an argument: those are seen by everybody.
 */
export async function secretsOf(data: string, site: KeptSite): Promise<Result<Record<string, string>>> {
  const secrets: Record<string, string> = {}
  for (const { name, kind } of kindOf(site.target)?.fields ?? []) {
    if (kind !== 'secret') continue
    const given =
      process.env[secretVariable(site.id, name)] ?? (await readSecret(secretFile(data, site.id, name)))
    if (typeof given !== 'string' && given !== null) return given
    if (given) secrets[name] = given
  }
  return ok(secrets)
}

async function readSecret(file: string): Promise<string | null | Result<never>> {
  try {
    const { mode } = await fs.stat(file)
    if (process.platform !== 'win32' && (mode & 0o077) !== 0)
      return fail('denied', 'secrets.open-to-others', `Others may read ${file}; run: chmod 600 ${file}`)
    return (await fs.readFile(file, 'utf8')).replace(/\r?\n$/, '')
  } catch {
    return null
  }
}

export async function writeSecret(data: string, site: string, field: string, secret: string): Promise<void> {
  const file = secretFile(data, site, field)
  await fs.mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  await fs.rm(file, { force: true })
  await fs.writeFile(file, secret, { mode: 0o600, flag: 'wx' })
}

export const removeSecrets = (data: string, site: string): Promise<void> =>
  fs.rm(path.join(data, 'secrets', site), { recursive: true, force: true })

/** A site by its name, with everything its target needs. */
export async function findSite(data: string, id: string): Promise<Result<ConfiguredSite>> {
  const sites = await readSites(data)
  if (!sites.ok) return sites
  const site = sites.value.find((one) => one.id === id)
  if (!site)
    return fail('missing', 'site.unknown', `There is no site called ${id}; see galley site list.`, {
      site: id,
    })
  const secrets = await secretsOf(data, site)
  return secrets.ok ? ok({ ...site, secrets: secrets.value }) : secrets
}
