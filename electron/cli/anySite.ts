import type { ConfiguredSite } from '../publish/target'
import type { Command } from './command'
import { appFolder } from './data/appFolder'
import { appSites, isNamed } from './data/appSites'
import { dataFolder } from './data/folder'
import { readSites } from './data/sites'
import { localFolder, siteFrom } from './site'

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
  const found =
    kept.value.find(isNamed(wanted)) ?? (await appSites(appFolder({ options: {} }))).find(isNamed(wanted))
  return found
    ? { ok: true, site: { ...found, secrets: {} } }
    : { ok: false, message: `there is no site called ${wanted}, neither here nor in the app.` }
}
