import type { SiteProfile } from '../../../../shared/publish/site'
import type { TargetTools } from '../../target'
import { FILES, logoFile } from './addresses'
import { settle } from './changes'
import { listRenderer } from './lists'
import type { Opened } from './openSite'
import type { SiteState } from './state'

/** Files that say nothing of any story: written when they differ. */
const ALWAYS = [FILES.stylesheet, FILES.script, FILES.searchScript, FILES.notFound, FILES.robots]

/** Brings every list that is behind in line with the tables, removals last. */
export async function catchUp(
  site: SiteProfile,
  folder: string,
  { db, state, files }: Opened,
): Promise<void> {
  const content = listRenderer(site, folder, state)
  const removals: string[] = []
  // The front page comes last: it leads to all the others.
  const lists = state.pending().filter((file) => file !== FILES.front)
  for (const file of [...ALWAYS, ...lists, FILES.front]) {
    const text = content(file)
    if (typeof text === 'string') await files.write(file, text)
    else if (text === null || isUnused(file, state, site)) removals.push(file)
  }
  for (const file of removals) await files.remove(file)
  settle(db)
}

/** The site with its logo's kind looked up; without a logo where the library has that picture no more. */
export async function withLogo<S extends SiteProfile>(site: S, tools: TargetTools): Promise<S> {
  const { logo } = site.theme
  if (!logo) return site
  const found = await tools.picture(logo.src)
  const known = found.ok ? { ...logo, extension: found.value.kind.extension } : null
  return { ...site, theme: { ...site.theme, logo: known } }
}

/** What the first page ever must find: the style, the script, and the logo, where the library still has it. */
export async function writeAssets(
  site: SiteProfile,
  folder: string,
  { state, files }: Opened,
  tools: TargetTools,
): Promise<void> {
  const content = listRenderer(site, folder, state)
  for (const file of [FILES.stylesheet, FILES.script]) await files.write(file, content(file) ?? '')
  const logo = logoFile(site)
  if (logo === null || !site.theme.logo || (await files.exists(logo))) return
  const found = await tools.picture(site.theme.logo.src)
  if (found.ok) await files.write(logo, found.value.bytes)
}

/** Pictures nobody shows any more, and pages of withdrawn articles. */
function isUnused(file: string, state: SiteState, site: SiteProfile): boolean {
  if (file.startsWith('media/')) return file !== logoFile(site) && !state.isMediaUsed(file)
  return state.isWithdrawn(file.replace(/\/index\.html$/, ''))
}
