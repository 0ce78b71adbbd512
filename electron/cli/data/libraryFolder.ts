import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fail, type Result } from '../../../shared/result'
import { openStore } from '../../library/store'
import type { Store } from '../../library/storeType'
import type { Command } from '../command'

/** The library of the app on this computer, or the one in `--library DIR` or GALLEY_LIBRARY. */
function folderOf({ options }: Pick<Command, 'options'>): string {
  const given = options.library ?? process.env.GALLEY_LIBRARY
  if (given) return path.resolve(given)
  if (process.env.GALLEY_PROFILE) return path.resolve(process.env.GALLEY_PROFILE, 'library')
  const home = os.homedir()
  if (process.platform === 'darwin') return path.join(home, 'Library/Application Support/Galley/library')
  if (process.platform === 'win32') return path.join(process.env.APPDATA ?? home, 'Galley/library')
  return path.join(process.env.XDG_CONFIG_HOME || path.join(home, '.config'), 'Galley/library')
}

/**
 * Does `work` with the library and closes it. A library that somebody has open, or had when the computer went off, is
 * left alone: only the app knows which of the two it is.
 */
export async function withLibrary<T>(
  command: Pick<Command, 'options'>,
  work: (store: Store) => Result<T> | Promise<Result<T>>,
): Promise<Result<T>> {
  const folder = folderOf(command)
  const file = path.join(folder, 'library.db')
  if (!fs.existsSync(file)) return fail('missing', 'library.missing', `There is no library in ${folder}.`)
  if (fs.existsSync(`${file}.lock`))
    return fail(
      'conflict',
      'library.held',
      'The library is open in Galley. Close it first; if it is not running, start it once and close it.',
    )
  const store = openStore(folder, () => new Date().toISOString())
  try {
    return await work(store)
  } finally {
    store.close()
  }
}
