import type { ArticleId, Receipt } from '../../../shared/article/article'
import type { Job } from '../../../shared/publish/job'
import { ok, type Result } from '../../../shared/result'
import { openJob, openJobs } from '../jobs'
import type { PublishDependencies } from '../publishing'
import type { Attempts, Place } from './attempts'
import { queuePaused, waitsInQueue } from './faults'

/** How work on an article and a site is begun: in its turn, seen in the queue, written down at its end. */
export function createWanted({
  library,
  now,
  newId,
  attempts,
  settle,
  inTurn,
}: Pick<PublishDependencies, 'library' | 'now' | 'newId'> & {
  readonly attempts: Attempts
  readonly settle: (place: Place, wrote: boolean) => Promise<Result<{ receipt: Receipt }>>
  readonly inTurn: <T>(place: Place, work: () => Promise<T>) => Promise<T>
}) {
  return {
    /** What a person asks for now. While the queue is paused it waits there, is refused, or is done `now` all the same. */
    async asked<T>(
      place: Place,
      kind: Job['kind'],
      given: { readonly paused: 'waits' | 'refused' | 'now'; readonly answer: (receipt: Receipt) => T },
      work: () => Promise<Result<T>>,
    ): Promise<Result<T>> {
      const paused = await library.deliveries.isPaused()
      if (given.paused !== 'now' && paused.ok && paused.value) {
        if (given.paused === 'refused') return queuePaused
        const kept = await library.outbox.put(
          openJob(newId(), place.articleId as ArticleId, place.site, kind, '', now()),
        )
        attempts.changed()
        return kept.ok ? waitsInQueue : kept
      }
      const settled = async (wrote: boolean) => {
        const end = await settle(place, wrote)
        return end.ok ? ok(given.answer(end.value.receipt)) : end
      }
      return inTurn(place, () => attempts.run(place, kind, { isWatched: true, settle: settled }, work))
    },

    /** What is taken up by itself; the caller has its turn. */
    async recorded(place: Place, work: () => Promise<Result<unknown>>): Promise<Result<unknown>> {
      const open = await openJobs(library.outbox, place)
      const job = open.ok ? open.value.at(-1) : undefined
      if (!job) return ok({})
      return attempts.run(
        place,
        job.kind,
        { isWatched: false, settle: (wrote) => settle(place, wrote) },
        work,
      )
    },
  }
}
