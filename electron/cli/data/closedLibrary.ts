import path from 'node:path'
import type { Result } from '../../../shared/result'
import type { Store } from '../../library/storeType'
import { onlyOne } from './onlyOne'
import { type Tell, withStore } from './withStore'

/** Does `work` with the library of that profile and closes it. Refused while Galley or another command has it open. */
export const withLibrary = <T>(
  profile: string,
  tell: Tell,
  work: (store: Store) => Promise<Result<T>>,
): Promise<Result<T>> => onlyOne(profile, () => withStore(path.join(profile, 'library'), tell, work))
