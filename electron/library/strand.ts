import type { Database } from 'node-sqlite3-wasm'
import type { Notice } from '../../shared/ipc/notice'
import { inTransaction } from '../inTransaction'

/** Entries that no longer apply, from number `from` on, are kept in a table of their own; the answer tells the person. */
export function strand(
  db: Database,
  isReadOnly: boolean,
  { id, from, good, why }: { id: string; from: number; good: number; why: string },
): Notice {
  if (!isReadOnly) {
    inTransaction(db, () => {
      db.run(
        'INSERT INTO stranded SELECT article_id, seq, at, entry, ? FROM journal WHERE article_id = ? AND seq >= ?',
        [why, id, from],
      )
      db.run('DELETE FROM journal WHERE article_id = ? AND seq >= ?', [id, from])
      db.run('UPDATE articles SET seq = ? WHERE id = ?', [good, id])
    })
  }
  const headline = String(db.get('SELECT headline FROM articles WHERE id = ?', [id])?.headline ?? '')
  return { code: 'library.stranded', values: { headline } }
}
