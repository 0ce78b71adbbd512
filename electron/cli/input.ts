import fs from 'node:fs/promises'
import { fail, ok, type Result } from '../../shared/result'
import type { CliIo } from './command'

/** Bytes of a file, or of standard input for `-`; no more than `megabytes`. */
export async function readInput(name: string, io: CliIo, megabytes: number): Promise<Result<Uint8Array>> {
  const limit = megabytes * 1024 * 1024
  const tooLarge = fail('invalid', 'input.too-large', `${name} is over ${megabytes} MB.`)
  if (name === '-') {
    const chunks: Buffer[] = []
    let size = 0
    for await (const chunk of io.stdin) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : Buffer.from(chunk)
      size += bytes.length
      if (size > limit) return tooLarge
      chunks.push(bytes)
    }
    return ok(Buffer.concat(chunks))
  }
  try {
    const { size } = await fs.stat(name)
    if (size > limit) return tooLarge
    return ok(await fs.readFile(name))
  } catch (error) {
    return fail('missing', 'input.not-readable', `${name} could not be read: ${reason(error)}.`)
  }
}

function reason(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case 'ENOENT':
      return 'there is no such file'
    case 'EISDIR':
      return 'it is a folder'
    case 'EACCES':
      return 'it is not yours to read'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
