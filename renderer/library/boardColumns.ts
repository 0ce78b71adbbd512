import type { Status } from '../../shared/article/article'
import type { LibraryRow } from '../../shared/ipc/libraryRow'

/** The board's columns, from the desk to the reader. A corrected article is a published one. */
export const COLUMNS = ['draft', 'in-review', 'ready', 'scheduled', 'published', 'withdrawn'] as const
export type Column = (typeof COLUMNS)[number]

/** Columns a person may move a card to; the others are what sites answer. */
export const MOVABLE: readonly Column[] = ['draft', 'in-review', 'ready']

export const columnOf = (status: Status): Column => (status === 'corrected' ? 'published' : status)

/** Rows by column, those that are due first and soonest, the others as they come. */
export function byColumn(rows: readonly LibraryRow[]): ReadonlyMap<Column, readonly LibraryRow[]> {
  const columns = new Map<Column, LibraryRow[]>(COLUMNS.map((column) => [column, []]))
  for (const row of rows) columns.get(columnOf(row.status))?.push(row)
  for (const column of MOVABLE)
    columns
      .get(column)
      ?.sort((a, b) => ((a.due || '9') < (b.due || '9') ? -1 : (a.due || '9') > (b.due || '9') ? 1 : 0))
  return columns
}

/** Where an arrow key leads from a card: the place in the column beside, or above and below. Null where nothing is. */
export function neighbour(
  columns: ReadonlyMap<Column, readonly LibraryRow[]>,
  id: string,
  key: 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown',
): string | null {
  const lists = COLUMNS.map((column) => columns.get(column) ?? [])
  const at = lists.findIndex((list) => list.some((row) => row.id === id))
  const place = lists[at]?.findIndex((row) => row.id === id) ?? -1
  if (at < 0) return lists.find((list) => list.length > 0)?.[0]?.id ?? null
  if (key === 'ArrowUp' || key === 'ArrowDown')
    return lists[at]?.[place + (key === 'ArrowUp' ? -1 : 1)]?.id ?? null
  const step = key === 'ArrowLeft' ? -1 : 1
  for (let other = at + step; other >= 0 && other < lists.length; other += step) {
    const list = lists[other] ?? []
    const row = list[Math.min(place, list.length - 1)]
    if (row) return row.id
  }
  return null
}
