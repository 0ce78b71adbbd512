import type { Picture } from '../../shared/article/article'
import { fail, type Result } from '../../shared/result'
import { desk } from '../desk'

const MEGABYTES = 50

/** The picture files of a drag or a clipboard; what they really are is told by their bytes. */
export const pictureFiles = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter((file) => file.type.startsWith('image/'))

/** Copies a file into the library. Too large a one is refused before it is read. */
export async function addPictureFile(file: File): Promise<Result<Picture>> {
  if (file.size > MEGABYTES * 1024 * 1024)
    return fail('invalid', 'picture.too-large', 'The picture is too large.', { megabytes: MEGABYTES })
  const bytes = await file.arrayBuffer().catch(() => null)
  if (!bytes)
    return fail('missing', 'picture.not-readable', 'The file could not be read.', { file: file.name })
  return desk.pictures.add({ bytes: new Uint8Array(bytes) })
}
