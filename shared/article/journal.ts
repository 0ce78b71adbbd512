import * as z from 'zod'
import { Article, Receipt } from './article'

/** One durable change. Body changes are ProseMirror steps (JSON), field changes whole new values of top fields. */
export const JournalEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('steps'),
    steps: z.array(z.looseObject({ stepType: z.string() })).max(10_000),
  }),
  z.object({ kind: z.literal('fields'), patch: z.record(z.string(), z.unknown()) }),
  z.object({
    kind: z.literal('receipt'),
    receipt: Receipt,
    status: Article.shape.status,
    firstPublished: z.string(),
    /** The slug the article went out under; one that was out before and has a slug of its own keeps that. */
    slug: Article.shape.slug,
  }),
])
export type JournalEntry = z.infer<typeof JournalEntry>
