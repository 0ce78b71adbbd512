import * as z from 'zod'
import { ArticleId, Instant, Receipt, SourceCategory } from '../../shared/article/article'
import { canonicalJson } from '../../shared/publish/parcel'
import { sha256 } from '../publish/hash'

const Hash = z.string().regex(/^sha256-[0-9a-f]{64}$/)

/** What was shown, each part by its content address. `missing` names what the library did not have at that moment. */
export const ArchivedContent = z.object({
  article: Hash,
  page: Hash,
  pictures: z.array(Hash),
  /** Copies of what the article was made from, as they came in. */
  originals: z.array(Hash),
  missing: z.array(z.string()),
})

/** What a report counts, as it stood in the published state. */
export const ArchivedFacts = z.object({
  headline: z.string(),
  language: z.string(),
  words: z.number().int(),
  rubrics: z.array(z.string()),
  category: SourceCategory,
})
export type ArchivedFacts = z.infer<typeof ArchivedFacts>

/** One line of the chain: what a site showed from `at` on. Never changed once written. */
export const ArchiveRecord = z.object({
  n: z.number().int().positive(),
  /** When it was entered, by the clocks of `zone`, with their offset. */
  at: Instant,
  zone: z.string(),
  act: z.enum(['publish', 'update', 'schedule', 'withdraw']),
  articleId: ArticleId,
  site: z.string(),
  siteName: z.string(),
  /** The first publication on this site: set by the first record and carried along unchanged. */
  firstPublished: z.union([Instant, z.literal('')]),
  receipt: Receipt,
  facts: ArchivedFacts.nullable(),
  /** Null for a withdrawal, and where what the site shows was not sent from here. */
  content: ArchivedContent.nullable(),
  /** Hash of the record before; empty for the first. */
  previous: z.union([Hash, z.literal('')]),
  hash: Hash,
})
export type ArchiveRecord = z.infer<typeof ArchiveRecord>

/** SHA-256 over the record's canonical JSON without its own hash. */
export const hashOf = ({ hash: _, ...record }: Omit<ArchiveRecord, 'hash'> & { hash?: string }): string =>
  sha256(canonicalJson(record))

/** The place of an article on one site. */
export const placeOf = ({ articleId, site }: { articleId: string; site: string }): string =>
  `${site} ${articleId}`
