import type { Database } from 'node-sqlite3-wasm'
import type { SearchIndex } from './searchIndex'

/** Articles that are compared at once: a few milliseconds, which a key being written down may wait for. */
const PAGE = 250

/** Changes with everything the index holds of an article. */
const STAMP = "seq || ' ' || status || ' ' || updated || ' ' || binned AS stamp"

export const stampOf = (db: Database, id: string): { stamp: string; binned: boolean } | null => {
  const row = db.get(`SELECT ${STAMP}, binned FROM articles WHERE id = ?`, [id])
  return row ? { stamp: String(row.stamp), binned: row.binned === 1 } : null
}

/**
 * What the index does not know of the library yet, found out a page at a time: at fifty thousand articles it takes seconds,
 * on the thread that writes down what is typed.
 */
export function createComparison(db: Database, index: SearchIndex) {
  let after = ''
  let isDone = false
  return {
    isDone: () => isDone,
    /** Compares the next page; answers the articles the index lacks or has otherwise, and drops what is gone. */
    next(): string[] {
      const rows = db.all(`SELECT id, ${STAMP} FROM articles WHERE id > ? ORDER BY id LIMIT ?`, [after, PAGE])
      isDone = rows.length < PAGE
      const last = isDone ? null : String(rows.at(-1)?.id)
      const known = index.stamps(after, last)
      const differing = rows.filter(({ id, stamp }) => known.get(String(id)) !== stamp)
      for (const { id } of rows) known.delete(String(id))
      if (known.size > 0) index.remove([...known.keys()])
      after = last ?? after
      return differing.map(({ id }) => String(id))
    },
  }
}
