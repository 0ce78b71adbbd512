import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { type AdReport, adReport } from '../../../shared/ads/report'
import type { SiteProfile } from '../../../shared/publish/site'
import type { Session } from '../../writing/session'

/** Shortest wait after a change; a long story that takes longer to judge waits in proportion. */
const SHORTEST = 250

/** What there is to say of the open article's ads, said again when the writing pauses. */
export function useAdReport(session: Session, editor: Editor, site: SiteProfile): AdReport {
  const [report, setReport] = useState(() => adReport(session.whole(), site))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let spent = 0
    const judge = () => {
      if (editor.isDestroyed) return
      const start = performance.now()
      setReport(adReport(session.whole(), site))
      spent = performance.now() - start
    }
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => requestIdleCallback(judge), Math.max(SHORTEST, spent * 10))
    }
    judge()
    const off = session.subscribe(later)
    editor.on('update', later)
    return () => {
      clearTimeout(timer)
      off()
      editor.off('update', later)
    }
  }, [session, editor, site])
  return report
}
