import fs from 'node:fs'
import path from 'node:path'
import { UNWRITTEN } from './unwritten'

/**
 * Puts a backup in the place of the library, which has to be closed. The present one is kept beside it under another
 * name, whose base name is answered. Ended at any moment there is a whole library under the name: the old or the new.
 */
export function replaceLibrary(folder: string, backup: string, now: string): string {
  const file = path.join(folder, 'library.db')
  const fresh = `${file}.new`
  fs.mkdirSync(folder, { recursive: true })
  fs.copyFileSync(backup, fresh)
  const handle = fs.openSync(fresh, 'r+')
  try {
    fs.fsyncSync(handle)
  } finally {
    fs.closeSync(handle)
  }
  const aside = path.join(folder, `library-before-${now.replace(/[:.]/g, '-')}.db`)
  for (const suffix of ['', '-wal'])
    if (fs.existsSync(file + suffix)) fs.copyFileSync(file + suffix, aside + suffix)
  // The old log must never be taken for the new file's own.
  for (const suffix of ['-wal', '-shm', '-journal', '.lock'])
    fs.rmSync(file + suffix, { recursive: true, force: true })
  // What was on its way into the old one has nothing to do with this one.
  fs.rmSync(path.join(folder, UNWRITTEN), { force: true })
  fs.renameSync(fresh, file)
  return path.basename(aside)
}
