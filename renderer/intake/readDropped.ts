import type { Reading } from '../../shared/intake/taken'
import { fail, type Result } from '../../shared/result'
import { desk } from '../desk'

/** No document a newsroom takes in is larger; what a text may be is said by the reader. */
const MEGABYTES = 50

/** Reads a file that was dropped, of any type. Nothing is stored. */
export async function readDropped(file: File): Promise<Result<Reading>> {
  if (file.size > MEGABYTES * 1_000_000)
    return fail('invalid', 'intake.too-large', 'The file is too large.', {
      file: file.name,
      megabytes: MEGABYTES,
    })
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes)
    return fail('missing', 'intake.not-readable', 'The file could not be read.', { file: file.name })
  return desk.intake.readBytes({ name: file.name, bytes: new Uint8Array(bytes) })
}
