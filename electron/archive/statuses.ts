import type { LibraryRow } from '../../shared/ipc/libraryRow'
import type { Report } from '../../shared/report/report'

/** How many articles of the library are at which status. */
export function statusesOf(rows: readonly LibraryRow[]): NonNullable<Report['statuses']> {
  const statuses: NonNullable<Report['statuses']> = {}
  for (const { status } of rows) statuses[status] = (statuses[status] ?? 0) + 1
  return statuses
}
