import { fail, type Result } from '../../shared/result'
import { otherPicture, type PictureKind } from './kind'

export const MEGABYTES = 50
/** Million pixels of one frame; a picture of more takes hundreds of megabytes to open. */
export const MEGAPIXELS = 50

export const isTooLarge = (bytes: number): boolean => bytes > MEGABYTES * 1024 * 1024

export const tooLarge = fail('invalid', 'picture.too-large', `The picture is over ${MEGABYTES} MB.`, {
  megabytes: MEGABYTES,
})

/** Why a picture of that size is not taken, told from its header alone; null when it is. */
export function tooManyPixels({
  width,
  height,
}: Pick<PictureKind, 'width' | 'height'>): Result<never> | null {
  const megapixels = (width * height) / 1_000_000
  if (megapixels <= MEGAPIXELS) return null
  return fail('invalid', 'picture.too-many-pixels', `The picture has over ${MEGAPIXELS} million pixels.`, {
    width,
    height,
    megapixels: MEGAPIXELS,
  })
}

/** Why bytes that are none of our pictures are not taken, for those a person may have good reason to bring. */
export function notAPicture(bytes: Uint8Array): Result<never> {
  const other = otherPicture(bytes)
  if (other === 'svg')
    return fail('invalid', 'picture.svg', 'An SVG drawing can carry scripts and is not taken in.')
  if (other === 'heic') return fail('invalid', 'picture.heic', 'HEIC pictures cannot be opened here.')
  return fail('invalid', 'picture.not-a-picture', 'The file is no PNG, JPEG, WebP, GIF or AVIF picture.')
}
