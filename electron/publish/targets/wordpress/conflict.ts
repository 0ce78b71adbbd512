import type { Receipt } from '../../../../shared/article/article'
import { fail, type Result } from '../../../../shared/result'
import { readMark } from './marker'
import { baseOf, instantOf, type Post, textOfPost } from './posts'

/**
 * Whether somebody changed the post on the site since the version `base`, empty when none is known: null when it may be
 * written over. A post that still
 * says word for word what this very parcel says, one that says what some Galley wrote while nothing of it is
 * remembered here, and a draft that was written for a preview and never was out, are no conflict: nothing would be lost.
 */
export function conflictWith(post: Post, contentHash: string, base: string): Result<never> | null {
  if (base !== '' && base === baseOf(post)) return null
  const there = textOfPost(post)
  const marked = readMark(there)
  if (marked?.isOurs && (base === '' || ['', contentHash].includes(marked.contentHash))) return null
  return fail(
    'conflict',
    'site.changed-there',
    'Somebody has changed the article on the site; nothing was sent.',
    {
      base: baseOf(post),
      remoteId: String(post.id),
      modified: instantOf(post.modified_gmt),
      headline: there.title.slice(0, 200),
      url: post.link,
    },
  )
}

/**
 * The version a withdrawal leaves known. It only hides the post, whatever stands in it: a change nobody here has seen is
 * not seen by that, and the receipt keeps the version from before it.
 */
export function baseAfterHiding(found: Post, hidden: Post, previous: Receipt | null): string {
  const known = previous?.base ?? ''
  const isSeen = conflictWith(found, previous?.contentHash ?? '', known) === null
  return isSeen && sameText(found, hidden) ? baseOf(hidden) : known
}

export function sameText(one: Post, other: Post): boolean {
  const [a, b] = [textOfPost(one), textOfPost(other)]
  return a.title === b.title && a.content === b.content && a.excerpt === b.excerpt
}

/** The post we knew is no longer there: somebody has deleted it for good. */
export const goneThere = (previous: Receipt): Result<never> =>
  fail('conflict', 'site.gone-there', 'The article was deleted on the site; nothing was sent.', {
    base: GONE,
    remoteId: previous.remoteId,
    url: previous.url,
  })

/** Accepted as the base, a deleted post is made anew. */
export const GONE = 'gone'
