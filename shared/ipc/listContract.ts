import * as z from 'zod'
import { ArticleId } from '../article/article'
import { call } from './call'
import { LibraryRow } from './libraryRow'
import { SearchAnswer } from './searchContract'

/** Articles a call is about. */
export const ids = z.array(ArticleId).min(1).max(10_000)

/** What the library's list asks. */
export const listCalls = {
  /** Articles, newest change first; binned ones only when asked for. With `limit` so many of them, after `after`. */
  list: call(
    z.strictObject({
      binned: z.boolean().default(false),
      limit: z.number().int().min(1).max(5000).optional(),
      after: z.object({ updated: z.string().max(40), id: ArticleId }).optional(),
    }),
    z.array(LibraryRow),
  ),
  /** These articles, as far as they are there, in the order asked for. */
  rows: call(z.object({ ids }), z.array(LibraryRow)),
  /**
   * Searches headlines, texts, sources, places, people, tags and notes; the language of `text` is that of
   * `shared/search/query.ts`. The first `snippets` hits come with a piece of their text.
   */
  search: call(
    z.object({
      text: z.string().max(1000),
      binned: z.boolean().default(false),
      limit: z.number().int().min(1).max(1000).default(200),
      snippets: z.number().int().min(0).max(50).default(12),
    }),
    SearchAnswer,
  ),
}
