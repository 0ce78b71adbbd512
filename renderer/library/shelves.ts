import type { Status } from '../../shared/article/article'
import type { LibraryRow } from '../../shared/ipc/libraryRow'

/** The parts of the library the rail offers. */
export const SHELVES = [
  'all',
  'draft',
  'in-review',
  'ready',
  'scheduled',
  'published',
  'withdrawn',
  'bin',
] as const
export type Shelf = (typeof SHELVES)[number]

/** A corrected article is a published one. */
const shelfOf = (status: Status): Shelf => (status === 'corrected' ? 'published' : status)

export function onShelf(row: LibraryRow, shelf: Shelf): boolean {
  if (row.binned) return shelf === 'bin'
  return shelf === 'all' || shelfOf(row.status) === shelf
}

export type ShelfCounts = Readonly<Record<Shelf, number>>

export function countShelves(rows: readonly LibraryRow[]): ShelfCounts {
  const counts: Record<Shelf, number> = {
    all: 0,
    draft: 0,
    'in-review': 0,
    ready: 0,
    scheduled: 0,
    published: 0,
    withdrawn: 0,
    bin: 0,
  }
  for (const row of rows) {
    if (row.binned) counts.bin += 1
    else {
      counts.all += 1
      counts[shelfOf(row.status)] += 1
    }
  }
  return counts
}
