import type { Article } from '../article/article'
import { outwardReplies } from '../article/reply'
import type { JsonNode } from '../body/parse'
import { pictureSource } from '../body/pictureSource'
import { withoutComments } from '../body/withoutComments'
import { renderBody } from '../render/body'
import { siteWords } from '../render/words'
import type { SiteProfile } from './site'

/** What every target receives: the article as it is to be shown, and everything it needs to be shown. */
export interface Parcel {
  readonly article: Article
  readonly site: SiteProfile
  /** The slug the article asks for. A target keeps the one it gave at first publication. */
  readonly slug: string
  /** The body as HTML; library pictures stand in it by content address (`src="sha256-…"`). */
  readonly body: string
  /** Content addresses of the library pictures it shows, each once. */
  readonly pictures: readonly string[]
  /** `sha256-<hex>` over everything a reader can see. The same content always has the same hash. */
  readonly contentHash: string
}

/** Fields that say something about the article's life in the newsroom, and nothing to a reader. */
const OWN = new Set([
  'threads',
  'work',
  'receipts',
  'stamps',
  'status',
  'intakeReport',
  'ignoredWords',
  'embargo',
  'schedule',
  'schemaVersion',
  'formerSlugs',
])

/** Packs an article for a site. `hash` is the caller's SHA-256, as `sha256-<hex>` of a UTF-8 text. */
export function makeParcel(
  whole: Article,
  site: SiteProfile,
  slug: string,
  hash: (text: string) => string,
): Parcel {
  const article = withoutNewsroom(whole)
  return {
    article,
    site,
    slug,
    body: renderBody(article.body, {
      words: siteWords(site.language),
      pictures: (src) => (src.startsWith('sha256-') ? { href: src } : null),
      sources: article.sources,
    }),
    pictures: picturesOf(article),
    contentHash: contentHashOf(article, slug, hash),
  }
}

/** The article as it may leave the house: the newsroom's comments and who does what until when stay behind. */
export function withoutNewsroom({ work: _, replies, replyTo, ...outward }: Article): Article {
  return {
    ...outward,
    ...outwardReplies({ replies, replyTo }),
    threads: [],
    body: withoutComments(outward.body),
  }
}

/** The hash of a parcel; `article` is without what is the newsroom's own. */
export function contentHashOf(article: Article, slug: string, hash: (text: string) => string): string {
  const content = Object.fromEntries(Object.entries(article).filter(([name]) => !OWN.has(name)))
  // A source's id says nothing to a reader.
  const sources = article.sources.map(({ id: _, ...source }) => source)
  return hash(canonicalJson({ ...content, sources, slug }))
}

/** Content addresses of the library pictures it shows, each once. */
export function picturesOf(article: Article): string[] {
  const sources = [article.lead?.src, ...figureSources((article.body.content ?? []) as JsonNode[])]
  return [...new Set(sources.map(pictureSource).filter((src) => src?.startsWith('sha256-')))] as string[]
}

const figureSources = (nodes: readonly JsonNode[]): unknown[] =>
  nodes.flatMap((node) => (node.type === 'figure' ? [node.attrs?.src] : figureSources(node.content ?? [])))

/** JSON with sorted keys, so that equal content is equal text. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value)
      .filter(([, one]) => one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${fields.map(([name, one]) => `${JSON.stringify(name)}:${canonicalJson(one)}`).join(',')}}`
  }
  return JSON.stringify(value) ?? 'null'
}
