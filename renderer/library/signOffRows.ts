import type { LibraryRow } from '../../shared/ipc/libraryRow'

/** What a publisher has to decide on, and what waits to be sent; each with what is due first on top, then the oldest change. */
export const STAGES = ['in-review', 'ready'] as const
export type Stage = (typeof STAGES)[number]

export function signOffRows(rows: readonly LibraryRow[]): Readonly<Record<Stage, readonly LibraryRow[]>> {
  const of = (status: Stage) =>
    rows
      .filter((row) => row.status === status && !row.binned)
      .toSorted((a, b) => key(a).localeCompare(key(b)))
  return { 'in-review': of('in-review'), ready: of('ready') }
}

const key = ({ due, updated }: LibraryRow): string => `${due || '9'} ${updated}`
