import * as z from 'zod'
import type { JsonNode } from '../body/parse'
import { withoutComments } from '../body/withoutComments'
import { Article, BodyJson, LanguageTag } from './article'

const Name = z.string().trim().min(1).max(80)
const Id = z.string().min(1).max(64)
const Blocks = z
  .array(z.looseObject({ type: z.string() }))
  .min(1)
  .max(500)

/** Blocks a newsroom writes again and again: a closing line, a box about a company, an address for letters. */
export const Snippet = z.object({ id: Id, name: Name, content: Blocks })
export type Snippet = z.infer<typeof Snippet>

/** What a new article begins with. */
export const Beginning = z.object({
  language: LanguageTag,
  kicker: Article.shape.kicker,
  headline: Article.shape.headline,
  standfirst: Article.shape.standfirst,
  bylines: Article.shape.bylines,
  dateline: Article.shape.dateline,
  rubrics: Article.shape.rubrics,
  tags: Article.shape.tags,
  sources: Article.shape.sources,
  ads: Article.shape.ads,
  layout: Article.shape.layout,
  comments: Article.shape.comments,
  body: BodyJson,
})
export type Beginning = z.infer<typeof Beginning>

/** The beginning of articles of one kind: the weather of the day, a weekly column, a release of one ministry. */
export const Template = z.object({ id: Id, name: Name, start: Beginning })
export type Template = z.infer<typeof Template>

/** Blocks as a snippet keeps them: without comments, and without citations, which point at another article's sources. */
export function snippetBlocks(blocks: readonly JsonNode[]): JsonNode[] {
  const clean = withoutComments({ type: 'doc', content: [...blocks] })
  return ((clean.content ?? []) as JsonNode[]).map(withoutCitations)
}

const withoutCitations = (node: JsonNode): JsonNode => ({
  ...node,
  ...(Array.isArray(node.content)
    ? { content: node.content.filter(({ type }) => type !== 'citation').map(withoutCitations) }
    : {}),
})

/**
 * What of an article a template keeps: everything that comes again. Dates and addresses belong to one story, and are
 * asked for anew by the checks.
 */
export function beginningOf(article: Article): Beginning {
  const { dateline, sources, body } = article
  return Beginning.parse({
    ...article,
    dateline: { ...dateline, date: '', asPrinted: '' },
    sources: sources.map(({ publisher, relation, category, licence }) => ({
      publisher,
      relation,
      category,
      licence,
    })),
    body: { type: 'doc', content: snippetBlocks((body.content ?? []) as JsonNode[]) },
  })
}
