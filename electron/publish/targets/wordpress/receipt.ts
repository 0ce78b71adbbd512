import type { Receipt } from '../../../../shared/article/article'
import type { ConfiguredSite } from '../../target'
import { baseOf, instantOf, type Post, stateOf } from './posts'

/** What the site shows of an article now. A draft's time of change is as good a time as any it has. */
export function receiptOf(
  site: ConfiguredSite,
  post: Post,
  given: {
    readonly contentHash: string
    readonly differences: readonly string[]
    readonly firstPublished: string | undefined
    readonly now: string
  },
): Receipt {
  const state = stateOf(post)
  const changed = instantOf(post.modified_gmt) || given.now
  return {
    site: site.id,
    state,
    remoteId: String(post.id),
    url: post.link,
    contentHash: given.contentHash,
    firstPublished:
      (state === 'withdrawn' ? given.firstPublished : '') || instantOf(post.date_gmt) || changed,
    // The time of a scheduled post lies ahead; it was changed now.
    updated: state === 'scheduled' ? given.now : changed,
    base: baseOf(post),
    differences: given.differences.map((text) => text.slice(0, 1000)),
  }
}
