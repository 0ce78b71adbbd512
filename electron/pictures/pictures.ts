import fs from 'node:fs/promises'
import path from 'node:path'
import type { Picture } from '../../shared/article/article'
import { fail, ok, type Result } from '../../shared/result'
import { CONTENT_HASH, contentHash, writeDurably, writeFaultKind } from '../durableFile'
import type { Examine } from './examine'
import { type PictureKind, pictureKind } from './kind'
import { isTooLarge, notAPicture, tooLarge, tooManyPixels } from './limits'
import { isOnItsSide, orientationOf } from './metadata/orientation'
import { pictureWords } from './words'

export interface Pictures {
  /** Copies a picture in, with the caption and credit it carries; the same picture twice is stored once. */
  add(bytes: Uint8Array): Promise<Result<Picture>>
  addFile(file: string): Promise<Result<Picture>>
  /** The bytes and kind of a picture by its content address; width and height as it stands upright. */
  read(hash: string): Promise<Result<{ bytes: Uint8Array; kind: PictureKind }>>
}

/**
 * Pictures of the library, each a file named by the hash of its content. `examine` says whether a new one can be drawn;
 * without it only the header is looked at.
 */
export function createPictures(folder: string, examine?: Examine): Pictures {
  const fileOf = (hash: string) => path.join(folder, hash.slice('sha256-'.length))

  async function isThere(hash: string, bytes: Uint8Array): Promise<boolean> {
    return fs.stat(fileOf(hash)).then(
      ({ size }) => size === bytes.byteLength,
      () => false,
    )
  }

  async function store(src: string, bytes: Uint8Array): Promise<Result<Record<string, never>>> {
    if (await isThere(src, bytes)) return ok({})
    const sound = (await examine?.(bytes)) ?? ok({})
    if (!sound.ok) return sound
    try {
      await writeDurably(fileOf(src), bytes)
      return ok({})
    } catch (error) {
      return fail(
        writeFaultKind(error),
        'picture.not-stored',
        `The picture could not be stored: ${String(error)}`,
      )
    }
  }

  async function add(bytes: Uint8Array): Promise<Result<Picture>> {
    if (isTooLarge(bytes.length)) return tooLarge
    const kind = upright(bytes)
    if (!kind) return notAPicture(bytes)
    const excess = tooManyPixels(kind)
    if (excess) return excess
    const src = await contentHash(bytes)
    const stored = await store(src, bytes)
    if (!stored.ok) return stored
    const size = kind.width > 0 && kind.height > 0 ? { width: kind.width, height: kind.height } : {}
    return ok({ src, alt: '', ...pictureWords(bytes, kind.type), ...size })
  }

  return {
    add,
    async addFile(file) {
      try {
        const { size } = await fs.stat(file)
        if (isTooLarge(size)) return tooLarge
        return add(await fs.readFile(file))
      } catch (error) {
        return fail('missing', 'picture.not-readable', `The file could not be read: ${String(error)}`, {
          file: path.basename(file),
        })
      }
    },
    async read(hash) {
      if (!CONTENT_HASH.test(hash)) return fail('missing', 'picture.missing', 'There is no such picture.')
      try {
        const bytes = await fs.readFile(fileOf(hash))
        const kind = upright(bytes)
        return kind
          ? ok({ bytes, kind })
          : fail('damaged', 'picture.damaged', 'The stored picture is damaged.')
      } catch {
        return fail('missing', 'picture.missing', 'There is no such picture.')
      }
    },
  }
}

function upright(bytes: Uint8Array): PictureKind | null {
  const kind = pictureKind(bytes)
  if (!kind || !isOnItsSide(orientationOf(bytes, kind.type))) return kind
  return { ...kind, width: kind.height, height: kind.width }
}
