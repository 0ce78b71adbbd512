import fs from 'node:fs'
import sqlite from 'node-sqlite3-wasm'
import { inTransaction } from './migrations'

type Database = InstanceType<typeof sqlite.Database>

/** Tables by their key; the journal after the articles, so that each of them can be asked for its own entries. */
const TABLES = ['articles', 'stranded', 'outbox', 'notices'] as const

/**
 * Copies everything that can still be read out of the damaged library `aside`, and answers how many articles that
 * were. It works on a copy: the damaged file stays as it was found.
 */
export function salvage(aside: string, into: Database): number {
  const copy = `${aside}.reading`
  let saved = 0
  try {
    for (const suffix of ['', '-wal'])
      if (fs.existsSync(aside + suffix)) fs.copyFileSync(aside + suffix, copy + suffix)
    const damaged = new sqlite.Database(copy)
    try {
      // With a writable schema SQLite reads a truncated file as far as it goes, where it would refuse all of it.
      damaged.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA writable_schema = ON')
      for (const table of TABLES) {
        const copied = copyRows(damaged, into, table)
        if (table === 'articles') saved = copied
      }
      for (const { id } of into.all('SELECT id FROM articles')) copyJournal(damaged, into, String(id))
    } finally {
      damaged.close()
    }
  } catch {
    // Not even its header can be read. The file stays aside, untouched, and the notice names it.
  } finally {
    for (const suffix of ['', '-wal', '-shm', '.lock'])
      fs.rmSync(copy + suffix, { recursive: true, force: true })
  }
  return saved
}

/** Rows from both ends towards the damage, then what stands between, row by row. */
function copyRows(from: Database, into: Database, table: string): number {
  const upwards = copyWhile(from, into, table, `SELECT rowid AS _row, * FROM ${table} ORDER BY rowid`)
  if (upwards.whole) return upwards.copied
  const downwards = copyWhile(from, into, table, `SELECT rowid AS _row, * FROM ${table} ORDER BY rowid DESC`)
  let copied = upwards.copied + downwards.copied
  const end = downwards.last ?? (upwards.last ?? 0) + 10_000
  for (let row = (upwards.last ?? 0) + 1; row < end; row += 1) {
    copied += copyWhile(
      from,
      into,
      table,
      `SELECT rowid AS _row, * FROM ${table} WHERE rowid = ${row}`,
    ).copied
  }
  return copied
}

/** An article's journal up to the damage. What comes after a gap could only be applied wrongly. */
function copyJournal(from: Database, into: Database, id: string): void {
  copyWhile(from, into, 'journal', 'SELECT * FROM journal WHERE article_id = ? ORDER BY seq', [id])
}

/** Copies rows until the first that cannot be read. `last` is the row number of the last one that could. */
function copyWhile(
  from: Database,
  into: Database,
  table: string,
  query: string,
  values: string[] = [],
): { copied: number; last: number | null; whole: boolean } {
  let copied = 0
  let last: number | null = null
  try {
    const rows = from.prepare(query)
    try {
      for (const { _row, ...row } of rows.iterate(values)) {
        const names = Object.keys(row)
        const insert = `INSERT OR IGNORE INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
        copied += inTransaction(into, () => into.run(insert, Object.values(row) as string[])).changes
        if (_row !== undefined) last = Number(_row)
      }
    } finally {
      rows.finalize()
    }
    return { copied, last, whole: true }
  } catch {
    return { copied, last, whole: false }
  }
}
