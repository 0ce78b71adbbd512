import fs from 'node:fs/promises'
import path from 'node:path'
import type { Picture } from '../../shared/article/article'
import { fail, ok, type Result } from '../../shared/result'
import { CONTENT_HASH, contentHash, writeDurably, writeFaultKind } from '../durableFile'
import { type PictureKind, pictureKind } from './kind'
import { pictureWords } from './words'

const MAX_BYTES = 50 * 1024 * 1024

export interface Pictures {
  /** Copies a picture in, with the caption and credit it carries; the same picture twice is stored once. */
  add(bytes: Uint8Array): Promise<Result<Picture>>
  addFile(file: string): Promise<Result<Picture>>
  /** The bytes and kind of a picture by its content address. */
  read(hash: string): Promise<Result<{ bytes: Uint8Array; kind: PictureKind }>>
}

/** Pictures of the library, each a file named by the hash of its content. */
export function createPictures(folder: string): Pictures {
  async function add(bytes: Uint8Array): Promise<Result<Picture>> {
    if (bytes.length > MAX_BYTES)
      return fail('invalid', 'picture.too-large', 'The picture is over 50 MB.', { megabytes: 50 })
    const kind = pictureKind(bytes)
    if (!kind)
      return fail('invalid', 'picture.not-a-picture', 'The file is no PNG, JPEG, WebP, GIF or AVIF picture.')
    const src = await contentHash(bytes)
    try {
      await writeDurably(path.join(folder, src.slice('sha256-'.length)), bytes)
    } catch (error) {
      return fail(
        writeFaultKind(error),
        'picture.not-stored',
        `The picture could not be stored: ${String(error)}`,
      )
    }
    const size = kind.width > 0 && kind.height > 0 ? { width: kind.width, height: kind.height } : {}
    return ok({ src, alt: '', ...pictureWords(bytes, kind.type), ...size })
  }

  return {
    add,
    async addFile(file) {
      try {
        const { size } = await fs.stat(file)
        if (size > MAX_BYTES)
          return fail('invalid', 'picture.too-large', 'The picture is over 50 MB.', { megabytes: 50 })
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
        const bytes = await fs.readFile(path.join(folder, hash.slice('sha256-'.length)))
        const kind = pictureKind(bytes)
        return kind
          ? ok({ bytes, kind })
          : fail('damaged', 'picture.damaged', 'The stored picture is damaged.')
      } catch {
        return fail('missing', 'picture.missing', 'There is no such picture.')
      }
    },
  }
}
