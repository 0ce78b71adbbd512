import type { Editor } from '@tiptap/core'
import { automatic } from '../../../shared/ads/placement'
import { type AdReport, adReport } from '../../../shared/ads/report'
import { standingAfter } from '../../../shared/ads/standing'
import type { Article } from '../../../shared/article/article'
import type { SiteProfile } from '../../../shared/publish/site'
import { showSiteAds, siteAdsNow } from '../../editor/ads/siteAds'
import { afterPause } from '../../editor/afterPause'
import type { Session } from '../../writing/session'

/** Shortest wait after a change; a long story that takes longer to judge waits in proportion. */
const SHORTEST = 250

export interface AdWatch {
  report(): AdReport
  subscribe(listener: () => void): () => void
  setSite(site: SiteProfile): void
}

const watches = new WeakMap<Editor, AdWatch>()

/** The one judge of an open article's ads: it works while somebody listens. */
export function adWatch(editor: Editor, session: Session, site: SiteProfile): AdWatch {
  const known = watches.get(editor)
  if (known) return known
  const made = createWatch(editor, session, site)
  watches.set(editor, made)
  return made
}

/**
 * Judges when the writing pauses. Ads stay where they were while the rules allow it; where that is not where the rules alone
 * would put them the article remembers it, so that preview and page agree with what the writer saw.
 */
function createWatch(editor: Editor, session: Session, first: SiteProfile): AdWatch {
  let site = first
  let report: AdReport | null = null
  let spent = 0
  let isFresh = true
  let isWritten = false
  let stop: (() => void) | null = null
  const listeners = new Set<() => void>()

  function judge(): void {
    if (editor.isDestroyed) return
    const start = performance.now()
    const article = session.whole()
    const shown = siteAdsNow(editor.state).map(({ after }) => after)
    report = adReport(article, site, isFresh || shown.length === 0 ? undefined : shown)
    isFresh = false
    const taken = report.gaps.flatMap(({ after, slot }) => (slot === null ? [] : [{ after, slot }]))
    showSiteAds(editor.view, report.mode === 'auto' ? taken : [])
    if (isWritten && report.mode === 'auto') remember(article, taken)
    spent = performance.now() - start
    for (const listener of listeners) listener()
  }

  function remember(article: Article, taken: readonly { after: number }[]): void {
    const byRules = automatic(article, site, []).chosen.map(({ after }) => after)
    const shown = taken.map(({ after }) => after)
    const { standing: before, ...ads } = article.ads
    const isByRules = JSON.stringify(byRules) === JSON.stringify(shown)
    const standing = isByRules ? undefined : standingAfter(article, shown)
    if (JSON.stringify(before) === JSON.stringify(standing)) return
    session.amend({ ads: standing ? { ...ads, standing } : ads })
  }

  const { soon: later, stop: stopWaiting } = afterPause(
    () => Math.max(SHORTEST, spent * 10),
    () => requestIdleCallback(judge, { timeout: 50 }),
  )
  const written = () => {
    isWritten = true
    later()
  }
  function start(): () => void {
    const off = session.subscribe(later)
    editor.on('update', written)
    later()
    return () => {
      stopWaiting()
      off()
      editor.off('update', written)
    }
  }

  return {
    report() {
      report ??= adReport(session.whole(), site)
      return report
    },
    subscribe(listener) {
      listeners.add(listener)
      stop ??= start()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        stop?.()
        stop = null
      }
    },
    setSite(next) {
      if (site === next) return
      site = next
      // Other rules: where ads stood by the old ones says nothing.
      isFresh = true
      if (stop) later()
    },
  }
}
