import { constants } from 'node:fs'
import fs from 'node:fs/promises'
import type { SiteProfile } from '../../../../shared/publish/site'
import { fail, ok, type Result } from '../../../../shared/result'
import { pendEverything } from './changes'
import { guarded } from './faults'
import { emptyAside, openSiteFiles, type SiteFiles } from './files'
import { alone } from './lock'
import { rebuild } from './rebuild'
import { type StagedFiles, stagedFiles } from './stagedFiles'
import { type SiteState, siteState } from './state'
import { complete, type Database, openTables } from './tables'

export interface Opened<F extends SiteFiles = SiteFiles> {
  readonly db: Database
  readonly state: SiteState
  readonly files: F
}

/** Opens the site while nobody else writes to it. */
export const openSite = <T>(
  site: SiteProfile,
  folder: string,
  work: (opened: Opened) => Promise<Result<T>>,
): Promise<Result<T>> => opened(site, folder, openSiteFiles, work)

/** The same for a whole site at once: what `work` writes is put in place when it turns the files over. */
export const openWholeSite = <T>(
  site: SiteProfile,
  folder: string,
  work: (opened: Opened<StagedFiles>) => Promise<Result<T>>,
): Promise<Result<T>> => opened(site, folder, async () => stagedFiles(folder, await emptyAside(folder)), work)

const opened = <F extends SiteFiles, T>(
  site: SiteProfile,
  folder: string,
  open: (folder: string) => Promise<F>,
  work: (opened: Opened<F>) => Promise<Result<T>>,
): Promise<Result<T>> =>
  guarded(folder, () =>
    alone(folder, async () => {
      const files = await open(folder)
      const { db, isNew, isBehind } = openTables(folder)
      try {
        const state = siteState(db)
        if (isNew) await rebuild(db, state, folder, site.language)
        else if (isBehind) pendEverything(db, state)
        if (isBehind) complete(db)
        return await work({ db, state, files })
      } finally {
        db.close()
      }
    }),
  )

/**
 * Sees to it that the folder is there and may be written to. A folder that held the article before is never made
 * anew: when it is gone, its disk is not there, and an empty site in its place would be a lie.
 */
export async function prepareFolder(
  folder: string,
  mustExist: boolean,
): Promise<Result<Record<string, never>>> {
  return guarded(folder, async () => {
    if (!mustExist) await fs.mkdir(folder, { recursive: true })
    const stat = await fs.stat(folder)
    if (!stat.isDirectory())
      return fail('invalid', 'site.folder-is-a-file', `The site folder ${folder} is a file.`, { folder })
    await fs.access(folder, constants.R_OK | constants.W_OK | constants.X_OK)
    return ok({})
  })
}
