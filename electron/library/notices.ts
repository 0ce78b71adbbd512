import type { Database } from 'node-sqlite3-wasm'
import { Notice } from '../../shared/ipc/notice'
import { inTransaction } from '../inTransaction'
import { parseJson } from './storedEntry'

/** What the person has not been told yet: kept on disk until then, unless nothing may be written there. */
export function keepNotices(db: Database, isReadOnly: boolean, first: readonly Notice[]) {
  const held: Notice[] = isReadOnly ? [...first] : []

  function note(notice: Notice): void {
    if (isReadOnly) held.push(notice)
    else inTransaction(db, () => db.run('INSERT INTO notices (json) VALUES (?)', [JSON.stringify(notice)]))
  }
  if (!isReadOnly) for (const notice of first) note(notice)

  return {
    note,
    /** Answers them once, and forgets them. */
    handOut(): Notice[] {
      if (isReadOnly) return held.splice(0)
      const rows = db.all('SELECT json FROM notices ORDER BY id')
      if (rows.length > 0) inTransaction(db, () => db.run('DELETE FROM notices'))
      return rows.flatMap(({ json }) => {
        const notice = Notice.safeParse(parseJson(String(json)))
        return notice.success ? [notice.data] : []
      })
    },
  }
}
