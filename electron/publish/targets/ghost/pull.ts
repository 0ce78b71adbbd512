import * as z from 'zod'
import { blankArticle, Picture } from '../../../../shared/article/article'
import { siteWords } from '../../../../shared/render/words'
import { fail, ok, type Result } from '../../../../shared/result'
import {
  type ConfiguredSite,
  type Listed,
  POSTS_ON_PAGE,
  type PostsAsked,
  type Pulled,
  type TargetTools,
} from '../../target'
import { inItsLanguage } from '../../web/inItsLanguage'
import { pulledId } from '../../web/pulledId'
import type { Client } from './client'
import { captionFrom } from './fromLexical'
import { readLexical } from './lexical'
import { baseOf, markOf, type Post, publicTags, readPost, stateOf } from './posts'
import { storyOf } from './story'
import { quoted } from './tags'

/** A post of the site as an article, on the version it was read from: sent back, it updates that very post. */
export async function pullPost(
  client: Client,
  remoteId: string,
  site: ConfiguredSite,
  tools: TargetTools,
): Promise<Result<Pulled>> {
  const found = await readPost(client, remoteId)
  if (!found.ok) return found
  const post = found.value
  if (!post) return fail('missing', 'site.gone', `The site has no post ${remoteId}.`, { remoteId })
  const nodes = readLexical(post.lexical)
  // Sent back without its text, it would be emptied.
  if (!nodes)
    return fail('invalid', 'site.old-format', 'The text is in a format of an older Ghost.', {
      headline: post.title.slice(0, 200),
    })
  const updated = post.updated_at || tools.now()
  const created = post.published_at || post.created_at || updated
  const marked = markOf(post)
  const state = stateOf(post)
  const names = publicTags(post).map(({ name }) => name.slice(0, 200))
  // Ghost has one list for both; how many of them are rubrics only our own mark says.
  const rubrics = marked?.rubrics ?? 1
  const story = storyOf(nodes, site, client.home)
  const blank = blankArticle({
    id: marked?.articleId ?? pulledId(site, post.id, created),
    now: updated,
    language: site.language,
  })
  const article = inItsLanguage({
    ...blank,
    headline: post.title,
    standfirst: post.custom_excerpt,
    ...(post.featured && { pinned: true }),
    slug: /^[a-z0-9]+(-[a-z0-9]+)*$/.test(post.slug) ? post.slug : '',
    rubrics: names.slice(0, rubrics),
    tags: names.slice(rubrics),
    lead: leadOf(post, site),
    schedule: state === 'scheduled' ? created : '',
    status: state === 'withdrawn' ? 'draft' : state,
    stamps: { created, firstPublished: state === 'published' ? created : '', updated },
    ...story,
    bylines:
      story.bylines.length > 0
        ? story.bylines
        : post.authors.filter(({ name }) => name).map(({ name }) => ({ name, kind: 'person' as const })),
  })
  const receipt = {
    site: site.id,
    state,
    remoteId,
    url: post.url,
    contentHash: marked?.isOurs ? marked.contentHash : '',
    firstPublished: created,
    updated,
    base: baseOf(post),
    differences: [],
  }
  const { url, base } = receipt
  return ok({ remoteId, url, base, state, updated, article: { ...article, receipts: [receipt] } })
}

function leadOf(post: Post, site: ConfiguredSite): Picture | null {
  const words = captionFrom(post.feature_image_caption, siteWords(site.language))
  const picture = Picture.safeParse({ src: post.feature_image, alt: post.feature_image_alt, ...words })
  return picture.success ? picture.data : null
}

const Rows = z.object({
  posts: z.array(
    z.object({
      id: z.string(),
      title: z.string().nullish(),
      status: z.string(),
      url: z.string().default(''),
      updated_at: z.string(),
    }),
  ),
})

/** The site's posts of every state, last changed first. */
export async function listPosts(client: Client, asked: PostsAsked): Promise<Result<Listed[]>> {
  const answer = await client.ask({
    method: 'GET',
    path: 'posts/',
    query: {
      order: 'updated_at desc',
      limit: String(POSTS_ON_PAGE),
      page: String(asked.page),
      fields: 'id,title,status,slug,updated_at,url',
      ...(asked.search && { filter: `title:~${quoted(asked.search)}` }),
    },
  })
  if (!answer.ok) return answer
  const rows = Rows.safeParse(answer.value)
  if (!rows.success) return fail('invalid', 'site.not-json', "The site's answer is no list of posts.")
  return ok(
    rows.data.posts.map(({ id, title, status, url, updated_at }) => ({
      remoteId: id,
      headline: title ?? '',
      state: status,
      url,
      updated: updated_at,
    })),
  )
}
