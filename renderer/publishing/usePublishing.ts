import { useCallback, useEffect, useState, useSyncExternalStore } from 'react'
import type { Receipt } from '../../shared/article/article'
import type { Problem } from '../../shared/article/problem'
import type { PublishStep, StepCount } from '../../shared/publish/progress'
import type { Fault } from '../../shared/result'
import { desk } from '../desk'
import type { Session } from '../writing/session'
import type { Site } from '../writing/useSites'

export interface Publishing {
  /** What the site has of this article; null when it never had it. */
  readonly receipt: Receipt | null
  /** The step under way; null while nothing is. */
  readonly step: PublishStep | 'withdraw' | null
  /** How far that step is, where it has parts. */
  readonly count: StepCount | null
  /** Null until somebody asked. */
  readonly problems: readonly Problem[] | null
  /** What the last attempt ended with. */
  readonly outcome: 'published' | 'updated' | 'withdrawn' | 'stopped' | null
  readonly fault: Fault | null
  check(): Promise<void>
  send(): Promise<void>
  withdraw(): Promise<void>
  view(): Promise<void>
}

/** Publishing one article to one site: what is written down goes out, and every answer is shown. */
export function usePublishing(session: Session, site: Site | null): Publishing {
  const [step, setStep] = useState<Publishing['step']>(null)
  const [count, setCount] = useState<StepCount | null>(null)
  const [problems, setProblems] = useState<readonly Problem[] | null>(null)
  const [outcome, setOutcome] = useState<Publishing['outcome']>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const receipts = useSyncExternalStore(session.subscribe, () => session.fields().receipts)
  const siteId = site?.id ?? ''
  const receipt = receipts.find((one) => one.site === siteId) ?? null
  const isLive = receipt?.state === 'published'

  useEffect(
    () =>
      desk.on('publishProgress', (news) => {
        // `done` is followed by the answer itself.
        if (news.articleId !== session.id || news.site !== siteId || news.step === 'done') return
        setStep(news.step)
        setCount(news.count ?? null)
      }),
    [session, siteId],
  )

  /** Everything must be on disk first: what is published is what is saved. */
  const begin = useCallback(
    async (first: Publishing['step']): Promise<boolean> => {
      setStep(first)
      setFault(null)
      setOutcome(null)
      if (siteId !== '' && (await session.flush())) return true
      setStep(null)
      setFault(session.fault())
      return false
    },
    [session, siteId],
  )

  const check = useCallback(async () => {
    if (siteId === '' || !(await session.flush())) return
    const found = await desk.publish.check({ articleId: session.id, site: siteId })
    if (found.ok) setProblems(found.value)
    else setFault(found.fault)
  }, [session, siteId])

  const send = useCallback(async () => {
    if (!(await begin('check'))) return
    const sent = await desk.publish.send({ articleId: session.id, site: siteId })
    setStep(null)
    if (!sent.ok) {
      setFault(sent.fault)
      return
    }
    setProblems(sent.value.problems)
    setOutcome(sent.value.receipt === null ? 'stopped' : isLive ? 'updated' : 'published')
  }, [begin, session, siteId, isLive])

  const withdraw = useCallback(async () => {
    if (!(await begin('withdraw'))) return
    const done = await desk.publish.withdraw({ articleId: session.id, site: siteId })
    setStep(null)
    if (done.ok) setOutcome('withdrawn')
    else setFault(done.fault)
  }, [begin, session, siteId])

  const view = useCallback(async () => {
    const shown = await desk.publish.view({ articleId: session.id, site: siteId })
    if (!shown.ok) setFault(shown.fault)
  }, [session, siteId])

  return { receipt, step, count, problems, outcome, fault, check, send, withdraw, view }
}
