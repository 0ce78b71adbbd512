import * as z from 'zod'
import type { Check } from './subject'

/** A published article that says much the same as this one. */
export const Similar = z.object({
  id: z.string(),
  headline: z.string(),
  /** When it was first published, an instant. */
  published: z.string(),
  /** The share of word sequences both have in common, 0 to 1. */
  likeness: z.number().min(0).max(1),
})
export type Similar = z.infer<typeof Similar>

/** From here on a reader would call them the same story. */
export const ALIKE = 0.35

/** How much of it, in steps a person can tell apart. */
const degreeOf = (likeness: number): 'same' | 'most' | 'part' =>
  likeness >= 0.85 ? 'same' : likeness >= 0.6 ? 'most' : 'part'

export const alreadyPublished: Check = ({ similar }) =>
  similar
    .filter(({ likeness }) => likeness >= ALIKE)
    .slice(0, 3)
    .map(({ id, headline, published, likeness }) => ({
      code: `duplicate.${degreeOf(likeness)}`,
      where: 'body',
      message: `${Math.round(likeness * 100)} % of the wording has been published already as “${headline}”.`,
      values: { headline, article: id, at: published, percent: Math.round(likeness * 100) },
    }))
