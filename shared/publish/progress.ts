import * as z from 'zod'

/** The steps a publication goes through, in order, as the person sees them. */
export const PublishStep = z.enum(['check', 'prepare', 'pictures', 'send', 'verify', 'done'])
export type PublishStep = z.infer<typeof PublishStep>

export const PublishProgress = z.object({ articleId: z.string(), site: z.string(), step: PublishStep })
export type PublishProgress = z.infer<typeof PublishProgress>
