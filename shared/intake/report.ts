import * as z from 'zod'

/**
 * One decision of intake about one piece of the pasted page. `action` says what became of it:
 * kept (a block of the body), moved (into `field`), slot (an ad position), dropped (furniture).
 */
export const Decision = z.object({
  /** `d1`, `d2` ... in the order of the page. */
  id: z.string().regex(/^d\d+$/),
  /** Name of the rule that decided: `repeated-headline`, `ad-label`, `weather-strip` ... */
  rule: z.string(),
  action: z.enum(['kept', 'moved', 'slot', 'dropped']),
  /** Where a moved piece went: `headline`, `rubrics`, `dateline.date`, `sources` ...; empty otherwise. */
  field: z.string().default(''),
  /** What was written into the field, or the slot's position; empty otherwise. */
  value: z.string().default(''),
  /** The piece as it stood on the page, whitespace collapsed, at most 4,000 characters. */
  text: z.string(),
  /** Why, in plain English, for the command line; the interface words it from `rule` and `values`. */
  reason: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  /** First and last line of the page it stood on, counted from 1. */
  lines: z.tuple([z.number().int().positive(), z.number().int().positive()]),
  /** How sure the rule was, 0 to 1; absent where no rule with a weight decided. */
  weight: z.number().min(0).max(1).optional(),
  /** True where a person should look. */
  check: z.boolean().default(false),
  /** False once a person has undone the decision. */
  applied: z.boolean().default(true),
})
export type Decision = z.infer<typeof Decision>

export const IntakeReport = z.object({
  version: z.literal(1),
  input: z.object({
    kind: z.enum(['text', 'html']),
    characters: z.number().int().nonnegative(),
    lines: z.number().int().nonnegative(),
    /** The original address, when it was given; else empty. */
    url: z.string().default(''),
    /** File name, when it came from a file; else empty. */
    name: z.string().default(''),
    /** What kind of document it came in: `docx`, `eml`, `mhtml` ...; empty for a paste or a page. */
    type: z.string().max(20).default(''),
    /** The encoding its bytes were read in; empty when it came as text. */
    encoding: z.string().max(40).default(''),
    /** `sha256-<hex>` of the original as it came in, kept in the library; empty when none was kept. */
    hash: z.string().default(''),
    /** When it came in, an instant; empty when unknown. */
    taken: z.string().default(''),
    /** Host whose profile was applied; empty for none. */
    profile: z.string().default(''),
  }),
  /** When the page says it was published and last changed: instants with offset, or as precise as it says; else empty. */
  times: z
    .object({ published: z.string().default(''), updated: z.string().default('') })
    .default({ published: '', updated: '' }),
  decisions: z.array(Decision),
  counts: z.object({
    kept: z.number().int(),
    moved: z.number().int(),
    slots: z.number().int(),
    dropped: z.number().int(),
    /** How many decisions ask a person to look. */
    check: z.number().int(),
  }),
})
export type IntakeReport = z.infer<typeof IntakeReport>
