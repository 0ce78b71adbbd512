import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import * as z from 'zod'
import { SiteProfile } from '../../shared/publish/site'
import type { ConfiguredSite } from '../publish/target'
import type { Command } from './command'
import { dataFolder } from './data/folder'
import { readSites } from './data/sites'
import { localFolder, siteFrom } from './site'

/** The app's own settings, read and never written: where a site's slots and rules are set. */
function appSettings(): string {
  const profile = process.env.GALLEY_PROFILE
  if (profile) return path.resolve(profile, 'settings.json')
  const base =
    process.platform === 'darwin'
      ? path.join(os.homedir(), 'Library/Application Support')
      : process.platform === 'win32'
        ? (process.env.APPDATA ?? os.homedir())
        : process.env.XDG_CONFIG_HOME || path.join(os.homedir(), '.config')
  return path.join(base, 'Galley', 'settings.json')
}

const Kept = z.object({ settings: z.object({ sites: z.array(SiteProfile) }) })

async function appSites(): Promise<readonly SiteProfile[]> {
  try {
    const kept = Kept.safeParse(JSON.parse(await fs.readFile(appSettings(), 'utf8')))
    return kept.success ? kept.data.settings.sites : []
  } catch {
    return []
  }
}

/**
 * The site `--site` speaks of, for judging and rendering: a folder (`local:DIR`), a site the command line keeps, or one of
 * the app, by id or name. Without `--site` a new one. Nothing secret is read.
 */
export async function anySite(
  command: Command,
): Promise<{ ok: true; site: ConfiguredSite } | { ok: false; message: string }> {
  const wanted = command.options.site
  const folder = localFolder(wanted)
  if (wanted === undefined || folder !== null) return siteFrom(command.options, folder ?? '')
  const kept = await readSites(dataFolder(command))
  if (!kept.ok) return { ok: false, message: kept.fault.message }
  const named = ({ id, name }: SiteProfile) => id === wanted || name.toLowerCase() === wanted.toLowerCase()
  const found = kept.value.find(named) ?? (await appSites()).find(named)
  return found
    ? { ok: true, site: { folder: '', ...found, secrets: {} } }
    : { ok: false, message: `there is no site called ${wanted}, neither here nor in the app.` }
}
