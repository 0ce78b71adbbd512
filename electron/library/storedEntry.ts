import { JournalEntry } from '../../shared/article/journal'
import { applyEntries, type LiveArticle } from '../../shared/article/live'
import { fail, type Result } from '../../shared/result'

/** An entry as the journal holds it. It was checked when it came in, and is again: the file may have suffered. */
export function applyStored(live: LiveArticle, text: string): Result<LiveArticle> {
  const entry = JournalEntry.safeParse(parseJson(text))
  return entry.success
    ? applyEntries(live, [entry.data])
    : fail('damaged', 'journal.unreadable', text.slice(0, 80))
}

/** An entry that is missing between two others. */
export const gap = (wanted: number) => fail('damaged', 'journal.gap', `Entry ${wanted} is not there.`)

/** JSON of the library, or null: a column may have suffered. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
