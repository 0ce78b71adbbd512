import fs from 'node:fs/promises'
import path from 'node:path'
import * as z from 'zod'
import { SiteProfile } from '../../../shared/publish/site'
import type { ConfiguredSite } from '../../publish/target'

/** The app's own settings, read and never written: where a site's slots, rules and folder are set. */
const Kept = z.object({
  settings: z.object({ sites: z.array(SiteProfile) }),
  folders: z.record(z.string(), z.string()).default({}),
})

/** The sites of the app whose profile that is, each with its folder; none where the app was never started. */
export async function appSites(profile: string): Promise<readonly ConfiguredSite[]> {
  try {
    const kept = Kept.parse(JSON.parse(await fs.readFile(path.join(profile, 'settings.json'), 'utf8')))
    return kept.settings.sites.map((site) => ({
      ...site,
      folder: kept.folders[site.id] ?? path.join(profile, 'site'),
      secrets: {},
    }))
  } catch {
    return []
  }
}

/** Whether a site goes by that name or id. */
export const isNamed =
  (wanted: string) =>
  ({ id, name }: Pick<SiteProfile, 'id' | 'name'>): boolean =>
    id === wanted || name.toLowerCase() === wanted.toLowerCase()
