import * as z from 'zod'
import { call, none } from './call'

const site = z.strictObject({ site: z.string().max(100) })

export const SiteBuildProgress = z.object({
  site: z.string(),
  done: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
})

/** What a build of a whole site has come to. */
export const SiteBuilt = z.object({
  folder: z.string(),
  /** Articles that are on the site now, and how many of their pages were already as they should be. */
  articles: z.number().int(),
  unchanged: z.number().int(),
  /** Pages left as they are: the library does not hold their articles, or they are on their way this moment. */
  left: z.number().int(),
  /** Files, pages and lists together. */
  written: z.number().int(),
  removed: z.number().int(),
  /** Articles whose page could not be drawn; the page they had stays. The headline is empty where it is not known. */
  failed: z.array(z.object({ headline: z.string(), kind: z.string(), code: z.string() })),
})
export type SiteBuilt = z.infer<typeof SiteBuilt>

/** Building a local site whole, and looking at it. */
export const siteBuildCalls = {
  /**
   * Draws everything that is published on the site anew where it is not as it should be, and puts it in place at the end.
   * `siteBuildProgress` tells how far it is. Stopped, it answers `site.build-stopped`, and the site is as it was.
   */
  build: call(site, SiteBuilt),
  /** Ends the build that is under way. Nothing happens when there is none, or when it is being put in place already. */
  stopBuild: call(none, none),
  /** The build that is under way. */
  building: call(none, SiteBuildProgress.nullable()),
  /** Opens the front page that lies in the site's folder in the person's own browser. */
  visit: call(site, none),
  /** Opens the site's folder in the system's own program. */
  showFolder: call(site, none),
}
