import * as z from 'zod'

/** Something the writer can fix. `code` has words in every interface language; `message` is plain English. */
export const Problem = z.object({
  code: z.string(),
  /** An error stops publication, a warning does not. */
  severity: z.enum(['error', 'warning']),
  /** The field or place it concerns: `headline`, `dateline.place`, `body`, `sources`. */
  where: z.string(),
  message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
})
export type Problem = z.infer<typeof Problem>
