import { ok, type Result } from '../../../../shared/result'
import { inDoubt, isUnclear } from '../../web/faults'
import type { Client } from './client'
import { conflictWith } from './conflict'
import { readMark } from './marker'
import { OVERTAKEN } from './overtaken'
import { baseOf, type Post, parsePost, readPost, textOfPost, versionsOf } from './posts'
import { compare, type Sent } from './readBack'

/** The last update: what is sent, and what the post is to be after it. */
export interface Update {
  readonly body: Readonly<Record<string, unknown>>
  readonly sent: Sent
}

/**
 * Writes a post unless somebody has changed it since `seen`: pictures may have taken minutes. What can slip in between
 * the last look and the writing is told by the site's own count of versions, and named in `overtaken`.
 */
export async function writePost(
  client: Client,
  seen: Post,
  { body, sent }: Update,
  contentHash: string,
): Promise<Result<{ post: Post; overtaken: string[] }>> {
  const isUnseen = (post: Post) => conflictWith(post, contentHash, baseOf(seen))
  const before = await readPost(client, String(seen.id))
  if (!before.ok) return before
  const changed = before.value && isUnseen(before.value)
  if (changed) return changed
  const versions = versionsOf(before.value ?? seen)
  const written = await update(client, before.value ?? seen, body, {
    isDone: (post) => compare(post, sent).length === 0,
    isBefore: (post) => (readMark(textOfPost(post))?.contentHash ?? contentHash) !== contentHash,
    isUnseen,
  })
  if (!written.ok) return written
  const isOvertaken = versionsOf(written.value) > versions + 1
  return ok({ post: written.value, overtaken: isOvertaken ? [OVERTAKEN] : [] })
}

/**
 * An update by id, which may be repeated. Whenever the answer is not WordPress's own, the post itself is asked what
 * became of it; while that cannot be told either, the answer is `site.unclear`.
 */
export async function update(
  client: Client,
  seen: Post,
  body: unknown,
  given: {
    readonly isDone: (post: Post) => boolean
    /** Whether an answer shows the post as before: of a cache, perhaps, to a request that never arrived. Believed the second time. */
    readonly isBefore: (post: Post) => boolean
    /** A conflict when the post is not to be written a second time. */
    readonly isUnseen: (post: Post) => Result<never> | null
  },
): Promise<Result<Post>> {
  const { id } = seen
  const send = async (over: Post): Promise<Result<Post>> => {
    const answer = await client({
      method: 'POST',
      route: `/wp/v2/posts/${id}`,
      query: { context: 'edit' },
      body,
      base: baseOf(over),
    })
    if (!answer.ok) return answer
    const post = parsePost(answer.value)
    return post.ok && post.value.id === id ? post : inDoubt('an answer that is not this post')
  }
  const answered = await send(seen)
  const first = answered.ok && given.isBefore(answered.value) ? inDoubt('an answer of before') : answered
  if (first.ok || !(isDoubtful(first) || isOverNewer(first))) return first
  const there = await readPost(client, String(id))
  if (!there.ok) return inDoubt(first.fault.message)
  if (there.value && given.isDone(there.value)) return ok(there.value)
  const unseen = there.value && given.isUnseen(there.value)
  if (!isUnclear(first) && !isOverNewer(first)) {
    // Refused on the way back perhaps: what was written stands there, and somebody has been at it since.
    return unseen && there.value && !given.isBefore(there.value) ? unseen : first
  }
  if (unseen) return unseen
  const again = await send(there.value ?? seen)
  return again.ok || !(isDoubtful(again) || isOverNewer(again)) ? again : inDoubt(again.fault.message)
}

/** The companion did not let a version be written over that nobody here has seen. */
const isOverNewer = (result: Result<unknown>): boolean => !result.ok && result.fault.values?.status === 412

/** Has the site perhaps done it? Not when WordPress itself says why it did not, or nobody was there. */
function isDoubtful(result: Result<unknown>): boolean {
  if (result.ok || result.fault.code === 'site.not-reached') return false
  return isUnclear(result) || !result.fault.values?.reason
}
