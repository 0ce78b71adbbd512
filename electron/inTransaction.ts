import type { Database } from 'node-sqlite3-wasm'
import type { Result } from '../shared/result'

/**
 * Runs `work` as one transaction: all of it is on disk when this returns, or none of it. Inside another one it is a part of
 * that, and shares its end.
 */
export function inTransaction<T>(db: Database, work: () => T): T {
  if (db.inTransaction) return work()
  db.exec('BEGIN IMMEDIATE')
  try {
    const value = work()
    db.exec('COMMIT')
    return value
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}

/** The same for work that waits; nobody else may use `db` meanwhile. What is answered as a fault is taken back too. */
export async function inLongTransaction<T>(db: Database, work: () => Promise<Result<T>>): Promise<Result<T>> {
  db.exec('BEGIN IMMEDIATE')
  try {
    const value = await work()
    db.exec(value.ok ? 'COMMIT' : 'ROLLBACK')
    return value
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK')
    throw error
  }
}
