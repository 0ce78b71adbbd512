import * as z from 'zod'

/** One remark of a comment. */
export const Remark = z.object({
  /** Who wrote it, as they call themselves; may be empty. */
  author: z.string().max(200).default(''),
  /** ISO 8601 with an offset or Z. */
  at: z.iso.datetime({ offset: true }),
  text: z.string().min(1).max(4000),
})
export type Remark = z.infer<typeof Remark>

/** A comment of the newsroom on some words of the body, which the `comment` mark with its id marks. Never published. */
export const Thread = z.object({
  id: z
    .string()
    .min(1)
    .max(100)
    .regex(/^[\w-]+$/),
  /** The words it was about when it was written, for when they are gone. */
  quote: z.string().max(500).default(''),
  remarks: z.array(Remark).min(1).max(200),
  resolved: z.boolean().default(false),
})
export type Thread = z.infer<typeof Thread>
