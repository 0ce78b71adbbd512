import * as z from 'zod'
import type { Article } from '../../../../shared/article/article'
import { datelineText } from '../../../../shared/render/datelineText'
import { ok, type Result } from '../../../../shared/result'
import type { Client } from './client'

/** Fields of a post beyond WordPress's own, by their keys. */
export type Meta = Readonly<Record<string, string>>

/** Where plugins for search engines keep what they show: Yoast SEO's keys, then Rank Math's. */
const TITLES = ['_yoast_wpseo_title', 'rank_math_title']
const DESCRIPTIONS = ['_yoast_wpseo_metadesc', 'rank_math_description']

const Options = z.object({
  schema: z.object({
    properties: z.object({ meta: z.object({ properties: z.record(z.string(), z.unknown()).catch({}) }) }),
  }),
})

/**
 * What of an article goes into fields a plugin has registered, and only into those: WordPress takes any key and keeps
 * none it does not know. The site is asked only where there is something for such a field. What a reader of search
 * results would miss is reported.
 */
export async function metaOf(
  client: Client,
  article: Article,
  report: (what: string) => void,
): Promise<Result<Meta>> {
  const { title, description } = article.seo
  if (!client.hasCompanion && !title && !description) return ok({})
  const answer = await client({ method: 'OPTIONS', route: '/wp/v2/posts' })
  if (!answer.ok) return answer
  const options = Options.safeParse(answer.value)
  const known = new Set(Object.keys(options.success ? options.data.schema.properties.meta.properties : {}))
  const [source] = article.sources
  const wanted: Meta = {
    galley_article: article.id,
    galley_dateline: oneLine(datelineText(article.dateline, article.language)),
    galley_source_url: source?.url ?? '',
    galley_source_name: oneLine(source?.publisher ?? ''),
    // What the site's own people wrote there is not emptied.
    ...(title && Object.fromEntries(TITLES.map((key) => [key, oneLine(title)]))),
    ...(description && Object.fromEntries(DESCRIPTIONS.map((key) => [key, oneLine(description)]))),
  }
  const lacks = (keys: readonly string[]) => !keys.some((key) => known.has(key))
  if (title && lacks(TITLES)) report('The site has no field for the search title; it was not sent.')
  if (description && lacks(DESCRIPTIONS))
    report('The site has no field for the search description; it was not sent.')
  return ok(Object.fromEntries(Object.entries(wanted).filter(([key]) => known.has(key))))
}

/** As a field of one line keeps it. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const Found = z.object({ posts: z.array(z.number().int().positive()) })

/** The ids of the posts that are an article's, the oldest first, by the field the companion keeps. */
export async function postsOf(client: Client, articleId: string): Promise<Result<number[]>> {
  const answer = await client({ method: 'GET', route: `/galley/v1/posts/${articleId}` })
  // Taken away since, or not for this account: the post is looked for as on any other site.
  if (!answer.ok) return answer.fault.kind === 'offline' ? answer : ok([])
  const found = Found.safeParse(answer.value)
  return ok(found.success ? found.data.posts : [])
}
