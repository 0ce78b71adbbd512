import fs from 'node:fs'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import type { Notice } from '../../shared/ipc/notice'
import { inTransaction } from '../inTransaction'
import { LIBRARY_VERSION, migrate, versionOf } from './migrations'
import { salvage } from './salvage'
import { isDamage } from './storageFault'

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
 * `suspect` has every page looked at, as after a crash.
 */
export function openLibrary(folder: string, now: () => string, suspect = false): OpenedLibrary {
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'library.db')
  const unclean = fs.existsSync(`${file}.lock`)
  fs.rmSync(`${file}.lock`, { recursive: true, force: true })
  try {
    return open(file, suspect || unclean)
  } catch (error) {
    if (!isDamage(error)) throw error
    return startAgain(file, now)
  }
}

/** Exclusive mode first: it is what lets WAL work without shared memory. */
const MODES =
  'PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON'

function open(file: string, suspect: boolean): OpenedLibrary {
  const db = new sqlite.Database(file)
  try {
    db.exec(MODES)
    if (versionOf(db) > LIBRARY_VERSION) {
      // Its tables may be other ones than ours, which is no damage: it is left exactly as it is.
      db.exec('PRAGMA query_only = ON')
      return { db, newer: true, notices: [{ code: 'library.newer-version', values: {} }] }
    }
    migrate(db)
    if (suspect && db.get('PRAGMA quick_check(1)')?.quick_check !== 'ok')
      throw new Error('malformed: quick_check failed')
    db.get('SELECT count(*) FROM articles')
    return { db, newer: false, notices: [] }
  } catch (error) {
    db.close()
    throw error
  }
}

/**
 * Keeps a copy of a damaged library under another name, and puts what can be saved of it in its place. The new one
 * takes the name last, with the notice already in it: ended at any moment, the next start finds the damaged file
 * where it was, and does it over.
 */
function startAgain(file: string, now: () => string): OpenedLibrary {
  const aside = freeName(path.dirname(file), now().replace(/[:.]/g, '-'))
  for (const suffix of ['', '-wal'])
    if (fs.existsSync(file + suffix)) fs.copyFileSync(file + suffix, aside + suffix)
  const fresh = `${file}.new`
  for (const suffix of ['', '-wal', '-journal', '.lock'])
    fs.rmSync(fresh + suffix, { recursive: true, force: true })
  const db = new sqlite.Database(fresh)
  try {
    // Row by row into a file nobody relies on yet: made durable once, before it takes its name.
    db.exec(`${MODES}; PRAGMA synchronous = OFF`)
    const saved = salvage(aside, db)
    const notice: Notice = { code: 'library.damaged', values: { file: path.basename(aside), saved } }
    inTransaction(db, () => db.run('INSERT INTO notices (json) VALUES (?)', [JSON.stringify(notice)]))
    db.exec('PRAGMA synchronous = FULL; PRAGMA wal_checkpoint(TRUNCATE)')
  } finally {
    db.close()
  }
  // The damaged log goes first: it must never be taken for the new file's own.
  for (const suffix of ['-wal', '-shm', '-journal', '.lock'])
    fs.rmSync(file + suffix, { recursive: true, force: true })
  fs.renameSync(fresh, file)
  return open(file, false)
}

/** Nothing that was set aside before is ever written over. */
function freeName(folder: string, stamp: string): string {
  for (let n = 1; ; n += 1) {
    const name = path.join(folder, `library-damaged-${stamp}${n > 1 ? `-${n}` : ''}.db`)
    if (!fs.existsSync(name)) return name
  }
}
