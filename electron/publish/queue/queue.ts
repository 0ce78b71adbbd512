import path from 'node:path'
import type { ArticleId, Receipt } from '../../../shared/article/article'
import type { Services } from '../../../shared/ipc/contract'
import type { Job } from '../../../shared/publish/job'
import { needsPerson, neverWrote } from '../../../shared/publish/queue/delivery'
import { type QueueItem, queueItems } from '../../../shared/publish/queue/items'
import { fail, ok, type Result } from '../../../shared/result'
import { writeDurably, writeFaultKind } from '../../durableFile'
import { isHeld, previousOf } from '../hold'
import { closeJobs, openJob, openJobs } from '../jobs'
import type { PublishDependencies } from '../publishing'
import type { Attempts, Place } from './attempts'
import { cancelled, notInQueue, queuePaused } from './faults'

type Given = Pick<PublishDependencies, 'library' | 'settings' | 'now' | 'newId' | 'chooseLog'> & {
  readonly attempts: Attempts
  readonly inTurn: <T>(place: Place, work: () => Promise<T>) => Promise<T>
  /** Takes up what is open of an article on a site, in its turn. */
  readonly take: (job: Job) => Promise<Result<unknown>>
  readonly settle: (place: Place, wrote: boolean) => Promise<Result<{ receipt: Receipt }>>
  /** Takes back what is held or scheduled. */
  readonly takeBack: (place: Place) => Promise<Result<unknown>>
  /** Takes up everything that is due. */
  readonly resume: () => Promise<unknown>
}

