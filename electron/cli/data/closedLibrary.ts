import path from 'node:path'
import { fail, type Result } from '../../../shared/result'
import { isHeld } from '../../library/held'
import type { Store } from '../../library/storeType'
import { type Tell, withStore } from './withStore'

/** Does `work` with the library of that profile and closes it. Refused while Galley has it open. */
export async function withLibrary<T>(
  profile: string,
  tell: Tell,
  work: (store: Store) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (isHeld(profile)) return fail('conflict', 'library.held', 'Galley is open: close it first.')
  return withStore(path.join(profile, 'library'), tell, work)
}
