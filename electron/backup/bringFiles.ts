import { existsSync } from 'node:fs'
import path from 'node:path'
import { fail, ok, type Result } from '../../shared/result'
import { chainFile } from '../archive/chain'
import { writeFaultKind } from '../durableFile'
import { mirrorFolder } from './mirror'

/**
 * Brings back what lies beside a backup and is no longer in the profile, as on a new computer: pictures, originals, and the
 * archive where there is none. Nothing that is there is touched.
 */
export async function bringFiles(backup: string, profile: string): Promise<Result<number>> {
  const beside = path.dirname(backup)
  const names = [
    'pictures',
    'originals',
    ...(existsSync(chainFile(path.join(profile, 'archive'))) ? [] : ['archive']),
  ]
  try {
    let came = 0
    for (const name of names)
      came += await mirrorFolder(path.join(beside, name), path.join(profile, name), { skip: /\.new$/ })
    return ok(came)
  } catch (error) {
    return fail(
      writeFaultKind(error),
      'backup.not-writable',
      `${profile} could not be written: ${String(error)}`,
      {
        folder: profile,
      },
    )
  }
}
