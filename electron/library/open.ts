import fs from 'node:fs'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import type { Notice } from '../../shared/ipc/contract'
import { inTransaction, LIBRARY_VERSION, migrate, versionOf } from './migrations'

type Database = InstanceType<typeof sqlite.Database>

export interface OpenedLibrary {
  readonly db: Database
  /** True for a library written by a newer Galley: it may be read and not changed. */
  readonly newer: boolean
  readonly notices: Notice[]
}

/**
 * Opens the library in `folder`, makes it when there is none, and brings it to this version. The caller is the only
 * process that has it open (Electron's single-instance lock), so a lock left by a killed process is cleared. A
 * damaged library is set aside under another name, and everything in it that can still be read is carried over.
 */
export function openLibrary(folder: string, now: () => string): OpenedLibrary {
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'library.db')
  const unclean = fs.existsSync(`${file}.lock`)
  fs.rmSync(`${file}.lock`, { recursive: true, force: true })
  try {
    return { ...open(file, unclean), notices: [] }
  } catch (error) {
    if (!isDamage(error)) throw error
    return startAgain(file, now)
  }
}

function open(file: string, unclean: boolean): { db: Database; newer: boolean } {
  const db = new sqlite.Database(file)
  try {
    // Exclusive mode first: it is what lets WAL work without shared memory.
    db.exec(
      'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON',
    )
    const newer = versionOf(db) > LIBRARY_VERSION
    if (!newer) migrate(db)
    if (unclean && db.get('PRAGMA quick_check(1)')?.quick_check !== 'ok')
      throw new Error('malformed: quick_check failed')
    db.get('SELECT count(*) FROM articles')
    if (newer) db.exec('PRAGMA query_only = ON')
    return { db, newer }
  } catch (error) {
    db.close()
    throw error
  }
}

const isDamage = (error: unknown): boolean =>
  /malformed|not a database|corrupt|disk i\/o error|no such table|no such column|file is encrypted/i.test(
    String(error),
  )

function startAgain(file: string, now: () => string): OpenedLibrary {
  const stamp = now().replace(/[:.]/g, '-')
  const aside = path.join(path.dirname(file), `library-damaged-${stamp}.db`)
  for (const suffix of ['', '-wal', '-shm', '-journal']) {
    if (fs.existsSync(file + suffix)) fs.renameSync(file + suffix, aside + suffix)
  }
  fs.rmSync(`${file}.lock`, { recursive: true, force: true })
  const { db, newer } = open(file, false)
  const saved = salvage(aside, db)
  return { db, newer, notices: [{ code: 'library.damaged', values: { file: path.basename(aside), saved } }] }
}

/** Copies every article that can still be read out of a damaged library. Works on a copy: the original stays as it is. */
function salvage(aside: string, into: Database): number {
  const copy = `${aside}.reading`
  let saved = 0
  try {
    for (const suffix of ['', '-wal'])
      if (fs.existsSync(aside + suffix)) fs.copyFileSync(aside + suffix, copy + suffix)
    padToSize(copy)
    const damaged = new sqlite.Database(copy)
    try {
      damaged.exec('PRAGMA locking_mode = EXCLUSIVE')
      for (const table of ['articles', 'journal', 'stranded', 'outbox'])
        saved += copyTable(damaged, into, table)
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

/** A file that lost its end is refused whole, but read page by page once it has its size back, with empty pages. */
function padToSize(file: string): void {
  const header = Buffer.alloc(32)
  const handle = fs.openSync(file, 'r+')
  try {
    fs.readSync(handle, header, 0, 32, 0)
    const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
    const size = pageSize * header.readUInt32BE(28)
    const present = fs.fstatSync(handle).size
    if (header.toString('latin1', 0, 15) === 'SQLite format 3' && size > present && size < present * 100)
      fs.ftruncateSync(handle, size)
  } finally {
    fs.closeSync(handle)
  }
}

/** Copies rows from both ends towards the damage; returns how many articles came across. */
function copyTable(from: Database, into: Database, table: string): number {
  let copied = 0
  for (const order of ['ASC', 'DESC']) {
    const key = table === 'journal' ? 'article_id' : 'rowid'
    try {
      const rows = from.prepare(`SELECT * FROM ${table} ORDER BY ${key} ${order}`)
      for (const row of rows.iterate()) {
        const names = Object.keys(row)
        const marks = names.map(() => '?').join(', ')
        const change = inTransaction(into, () =>
          into.run(
            `INSERT OR IGNORE INTO ${table} (${names.join(', ')}) VALUES (${marks})`,
            Object.values(row) as string[],
          ),
        )
        if (table === 'articles') copied += change.changes
      }
      rows.finalize()
    } catch {
      // The damage begins here; the other end is tried next.
    }
  }
  return copied
}
