import * as z from 'zod'
import { fail, ok, type Result } from '../../shared/result'
import { type Client, createClient } from '../publish/targets/wordpress/client'
import { discover } from '../publish/targets/wordpress/discover'
import { articleOfPost } from './postArticle'
import { type ImportSource, idOf, type Offered } from './source'
import { isCutFrom, shownText } from './wordpressText'
import type { ExportedPost } from './wxr'
import { decodeXml } from './xml'

const rendered = z.looseObject({ rendered: z.string().default('') })
const Listed = z.looseObject({
  id: z.number().int(),
  date_gmt: z.string().nullable().default(''),
  guid: rendered.default({ rendered: '' }),
  title: rendered,
})
const Term = z.looseObject({ name: z.string(), taxonomy: z.string().default('') })
const Embedded = z.looseObject({
  author: z
    .array(z.looseObject({ name: z.string().default('') }))
    .catch([])
    .default([]),
  'wp:featuredmedia': z
    .array(z.looseObject({ source_url: z.string().default('') }))
    .catch([])
    .default([]),
  'wp:term': z.array(z.array(Term)).catch([]).default([]),
})
const Post = Listed.extend({
  modified_gmt: z.string().nullable().default(''),
  slug: z.string().default(''),
  status: z.string(),
  link: z.string().default(''),
  content: rendered,
  excerpt: rendered.default({ rendered: '' }),
  _embedded: Embedded.prefault({}),
})

/** WordPress's most for one page of a list. */
const PER_PAGE = 100
/** More posts than this are for an export file. */
const MOST_PAGES = 1000
/** What an account with a password may see beside what is out. */
const STATES = 'publish,future,draft,pending,private'

export interface WordPressPlace {
  /** The address of any page of the site. */
  readonly address: string
  /** With an application password drafts come too; both empty for what everybody may read. */
  readonly user: string
  readonly password: string
}

const instant = (gmt: string | null): string =>
  gmt && /^[1-9]\d{3}-/.test(gmt) ? `${gmt.slice(0, 19)}.000Z` : ''

/** The same name as in the site's export file (WXR): a post comes in once, whichever way. */
const keyOf = (post: z.infer<typeof Listed>): string =>
  `wordpress ${decodeXml(post.guid.rendered)} ${post.id}`

/**
 * All posts of a WordPress over its REST interface, listed page by page; each is read when it is wanted, so that an import
 * that goes on reads only what is missing. Faults: those of `discover` and of the client, `import.empty`.
 */
export async function wordpressSource(
  place: WordPressPlace,
  given: { readonly now: string; readonly language: string },
  signal: AbortSignal = new AbortController().signal,
  /** How many posts have been listed: how many there are is known at the end. */
  listed: (count: number) => void = () => {},
): Promise<Result<ImportSource>> {
  const found = await discover(place.address, signal)
  if (!found.ok) return found
  const client = createClient({
    ...found.value,
    ...place,
    signal,
    now: () => new Date().toISOString(),
  })
  const status = place.user ? { status: STATES } : {}
  const ids = new Map<string, number>()
  const offered: Offered[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const posts = await listPage(client, { ...status, page: String(page) })
    if (!posts.ok) return posts
    for (const post of posts.value) {
      const id = idOf(keyOf(post), instant(post.date_gmt))
      if (ids.has(id)) continue
      ids.set(id, post.id)
      offered.push({ id, title: shownText(post.title.rendered) })
    }
    listed(offered.length)
    if (posts.value.length < PER_PAGE) break
  }
  if (offered.length === 0) return fail('missing', 'import.empty', 'The site shows no posts.')
  return ok({
    kind: 'wordpress',
    offered,
    async bring({ id }) {
      const number = ids.get(id)
      const answer = await client({
        method: 'GET',
        route: `/wp/v2/posts/${number}`,
        query: { _embed: 'author,wp:featuredmedia,wp:term' },
      })
      if (!answer.ok) return answer
      const post = Post.safeParse(answer.value)
      return post.success
        ? articleOfPost(exported(post.data), given)
        : fail('invalid', 'site.not-json', `The site's answer is no post: ${post.error.issues[0]?.message}`)
    },
  })
}

async function listPage(
  client: Client,
  query: Readonly<Record<string, string>>,
): Promise<Result<z.infer<typeof Listed>[]>> {
  const answer = await client({
    method: 'GET',
    route: '/wp/v2/posts',
    query: {
      per_page: String(PER_PAGE),
      orderby: 'id',
      order: 'asc',
      _fields: 'id,date_gmt,guid,title',
      ...query,
    },
  })
  // A page behind the last one is refused; the list ended with a full page.
  if (!answer.ok && query.page !== '1' && answer.fault.kind === 'invalid') return ok([])
  if (!answer.ok) return answer
  const posts = z.array(Listed).safeParse(answer.value)
  return posts.success
    ? ok(posts.data)
    : fail('invalid', 'site.not-json', `The site's answer is no list: ${posts.error.issues[0]?.message}`)
}

function exported(post: z.infer<typeof Post>): ExportedPost {
  const { author, 'wp:featuredmedia': media, 'wp:term': terms } = post._embedded
  const named = (taxonomy: string) =>
    terms
      .flat()
      .filter((term) => term.taxonomy === taxonomy)
      .map(({ name }) => shownText(name))
  return {
    key: keyOf(post),
    title: shownText(post.title.rendered),
    link: post.link,
    slug: decodeURIComponentSafe(post.slug),
    html: post.content.rendered,
    standfirst: isCutFrom(post.excerpt.rendered, post.content.rendered)
      ? ''
      : shownText(post.excerpt.rendered),
    authors: author.flatMap(({ name }) => (name ? [name] : [])),
    rubrics: named('category'),
    tags: named('post_tag'),
    published: instant(post.date_gmt),
    updated: instant(post.modified_gmt),
    isPublished: post.status === 'publish',
    picture: media[0]?.source_url ?? '',
    seo: { title: '', description: '' },
  }
}

function decodeURIComponentSafe(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
