import * as z from 'zod'
import { LibraryRow } from './libraryRow'

const Marks = z.array(z.tuple([z.number().int(), z.number().int()]).readonly())

export const SearchHit = z.object({
  row: LibraryRow,
  /** Places of the headline that answer the query, in UTF-16 units. */
  marks: Marks,
  /** A piece of the text that answers it, with its places; null where only the headline does, or none was asked for. */
  snippet: z.object({ text: z.string(), marks: Marks }).nullable(),
})
export type SearchHit = z.infer<typeof SearchHit>

export const SearchAnswer = z.object({
  hits: z.array(SearchHit),
  /** How many answer the query in all, counted to a thousand; `isMore` when there are still more. */
  total: z.number().int(),
  isMore: z.boolean(),
  /** The same keys on other layouts, where they found something that was not found as it was typed; behind the rest. */
  meant: z.array(z.string()),
  /** Articles the index does not know yet, of how many; 0 when it knows all. */
  waiting: z.number().int(),
  of: z.number().int(),
})
export type SearchAnswer = z.infer<typeof SearchAnswer>
