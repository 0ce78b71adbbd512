import { fail, type Result } from '../../../shared/result'
import { wantLease } from '../../lease'
import { isHeld } from '../../library/held'

const WORDS = {
  app: 'Galley is open: close it first. Nothing was changed.',
  command: 'Another command is at work in this library: try again when it is done. Nothing was changed.',
}

/**
 * Does `work` while nobody else may have the library of that profile: no app, and no other command, since whoever opens a
 * library takes an old lock away, and two that write lose what one of them wrote. Fault: `library.held`.
 */
export async function onlyOne<T>(profile: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  const lease = await wantLease(profile, () => {}, 'command')
  if (typeof lease === 'string') return fail('conflict', 'library.held', WORDS[lease])
  try {
    // Where the system has no such names the app's own lock tells.
    return isHeld(profile) ? fail('conflict', 'library.held', WORDS.app) : await work()
  } finally {
    await lease.end()
  }
}
