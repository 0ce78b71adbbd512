import fs from 'node:fs'
import path from 'node:path'
import { fail, type Result } from '../../../shared/result'
import type { Store } from '../../library/storeType'
import type { Command } from '../command'
import { appFolder } from './appFolder'
import { onlyOne } from './onlyOne'
import { type Tell, withStore } from './withStore'

/**
 * The library's own folder in `--library DIR`, the one of the profile in `--data DIR`, GALLEY_LIBRARY, or the library of
 * the app on this computer.
 */
function folderOf({ options }: Pick<Command, 'options'>): string {
  const given = options.library ?? (options.data ? undefined : process.env.GALLEY_LIBRARY)
  return given ? path.resolve(given) : path.join(appFolder({ options }), 'library')
}

/**
 * Does `work` with the library and closes it. A library that somebody has open, or had when the computer went off, is
 * left alone: only the app knows which of the two it is.
 */
export async function withLibrary<T>(
  command: Pick<Command, 'options'>,
  tell: Tell,
  work: (store: Store) => Result<T> | Promise<Result<T>>,
): Promise<Result<T>> {
  const folder = folderOf(command)
  const file = path.join(folder, 'library.db')
  if (!fs.existsSync(file)) return fail('missing', 'library.missing', `There is no library in ${folder}.`)
  return onlyOne(path.dirname(folder), async () =>
    fs.existsSync(`${file}.lock`)
      ? fail(
          'conflict',
          'library.held',
          'The library is open in Galley. Close it first; if it is not running, start it once and close it.',
        )
      : withStore(folder, tell, work),
  )
}
