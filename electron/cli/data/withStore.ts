import fs from 'node:fs'
import type { Result } from '../../../shared/result'
import { isDamage, storageFault } from '../../library/storageFault'
import { openStore } from '../../library/store'
import type { Store } from '../../library/storeType'

export type Tell = (line: string) => void

/**
 * Does `work` with the library in `folder` and closes it. Where it meets damage, the library is set aside and salvaged as
 * the app does it, `tell` says so, and the work is done once more with what could be read. A disk's refusal is a fault.
 */
export async function withStore<T>(
  folder: string,
  tell: Tell,
  work: (store: Store) => Result<T> | Promise<Result<T>>,
): Promise<Result<T>> {
  const before = new Set(setAside(folder))
  const once = async (suspect: boolean): Promise<Result<T>> => {
    const store = openStore(folder, () => new Date().toISOString(), { suspect })
    for (const name of setAside(folder))
      if (!before.has(name))
        tell(
          `galley: the library was damaged; what could be read is in a new one, the old one is kept as ${name}\n`,
        )
    try {
      return await work(store)
    } finally {
      close(store)
    }
  }
  try {
    return await once(false).catch((error: unknown) => {
      if (!isDamage(error)) throw error
      return once(true)
    })
  } catch (error) {
    return storageFault(error, folder)
  }
}

const setAside = (folder: string): string[] =>
  fs.existsSync(folder) ? fs.readdirSync(folder).filter((name) => /^library-damaged-.*\.db$/.test(name)) : []

function close(store: Store): void {
  try {
    store.close()
  } catch {
    // What was damaged may not even close; what was written before is written.
  }
}
