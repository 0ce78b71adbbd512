import type { Article } from '../../shared/article/article'
import { ok, type Result } from '../../shared/result'
import type { ReceiptPage } from '../library/onSite'
import type { ConfiguredSite, TargetTools } from './target'
import { type BuildOptions, type BuildReport, type BuildSource, buildSite } from './targets/local/build'

/** What a build asks of a library: the app's over its thread, the command line's in its own process. */
export interface SiteShelf {
  /** What the site shows or has shown, a page at a time; `after` is empty, then the `next` of the page before. */
  receiptsOn(site: string, after: string): Promise<Result<ReceiptPage>>
  /** The article as it went out to that site. */
  asPublished(id: string, site: string): Promise<Result<Article>>
  /** Articles something of which is still on its way to the site, or may be. */
  underWay(site: string): Promise<Result<readonly string[]>>
}

export interface WholeSiteOptions extends BuildOptions {
  /** Takes pages away that the library does not know of. */
  readonly prune?: boolean
}

/**
 * Builds a site of ours from what a library says is published there. What is on its way to the site this moment is left to
 * whoever sends it. Only what was withdrawn is taken away: a library that was put back from a backup knows nothing of what
 * was published since.
 */
export function buildWholeSite(
  site: ConfiguredSite,
  shelf: SiteShelf,
  tools: TargetTools,
  { prune = false, ...options }: WholeSiteOptions,
): Promise<Result<BuildReport>> {
  const open = async (): Promise<Result<BuildSource>> => {
    // First: what has come to its end before this is asked has its receipt.
    const underWay = await shelf.underWay(site.id)
    if (!underWay.ok) return underWay
    const busy = new Set(underWay.value)
    const wanted: BuildSource['wanted'][number][] = []
    const withdrawn = new Set<string>()
    for (let after = '', isMore = true; isMore; ) {
      const page = await shelf.receiptsOn(site.id, after)
      if (!page.ok) return page
      for (const { state, ...row } of page.value.rows) {
        if (busy.has(row.id)) continue
        if (state === 'published') wanted.push(row)
        else if (state === 'withdrawn') withdrawn.add(row.id)
      }
      after = page.value.next
      isMore = after !== ''
    }
    return ok({
      wanted: wanted.sort((a, b) => Date.parse(a.firstPublished) - Date.parse(b.firstPublished)),
      read: (id) => shelf.asPublished(id, site.id),
      isUnwanted: (id) => !busy.has(id) && (prune || withdrawn.has(id)),
    })
  }
  return buildSite(site, open, tools, options)
}
