import * as z from 'zod'

const When = z.iso.datetime({ offset: true })

/** A step of the article through the newsroom: which status it was given, by whom and when. */
export const Stage = z.object({
  status: z.enum(['draft', 'in-review', 'ready', 'scheduled', 'published', 'corrected', 'withdrawn']),
  /** As they call themselves; may be empty. */
  by: z.string().max(200).default(''),
  at: When,
  /** What was said with it: why it was sent back. */
  note: z.string().max(2000).default(''),
})
export type Stage = z.infer<typeof Stage>

/** How the newsroom works on the article. Nothing of it is ever published. */
export const Work = z.object({
  /** Who has it. */
  assignee: z.string().max(200).default(''),
  /** When it has to be done; empty for no time. */
  due: z.union([When, z.literal('')]).default(''),
  /** For colleagues. */
  notes: z.string().max(10_000).default(''),
  /** The oldest first; the last 200. */
  stages: z.array(Stage).max(200).default([]),
})
export type Work = z.infer<typeof Work>

export const NO_WORK: Work = { assignee: '', due: '', notes: '', stages: [] }

/** The work with one more stage; the oldest are given up beyond 200. */
export const withStage = (work: Work | undefined, stage: Stage): Work => {
  const known = work ?? NO_WORK
  return { ...known, stages: [...known.stages, stage].slice(-200) }
}
