import type { Database } from 'node-sqlite3-wasm'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { ROW_COLUMNS, readRow } from './row'

export interface ListInput {
  readonly binned: boolean
  readonly limit?: number | undefined
  /** The last row of the page before. */
  readonly after?: { readonly updated: string; readonly id: string } | undefined
}

/** The library's list. `wordsNow` counts the words of an article whose journal is ahead of its row. */
export function createRows(db: Database, wordsNow: (row: LibraryRow) => number) {
  const readRows = (stored: readonly object[]): LibraryRow[] => {
    const rows = stored.flatMap((row) => readRow(row as Record<string, unknown>) ?? [])
    if (rows.length === 0) return rows
    const ahead = new Set(db.all('SELECT DISTINCT article_id FROM journal').map((row) => row.article_id))
    return ahead.size === 0
      ? rows
      : rows.map((row) => (ahead.has(row.id) ? { ...row, words: wordsNow(row) } : row))
  }
  return {
    list({ binned, limit = -1, after }: ListInput): LibraryRow[] {
      const start = after ? ' AND (updated, id) < (?, ?)' : ''
      return readRows(
        db.all(
          `SELECT ${ROW_COLUMNS} FROM articles WHERE binned = ?${start} ORDER BY updated DESC, id DESC LIMIT ?`,
          [binned ? 1 : 0, ...(after ? [after.updated, after.id] : []), limit],
        ),
      )
    },
    /** In the order asked for; what is not there is left out. */
    of(ids: readonly string[]): LibraryRow[] {
      const stored = db.all(
        `SELECT ${ROW_COLUMNS} FROM articles WHERE id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(ids)],
      )
      const byId = new Map(stored.map((row) => [row.id, row]))
      return readRows(
        ids.flatMap((id) => {
          const row = byId.get(id)
          return row ? [row] : []
        }),
      )
    },
  }
}
