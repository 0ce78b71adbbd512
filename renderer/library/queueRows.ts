import type { LibraryRow } from '../../shared/ipc/libraryRow'

/** What a publisher has to decide on, and what waits to be sent; each with what is due first on top, then the oldest change. */
export const QUEUED = ['in-review', 'ready'] as const
export type Queued = (typeof QUEUED)[number]

export function queueOf(rows: readonly LibraryRow[]): Readonly<Record<Queued, readonly LibraryRow[]>> {
  const of = (status: Queued) =>
    rows
      .filter((row) => row.status === status && !row.binned)
      .toSorted((a, b) => key(a).localeCompare(key(b)))
  return { 'in-review': of('in-review'), ready: of('ready') }
}

const key = ({ due, updated }: LibraryRow): string => `${due || '9'} ${updated}`
