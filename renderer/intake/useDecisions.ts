import { useMemo } from 'react'
import type { Article } from '../../shared/article/article'
import { changeDecision, revertDecision, setAll, setDecision } from '../../shared/intake/decide'
import { standing, type Wish } from '../../shared/intake/decide/change'
import { readChanged } from '../../shared/intake/decide/memory'
import { type Decision, IntakeReport } from '../../shared/intake/report'
import { useWriting } from '../writing/context'
import { type Lessons, useLessons } from './useLessons'

export interface Decisions {
  readonly lessons: Lessons
  /** Keeps, drops or moves a piece. */
  change(decision: Decision, wish: Wish): void
  /** Takes back what a person decided; on intake's own decision, undoes or redoes it. */
  takeBack(decision: Decision): void
  /** Undoes, or redoes, every decision at once. */
  decideAll(applied: boolean): void
}

/** Deciding otherwise on the article as it is now; each is one step of the screen's undo, and a lesson for the site. */
export function useDecisions(): Decisions {
  const { session } = useWriting()
  const lessons = useLessons()
  const { learn, forget } = lessons
  return useMemo(() => {
    const become = (article: Article) => session.become(article, 'intake')
    const settle = (before: Decision, next: Article) => {
      become(next)
      const decision = IntakeReport.safeParse(next.intakeReport).data?.decisions.find(
        ({ id }) => id === before.id,
      )
      if (!decision) return
      const now = standing(decision)
      const own = standing({
        ...decision,
        ...(readChanged(decision.values.changed)?.was ?? {}),
        applied: true,
      })
      const isOwn = now.action === own.action && now.field === own.field
      if (isOwn) forget(decision.id)
      else if (now.action !== 'slot') learn(next, decision, now)
    }
    return {
      lessons,
      change: (decision, wish) => settle(decision, changeDecision(session.whole(), decision.id, wish)),
      takeBack(decision) {
        const article = session.whole()
        const isChanged = readChanged(decision.values.changed) !== null
        settle(
          decision,
          isChanged
            ? revertDecision(article, decision.id)
            : setDecision(article, decision.id, !decision.applied),
        )
      },
      decideAll: (applied) => become(setAll(session.whole(), applied)),
    }
  }, [session, lessons, learn, forget])
}
