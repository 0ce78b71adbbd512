import type { Receipt } from '../../shared/article/article'
import { advance, Job, type JobEvent } from '../../shared/publish/job'
import { type Fault, ok, type Result } from '../../shared/result'
import type { Outbox } from './publishing'

export function openJob(
  id: string,
  articleId: string,
  site: string,
  kind: Job['kind'],
  contentHash: string,
  now: string,
  attempts = 0,
): Job {
  return { id, articleId, site, kind, phase: 'queued', contentHash, attempts, updated: now }
}

type Place = Pick<Job, 'articleId' | 'site'>

/** What is still open, oldest first. A job of a shape this version does not know stays where it is. */
export async function openJobs(outbox: Outbox, place?: Place): Promise<Result<Job[]>> {
  const listed = await outbox.list()
  if (!listed.ok) return listed
  const jobs = listed.value.flatMap((stored) => {
    const job = Job.safeParse(stored)
    return job.success ? [job.data] : []
  })
  const wanted = jobs.filter(
    ({ articleId, site }) => !place || (articleId === place.articleId && site === place.site),
  )
  return ok(wanted.sort((a, b) => Date.parse(a.updated) - Date.parse(b.updated)))
}

/**
 * The last thing that was wanted of this article on this site has been done or given up: the outbox may forget it,
 * and all that was wanted before it. An older publication must not come back after a withdrawal. `but` is the job that
 * stays, because it waits for an hour.
 */
export async function closeJobs(outbox: Outbox, place: Place, but?: Job): Promise<Result<unknown>> {
  const open = await openJobs(outbox, place)
  if (!open.ok) return open
  for (const { id } of open.value.filter((job) => job.id !== but?.id)) {
    const removed = await outbox.remove(id)
    if (!removed.ok) return removed
  }
  return ok({})
}

function eventOf(fault: Fault): JobEvent {
  if (fault.kind === 'offline') return { type: 'offline' }
  return { type: isUnclear(fault) ? 'unclear' : 'refused' }
}

/** When the site asked to be left alone for a while. */
function waitOf(fault: Fault, now: string): Pick<Job, 'notBefore'> {
  const seconds = Number(fault.code === 'site.asks-to-wait' && fault.values?.seconds)
  return seconds > 0 ? { notBefore: new Date(Date.parse(now) + seconds * 1000).toISOString() } : {}
}

/** A fault that does not say whether the target did the work, or whether all of ours is done. */
export const isUnclear = (fault: Fault): boolean =>
  fault.kind === 'unexpected' || fault.code === 'archive.not-written'

export interface JobRunner {
  run(job: Job, work: () => Promise<Result<Receipt>>): Promise<Result<Receipt>>
}

/**
 * Runs a job's work with every phase written down before it begins. A refusal ends the job; an unclear outcome or a
 * crash leaves it in the outbox, to be looked up later.
 */
export const runner = (outbox: Outbox, now: () => string): JobRunner => ({
  async run(job, work) {
    const queued = await outbox.put(job)
    if (!queued.ok) return queued
    const sending = advance(job, { type: 'start' }, now())
    const started = await outbox.put(sending)
    if (!started.ok) return started
    const result = await work()
    const done = advance(sending, result.ok ? { type: 'sent' } : eventOf(result.fault), now())
    const after = result.ok ? done : { ...done, ...waitOf(result.fault, now()) }
    const noted = after.phase === 'failed' ? await outbox.remove(job.id) : await outbox.put(after)
    return result.ok && !noted.ok ? noted : result
  },
})
