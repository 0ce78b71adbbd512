import type { Article } from '../../shared/article/article'
import type { JournalEntry } from '../../shared/article/journal'
import { applyEntries, closeLive, startLive } from '../../shared/article/live'
import { ok, type Result } from '../../shared/result'

/** The stored article after `entries`, all at once. */
export function replay(article: Article, entries: readonly JournalEntry[]): Result<Article> {
  const started = startLive(article, 0)
  if (!started.ok) return started
  const applied = applyEntries(started.value, entries)
  return applied.ok ? ok(closeLive(applied.value)) : applied
}
