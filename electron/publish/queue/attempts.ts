import type { Article, ArticleId, Receipt } from '../../../shared/article/article'
import type { PublishStep, StepCount } from '../../../shared/publish/progress'
import {
  type Delivery,
  type DeliveryAct,
  type DeliveryOutcome,
  nextAttempt,
} from '../../../shared/publish/queue/delivery'
import type { Running } from '../../../shared/publish/queue/items'
import { ok, type Result } from '../../../shared/result'
import { previousOf } from '../hold'
import { isUnclear } from '../jobs'
import type { PublishDependencies, PublishLibrary } from '../publishing'
import { hasErrors } from './faults'
import { createMasks, type SitesKnown } from './masks'

export interface Place {
  readonly articleId: string
  readonly site: string
}

/** What a target is given to be watched by. */
export interface Watch {
  readonly signal: AbortSignal
  readonly step: (step: PublishStep, count?: StepCount) => void
  readonly file: (name: string, bytes: number) => void
}

interface Live {
  readonly delivery: Delivery
  readonly controller: AbortController
  /** The last that is known of it here is that it waits for its hour. */
  readonly wasArranged: boolean
  count: StepCount | null
  /** The row of its beginning is on its way to the log. */
  written: Promise<unknown> | null
}

/** What a piece of work came to: a receipt, null where errors stopped it; undefined where nothing was to be done. */
const receiptIn = (value: unknown): Receipt | null | undefined => {
  if (typeof value !== 'object' || value === null) return undefined
  if ('receipt' in value) return value.receipt as Receipt | null
  return 'state' in value ? (value as Receipt) : undefined
}

/** Looked at again and again until it has come about: no news, and no row each time. */
const WAITS = new Set(['publish.waits', 'publish.not-shown-yet'])
/** Nothing was tried where there is no such article, or no such site. */
const NOTHING = ['article.missing', 'site.unknown']
const QUIET = new Set([...WAITS, ...NOTHING, 'publish.queue-paused', 'publish.paused'])
const MOST = 300

