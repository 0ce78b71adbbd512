import type { Article } from '../article/article'
import type { JsonNode } from '../body/parse'
import type { SiteProfile } from '../publish/site'
import { type JudgedGap, rulesFor } from './choose'
import { contentHeights, type Density, densityOf } from './density'
import type { Width } from './heights'
import { automatic, type PlacedSlot, placeAds } from './placement'
import { type Sensitive, sensitiveTopics } from './sensitive'

export interface AdReport {
  readonly mode: Article['ads']['mode']
  /** Every ad of the page in reading order. `after` is the block it follows; null around the story. */
  readonly placements: readonly (PlacedSlot & {
    readonly after: number | null
    readonly by: 'rule' | 'hand'
  })[]
  /** Every gap of the story: the slot the rules put there, or why they put none. */
  readonly gaps: readonly JudgedGap[]
  readonly density: Readonly<Record<Width, Density>>
  /** Why the story might better carry no ads; a person decides. */
  readonly sensitive: readonly Sensitive[]
}

/**
 * Everything there is to say of an article's ads on a site: where they stand, what speaks against every other gap, and how
 * dense they are. `kept` as for `automatic`. The gaps are judged by the site's rules in every mode, so that a writer sees where an ad could go.
 */
export function adReport(article: Article, site: SiteProfile, kept?: readonly number[]): AdReport {
  const { mode } = article.ads
  const judged = automatic(article, site, kept)
  const ads = placeAds(article, site, judged.chosen)
  const around = (position: 'above-headline' | 'after-headline' | 'after-story' | 'side') =>
    ads.at[position].map((slot) => ({
      ...slot,
      after: null,
      by: mode === 'auto' ? ('rule' as const) : ('hand' as const),
    }))
  const inside = ((article.body.content ?? []) as JsonNode[]).flatMap((block, index) => {
    const name = ads.after.get(index)
    const own = block.type === 'adSlot' ? ads.inStory(String(block.attrs?.slot ?? 'in-story')) : null
    const ruled = name === undefined ? null : ads.inStory(name)
    return [
      ...(own ? [{ ...own, after: index - 1, by: 'hand' as const }] : []),
      ...(ruled ? [{ ...ruled, after: index, by: 'rule' as const }] : []),
    ]
  })
  const placements = [
    ...around('above-headline'),
    ...around('after-headline'),
    ...inside,
    ...around('after-story'),
    ...around('side'),
  ]
  const isOff = mode === 'off' || rulesFor(article, site.adRules).off
  return {
    mode,
    placements,
    gaps: isOff ? judged.gaps.map((gap) => offGap(gap, mode)) : judged.gaps,
    density: densityOf(contentHeights(article), placements, site.adRules.density),
    sensitive: sensitiveTopics(article),
  }
}

const offGap = (gap: JudgedGap, mode: string): JudgedGap => ({
  ...gap,
  slot: null,
  reasons: [{ code: mode === 'off' ? 'off' : 'exception' }],
})
