import type { PictureType } from '../kind'
import { metadataBlocks } from './blocks'

const MOST_ENTRIES = 200
const ORIENTATION = 0x0112

/** How the picture is to be turned (Exif 2.32, tag 0x0112): 1 not at all, 6 a quarter clockwise, 8 one back. */
export function orientationOf(bytes: Uint8Array, type: PictureType): number {
  const { exif } = metadataBlocks(bytes, type)
  if (!exif || exif.length < 14) return 1
  const view = new DataView(exif.buffer, exif.byteOffset, exif.byteLength)
  const isLittle = view.getUint16(0) === 0x4949
  if (!isLittle && view.getUint16(0) !== 0x4d4d) return 1
  const start = view.getUint32(4, isLittle)
  if (start + 2 > exif.length) return 1
  const entries = Math.min(view.getUint16(start, isLittle), MOST_ENTRIES)
  for (let entry = 0; entry < entries; entry += 1) {
    const at = start + 2 + entry * 12
    if (at + 12 > exif.length) return 1
    if (view.getUint16(at, isLittle) !== ORIENTATION) continue
    const value = view.getUint16(at + 8, isLittle)
    return value >= 1 && value <= 8 ? value : 1
  }
  return 1
}

/** A quarter turn changes width for height. */
export const isOnItsSide = (orientation: number): boolean => orientation >= 5
