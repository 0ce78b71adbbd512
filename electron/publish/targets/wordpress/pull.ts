import { parseFragment } from 'parse5'
import * as z from 'zod'
import { blankArticle, Picture } from '../../../../shared/article/article'
import { fail, ok, type Result } from '../../../../shared/result'
import {
  type ConfiguredSite,
  type Listed,
  POSTS_ON_PAGE,
  type PostsAsked,
  type Pulled,
  type PulledText,
  type TargetTools,
} from '../../target'
import { textIn } from '../../web/elements'
import { inItsLanguage } from '../../web/inItsLanguage'
import { pulledId } from '../../web/pulledId'
import type { Client } from './client'
import { readMark } from './marker'
import { baseOf, instantOf, type Post, readPost, stateOf, textOfPost } from './posts'
import { storyOf } from './story'

const raw = z.object({ raw: z.string() })

/** A post of the site as an article, on the version it was read from: sent back, it updates that very post. */
export async function pullPost(
  client: Client,
  remoteId: string,
  site: ConfiguredSite,
  tools: TargetTools,
  version = '',
): Promise<Result<Pulled>> {
  const found = await readPost(client, remoteId)
  if (!found.ok) return found
  const post = found.value
  if (!post) return fail('missing', 'site.gone', `The site has no post ${remoteId}.`, { remoteId })
  const rubrics = await names(client, 'categories', post.categories)
  if (!rubrics.ok) return rubrics
  const tags = await names(client, 'tags', post.tags)
  if (!tags.ok) return tags
  const lead = await leadOf(client, post.featured_media)
  if (!lead.ok) return lead
  const updated = instantOf(post.modified_gmt) || tools.now()
  const created = instantOf(post.date_gmt) || updated
  const marked = readMark(textOfPost(post))
  const state = stateOf(post)
  const blank = blankArticle({
    id: marked?.articleId ?? pulledId(site, String(post.id), created),
    now: updated,
    language: site.language,
  })
  const article = inItsLanguage({
    ...blank,
    headline: plainText(post.title.raw),
    standfirst: plainText(post.excerpt.raw).slice(0, 4000),
    slug: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(post.slug) ? post.slug : '',
    rubrics: rubrics.value,
    tags: tags.value,
    lead: lead.value,
    comments: post.comment_status === 'open' ? 'open' : 'closed',
    ...(post.sticky && { pinned: true }),
    schedule: state === 'scheduled' ? created : '',
    status: state === 'withdrawn' ? 'draft' : state,
    stamps: { created, firstPublished: state === 'published' ? created : '', updated },
    ...storyOf(marked?.content ?? post.content.raw, site),
  })
  const receipt = {
    site: site.id,
    state,
    remoteId,
    url: post.link,
    contentHash: marked?.isOurs ? marked.contentHash : '',
    firstPublished: created,
    updated,
    base: baseOf(post),
    differences: [],
  }
  return ok({
    remoteId,
    url: post.link,
    base: receipt.base,
    state,
    updated,
    article: { ...article, receipts: [receipt] },
    was: version === '' ? null : await textOfVersion(client, post, version, site),
  })
}

const Revision = z.object({ parent: z.number(), title: raw, excerpt: raw, content: raw })

/** The post's text in the version a receipt's `base` names; null where the site has thrown that revision away. */
async function textOfVersion(
  client: Client,
  post: Post,
  base: string,
  site: ConfiguredSite,
): Promise<PulledText | null> {
  const [, id = '0'] = /\/(\d{1,19})$/.exec(base) ?? []
  if (id === '0') return null
  const query = { context: 'edit' }
  const answer = await client({ method: 'GET', route: `/wp/v2/posts/${post.id}/revisions/${id}`, query })
  const revision = Revision.safeParse(answer.ok ? answer.value : null)
  if (!revision.success || revision.data.parent !== post.id) return null
  const { title, excerpt, content } = revision.data
  const marked = readMark({ title: title.raw, excerpt: excerpt.raw, content: content.raw })
  return {
    headline: plainText(title.raw),
    standfirst: plainText(excerpt.raw).slice(0, 4000),
    body: storyOf(marked?.content ?? content.raw, site).body,
  }
}

const Row = z.object({
  id: z.number(),
  title: raw,
  status: z.string(),
  link: z.string(),
  modified_gmt: z.string(),
})

/** The site's posts of every state, last changed first. */
export async function listPosts(client: Client, asked: PostsAsked): Promise<Result<Listed[]>> {
  const answer = await client({
    method: 'GET',
    route: '/wp/v2/posts',
    query: {
      context: 'edit',
      status: 'any',
      orderby: 'modified',
      per_page: String(POSTS_ON_PAGE),
      page: String(asked.page),
      ...(asked.search && { search: asked.search }),
    },
  })
  // A page behind the last is none: the posts may have become fewer since the one before was asked for.
  if (!answer.ok) return asked.page > 1 && answer.fault.code === 'site.refused' ? ok([]) : answer
  const rows = z.array(Row).safeParse(answer.value)
  if (!rows.success) return fail('invalid', 'site.not-json', "The site's answer is no list of posts.")
  return ok(
    rows.data.map((row) => ({
      remoteId: String(row.id),
      headline: plainText(row.title.raw),
      state: row.status,
      url: row.link,
      updated: instantOf(row.modified_gmt),
    })),
  )
}

const plainText = (html: string): string => textIn(parseFragment(html).childNodes).trim()

const Names = z.array(z.object({ id: z.number(), name: z.string(), slug: z.string().default('') }))

async function names(client: Client, taxonomy: string, ids: readonly number[]): Promise<Result<string[]>> {
  if (ids.length === 0) return ok([])
  const query = { include: ids.slice(0, 100).join(','), per_page: '100', _fields: 'id,name,slug' }
  const answer = await client({ method: 'GET', route: `/wp/v2/${taxonomy}`, query })
  if (!answer.ok) return answer
  const terms = Names.safeParse(answer.value)
  // What WordPress puts a post into that nobody has put anywhere is nobody's rubric.
  const isNobodys = ({ id, slug }: { id: number; slug: string }) => id === 1 && slug === 'uncategorized'
  const list = (terms.success ? terms.data : []).filter((term) => ids.length > 1 || !isNobodys(term))
  return ok(ids.flatMap((id) => list.filter((term) => term.id === id).map((term) => plainText(term.name))))
}

const Media = z.object({
  source_url: z.string(),
  alt_text: z.string().default(''),
  caption: z.object({ rendered: z.string() }).optional(),
})

async function leadOf(client: Client, id: number): Promise<Result<Picture | null>> {
  if (id === 0) return ok(null)
  const answer = await client({ method: 'GET', route: `/wp/v2/media/${id}` })
  if (!answer.ok) return answer.fault.code === 'site.gone' ? ok(null) : answer
  const media = Media.safeParse(answer.value)
  if (!media.success) return ok(null)
  const { source_url: src, alt_text: alt, caption } = media.data
  const picture = Picture.safeParse({ src, alt, caption: plainText(caption?.rendered ?? '') })
  return ok(picture.success ? picture.data : null)
}
