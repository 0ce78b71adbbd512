import type { Article, Receipt } from '../../shared/article/article'
import type { Notice } from '../../shared/ipc/notice'
import { dueAt, type Job, nextAction } from '../../shared/publish/job'
import { type Fault, ok, type Result } from '../../shared/result'
import { heldBack, isHeld, notWantedAnyMore, previousOf } from './hold'
import { closeJobs, isUnclear, openJobs } from './jobs'
import type { PublishDependencies } from './publishing'
import { cancelled } from './queue/faults'
import { asItStands, lostReceipt } from './standing'
import type { ConfiguredSite, TargetTools } from './target'
import { changedThere, noticeOf, stillScheduled, watchOf } from './waiting'

interface Place {
  readonly articleId: string
  readonly site: string
}

/** Takes up what was left undone, and what has waited for its hour. */
export function unfinished({
  library,
  targets,
  now,
  keep,
  send,
  withdraw,
  find,
  tools,
  recorded,
  inTurn,
}: Pick<PublishDependencies, 'library' | 'targets' | 'now'> & {
  readonly keep: (article: Article, receipt: Receipt) => Promise<Result<Receipt>>
  readonly send: (place: Place, again: Job) => Promise<Result<{ receipt: Receipt | null }>>
  readonly withdraw: (place: Place, again: Job) => Promise<Result<unknown>>
  readonly find: (place: Place) => Promise<Result<{ article: Article; site: ConfiguredSite }>>
  readonly tools: (articleId: string, site: string) => TargetTools
  /** Writes down what comes of it. */
  readonly recorded: (place: Place, work: () => Promise<Result<unknown>>) => Promise<Result<unknown>>
  readonly inTurn: <T>(place: Place, work: () => Promise<T>) => Promise<T>
}): {
  /** Takes up all that is due; `all` after the start, when what waits for no hour is due at once. */
  readonly resume: (all?: boolean) => Promise<Notice[]>
  /** Takes up what is open there, in its turn. */
  readonly take: (place: Place) => Promise<Result<unknown>>
} {
  /** Whatever keeps the site from saying what it has, a job in doubt stays one: a refusal is of the question, not of the job. */
  async function stillUnknown(job: Job, fault: Fault): Promise<Result<never>> {
    if (fault.kind === 'offline') return { ok: false, fault }
    const kept = await library.outbox.put({ ...job, attempts: job.attempts + 1, updated: now() })
    return kept.ok ? { ok: false, fault: { ...fault, kind: 'unexpected' } } : kept
  }

  /** An unfinished job: the site is asked first, and only what it does not have is sent again, if it is unchanged. */
  async function finish(job: Job): Promise<Result<unknown>> {
    const found = await find(job)
    if (!found.ok) return found
    const { article, site } = found.value
    const named = { headline: article.headline, site: site.name }
    const action = nextAction(job)
    const wasHeld = action === 'send' && job.contentHash === '' && isHeld(previousOf(article, site.id))
    if (wasHeld && job.kind === 'publish' && article.schedule === '')
      return notWantedAnyMore(article, site.name)
    if (action === 'look' || action === 'verify') {
      const live = await targets(site).read(job.articleId, tools(job.articleId, job.site))
      if (!live.ok) return stillUnknown(job, live.fault)
      const isSame = live.value?.contentHash === job.contentHash
      const isDone =
        job.kind === 'publish'
          ? live.value?.state === 'published' && isSame
          : live.value?.state === 'withdrawn'
      if (live.value && isDone) return keep(article, lostReceipt(article, site, live.value, job))
      if (job.kind === 'publish' && live.value?.state === 'scheduled' && isSame) {
        if (action === 'look') {
          // Only its answer was lost: the library learns of it, and it waits for its hour.
          const kept = await keep(article, lostReceipt(article, site, live.value, job))
          if (!kept.ok) return kept
          const watch = watchOf(job, kept.value, now())
          await library.outbox.put(watch)
          await closeJobs(library.outbox, job, watch)
        }
        return stillScheduled(live.value.firstPublished, now(), named)
      }
      // What readers see is known here, whatever comes of the job: nobody may ever send it again.
      const stands = job.kind === 'publish' ? asItStands(article, site, live.value) : null
      const learnt = stands && (await keep(article, stands))
      if (learnt && !learnt.ok) return learnt
      if (job.cancelled) return cancelled
      // A person took it off or changed it on the site while it waited for its hour: it is not sent again.
      if (action === 'verify' && job.notBefore) return changedThere
    }
    const place = { articleId: job.articleId, site: job.site }
    if (job.kind === 'withdraw') return withdraw(place, job)
    const sent = await send(place, job)
    if (!sent.ok) return sent
    if (wasHeld && !sent.value.receipt) return heldBack(article, site.name)
    const { receipt } = sent.value
    // It waits on, under a job that was put down with it.
    return receipt?.state === 'scheduled' ? stillScheduled(receipt.firstPublished, now(), named) : sent
  }

  /** Only the latest thing that was wanted counts; read in turn, because the person may have been quicker. */
  async function finishLatest(place: Place, listed?: Job): Promise<Result<unknown>> {
    const open = await openJobs(library.outbox, place)
    if (!open.ok) return open
    const latest = open.value.at(-1)
    if (!latest) return ok({})
    // Somebody was at it while it waited for its turn: what was left of it has an hour of its own.
    if (listed && (latest.id !== listed.id || latest.updated !== listed.updated)) return ok({})
    const finished = await finish(latest)
    const isOver = finished.ok || !(finished.fault.kind === 'offline' || isUnclear(finished.fault))
    if (!finished.ok && finished.fault.code === 'publish.not-shown-yet')
      await library.outbox.put({ ...latest, attempts: latest.attempts + 1, updated: now() })
    if (isOver) await closeJobs(library.outbox, place)
    return finished
  }

  const take = ({ articleId, site }: Place, listed?: Job) => {
    const place = { articleId, site }
    return inTurn(place, () => recorded(place, () => finishLatest(place, listed)))
  }

  const resume = async (all = true) => {
    const listed = await openJobs(library.outbox)
    if (!listed.ok) return [{ code: listed.fault.code, values: {} }]
    const notices: Notice[] = []
    const time = Date.parse(now())
    const isDue = (job: Job) =>
      all ? !job.notBefore || Date.parse(job.notBefore) <= time : dueAt(job) <= time
    const places = new Map(listed.value.filter(isDue).map((job) => [`${job.site} ${job.articleId}`, job]))
    for (const job of places.values()) {
      const place = { articleId: job.articleId, site: job.site }
      const finished = await take(place, job)
      if (!finished.ok && finished.fault.code !== 'publish.waits')
        notices.push(noticeOf(finished.fault, place))
    }
    return notices
  }
  return { resume, take }
}
