import * as z from 'zod'
import { ArticleId, Instant } from '../../article/article'
import { PublishStep } from '../progress'

/**
 * What an attempt was to do on the site, as far as it is known: an attempt that was cut off may not know more. `review`
 * hands the article in to somebody who may publish it there.
 */
export const DeliveryAct = z.enum(['publish', 'update', 'schedule', 'review', 'withdraw'])
export type DeliveryAct = z.infer<typeof DeliveryAct>

/**
 * What an attempt came to. `begun` is written before the site is spoken to and stays where the app was ended under it;
 * `done`, `scheduled` and `held` are good ends; after `offline` and `unclear` Galley goes on by itself; `refused` and
 * `stopped` (errors in the article) want a person; `cancelled` is what a person stopped, proven not to be on the site.
 */
export const DeliveryOutcome = z.enum([
  'begun',
  'done',
  'scheduled',
  'held',
  'offline',
  'unclear',
  'refused',
  'stopped',
  'cancelled',
])
export type DeliveryOutcome = z.infer<typeof DeliveryOutcome>

/** A fault as the log keeps it: masked, and no longer than it has to be. */
export const LoggedFault = z.object({
  kind: z.enum(['invalid', 'missing', 'conflict', 'denied', 'offline', 'full', 'damaged', 'unexpected']),
  code: z.string().max(100),
  message: z.string().max(1000),
  values: z.record(z.string(), z.union([z.string().max(1000), z.number()])).exactOptional(),
})
export type LoggedFault = z.infer<typeof LoggedFault>

/** A step as it was reached; `part` of `of` where it goes through several files. */
export const DeliveryStep = z.object({
  step: PublishStep,
  at: Instant,
  part: z.number().int().exactOptional(),
  of: z.number().int().exactOptional(),
})
export type DeliveryStep = z.infer<typeof DeliveryStep>

/** A picture that was read for the site, by its content address, with its size. */
export const DeliveredFile = z.object({ name: z.string().max(200), bytes: z.number().int().nonnegative() })
export type DeliveredFile = z.infer<typeof DeliveredFile>

/** One attempt to bring an article to a site, or to take it off. */
export const Delivery = z.object({
  /** The attempt's own name; its rows in the log share it. */
  id: z.string().min(1).max(100),
  articleId: ArticleId,
  headline: z.string().max(1000),
  site: z.string().min(1).max(100),
  siteName: z.string().max(200),
  act: DeliveryAct,
  /** From 1; counted on until this article on this site came to an end. */
  attempt: z.number().int().positive(),
  began: Instant,
  /** Empty while it is under way, and for ever where the app was ended under it. */
  ended: z.union([Instant, z.literal('')]),
  steps: z.array(DeliveryStep).max(300),
  files: z.array(DeliveredFile).max(300),
  outcome: DeliveryOutcome,
  fault: LoggedFault.nullable(),
  /** The address the site gave the article; empty where there is none. */
  url: z.string().max(4000),
})
export type Delivery = z.infer<typeof Delivery>

/** A delivery as it is read back. */
export const LoggedDelivery = Delivery.extend({
  /** Its place in the log; later ones are larger. */
  row: z.number().int().positive(),
  /** A person has seen its refusal and put it away. */
  isDismissed: z.boolean(),
})
export type LoggedDelivery = z.infer<typeof LoggedDelivery>

/** Which deliveries are asked for, newest first. */
export const DeliveryQuery = z.object({
  articleId: ArticleId.exactOptional(),
  site: z.string().max(100).exactOptional(),
  outcomes: z.array(DeliveryOutcome).max(10).exactOptional(),
  /** Only those before this row: the next page. */
  before: z.number().int().positive().exactOptional(),
  limit: z.number().int().min(1).max(1000),
})
export type DeliveryQuery = z.infer<typeof DeliveryQuery>

/** How many deliveries are kept; the oldest go first. What was published stays in the archive for ever. */
export const DELIVERIES_KEPT = 10_000

/** Outcomes that a person has to do something about. */
export const needsPerson = (outcome: DeliveryOutcome): boolean =>
  outcome === 'refused' || outcome === 'stopped'

/**
 * True where no attempt since the last end can have changed anything that readers see. `newest` first. The one call
 * that does is made in the step `send`; where the site was not reached for it, it was not made.
 */
export function neverWrote(newest: readonly Pick<Delivery, 'outcome' | 'steps' | 'fault'>[]): boolean {
  for (const { outcome, steps, fault } of newest) {
    if (outcome !== 'offline' && outcome !== 'unclear' && outcome !== 'begun') return true
    const last = steps.at(-1)?.step
    const notMade = last === 'send' && fault?.code === 'site.not-reached'
    const wrote = steps.some(({ step }) => step === 'send' || step === 'verify')
    if (outcome === 'begun' || (wrote && !notMade)) return false
  }
  return true
}

/** The number of the next attempt. `newest` first, of one article on one site. */
export function nextAttempt(newest: readonly Pick<Delivery, 'outcome' | 'attempt'>[]): number {
  const last = newest[0]
  if (!last) return 1
  return ['offline', 'unclear', 'begun'].includes(last.outcome) ? last.attempt + 1 : 1
}
