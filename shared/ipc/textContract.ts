import * as z from 'zod'
import { ArticleId, Status } from '../article/article'
import { JournalEntry } from '../article/journal'
import { TEXT_FIELDS } from '../article/replaceText'
import { call } from './call'

const query = {
  query: z.string().min(1).max(500),
  matchCase: z.boolean(),
  matchMarks: z.boolean(),
  wholeWord: z.boolean(),
}

/** Where a text stands in one article: every place is counted, the first few are shown. */
export const TextHitsOfArticle = z.object({
  id: ArticleId,
  seq: z.number().int().nonnegative(),
  headline: z.string(),
  status: Status,
  count: z.number().int().positive(),
  hits: z.array(
    z.object({
      nth: z.number().int().positive(),
      where: z.enum([...TEXT_FIELDS, 'body']),
      before: z.string(),
      found: z.string(),
      after: z.string(),
    }),
  ),
})
export type TextHitsOfArticle = z.infer<typeof TextHitsOfArticle>

export const ReplacedText = z.object({
  seq: z.number().int().nonnegative(),
  count: z.number().int().nonnegative(),
  /** Sent to `articles.journal`, they take it back. */
  undo: z.array(JournalEntry),
})
export type ReplacedText = z.infer<typeof ReplacedText>

export const textCalls = {
  /** Looks for a text in so many articles at a time, so that the window can tell how far it is, and stop. */
  findText: call(
    z.strictObject({ ids: z.array(ArticleId).min(1).max(200), ...query }),
    z.array(TextHitsOfArticle),
  ),
  /** Replaces a text everywhere in one article, which is still at entry `after`. */
  replaceText: call(
    z.strictObject({
      id: ArticleId,
      after: z.number().int().nonnegative(),
      batch: z.string().min(1).max(64),
      replacement: z.string().max(500),
      ...query,
    }),
    ReplacedText,
  ),
}
