import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { fold } from '../palette/match'
import { onShelf, type Shelf } from './shelves'

/** Words for a row's status and language, so that people can look for "draft" or "Turkish". */
export type RowWords = (row: LibraryRow) => string

/**
 * The rows of a shelf that hold every word of the query, folded: case, marks and the Turkish i do not matter.
 * The folded text of a row is kept as long as the row itself.
 */
export function createFilter(words: RowWords) {
  const folded = new WeakMap<LibraryRow, string>()
  const textOf = (row: LibraryRow) => {
    const known = folded.get(row)
    if (known !== undefined) return known
    const text = fold(`${row.headline} ${row.sourceHost} ${words(row)}`)
    folded.set(row, text)
    return text
  }
  return (rows: readonly LibraryRow[], shelf: Shelf, query: string): LibraryRow[] => {
    const wanted = fold(query).split(/\s+/).filter(Boolean)
    return rows.filter((row) => onShelf(row, shelf) && wanted.every((word) => textOf(row).includes(word)))
  }
}
