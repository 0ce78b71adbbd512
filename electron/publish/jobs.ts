import type { Receipt } from '../../shared/article/article'
import { advance, type Job, type JobEvent } from '../../shared/publish/job'
import type { Fault, Result } from '../../shared/result'
import type { Outbox } from './publishing'

export function openJob(
  id: string,
  articleId: string,
  site: string,
  kind: Job['kind'],
  contentHash: string,
  now: string,
): Job {
  return { id, articleId, site, kind, phase: 'queued', contentHash, attempts: 0, updated: now }
}

/** The receipt is in the library: the outbox may forget the job. */
export const closeJob = (outbox: Outbox, job: Job): Promise<Result<unknown>> => outbox.remove(job.id)

function eventOf(fault: Fault): JobEvent {
  if (fault.kind === 'offline') return { type: 'offline' }
  return { type: isUnclear(fault) ? 'unclear' : 'refused' }
}

/** A fault that does not say whether the target did the work. */
export const isUnclear = (fault: Fault): boolean => fault.kind === 'unexpected'

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
    const after = advance(sending, result.ok ? { type: 'sent' } : eventOf(result.fault), now())
    const noted = after.phase === 'failed' ? await outbox.remove(job.id) : await outbox.put(after)
    return result.ok && !noted.ok ? noted : result
  },
})
