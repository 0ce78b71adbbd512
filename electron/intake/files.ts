import fs from 'node:fs/promises'
import path from 'node:path'
import { fail, ok, type Result } from '../../shared/result'
import type { Bytes } from './material'

/** No document is larger; text and pages have a smaller limit where they are opened. */
export const MOST_MEGABYTES = 60

export const fileTooLarge = (name: string) =>
  fail('invalid', 'intake.too-large', `${name} is over ${MOST_MEGABYTES} MB.`, {
    file: name,
    megabytes: MOST_MEGABYTES,
  })

/** A file to be read, told by its bytes and its name. */
export async function fileMaterial(file: string): Promise<Result<{ file: Bytes }>> {
  const name = path.basename(file)
  try {
    const { size } = await fs.stat(file)
    if (size > MOST_MEGABYTES * 1024 * 1024) return fileTooLarge(name)
    return ok(bytesMaterial(name, await fs.readFile(file)))
  } catch (error) {
    return fail('missing', 'intake.not-readable', `${name} could not be read: ${String(error)}`, {
      file: name,
    })
  }
}

export const bytesMaterial = (name: string, bytes: Uint8Array): { file: Bytes } => ({
  file: { bytes, name, type: 'auto', url: '', charset: '' },
})
