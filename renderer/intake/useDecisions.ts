import { useMemo } from 'react'
import type { Article } from '../../shared/article/article'
import { setAll, setDecision } from '../../shared/intake/decide'
import { useWriting } from '../writing/context'

/** Undoing and redoing intake's decisions on the article as it is now; each is one step of the screen's undo. */
export function useDecisions() {
  const { session } = useWriting()
  return useMemo(() => {
    const become = (article: Article) => session.become(article, 'intake')
    return {
      decide: (id: string, applied: boolean) => become(setDecision(session.whole(), id, applied)),
      decideAll: (applied: boolean) => become(setAll(session.whole(), applied)),
    }
  }, [session])
}
