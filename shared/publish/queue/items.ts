import * as z from 'zod'
import { ArticleId } from '../../article/article'
import { dueAt, type Job } from '../job'
import { PublishStep, StepCount } from '../progress'
import { DeliveryAct, type LoggedDelivery, LoggedFault, needsPerson } from './delivery'

/**
 * How an article stands on its way to one site. `running`: under way now; `queued`: its turn comes; `held`: Galley
 * keeps it for its hour; `scheduled`: the site has it and shows it at its hour; `late`: the hour has come and the site
 * does not show it; `waiting`: the site was not reached, tried again at `at`; `unclear`: the site is asked at `at`
 * whether it has it; `cancelling`: a person stopped it, and the site is asked at `at` whether it came too late;
 * `refused`: a person is needed.
 */
export const QueueState = z.enum([
  'running',
  'queued',
  'held',
  'scheduled',
  'late',
  'waiting',
  'unclear',
  'cancelling',
  'refused',
])
export type QueueState = z.infer<typeof QueueState>

export const QueueItem = z.object({
  articleId: ArticleId,
  /** As it was last sent; empty where that is not known. */
  headline: z.string(),
  site: z.string(),
  siteName: z.string(),
  act: DeliveryAct,
  state: QueueState,
  /** The step under way; null unless it is running. */
  step: PublishStep.nullable(),
  count: StepCount.nullable(),
  /** A running one that a person wants stopped. */
  isStopping: z.boolean(),
  /** The hour it goes out, or when it is tried or looked up next; empty where there is none. */
  at: z.string(),
  /** Since when it stands so. */
  since: z.string(),
  /** Tries so far. */
  attempts: z.number().int().nonnegative(),
  /** Why it does not go on; null where nothing stands in its way. */
  fault: LoggedFault.nullable(),
})
export type QueueItem = z.infer<typeof QueueItem>

export const Queue = z.object({ isPaused: z.boolean(), items: z.array(QueueItem) })
export type Queue = z.infer<typeof Queue>

/** An attempt that is under way in this very process. */
export interface Running {
  readonly articleId: z.infer<typeof ArticleId>
  readonly site: string
  readonly headline: string
  readonly act: z.infer<typeof DeliveryAct>
  readonly step: z.infer<typeof PublishStep>
  readonly count: z.infer<typeof StepCount> | null
  readonly isStopping: boolean
  readonly began: string
  readonly attempt: number
}

export interface QueueGiven {
  /** As the outbox holds them, oldest first. */
  readonly jobs: readonly Job[]
  readonly running: readonly Running[]
  /** The newest delivery of each article on each site, of those that did not end well. */
  readonly last: readonly LoggedDelivery[]
  readonly siteName: (site: string) => string
  /** The present instant, ISO 8601. */
  readonly now: string
}

/** The order people look for them in: what needs them, what moves, what waits, what is arranged. */
const ORDER: readonly QueueState[] = [
  'refused',
  'late',
  'running',
  'cancelling',
  'unclear',
  'waiting',
  'queued',
  'held',
  'scheduled',
]

const placeOf = ({ articleId, site }: { readonly articleId: string; readonly site: string }): string =>
  `${site} ${articleId}`

const instant = (time: number): string => new Date(time).toISOString()

/** A minute after its hour a scheduled article is asked for; the hour itself is what people want to read. */
const hourOf = (notBefore: string): string => instant(Date.parse(notBefore) - 60_000)

function stateOf(job: Job, now: string): Pick<QueueItem, 'state' | 'at'> {
  const ahead = job.notBefore !== undefined && Date.parse(job.notBefore) > Date.parse(now)
  if (job.cancelled) return { state: 'cancelling', at: instant(dueAt(job)) }
  switch (job.phase) {
    case 'queued':
      return job.notBefore ? { state: 'held', at: job.notBefore } : { state: 'queued', at: '' }
    case 'verifying':
      if (job.notBefore === undefined) return { state: 'unclear', at: instant(dueAt(job)) }
      return { state: ahead ? 'scheduled' : 'late', at: hourOf(job.notBefore) }
    case 'paused':
      return { state: 'waiting', at: instant(dueAt(job)) }
    default:
      return { state: 'unclear', at: instant(dueAt(job)) }
  }
}

/** Everything the queue holds, one line for an article on a site: what counts is the latest thing that was wanted. */
export function queueItems({ jobs, running, last, siteName, now }: QueueGiven): QueueItem[] {
  const items = new Map<string, QueueItem>()
  const known = new Map(last.map((one) => [placeOf(one), one]))
  const resting = { step: null, count: null, isStopping: false, at: '' }
  for (const one of last) {
    if (!needsPerson(one.outcome) || one.isDismissed) continue
    const { articleId, site, headline, act, attempt, fault } = one
    items.set(placeOf(one), {
      ...resting,
      articleId,
      headline,
      site,
      siteName: siteName(site) || one.siteName,
      act,
      state: 'refused',
      since: one.ended || one.began,
      attempts: attempt,
      fault,
    })
  }
  for (const job of jobs) {
    const { articleId, site } = job
    const before = known.get(placeOf(job))
    const { state, at } = stateOf(job, now)
    const isTold = state === 'waiting' || state === 'unclear' || state === 'cancelling'
    items.set(placeOf(job), {
      ...resting,
      articleId,
      headline: before?.headline ?? '',
      site,
      siteName: siteName(site) || site,
      act: job.kind === 'withdraw' ? 'withdraw' : (before?.act ?? 'publish'),
      state,
      at,
      since: job.updated,
      attempts: job.attempts,
      fault: isTold ? (before?.fault ?? null) : null,
    })
  }
  for (const { began, attempt, ...one } of running)
    items.set(placeOf(one), {
      ...one,
      siteName: siteName(one.site) || one.site,
      state: 'running',
      at: '',
      since: began,
      attempts: attempt,
      fault: null,
    })
  return [...items.values()].sort(
    (a, b) =>
      ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
      (a.at || a.since).localeCompare(b.at || b.since) ||
      placeOf(a).localeCompare(placeOf(b)),
  )
}
