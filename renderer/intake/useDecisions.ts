import { useMemo } from 'react'
import type { Article } from '../../shared/article/article'
import { setDecision } from '../../shared/intake/decide'
import type { Decision } from '../../shared/intake/report'
import { useWriting } from '../writing/context'

/** Undoing and redoing intake's decisions on the article as it is now; each is one step of the screen's undo. */
export function useDecisions() {
  const { session } = useWriting()
  return useMemo(() => {
    const become = (article: Article) => session.become(article, 'intake')
    return {
      decide: (id: string, applied: boolean) => become(setDecision(session.whole(), id, applied)),
      decideAll: (decisions: readonly Decision[], applied: boolean) =>
        become(decisions.reduce((article, { id }) => setDecision(article, id, applied), session.whole())),
    }
  }, [session])
}
