import * as z from 'zod'
import { fail, ok, type Result } from '../../../../shared/result'
import type { Client } from './client'
import { digestOf, type PostText, readMark, searchTerm } from './marker'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const Tag = z.object({ id: z.string(), name: z.string(), visibility: z.string().default('public') })

/** A post as the Admin API answers it. */
export const Post = z.object({
  id: z.string(),
  /** Of the address its preview has. */
  uuid: text,
  title: text,
  slug: z.string(),
  status: z.string(),
  url: text,
  lexical: text,
  custom_excerpt: text,
  feature_image: text,
  feature_image_alt: text,
  feature_image_caption: text,
  codeinjection_foot: text,
  featured: z.boolean().default(false),
  published_at: text,
  created_at: text,
  updated_at: z.string(),
  tags: z.array(Tag).default([]),
  authors: z.array(z.object({ id: z.string(), name: text })).default([]),
  /** Set when the post was or is to be sent to subscribers. */
  newsletter: z.unknown().optional(),
})
export type Post = z.infer<typeof Post>

/** Tags whose name begins with # are the site's own business, and never shown to readers. */
export const publicTags = (post: Post) => post.tags.filter(({ visibility }) => visibility === 'public')
export const internalTags = (post: Post) => post.tags.filter(({ visibility }) => visibility !== 'public')

export const textOfPost = (post: Post): PostText => ({
  title: post.title,
  excerpt: post.custom_excerpt,
  lexical: post.lexical,
  image: post.feature_image,
  imageAlt: post.feature_image_alt,
  imageCaption: post.feature_image_caption,
  tags: publicTags(post).map(({ name }) => name),
})

export const markOf = (post: Post) => readMark(post.codeinjection_foot, textOfPost(post))

/**
 * Which version of a post this is: the server's own `updated_at`, which has a resolution of one second, and a hash of
 * what the post says, which tells two changes within it apart. Compared for equality, never order.
 */
export const baseOf = (post: Post): string => `${post.updated_at}/${digestOf(textOfPost(post))}`

export const stateOf = (post: Post): 'published' | 'scheduled' | 'withdrawn' =>
  post.status === 'published' ? 'published' : post.status === 'scheduled' ? 'scheduled' : 'withdrawn'

/** The slug of a draft nobody sees yet; the one thing that is known of it before the site has answered. */
export const draftSlug = (articleId: string): string => `galley-${articleId}`

const Posts = z.object({ posts: z.array(Post) })

/** The first post of an answer. */
export function parsePost(value: unknown): Result<Post> {
  const parsed = Posts.safeParse(value)
  const [post] = parsed.success ? parsed.data.posts : []
  return post
    ? ok(post)
    : fail(
        'invalid',
        'site.not-json',
        `The site's answer is no post: ${parsed.error?.issues[0]?.message ?? ''}`,
      )
}

/** A post by its id, as it is now; null when it is not there. */
export async function readPost(client: Client, id: string): Promise<Result<Post | null>> {
  if (!/^[0-9a-f]{24}$/.test(id)) return ok(null)
  const answer = await client.ask({ method: 'GET', path: `posts/${id}/`, query: { formats: 'lexical' } })
  if (answer.ok) return parsePost(answer.value)
  return answer.fault.code === 'site.gone' ? ok(null) : answer
}

/**
 * The post of an article that has no id yet: by the slug its draft was made with, else by the comment at its foot.
 * Also after a lost answer, a lost receipt, or from another computer.
 */
export async function findPost(client: Client, articleId: string): Promise<Result<Post | null>> {
  for (const filter of [`slug:${draftSlug(articleId)}`, `codeinjection_foot:~'${searchTerm(articleId)}'`]) {
    const answer = await client.ask({
      method: 'GET',
      path: 'posts/',
      query: { filter, formats: 'lexical', order: 'created_at asc, id asc', limit: '10' },
    })
    if (!answer.ok) return answer
    const found = Posts.safeParse(answer.value)
    if (!found.success)
      return fail('invalid', 'site.not-json', `The site's answer is no list of posts: ${found.error.message}`)
    const own = found.data.posts.filter(
      (post) => post.slug === draftSlug(articleId) || markOf(post)?.articleId === articleId,
    )
    // Where there should ever be two, the one readers see is the article.
    const [post] = [...own.filter((one) => stateOf(one) !== 'withdrawn'), ...own]
    if (post) return ok(post)
  }
  return ok(null)
}
