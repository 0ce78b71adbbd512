import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { fold } from '../palette/match'
import { onShelf, type Shelf } from './shelves'

/** Words for a row's status and language, so that people can look for "draft" or "Turkish". */
export type RowWords = (row: LibraryRow) => string

/** Every row's folded text in one string, a line each; `starts` has one entry more than there are rows. */
interface Joined {
  readonly rows: readonly LibraryRow[]
  readonly text: string
  readonly starts: Uint32Array
}

interface Last {
  readonly rows: readonly LibraryRow[]
  readonly shelf: Shelf
  readonly wanted: readonly string[]
  readonly found: readonly LibraryRow[]
}

/** Among fewer rows than this each is asked by itself. */
const FEW = 500

/** Rows that are folded ahead between two looks at the clock. */
const PIECE = 50

/**
 * The rows of a shelf that hold every word of the query, folded: case, marks and the Turkish i do not matter.
 * The folded text of a row is kept as long as the row itself, and a query that goes on is looked for only among the
 * rows that held its beginning, where those are few. The others are looked through as one long text: asking ten thousand
 * rows one by one was the dearest thing a key did.
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
  let joined: Joined | null = null
  function join(rows: readonly LibraryRow[]): Joined {
    if (joined?.rows === rows) return joined
    const texts = rows.map((row) => textOf(row).replaceAll('\n', ' '))
    const starts = new Uint32Array(rows.length + 1)
    for (const [at, text] of texts.entries()) starts[at + 1] = (starts[at] ?? 0) + text.length + 1
    joined = { rows, text: texts.join('\n'), starts }
    return joined
  }
  const holdsAll = (row: LibraryRow, wanted: readonly string[]) => {
    const text = textOf(row)
    return wanted.every((word) => text.includes(word))
  }
  /** The rows in which the words stand, in their order. A word has no white space, so that no find reaches over two rows. */
  function lookedThrough(rows: readonly LibraryRow[], shelf: Shelf, wanted: readonly string[]): LibraryRow[] {
    const { text, starts } = join(rows)
    const rarest = wanted.reduce((a, b) => (b.length > a.length ? b : a))
    const found: LibraryRow[] = []
    let at = -1
    for (let place = text.indexOf(rarest); place >= 0; place = text.indexOf(rarest, starts[at + 1])) {
      at = lineOf(starts, place, at + 1)
      const row = rows[at]
      if (row && onShelf(row, shelf) && (wanted.length === 1 || holdsAll(row, wanted))) found.push(row)
    }
    return found
  }
  const wantedIn = (query: string) => fold(query).split(/\s+/).filter(Boolean)
  function filter(rows: readonly LibraryRow[], shelf: Shelf, query: string): LibraryRow[] {
    const wanted = wantedIn(query)
    if (wanted.length === 0) return rows.filter((row) => onShelf(row, shelf))
    const narrows = last?.rows === rows && last.shelf === shelf && goesOn(last.wanted, wanted)
    const found =
      narrows && last && last.found.length < FEW
        ? last.found.filter((row) => holdsAll(row, wanted))
        : lookedThrough(rows, shelf, wanted)
    last = { rows, shelf, wanted, found }
    return found
  }
  return Object.assign(filter, {
    /** Whether the filter would show this row, for a query that is not empty. */
    shows: (row: LibraryRow, shelf: Shelf, query: string) =>
      onShelf(row, shelf) && holdsAll(row, wantedIn(query)),
    /** Folds rows before anybody looks for something, from row `from` on, while `mayGoOn`; answers where to go on. */
    prepare(rows: readonly LibraryRow[], from: number, mayGoOn: () => boolean): number {
      let at = from
      while (at < rows.length && mayGoOn())
        for (const end = at + PIECE; at < Math.min(end, rows.length); at += 1) textOf(rows[at] as LibraryRow)
      if (at >= rows.length) join(rows)
      return at
    },
  })
}

/** Whatever holds the later words holds the earlier ones too. */
const goesOn = (before: readonly string[], after: readonly string[]): boolean =>
  before.every((word, at) => after[at]?.startsWith(word))

/** The last row that starts at `place` or before it, from row `from` on. */
function lineOf(starts: Uint32Array, place: number, from: number): number {
  let low = from
  let high = starts.length - 1
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= place) low = middle
    else high = middle
  }
  return low
}
