import * as z from 'zod'
import { ArticleId, Status } from '../article/article'

/** One row of the library's list. */
export const LibraryRow = z.object({
  id: ArticleId,
  headline: z.string(),
  status: Status,
  language: z.string(),
  /** Host of the first source, without `www.`; empty when there is none. */
  sourceHost: z.string(),
  words: z.number().int(),
  /** Last change, an instant. */
  updated: z.string(),
  binned: z.boolean(),
  /** Who has it in hand; may be empty. */
  assignee: z.string(),
  /** When it has to be done, an instant; may be empty. */
  due: z.string(),
  /** When readers see it: the first publication, or the hour it is scheduled for; empty for neither. */
  day: z.string(),
})
export type LibraryRow = z.infer<typeof LibraryRow>
