import type { LibraryRow } from '../../shared/ipc/libraryRow'
import type { SearchAnswer } from '../../shared/ipc/searchContract'
import { isOnlyWork, parseQuery, type SearchQuery } from '../../shared/search/query'
import { matchesWork } from '../../shared/search/work'
import type { createFilter } from './filter'
import { onShelf, type Shelf } from './shelves'

/** Beyond this many rows the list itself is not looked through with every key: the index answers alone. */
const LOOKED_THROUGH = 20_000

export type RowFilter = ReturnType<typeof createFilter>

/** What is marked as found in the list: what was typed, and what the same keys say on other layouts. Null for nothing. */
export function askedFor(query: string, meant: readonly string[]): SearchQuery | null {
  if (query.trim() === '') return null
  const typed = parseQuery(query)
  return { ...typed, terms: [...typed.terms, ...meant.flatMap((other) => parseQuery(other).terms)] }
}

/** The headline whose near-duplicates a query asks for; null where it asks for something else. */
export function alikeOf(rows: readonly LibraryRow[], query: string, untitled: string): string | null {
  const { like } = parseQuery(query)
  return like === '' ? null : byId(rows).get(like)?.headline || untitled
}

const NONE: ReadonlyMap<string, LibraryRow> = new Map()
const indexes = new WeakMap<readonly LibraryRow[], ReadonlyMap<string, LibraryRow>>()

/** Rows by their id. Made once for a reading of the library: ten thousand rows with each key were half of what a key cost. */
function byId(rows: readonly LibraryRow[]): ReadonlyMap<string, LibraryRow> {
  const known = indexes.get(rows) ?? new Map(rows.map((row) => [row.id, row]))
  indexes.set(rows, known)
  return known
}

/**
 * The rows to show: those whose headline, source, language or status holds what was typed, at once, and behind them
 * what the index found in the texts. A query in the search's own language is for the index alone.
 */
export function foundRows(
  rows: readonly LibraryRow[],
  shelf: Shelf,
  query: string,
  answer: SearchAnswer | null,
  filter: RowFilter,
  now: number,
): LibraryRow[] {
  if (query.trim() === '') return filter(rows, shelf, '')
  const asked = parseQuery(query)
  const { work } = asked
  const lies = (row: LibraryRow) => work === null || matchesWork(row, work, now)
  if (isOnlyWork(asked)) return filter(rows, shelf, '').filter(lies)
  // A hit is as it was when it was found; the row may have been moved since.
  const fresh = answer ? byId(rows) : NONE
  const indexed = (answer?.hits ?? [])
    .map(({ row }) => fresh.get(row.id) ?? row)
    .filter((row) => onShelf(row, shelf) && lies(row))
  if (!asked.isPlain || rows.length > LOOKED_THROUGH) return indexed
  const own = filter(rows, shelf, query)
  // Asked of the few that the index found, not looked up among the thousands that two letters leave.
  const isOwn = (row: LibraryRow) => fresh.has(row.id) && filter.shows(row, shelf, query)
  return [...own, ...indexed.filter((row) => !isOwn(row))]
}
