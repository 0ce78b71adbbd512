import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { afterEach, expect, it } from 'vitest'
import { keptStatements } from '../../../electron/library/keptStatements'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-kept-'))
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

it('leaves no statement open: the log of a database that is written to is emptied again', () => {
  const file = path.join(folder, 'one.db')
  const db = new sqlite.Database(file)
  db.exec(
    'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; CREATE TABLE rows (n INTEGER, text TEXT)',
  )
  const kept = keptStatements(db)
  for (let n = 0; n < 400; n += 1) {
    kept.run('INSERT INTO rows VALUES (?, ?)', [n, 'x'.repeat(20_000)])
    expect(kept.get('SELECT n FROM rows WHERE n = ?', [n])).toEqual({ n })
  }
  // Eight megabytes went in; SQLite empties the log after every four.
  expect(fs.statSync(file).size).toBeGreaterThan(3_000_000)
  expect(fs.statSync(`${file}-wal`).size).toBeLessThan(6_000_000)
  kept.close()
  db.close()
})
