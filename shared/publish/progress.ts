import * as z from 'zod'

/** The steps a publication goes through, in order, as the person sees them. */
export const PublishStep = z.enum(['check', 'prepare', 'pictures', 'send', 'verify', 'done'])
export type PublishStep = z.infer<typeof PublishStep>

/** How far a step of several parts is: which of how many is under way. */
export const StepCount = z.object({ part: z.number().int(), of: z.number().int() })
export type StepCount = z.infer<typeof StepCount>

export const PublishProgress = z.object({
  articleId: z.string(),
  site: z.string(),
  step: PublishStep,
  count: z.exactOptional(StepCount),
})
export type PublishProgress = z.infer<typeof PublishProgress>
