import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Article } from '../../shared/article/article'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { fail, type Result } from '../../shared/result'
import { openStore } from '../library/store'
import type { Store } from '../library/storeType'

/** Works on a copy, so that a backup stays as it was made, whatever version made it. */
async function withBackup<T>(file: string, work: (store: Store) => Result<T>): Promise<Result<T>> {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'galley-backup-'))
  try {
    await fs.copyFile(file, path.join(folder, 'library.db'))
    const store = openStore(folder, () => new Date().toISOString())
    try {
      // A damaged one would be set aside and salvaged: what is restored from has to be whole.
      const isDamaged = store.notices().some(({ code }) => code === 'library.damaged')
      if (isDamaged) return fail('damaged', 'backup.not-whole', `${file} is damaged.`)
      return work(store)
    } finally {
      store.close()
    }
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    return isMissing
      ? fail('missing', 'backup.missing', `${file} is not there.`)
      : fail('damaged', 'backup.not-whole', `${file} could not be opened: ${String(error)}`)
  } finally {
    await fs.rm(folder, { recursive: true, force: true })
  }
}

/** The articles in a backup, newest change first. */
export const articlesIn = (file: string): Promise<Result<LibraryRow[]>> =>
  withBackup(file, (store) => store.list({ binned: false }))

export const articleIn = (file: string, id: string): Promise<Result<Article>> =>
  withBackup(file, (store) => store.read(id))
