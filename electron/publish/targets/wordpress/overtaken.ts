import * as z from 'zod'
import type { Receipt } from '../../../../shared/article/article'
import { type Fault, fail, ok, type Result } from '../../../../shared/result'
import type { WrittenOver } from '../../target'
import type { Client } from './client'
import { readMark } from './marker'
import { baseOf, type Post, textOfPost } from './posts'

export const OVERTAKEN =
  'Somebody saved the article on the site in the same moment; their version is kept there among its revisions.'

const raw = z.object({ raw: z.string() })
const Revisions = z.array(z.object({ id: z.number(), title: raw, excerpt: raw, content: raw }))

/**
 * The version before ours, where it is neither ours nor the site's first: a writing whose answer never came may have written over
 * somebody who saved in that moment. Null where there is none, where the post is not as we wrote it, and where the site keeps no
 * revisions.
 */
export async function writtenOver(client: Client, post: Post): Promise<Result<WrittenOver | null>> {
  const hasVersions = post._links['predecessor-version']?.[0]?.id !== undefined
  if (!hasVersions || readMark(textOfPost(post))?.isOurs !== true) return ok(null)
  const answer = await client({
    method: 'GET',
    route: `/wp/v2/posts/${post.id}/revisions`,
    query: { context: 'edit', per_page: '2', orderby: 'id', order: 'desc' },
  })
  // A site that refuses this question must not keep what was published from being known.
  if (!answer.ok) return isRefused(answer.fault) ? ok(null) : answer
  const revisions = Revisions.safeParse(answer.value)
  if (!revisions.success)
    return fail(
      'invalid',
      'site.not-json',
      `The site's answer is no list of versions: ${revisions.error.message}`,
    )
  const before = revisions.data[1]
  if (!before) return ok(null)
  const { title, excerpt, content } = before
  const isOurs = readMark({ title: title.raw, excerpt: excerpt.raw, content: content.raw })?.isOurs === true
  return ok(isOurs ? null : { version: `/${before.id}`, said: OVERTAKEN })
}

const isRefused = ({ code, values }: Fault): boolean =>
  code === 'site.gone' || [401, 403, 404].includes(Number(values?.status))

/** The same where no receipt knows the version that stands there: said with the next one, but of what was agreed to be written over. */
export async function overtakenBefore(
  client: Client,
  post: Post,
  previous: Receipt | null,
): Promise<Result<string[]>> {
  const known = previous?.base ?? ''
  if (known === baseOf(post)) return ok([])
  const over = await writtenOver(client, post)
  if (!over.ok) return over
  return ok(over.value && !known.endsWith(over.value.version) ? [over.value.said] : [])
}
