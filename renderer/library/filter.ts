import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { fold } from '../palette/match'
import { onShelf, type Shelf } from './shelves'

/** Words for a row's status and language, so that people can look for "draft" or "Turkish". */
export type RowWords = (row: LibraryRow) => string

interface Last {
  readonly rows: readonly LibraryRow[]
  readonly shelf: Shelf
  readonly wanted: readonly string[]
  readonly found: readonly LibraryRow[]
}

/** Rows that are folded ahead between two looks at the clock. */
const PIECE = 50

/**
 * The rows of a shelf that hold every word of the query, folded: case, marks and the Turkish i do not matter.
 * The folded text of a row is kept as long as the row itself, and a query that goes on is looked for only among the
 * rows that held its beginning: a key costs what it narrows, not the whole library.
 */
export function createFilter(words: RowWords) {
  const folded = new WeakMap<LibraryRow, string>()
  let last: Last | null = null
  const textOf = (row: LibraryRow) => {
    const known = folded.get(row)
    if (known !== undefined) return known
    const text = fold(`${row.headline} ${row.sourceHost} ${words(row)}`)
    folded.set(row, text)
    return text
  }
  function filter(rows: readonly LibraryRow[], shelf: Shelf, query: string): LibraryRow[] {
    const wanted = fold(query).split(/\s+/).filter(Boolean)
    if (wanted.length === 0) return rows.filter((row) => onShelf(row, shelf))
    const narrows = last?.rows === rows && last.shelf === shelf && goesOn(last.wanted, wanted)
    const among = narrows && last ? last.found : rows.filter((row) => onShelf(row, shelf))
    const found = among.filter((row) => {
      const text = textOf(row)
      return wanted.every((word) => text.includes(word))
    })
    last = { rows, shelf, wanted, found }
    return found
  }
  return Object.assign(filter, {
    /** Folds rows before anybody looks for something, from row `from` on, while `mayGoOn`; answers where to go on. */
    prepare(rows: readonly LibraryRow[], from: number, mayGoOn: () => boolean): number {
      let at = from
      while (at < rows.length && mayGoOn())
        for (const end = at + PIECE; at < Math.min(end, rows.length); at += 1) textOf(rows[at] as LibraryRow)
      return at
    },
  })
}

/** Whatever holds the later words holds the earlier ones too. */
const goesOn = (before: readonly string[], after: readonly string[]): boolean =>
  before.every((word, at) => after[at]?.startsWith(word))
