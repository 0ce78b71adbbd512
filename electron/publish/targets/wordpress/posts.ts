import * as z from 'zod'
import type { Receipt } from '../../../../shared/article/article'
import { fail, ok, type Result } from '../../../../shared/result'
import type { Client } from './client'
import { type PostText, readMark, searchTerm } from './marker'
import { postsOf } from './meta'

const raw = z.object({ raw: z.string() })
const links = z.record(
  z.string(),
  z.array(z.looseObject({ id: z.number().optional(), count: z.number().optional() })),
)

/** A post as an editor's sign-in sees it. */
export const Post = z.object({
  id: z.number().int(),
  date_gmt: z.string().nullable().default(''),
  modified_gmt: z.string(),
  slug: z.string(),
  status: z.string(),
  link: z.string(),
  title: raw,
  content: raw,
  excerpt: raw,
  author: z.number().default(0),
  /** Only what a plugin has registered; an empty list where that is nothing. */
  meta: z.record(z.string(), z.unknown()).catch({}),
  featured_media: z.number().default(0),
  comment_status: z.string().default(''),
  sticky: z.boolean().default(false),
  categories: z.array(z.number()).default([]),
  tags: z.array(z.number()).default([]),
  _links: links.default({}),
})
export type Post = z.infer<typeof Post>

export const textOfPost = (post: Post): PostText => ({
  title: post.title.raw,
  content: post.content.raw,
  excerpt: post.excerpt.raw,
})

/** What the account may do with this post, by WordPress's own names: `publish`, `unfiltered-html`, `assign-author`. */
export const may = (post: Post, action: string): boolean => `wp:action-${action}` in post._links

/**
 * Which version of a post this is. There is no ETag: the last change has a resolution of one second, the revision
 * changes with title, text and excerpt only; both together are the best there is. Compared for equality, never order:
 * the time of a scheduled post lies in the future.
 */
export const baseOf = (post: Post): string =>
  `${post.modified_gmt}/${post._links['predecessor-version']?.[0]?.id ?? 0}`

/** How many versions of its text the site keeps. */
export const versionsOf = (post: Post): number => post._links['version-history']?.[0]?.count ?? 0

/** WordPress writes universal times without saying so. */
export const instantOf = (gmt: string | null): string =>
  gmt && !gmt.startsWith('0000') ? `${gmt.slice(0, 19)}.000Z` : ''

export const stateOf = ({ status }: Post): Receipt['state'] =>
  status === 'publish'
    ? 'published'
    : status === 'future'
      ? 'scheduled'
      : status === 'pending'
        ? 'in-review'
        : 'withdrawn'

/** True for a post that readers see or are promised. */
export const isOut = ({ status }: Pick<Post, 'status'>): boolean =>
  ['publish', 'future', 'private'].includes(status)

/** The slug of a draft nobody sees yet; the one thing that is known of it before the site has answered. */
export const draftSlug = (articleId: string): string => `galley-${articleId}`

export const parsePost = (value: unknown): Result<Post> => {
  const post = Post.safeParse(value)
  return post.success
    ? ok(post.data)
    : fail('invalid', 'site.not-json', `The site's answer is no post: ${post.error.issues[0]?.message}`)
}

const wrongAnswer = (id: string): Result<never> =>
  fail('offline', 'site.no-answer', `The site answered with another post than ${id}.`)

/** A post by its id, as it is now; null when it is not there. */
export async function readPost(client: Client, id: string): Promise<Result<Post | null>> {
  if (!/^\d{1,19}$/.test(id)) return ok(null)
  const answer = await client({ method: 'GET', route: `/wp/v2/posts/${id}`, query: { context: 'edit' } })
  if (answer.ok) {
    const post = parsePost(answer.value)
    // A cache between us and the site may answer with what another one asked for.
    return post.ok && String(post.value.id) !== id ? wrongAnswer(id) : post
  }
  return answer.fault.code === 'site.gone' ? ok(null) : answer
}

/**
 * The post of an article that has no id yet: by the slug its draft was made with, else by the comment in its text.
 * Also after a lost answer, a lost receipt, or from another computer.
 */
export async function findPost(client: Client, articleId: string): Promise<Result<Post | null>> {
  // The site's own record comes first: it stands whatever people do to slug and text.
  const known = client.hasCompanion ? await postsOf(client, articleId) : ok([])
  if (!known.ok) return known
  for (const id of known.value) {
    const post = await readPost(client, String(id))
    if (!post.ok || post.value) return post
  }
  const queries = [
    { slug: draftSlug(articleId), status: 'any' },
    { search: searchTerm(articleId), status: 'any' },
    { slug: `${draftSlug(articleId)}__trashed`, status: 'trash' },
  ]
  for (const query of queries) {
    const answer = await client({
      method: 'GET',
      route: '/wp/v2/posts',
      query: { ...query, context: 'edit', orderby: 'id', order: 'asc', per_page: '10' },
    })
    if (!answer.ok) return answer
    const posts = z.array(Post).safeParse(answer.value)
    if (!posts.success)
      return fail('invalid', 'site.not-json', `The site's answer is no list of posts: ${posts.error.message}`)
    const own = posts.data.filter(
      (post) =>
        post.slug.startsWith(draftSlug(articleId)) || readMark(textOfPost(post))?.articleId === articleId,
    )
    // Where there should ever be two, the one readers see is the article.
    const [post] = [...own.filter((one) => stateOf(one) !== 'withdrawn'), ...own]
    if (post) return ok(post)
  }
  return ok(null)
}