/** What is under way now, step by step, and the writing down of what comes of it. */
export function createAttempts({
  library,
  settings,
  secretsOf,
  now,
  newId,
  emit,
}: SitesKnown &
  Pick<PublishDependencies, 'now' | 'newId' | 'emit'> & {
    readonly library: Pick<PublishLibrary, 'read' | 'deliveries'>
  }) {
  const running = new Map<string, Live>()
  const keyOf = ({ articleId, site }: Place) => `${site} ${articleId}`
  const masks = createMasks({ settings, secretsOf })
  const changed = () => emit('queueChanged', {})

  async function begin(place: Place, kind: 'publish' | 'withdraw'): Promise<Live> {
    const article = await library.read(place.articleId)
    const before = await library.deliveries.list({
      articleId: place.articleId as ArticleId,
      site: place.site,
      limit: 1,
    })
    const act: DeliveryAct =
      kind === 'withdraw'
        ? 'withdraw'
        : article.ok && isShown(article.value, place.site)
          ? 'update'
          : 'publish'
    const profile = settings.get().sites.find(({ id }) => id === place.site)
    return {
      delivery: {
        id: newId(),
        articleId: place.articleId as ArticleId,
        headline: article.ok ? article.value.headline.slice(0, 1000) : '',
        site: place.site,
        siteName: profile?.name ?? place.site,
        act,
        attempt: nextAttempt(before.ok ? before.value : []),
        began: now(),
        ended: '',
        steps: [],
        files: [],
        outcome: 'begun',
        fault: null,
        url: '',
      },
      controller: new AbortController(),
      wasArranged: before.ok && ['scheduled', 'held'].includes(before.value[0]?.outcome ?? ''),
      count: null,
      written: null,
    }
  }

  /** What stands on the article of that site by now. */
  async function receiptOf({ articleId, site }: Place): Promise<Receipt | undefined> {
    const article = await library.read(articleId)
    return (article.ok && previousOf(article.value, site)) || undefined
  }

  /** What the attempt came to, as the log keeps it; null where that is nothing worth a row. */
  async function ended(live: Live, result: Result<unknown>, isWatched: boolean): Promise<Delivery | null> {
    const { delivery } = live
    const end = { ...delivery, ended: now() }
    let receipt = result.ok ? receiptIn(result.value) : undefined
    if (!result.ok) {
      const { code } = result.fault
      // That it waits for its hour is news once.
      if (WAITS.has(code) && !live.wasArranged) receipt = await receiptOf(delivery)
      else if (QUIET.has(code)) return null
    }
    if (!result.ok && !receipt)
      return { ...end, outcome: outcomeOf(result), fault: masks.logged(delivery.site, result.fault) }
    if (receipt === undefined) return null
    if (receipt === null) {
      if (isWatched || !result.ok) return null
      const { fault } = hasErrors(errorsIn(result.value))
      return { ...end, outcome: 'stopped', fault: masks.logged(delivery.site, fault) }
    }
    const url = masks.text(delivery.site, receipt.url).slice(0, 4000)
    if (receipt.state === 'withdrawn') return { ...end, act: 'withdraw', outcome: 'done', url }
    if (receipt.state === 'in-review') return { ...end, act: 'review', outcome: 'done', url }
    if (receipt.state === 'published') return { ...end, outcome: 'done', url }
    return { ...end, act: 'schedule', outcome: receipt.remoteId === '' ? 'held' : 'scheduled', url }
  }

  return {
    /** Signal of the attempt under way there, and what it tells of its steps and files. */
    watch(place: Place): Watch {
      const live = () => running.get(keyOf(place))
      return {
        signal: live()?.controller.signal ?? new AbortController().signal,
        step(step: PublishStep, count?: StepCount) {
          const one = live()
          if (!one || step === 'done') return
          one.count = count ?? null
          if (one.delivery.steps.length < MOST)
            one.delivery.steps.push({ step, at: now(), ...(count && { part: count.part, of: count.of }) })
          // From here on the site may hear of it: that it was begun outlives a crash.
          if (step !== 'check')
            one.written ??= library.deliveries.append({ ...one.delivery, steps: [...one.delivery.steps] })
        },
        file(name: string, bytes: number) {
          const files = live()?.delivery.files
          if (files && files.length < MOST && !files.some((one) => one.name === name))
            files.push({ name, bytes })
        },
      }
    },

    running: (): Running[] =>
      [...running.values()].map(({ delivery, count, controller }) => ({
        articleId: delivery.articleId,
        site: delivery.site,
        headline: delivery.headline,
        act: delivery.act,
        step: delivery.steps.at(-1)?.step ?? 'check',
        count,
        isStopping: controller.signal.aborted,
        began: delivery.began,
        attempt: delivery.attempt,
      })),

    /** Asks what is under way there to stop; false where nothing is. */
    stop(place: Place): boolean {
      const live = running.get(keyOf(place))
      live?.controller.abort()
      if (live) changed()
      return live !== undefined
    },

    changed,

    /**
     * Does a piece of work and writes down what came of it. `settle` finds out what the site has where a person stopped
     * it on its way. `isWatched` is false where nobody sees the answer.
     */
    async run<T>(
      place: Place,
      kind: 'publish' | 'withdraw',
      given: { readonly isWatched: boolean; readonly settle: (wrote: boolean) => Promise<Result<T>> },
      work: () => Promise<Result<T>>,
    ): Promise<Result<T>> {
      const live = await begin(place, kind)
      running.set(keyOf(place), live)
      changed()
      try {
        let result = await work()
        if (live.controller.signal.aborted && !result.ok) {
          running.delete(keyOf(place))
          const { steps } = live.delivery
          result = await given.settle(steps.some(({ step }) => step === 'send' || step === 'verify'))
        }
        const delivery = await ended(live, result, given.isWatched)
        await live.written
        const kept = delivery ? await library.deliveries.append(delivery) : ok(null)
        if (!kept.ok) emit('noticed', { code: 'delivery.not-logged', values: {} })
        return result.ok ? result : { ok: false, fault: masks.fault(place.site, result.fault) }
      } finally {
        running.delete(keyOf(place))
        changed()
      }
    },
  }
}

export type Attempts = ReturnType<typeof createAttempts>

const isShown = (article: Article, site: string): boolean => previousOf(article, site)?.state === 'published'

function outcomeOf(result: { readonly fault: Parameters<typeof isUnclear>[0] }): DeliveryOutcome {
  const { fault } = result
  if (fault.code === 'publish.cancelled' || fault.code === 'publish.stopped') return 'cancelled'
  if (fault.kind === 'offline') return 'offline'
  return isUnclear(fault) ? 'unclear' : 'refused'
}

function errorsIn(value: unknown): number {
  const problems = (value as { problems?: readonly { severity: string }[] }).problems ?? []
  return problems.filter(({ severity }) => severity === 'error').length
}
