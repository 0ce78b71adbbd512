import fs from 'node:fs/promises'
import path from 'node:path'
import { Original } from '../../shared/intake/taken'
import { fail, ok, type Result } from '../../shared/result'
import { CONTENT_HASH, contentHash, writeDurably, writeFaultKind } from '../durableFile'

/** What is known of an original, beside its bytes; the address follows from the hash. */
export type AboutOriginal = Omit<Original, 'address'>

export interface Originals {
  /** Keeps an original; the same bytes twice are kept once, with what was known of them first. */
  store(about: AboutOriginal, bytes: Uint8Array): Promise<Result<Original>>
  about(hash: string): Promise<Result<Original>>
  read(hash: string): Promise<Result<{ about: Original; bytes: Uint8Array }>>
}

const Sidecar = Original.omit({ address: true })

/** Originals of what was taken in: files named by the hash of their content, each with a `.json` that describes it. */
export function createOriginals(folder: string): Originals {
  const fileOf = (hash: string) => path.join(folder, hash.slice('sha256-'.length))

  async function about(hash: string): Promise<Result<Original>> {
    if (!CONTENT_HASH.test(hash)) return missing
    try {
      const stored = Sidecar.safeParse(JSON.parse(await fs.readFile(`${fileOf(hash)}.json`, 'utf8')))
      return stored.success && stored.data.hash === hash
        ? ok({ ...stored.data, address: originalAddress(hash) })
        : damaged
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? missing : damaged
    }
  }

  async function read(hash: string): Promise<Result<{ about: Original; bytes: Uint8Array }>> {
    const found = await about(hash)
    if (!found.ok) return found
    try {
      const bytes = await fs.readFile(fileOf(hash))
      return (await contentHash(bytes)) === hash ? ok({ about: found.value, bytes }) : damaged
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'ENOENT' ? missing : damaged
    }
  }

  return {
    about,
    read,
    async store(given, bytes) {
      const present = await read(given.hash)
      if (present.ok) return ok(present.value.about)
      const file = fileOf(given.hash)
      try {
        // The description last: where it stands, the bytes are there.
        await writeDurably(file, bytes)
        await writeDurably(`${file}.json`, `${JSON.stringify(Sidecar.parse(given), null, 2)}\n`)
      } catch (error) {
        return fail(
          writeFaultKind(error),
          'original.not-stored',
          `The original could not be kept: ${String(error)}`,
        )
      }
      return ok({ ...given, address: originalAddress(given.hash) })
    },
  }
}

export const originalAddress = (hash: string): string => `galley-original://${hash}/`

const missing = fail('missing', 'original.missing', 'There is no such original.')
const damaged = fail('damaged', 'original.damaged', 'The kept original is damaged.')
