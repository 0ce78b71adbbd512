import type { Database } from 'node-sqlite3-wasm'
import { Notice } from '../../shared/ipc/contract'
import { inTransaction } from '../inTransaction'
import { parseJson } from './storedEntry'

/** What the person has to be told: kept on disk until they were, unless nothing may be written there (`isReadOnly`). */
export function createNotices(db: Database, isReadOnly: boolean, waiting: Notice[]) {
  function note(notice: Notice): void {
    if (isReadOnly) waiting.push(notice)
    else inTransaction(db, () => db.run('INSERT INTO notices (json) VALUES (?)', [JSON.stringify(notice)]))
  }
  for (const notice of isReadOnly ? [] : waiting.splice(0)) note(notice)
  return {
    note,
    handOut(): Notice[] {
      if (isReadOnly) return waiting.splice(0)
      const rows = db.all('SELECT json FROM notices ORDER BY id')
      if (rows.length > 0) inTransaction(db, () => db.run('DELETE FROM notices'))
      return rows.flatMap(({ json }) => {
        const notice = Notice.safeParse(parseJson(String(json)))
        return notice.success ? [notice.data] : []
      })
    },
  }
}
