import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { ok, type Result } from '../../shared/result'
import { desk } from '../desk'

/** The first page fills the screen; the others follow in pieces that hold nothing up. */
const FIRST = 200
const PAGE = 2000

/**
 * Every row of the library, newest change first, binned ones behind. `soFar` is told the first page, so that something
 * stands on the screen before tens of thousands of rows have been read.
 */
export async function readAll(
  soFar: (rows: readonly LibraryRow[]) => void,
): Promise<Result<readonly LibraryRow[]>> {
  const rows: LibraryRow[] = []
  for (const binned of [false, true]) {
    let last: LibraryRow | undefined
    for (;;) {
      const limit = last || binned ? PAGE : FIRST
      const page = await desk.library.list({
        binned,
        limit,
        ...(last ? { after: { updated: last.updated, id: last.id } } : {}),
      })
      if (!page.ok) return page
      rows.push(...page.value.filter((row) => row.binned === binned))
      last = page.value.at(-1)
      if (page.value.length < limit) break
      if (!binned && limit === FIRST) soFar([...rows])
    }
  }
  return ok(rows)
}

/** The rows with those of `ids` as they are now: new ones come in, changed ones change their place. */
export function withChanged(
  rows: readonly LibraryRow[],
  ids: ReadonlySet<string>,
  changed: readonly LibraryRow[],
): LibraryRow[] {
  const kept = rows.filter((row) => !ids.has(row.id))
  return [...kept, ...changed].sort(inOrder)
}

/** As the library's list comes: binned ones behind, the newest change first. */
function inOrder(a: LibraryRow, b: LibraryRow): number {
  if (a.binned !== b.binned) return a.binned ? 1 : -1
  if (a.updated !== b.updated) return a.updated < b.updated ? 1 : -1
  return a.id < b.id ? 1 : -1
}
