import * as z from 'zod'
import { lexicalHtml } from './lexicalHtml'
import type { ExportedPost } from './wxr'

const Text = z
  .string()
  .nullish()
  .transform((text) => text ?? '')

const Post = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  uuid: Text,
  title: Text,
  slug: Text,
  html: Text,
  lexical: Text,
  mobiledoc: Text,
  custom_excerpt: Text,
  feature_image: Text,
  type: Text,
  status: Text,
  created_at: Text,
  updated_at: Text,
  published_at: Text,
})
const Named = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  name: Text,
  visibility: Text,
})
const Tie = z.looseObject({
  post_id: z.union([z.string(), z.number()]).transform(String),
  tag_id: z.union([z.string(), z.number()]).transform(String).optional(),
  author_id: z.union([z.string(), z.number()]).transform(String).optional(),
  sort_order: z.number().nullish(),
})
const Meta = z.looseObject({
  post_id: z.union([z.string(), z.number()]).transform(String),
  meta_title: Text,
  meta_description: Text,
})
const Data = z.looseObject({
  posts: z.array(Post),
  tags: z.array(Named).default([]),
  users: z.array(Named).default([]),
  posts_tags: z.array(Tie).default([]),
  posts_authors: z.array(Tie).default([]),
  posts_meta: z.array(Meta).default([]),
})
const Export = z.union([
  z.looseObject({ db: z.array(z.looseObject({ data: Data })).min(1) }).transform(({ db }) => db[0]?.data),
  z.looseObject({ data: Data }).transform(({ data }) => data),
])

const instant = (text: string): string => {
  const time = Date.parse(text)
  return Number.isNaN(time) ? '' : new Date(time).toISOString()
}

const inOrder = (ties: readonly z.infer<typeof Tie>[], post: string) =>
  ties.filter(({ post_id: id }) => id === post).toSorted((a, b) => (a.sort_order ?? 0) - (b.sort_order ?? 0))

/** The posts of a Ghost export; null when it is none. Pages and internal tags (`#…`) are left out. */
export function readGhost(json: unknown): ExportedPost[] | null {
  const parsed = Export.safeParse(json)
  if (!parsed.success || !parsed.data) return null
  const { posts, tags, users, posts_tags: tagged, posts_authors: written, posts_meta: meta } = parsed.data
  const namesOf = (known: readonly z.infer<typeof Named>[], ids: readonly (string | undefined)[]) =>
    ids
      .flatMap((id) => known.find((one) => one.id === id)?.name ?? [])
      .filter((name) => name && !name.startsWith('#'))
  return posts
    .filter(({ type }) => type !== 'page')
    .map((post) => {
      const ties = inOrder(tagged, post.id)
      const [primary, ...others] = namesOf(
        tags,
        ties.map(({ tag_id: id }) => id),
      )
      const authors = inOrder(written, post.id).map(({ author_id: id }) => id)
      // A file made by a tool for moving may hold only what Ghost's editor stores.
      const html = post.html || (lexicalHtml(post.lexical) ?? '')
      const shown = meta.find(({ post_id: id }) => id === post.id)
      return {
        key: `ghost ${post.uuid || post.id}`,
        title: post.title,
        link: '',
        slug: post.slug,
        html,
        isUnread: html === '' && (post.lexical !== '' || post.mobiledoc !== ''),
        standfirst: post.custom_excerpt,
        authors: namesOf(users, authors),
        // Ghost has one kind of label: its first is what the post is filed under.
        rubrics: primary ? [primary] : [],
        tags: others,
        published: instant(post.published_at) || instant(post.created_at),
        updated: instant(post.updated_at),
        isPublished: post.status === 'published',
        picture: post.feature_image.startsWith('http') ? post.feature_image : '',
        seo: { title: shown?.meta_title ?? '', description: shown?.meta_description ?? '' },
      }
    })
}
