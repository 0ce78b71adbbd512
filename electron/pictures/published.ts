import { ok, type Result } from '../../shared/result'
import { isAnimated, type PictureKind } from './kind'
import { withoutPrivate } from './metadata/clean'
import type { Pictures } from './pictures'
import { pictureRights } from './words'

/** A picture of the library as it may leave the house: every pixel of it, and nothing private of its file. */
export async function publishedPicture(
  pictures: Pick<Pictures, 'read'>,
  hash: string,
): Promise<Result<{ bytes: Uint8Array; kind: PictureKind & { isAnimated: boolean } }>> {
  const found = await pictures.read(hash)
  if (!found.ok) return found
  const { bytes, kind } = found.value
  return ok({
    bytes: withoutPrivate(bytes, kind.type, pictureRights(bytes, kind.type)),
    kind: { ...kind, isAnimated: isAnimated(bytes, kind.type) },
  })
}
