import type { Receipt } from '../../../../shared/article/article'
import { fail, type Result } from '../../../../shared/result'
import { digestOf } from './marker'
import { baseOf, markOf, type Post, textOfPost } from './posts'

/**
 * Whether somebody changed the post on the site since we knew it: null when it may be written over. A post that says
 * word for word what a Galley wrote is no conflict where that was the version we know of, this very parcel, a draft that
 * was written for a preview and never was out, or where nothing is remembered here: nothing would be lost.
 */
export function conflictWith(
  post: Post,
  contentHash: string,
  previous: Receipt | null,
): Result<never> | null {
  const base = previous?.base ?? ''
  if (base !== '' && base === baseOf(post)) return null
  const marked = markOf(post)
  const known = ['', contentHash, previous?.contentHash ?? contentHash]
  if (marked?.isOurs && (base === '' || known.includes(marked.contentHash))) return null
  return changedThere(post)
}

export const changedThere = (post: Post): Result<never> =>
  fail('conflict', 'site.changed-there', 'Somebody has changed the article on the site; nothing was sent.', {
    base: baseOf(post),
    remoteId: post.id,
    modified: post.updated_at,
    headline: post.title.slice(0, 200),
    url: post.url,
  })

/**
 * The version a withdrawal leaves known. It only hides the post, whatever stands in it: a change nobody here has seen is
 * not seen by that, and the receipt keeps the version from before it.
 */
export function baseAfterHiding(found: Post, hidden: Post, previous: Receipt | null): string {
  const isSeen = conflictWith(found, previous?.contentHash ?? '', previous) === null
  return isSeen && sameText(found, hidden) ? baseOf(hidden) : (previous?.base ?? '')
}

export const sameText = (one: Post, other: Post): boolean =>
  digestOf(textOfPost(one)) === digestOf(textOfPost(other))

/** The post we knew is no longer there: somebody has deleted it. */
export const goneThere = (previous: Receipt): Result<never> =>
  fail('conflict', 'site.gone-there', 'The article was deleted on the site; nothing was sent.', {
    base: GONE,
    remoteId: previous.remoteId,
    url: previous.url,
  })

/** Accepted as the base, a deleted post is made anew. */
export const GONE = 'gone'