/** The queue as people see it, and what they may do with it. Nothing in here is held in memory alone. */
export function createQueue(given: Given): Services['queue'] & { drain(): Promise<void> } {
  const { library, settings, now, newId, attempts, inTurn, take, settle } = given
  const { outbox, deliveries } = library

  const isPaused = async (): Promise<boolean> => {
    const paused = await deliveries.isPaused()
    return paused.ok && paused.value
  }

  let drained: Promise<void> | null = null
  /** What waits for its turn, one after another, as long as the queue is not paused. */
  async function drainOnce(): Promise<void> {
    const tried = new Set<string>()
    for (;;) {
      if (await isPaused()) return
      const open = await openJobs(outbox)
      const next = open.ok && open.value.find((job) => isWaiting(job) && !tried.has(job.id))
      if (!next) return
      tried.add(next.id)
      await take(next)
    }
  }
  function drain(): Promise<void> {
    drained ??= drainOnce().finally(() => {
      drained = null
    })
    return drained
  }

  async function putAll(places: readonly Place[], kind: Job['kind']): Promise<Result<number>> {
    const open = await openJobs(outbox)
    if (!open.ok) return open
    const there = new Set(
      open.value.filter(isWaiting).map((job) => `${job.kind} ${job.site} ${job.articleId}`),
    )
    let added = 0
    for (const place of places) {
      if (there.has(`${kind} ${place.site} ${place.articleId}`)) continue
      const kept = await outbox.put(
        openJob(newId(), place.articleId as ArticleId, place.site, kind, '', now()),
      )
      if (!kept.ok) return kept
      added += 1
    }
    attempts.changed()
    return ok(added)
  }

  /** What Galley holds, or the site has scheduled, is there to be taken back; anything else is merely given up. */
  async function isArranged(job: Job): Promise<boolean> {
    if (job.notBefore === undefined || job.kind === 'withdraw') return false
    const article = await library.read(job.articleId)
    const receipt = article.ok ? previousOf(article.value, job.site) : null
    return receipt?.state === 'scheduled' && (isHeld(receipt) || job.phase === 'verifying')
  }

  /** In its turn. What may have reached the site is asked for there. */
  async function giveUp(job: Job): Promise<Result<unknown>> {
    const place = { articleId: job.articleId, site: job.site }
    const known = await deliveries.list({ ...place, limit: 50 })
    const wrote = job.phase !== 'queued' && !(known.ok && neverWrote(known.value))
    const close = async () => {
      const closed = await closeJobs(outbox, place)
      return closed.ok ? cancelled : closed
    }
    const ending = (again: boolean) => settle(place, again)
    return attempts.run(place, job.kind, { isWatched: true, settle: ending }, () =>
      wrote ? settle(place, true) : close(),
    )
  }

  async function cancelWaiting(place: Place): Promise<Result<unknown>> {
    const open = await openJobs(outbox, place)
    if (!open.ok) return open
    const job = open.value.at(-1)
    if (!job) return notInQueue
    if (job.cancelled) return take(job)
    return (await isArranged(job)) ? given.takeBack(place) : inTurn(place, () => giveUp(job))
  }

  /** What ended well, and only waits for its hour, has its headline in the library alone. */
  async function named(item: QueueItem): Promise<QueueItem> {
    const article = item.headline === '' ? await library.read(item.articleId) : null
    return article?.ok ? { ...item, headline: article.value.headline } : item
  }

  return {
    drain,
    async state() {
      const [open, last, paused] = await Promise.all([
        openJobs(outbox),
        deliveries.latest(),
        deliveries.isPaused(),
      ])
      if (!open.ok) return open
      if (!last.ok) return last
      const names = new Map(settings.get().sites.map(({ id, name }) => [id, name]))
      const items = queueItems({
        jobs: open.value,
        running: attempts.running(),
        last: last.value,
        siteName: (site) => names.get(site) ?? '',
        now: now(),
      })
      return ok({ isPaused: paused.ok && paused.value, items: await Promise.all(items.map(named)) })
    },

    async enqueue({ articleIds, sites }) {
      const known = new Set(settings.get().sites.map(({ id }) => id))
      const unknown = sites.find((site) => !known.has(site))
      if (unknown !== undefined)
        return fail('missing', 'site.unknown', `There is no site called ${unknown}.`, { site: unknown })
      const places = articleIds.flatMap((articleId) => sites.map((site) => ({ articleId, site })))
      const added = await putAll(places, 'publish')
      if (!added.ok) return added
      void drain()
      return ok({ added: added.value })
    },

    async pause({ isPaused: wanted }) {
      const kept = await deliveries.pause(wanted)
      if (!kept.ok) return kept
      attempts.changed()
      if (!wanted) void given.resume().then(drain)
      return ok({})
    },

    async cancel(place) {
      if (attempts.stop(place)) return ok({})
      const done = await cancelWaiting(place)
      attempts.changed()
      return done.ok || done.fault.code.startsWith('publish.cancel') ? ok({}) : done
    },

    async retry(place) {
      if (await isPaused()) return queuePaused
      const open = await openJobs(outbox, place)
      if (!open.ok) return open
      const job = open.value.at(-1)
      if (job) {
        void take(job)
        return ok({})
      }
      const last = await deliveries.list({ articleId: place.articleId, site: place.site, limit: 1 })
      if (!last.ok) return last
      const [tried] = last.value
      if (!tried) return notInQueue
      const kind = tried.act === 'withdraw' ? 'withdraw' : 'publish'
      const added = await putAll([place], kind)
      if (!added.ok) return added
      void drain()
      return ok({})
    },

    async dismiss(place) {
      const last = await deliveries.list({ articleId: place.articleId, site: place.site, limit: 1 })
      if (!last.ok) return last
      const [delivery] = last.value
      if (!delivery || !needsPerson(delivery.outcome)) return notInQueue
      const done = await deliveries.dismiss(delivery.id)
      attempts.changed()
      return done.ok ? ok({}) : done
    },

    log: (query) => deliveries.list(query),

    async exportLog({ form, heads, query }) {
      const file = await given.chooseLog(`galley-delivery-log-${now().slice(0, 10)}`, form)
      if (file === null) return ok(null)
      const text = await deliveries.text(form === 'csv' ? { ...query, form, heads } : { ...query, form })
      if (!text.ok) return text
      try {
        await writeDurably(file, text.value)
        return ok({ name: path.basename(file) })
      } catch (error) {
        return fail(writeFaultKind(error), 'export.not-written', `${file}: ${String(error)}`, {
          folder: path.dirname(file),
        })
      }
    },
  }
}

/** Its turn comes: nothing was tried yet, and no hour is waited for. */
const isWaiting = (job: Job): boolean => job.phase === 'queued' && job.notBefore === undefined
