import fs from 'node:fs'
import sqlite from 'node-sqlite3-wasm'
import { migrateArticle } from '../../shared/article/migrate'
import { inTransaction } from '../inTransaction'
import { LIBRARY_VERSION, migrate, versionOf } from './migrations'
import { insertRow } from './row'

type Database = InstanceType<typeof sqlite.Database>

/**
 * Makes `into`, a new and empty file, a library with everything that can still be read out of the damaged one
 * `aside`, and answers how many articles that were. It works on a copy: the damaged file stays as it was found.
 */
export function salvage(aside: string, into: Database): number {
  const copy = `${aside}.reading`
  try {
    for (const suffix of ['', '-wal'])
      if (fs.existsSync(aside + suffix)) fs.copyFileSync(aside + suffix, copy + suffix)
    const damaged = new sqlite.Database(copy)
    try {
      copyTables(damaged, into)
    } finally {
      damaged.close()
    }
  } catch {
    // Not even its header can be read. The file stays aside, untouched, and the notice names it.
  } finally {
    for (const suffix of ['', '-wal', '-shm', '.lock'])
      fs.rmSync(copy + suffix, { recursive: true, force: true })
  }
  migrate(into)
  mendRows(into)
  return Number(into.get('SELECT count(*) AS n FROM articles')?.n ?? 0)
}

function copyTables(damaged: Database, into: Database): void {
  // With a writable schema SQLite reads a truncated file as far as it goes, where it would refuse all of it.
  damaged.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA writable_schema = ON')
  // Copied into tables of its own version, and brought to ours afterwards.
  const version = versionOf(damaged)
  migrate(into, version >= 1 && version <= LIBRARY_VERSION ? version : LIBRARY_VERSION)
  const tables = into.all("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
  for (const { name } of tables) if (name !== 'journal') copyRows(damaged, into, String(name))
  const holder = tables.some(({ name }) => name === 'snapshots')
    ? 'article_id FROM snapshots'
    : 'id FROM articles'
  for (const row of into.all(`SELECT ${holder}`)) {
    // An article's journal up to the damage: what comes after a gap could only be applied wrongly.
    const entries = 'SELECT * FROM journal WHERE article_id = ? ORDER BY seq'
    copyWhile(damaged, into, 'journal', entries, [String(Object.values(row)[0])])
  }
}

/** A row is made again from its article. A row whose article is lost would promise what is not there. */
function mendRows(db: Database): void {
  const orphans = db.all('SELECT json, seq FROM snapshots WHERE article_id NOT IN (SELECT id FROM articles)')
  inTransaction(db, () => {
    for (const { json, seq } of orphans) {
      const article = migrateArticle(parsed(String(json)))
      if (article.ok) insertRow(db, article.value, Number(seq))
    }
    db.run('DELETE FROM articles WHERE id NOT IN (SELECT article_id FROM snapshots)')
  })
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

/** Rows from both ends towards the damage, then what stands between, row by row. */
function copyRows(from: Database, into: Database, table: string): void {
  const all = `SELECT rowid AS _row, * FROM ${table}`
  const upwards = copyWhile(from, into, table, `${all} ORDER BY rowid`)
  if (upwards.whole) return
  const downwards = copyWhile(from, into, table, `${all} ORDER BY rowid DESC`)
  // The history of a library of which neither end can be read is not dug for row by row: the articles are waited for.
  if (table === 'versions' && upwards.last === null && downwards.last === null) return
  const end = downwards.last ?? (upwards.last ?? 0) + 10_000
  for (let row = (upwards.last ?? 0) + 1; row < end; row += 1)
    copyWhile(from, into, table, `${all} WHERE rowid = ${row}`)
}

/** Copies rows until the first that cannot be read. `last` is the row number of the last one that could. */
function copyWhile(
  from: Database,
  into: Database,
  table: string,
  query: string,
  values: string[] = [],
): { last: number | null; whole: boolean } {
  let last: number | null = null
  try {
    const rows = from.prepare(query)
    try {
      for (const { _row, ...row } of rows.iterate(values)) {
        const names = Object.keys(row)
        const insert = `INSERT OR IGNORE INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
        inTransaction(into, () => into.run(insert, Object.values(row) as string[]))
        if (_row !== undefined) last = Number(_row)
      }
    } finally {
      rows.finalize()
    }
    return { last, whole: true }
  } catch {
    return { last, whole: false }
  }
}
