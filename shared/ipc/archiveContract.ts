import * as z from 'zod'
import { call, none } from './call'

/** What following the archive's chain found. */
export const ArchiveFound = z.object({
  records: z.number().int(),
  articles: z.number().int(),
  /** Different files that were read and compared with their names. */
  parts: z.number().int(),
  /** Hash of the last sound record; empty for an empty archive. */
  head: z.string(),
  /** The first thing that is not as it was written; `line` is the record's, from 1. */
  broken: z
    .object({
      line: z.number().int(),
      why: z.enum(['unreadable', 'number', 'previous', 'hash', 'missing-part', 'changed-part']),
      part: z.string().optional(),
    })
    .nullable(),
})
export type ArchiveFound = z.infer<typeof ArchiveFound>

export const archiveCalls = {
  /** Follows the whole chain and reads every file in it; `keepingProgress` tells how far it is. */
  verify: call(none, ArchiveFound),
}
