import path from 'node:path'
import { fail, type Result } from '../../../shared/result'
import { isHeld } from '../../library/held'
import { openStore } from '../../library/store'
import type { Store } from '../../library/storeType'

/** Does `work` with the library of that profile and closes it. Refused while Galley has it open. */
export async function withLibrary<T>(
  profile: string,
  work: (store: Store) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (isHeld(profile)) return fail('conflict', 'library.held', 'Galley is open: close it first.')
  const store = openStore(path.join(profile, 'library'), () => new Date().toISOString())
  try {
    return await work(store)
  } finally {
    store.close()
  }
}
