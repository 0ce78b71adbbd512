import type { Article, Receipt } from '../../../shared/article/article'
import { ok, type Result } from '../../../shared/result'
import { closeJobs, openJobs } from '../jobs'
import type { PublishDependencies } from '../publishing'
import { lostReceipt } from '../standing'
import type { ConfiguredSite, TargetTools } from '../target'
import { watchOf } from '../waiting'
import type { Place } from './attempts'
import { cancelled, cancelling } from './faults'

/**
 * What the site has of an article whose publication or withdrawal a person stopped. It is asked, never guessed: what it
 * has is taken over as done. What was on its way may still arrive after the answer: then the job stays, and the site is
 * asked once more when its time has come.
 */
export const settler =
  ({
    library,
    targets,
    now,
    keep,
    find,
    tools,
  }: Pick<PublishDependencies, 'library' | 'targets' | 'now'> & {
    readonly keep: (article: Article, receipt: Receipt) => Promise<Result<Receipt>>
    readonly find: (place: Place) => Promise<Result<{ article: Article; site: ConfiguredSite }>>
    readonly tools: (articleId: string, site: string) => TargetTools
  }) =>
  async (place: Place, wrote: boolean): Promise<Result<{ receipt: Receipt }>> => {
    const open = await openJobs(library.outbox, place)
    if (!open.ok) return open
    const job = open.value.at(-1)
    if (!job) return cancelled
    const close = async () => {
      const closed = await closeJobs(library.outbox, place)
      return closed.ok ? cancelled : closed
    }
    if (job.phase === 'queued') return close()
    const found = await find(place)
    if (!found.ok) return close()
    const { article, site } = found.value
    const live = await targets(site).read(place.articleId, tools(place.articleId, place.site))
    if (live.ok && live.value) {
      const isThere =
        job.kind === 'withdraw'
          ? live.value.state === 'withdrawn'
          : job.contentHash !== '' &&
            live.value.contentHash === job.contentHash &&
            live.value.state !== 'withdrawn'
      if (isThere) {
        const kept = await keep(article, lostReceipt(article, site, live.value, job))
        if (!kept.ok) return kept
        const watch = kept.value.state === 'scheduled' ? watchOf(job, kept.value, now()) : undefined
        if (watch) await library.outbox.put(watch)
        await closeJobs(library.outbox, place, watch)
        return ok({ receipt: kept.value })
      }
    }
    if (live.ok && !wrote) return close()
    const kept = await library.outbox.put({ ...job, phase: 'unknown', cancelled: true, updated: now() })
    return kept.ok ? cancelling : kept
  }
