import * as z from 'zod'
import { LanguageTag } from './article'
import { CheckName } from './rules'

/** What can be put right without a doubt, as one deed that can be undone. Carried out by `applyFix`, or by the window. */
export const Fix = z.discriminatedUnion('kind', [
  /** Takes place, date and agency from the head of the text, and the head off the text. */
  z.object({ kind: z.literal('dateline-from-text') }),
  z.object({ kind: z.literal('language'), to: LanguageTag }),
  /** Every paragraph that is certainly in another language says so. */
  z.object({ kind: z.literal('paragraph-languages') }),
  z.object({ kind: z.literal('no-embargo') }),
  /** A source with this address; with an empty one a blank source to fill in. */
  z.object({ kind: z.literal('add-source'), url: z.string() }),
  z.object({ kind: z.literal('remove-source'), index: z.number().int().nonnegative() }),
  z.object({ kind: z.literal('remove-slot'), slot: z.string() }),
  z.object({ kind: z.literal('no-ads') }),
  /** Only the window can do this: it copies the picture into the library. */
  z.object({ kind: z.literal('copy-picture'), src: z.string() }),
])
export type Fix = z.infer<typeof Fix>

/** Something the writer can fix. `code` has words in every interface language; `message` is plain English. */
export const Problem = z.object({
  code: z.string(),
  /** The house rule it falls under; null for what no house may allow. */
  check: CheckName.nullable().default(null),
  /** An error stops publication, a warning does not. */
  severity: z.enum(['error', 'warning']),
  /** The field or place it concerns: `headline`, `dateline.place`, `sources.0`, `body.3`, `body.3.alt`. */
  where: z.string(),
  message: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  fix: Fix.optional(),
})
export type Problem = z.infer<typeof Problem>
