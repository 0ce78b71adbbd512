import type { Receipt } from '../../../../shared/article/article'
import type { ConfiguredSite } from '../../target'
import { baseOf, type Post, stateOf } from './posts'

/** What the site shows of an article now. A withdrawn post keeps the time it was first shown. */
export const receiptOf = (
  site: ConfiguredSite,
  post: Post,
  given: {
    readonly contentHash: string
    readonly differences: readonly string[]
    readonly previous: Receipt | null
    readonly now: string
  },
): Receipt => ({
  site: site.id,
  state: stateOf(post),
  remoteId: post.id,
  // The address of a draft is for its editors; where readers will find it again is the one they had.
  url: stateOf(post) === 'withdrawn' && given.previous ? given.previous.url : post.url,
  contentHash: given.contentHash,
  firstPublished: post.published_at || given.previous?.firstPublished || post.created_at || given.now,
  updated: post.updated_at,
  base: baseOf(post),
  differences: given.differences.map((text) => text.slice(0, 1000)),
})
