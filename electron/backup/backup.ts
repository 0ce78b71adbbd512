import { existsSync } from 'node:fs'
import fs from 'node:fs/promises'
import path from 'node:path'
import sqlite from 'node-sqlite3-wasm'
import { fail, ok, type Result } from '../../shared/result'
import { chainFile } from '../archive/chain'
import { writeDurably, writeFaultKind } from '../durableFile'
import { copyLibrary } from './copyLibrary'
import { mirrorFolder } from './mirror'
import { keptInstants } from './thin'

/** A backup that was opened and found whole. */
export interface Backup {
  readonly file: string
  /** When it was made, an instant. */
  readonly at: string
  readonly size: number
}

const NAME = /^library-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.db$/

const nameOf = (at: string): string => `library-${at.slice(0, 19).replaceAll(':', '-')}Z.db`

function instantOf(name: string): string | null {
  const [, day, hour, minute, second] = NAME.exec(name) ?? []
  return day ? `${day}T${hour}:${minute}:${second}.000Z` : null
}

/** The backups in a folder, newest first. A folder that is not there has none. */
export async function listBackups(folder: string): Promise<Backup[]> {
  const names = await fs.readdir(folder).catch(() => [] as string[])
  const backups: Backup[] = []
  for (const name of names) {
    const at = instantOf(name)
    const file = path.join(folder, name)
    if (at) backups.push({ file, at, size: (await fs.stat(file)).size })
  }
  return backups.sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
}

/** Opens a copy, has every page looked at, and makes one file of it. Throws when it is not whole. */
function prove(file: string): number {
  const db = new sqlite.Database(file)
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = DELETE')
    const [found] = Object.values(db.get('PRAGMA integrity_check(1)') ?? {})
    if (found !== 'ok') throw new Error(`malformed: ${String(found)}`)
    return Number(db.get('SELECT count(*) AS n FROM articles')?.n)
  } finally {
    db.close()
  }
}

/** Where not even this works, the disk's own fault has been told already. */
async function removeRests(file: string): Promise<void> {
  const rests = ['', '-wal', '-shm', '-journal', '.lock'].map((suffix) => file + suffix)
  await Promise.allSettled(rests.map((rest) => fs.rm(rest, { recursive: true, force: true })))
}

/**
 * Makes a backup of a profile in `folder`: the library, proven by opening it, and beside it pictures, originals and
 * the archive, once each. Old backups are thinned out after the new one stands. Faults: `backup.full`,
 * `backup.not-writable`, `backup.not-whole` when the copy does not open, `backup.nothing` without a library.
 */
export async function makeBackup(given: {
  readonly profile: string
  readonly folder: string
  readonly now: string
  /** False while the clock has just been moved: nothing is given up for its age. */
  readonly isSteady?: boolean
  readonly progress?: (done: number, total: number) => void
}): Promise<Result<Backup & { readonly articles: number }>> {
  const { profile, folder, now } = given
  const from = path.join(profile, 'library', 'library.db')
  if (!existsSync(from)) return fail('missing', 'backup.nothing', `There is no library in ${profile}.`)
  const file = path.join(folder, nameOf(now))
  const fresh = `${file}.new`
  try {
    await fs.mkdir(folder, { recursive: true })
    await copyLibrary(from, fresh, given.progress)
    const articles = prove(fresh)
    // Before the library takes its name: an article in it never speaks of a file that is not there.
    for (const name of ['pictures', 'originals'])
      await mirrorFolder(path.join(profile, name), path.join(folder, name), { skip: /^renditions\/|\.new$/ })
    await backUpArchive(path.join(profile, 'archive'), path.join(folder, 'archive'))
    await fs.rename(fresh, file)
    if (given.isSteady ?? true) await thinOut(folder, now)
    return ok({ file, at: instantOf(path.basename(file)) ?? now, size: (await fs.stat(file)).size, articles })
  } catch (error) {
    return backupFault(error, folder)
  } finally {
    await removeRests(fresh)
  }
}

/** The chain first: every part it names was there before it, and comes along. The key stays on its computer. */
async function backUpArchive(from: string, to: string): Promise<void> {
  const chain = await fs.readFile(chainFile(from)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  await mirrorFolder(path.join(from, 'parts'), path.join(to, 'parts'), { skip: /\.new$/ })
  if (chain) await writeDurably(chainFile(to), chain)
}

async function thinOut(folder: string, now: string): Promise<void> {
  const backups = await listBackups(folder)
  const kept = keptInstants(
    backups.map(({ at }) => at),
    now,
  )
  for (const { file, at } of backups) if (!kept.has(at)) await fs.rm(file, { force: true })
}

function backupFault(error: unknown, folder: string): Result<never> {
  const why = String(error instanceof Error ? error.message : error)
  if (/malformed|not a database|corrupt/i.test(why))
    return fail('damaged', 'backup.not-whole', `The copy could not be proven: ${why}`)
  if (/never still/.test(why)) return fail('conflict', 'backup.busy', why)
  return writeFaultKind(error) === 'full'
    ? fail('full', 'backup.full', `There is no room in ${folder}: ${why}`, { folder })
    : fail('denied', 'backup.not-writable', `${folder} could not be written: ${why}`, { folder })
}
