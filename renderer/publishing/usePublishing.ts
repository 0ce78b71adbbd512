import { useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import type { Receipt, Takedown } from '../../shared/article/article'
import type { LinkState } from '../../shared/article/checks/links'
import type { Problem } from '../../shared/article/problem'
import type { PublishStep, StepCount } from '../../shared/publish/progress'
import type { Rights } from '../../shared/publish/rights'
import type { Fault } from '../../shared/result'
import { desk } from '../desk'
import type { Session } from '../writing/session'
import type { Site } from '../writing/useSites'

import { useQueue } from './queue/useQueue'

import { useRights } from './useRights'

/** How an article stands on one site, and what was last tried there. */
export interface SitePublishing {
  /** What the site has of this article; null when it never had it. */
  readonly receipt: Receipt | null
  /** The step under way; null while nothing is. */
  readonly step: PublishStep | 'withdraw' | null
  /** Which part of the step, where it has several. */
  readonly count: StepCount | null
  /** What the last attempt ended with. */
  readonly outcome:
    | 'published'
    | 'updated'
    | 'scheduled'
    | 'held'
    | 'handed-in'
    | 'cancelled'
    | 'withdrawn'
    | 'stopped'
    | null
  readonly fault: Fault | null
}

export interface Publishing {
  on(site: string): SitePublishing
  /** Sites the main button publishes to: those that have the article, or the first while none has it. */
  readonly chosen: ReadonlySet<string>
  choose(site: string, isChosen: boolean): void
  readonly isBusy: boolean
  /** What the account may do there; undefined where it is not known or may do all. */
  rights(site: string): Rights | undefined
  /** True when a chosen site shows the article now. */
  readonly isLive: boolean
  /** Null until somebody asked. */
  readonly problems: readonly Problem[] | null
  /** What is remembered of the addresses the article leads to. */
  readonly links: readonly LinkState[]
  /** True while they are being tried. */
  readonly trying: boolean
  check(): Promise<void>
  /** Tries every address the article leads to, and checks once more. */
  tryLinks(): Promise<void>
  /** Publishes to one site, or to all that are chosen, one after the other. `over` is a conflict's version. */
  send(site?: string, over?: string): Promise<void>
  /** Takes the article off a site; `takedown` says why, where readers have seen it. */
  withdraw(site: string, takedown?: Takedown): Promise<void>
  view(site: string): Promise<void>
}

type Attempt = Omit<SitePublishing, 'receipt'>
const IDLE: Attempt = { step: null, count: null, outcome: null, fault: null }

/** Publishing one article: what is written down goes out, and every site's answer is shown by itself. */
export function usePublishing(session: Session, sites: readonly Site[]): Publishing {
  const [attempts, setAttempts] = useState<ReadonlyMap<string, Attempt>>(new Map())
  const [problems, setProblems] = useState<readonly Problem[] | null>(null)
  const [links, setLinks] = useState<readonly LinkState[]>([])
  const [trying, setTrying] = useState(false)
  const [choices, setChoices] = useState<ReadonlyMap<string, boolean>>(new Map())
  const rights = useRights(sites)
  const receipts = useSyncExternalStore(session.subscribe, () => session.fields().receipts)
  const queued = useQueue().queue?.items ?? []
  const running = queued.filter(({ articleId, state }) => articleId === session.id && state === 'running')
  const receiptsNow = useRef(receipts)
  receiptsNow.current = receipts

  const note = useCallback((site: string, attempt: Partial<Attempt>) => {
    setAttempts((all) => new Map(all).set(site, { ...(all.get(site) ?? IDLE), ...attempt }))
  }, [])

  useEffect(
    () =>
      desk.on('publishProgress', (news) => {
        // `done` is followed by the answer itself. What was not begun here has none: the queue tells of that.
        const { articleId, site, step, count = null } = news
        if (articleId !== session.id || step === 'done') return
        setAttempts((all) => {
          const own = all.get(site)
          return own?.step ? new Map(all).set(site, { ...own, step, count }) : all
        })
      }),
    [session],
  )

  const chosen = useMemo(() => {
    const has = (id: string) => receipts.some(({ site, state }) => site === id && state !== 'withdrawn')
    const isNew = !sites.some(({ id }) => has(id))
    return new Set(
      sites.filter(({ id }, index) => choices.get(id) ?? (isNew ? index === 0 : has(id))).map(({ id }) => id),
    )
  }, [sites, receipts, choices])

  /** Everything must be on disk first: what is published is what is saved. */
  const begin = useCallback(
    async (site: string, step: Attempt['step']): Promise<boolean> => {
      note(site, { ...IDLE, step })
      if (await session.flush()) return true
      note(site, { step: null, fault: session.fault() })
      return false
    },
    [note, session],
  )

  const check = useCallback(async () => {
    if (sites.length === 0 || !(await session.flush())) return
    const asked = chosen.size > 0 ? [...chosen] : sites.slice(0, 1).map(({ id }) => id)
    const all = new Map<string, Problem>()
    for (const site of asked) {
      const found = await desk.publish.check({ articleId: session.id, site })
      if (!found.ok) {
        note(site, { fault: found.fault })
        continue
      }
      for (const one of found.value.problems) all.set(`${one.code} ${one.where} ${one.message}`, one)
      setLinks(found.value.links)
    }
    setProblems([...all.values()])
  }, [session, sites, chosen, note])

  const tryLinks = useCallback(async () => {
    const [site] = chosen.size > 0 ? chosen : sites.map(({ id }) => id)
    if (site === undefined || !(await session.flush())) return
    setTrying(true)
    const tried = await desk.publish.checkLinks({ articleId: session.id, site })
    setTrying(false)
    if (tried.ok) await check()
    else note(site, { fault: tried.fault })
  }, [session, sites, chosen, check, note])

  const sendTo = useCallback(
    async (site: string, over?: string) => {
      if (!(await begin(site, 'check'))) return
      const wasLive = receiptsNow.current.some((one) => one.site === site && one.state === 'published')
      const sent = await desk.publish.send({ articleId: session.id, site, ...(over ? { over } : {}) })
      if (!sent.ok) return note(site, { step: null, fault: sent.fault })
      setProblems(sent.value.problems)
      const state = sent.value.receipt?.state
      const outcome =
        state === undefined
          ? 'stopped'
          : state === 'in-review'
            ? 'handed-in'
            : state === 'scheduled'
              ? sent.value.receipt?.remoteId === ''
                ? 'held'
                : 'scheduled'
              : wasLive
                ? 'updated'
                : 'published'
      note(site, { step: null, outcome })
    },
    [begin, note, session],
  )

  const send = useCallback(
    async (site?: string, over?: string) => {
      for (const one of site === undefined ? chosen : [site]) await sendTo(one, over)
    },
    [chosen, sendTo],
  )

  const withdraw = useCallback(
    async (site: string, takedown?: Takedown) => {
      if (!(await begin(site, 'withdraw'))) return
      const done = await desk.publish.withdraw({
        articleId: session.id,
        site,
        ...(takedown ? { takedown } : {}),
      })
      if (!done.ok) return note(site, { step: null, fault: done.fault })
      note(site, { step: null, outcome: done.value.receipt.remoteId === '' ? 'cancelled' : 'withdrawn' })
    },
    [begin, note, session],
  )

  const view = useCallback(
    async (site: string) => {
      const shown = await desk.publish.view({ articleId: session.id, site })
      if (!shown.ok) note(site, { fault: shown.fault })
    },
    [session, note],
  )

  const attemptAt = (site: string): Attempt => {
    const own = attempts.get(site) ?? IDLE
    const other = running.find((one) => one.site === site)
    return own.step === null && other
      ? { ...IDLE, step: other.act === 'withdraw' ? 'withdraw' : other.step, count: other.count }
      : own
  }
  const on = (site: string): SitePublishing => ({
    ...attemptAt(site),
    receipt: receipts.find((one) => one.site === site) ?? null,
  })
  return {
    on,
    chosen,
    choose: (site, isChosen) => setChoices((all) => new Map(all).set(site, isChosen)),
    rights: (site) => rights.get(site),
    isBusy: running.length > 0 || [...attempts.values()].some(({ step }) => step !== null),
    isLive: [...chosen].some((site) => on(site).receipt?.state === 'published'),
    problems,
    links,
    trying,
    check,
    tryLinks,
    send,
    withdraw,
    view,
  }
}
