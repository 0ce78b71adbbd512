import { decodeText } from '../../../shared/intake/decodeText'
import { NOTHING, type Stated } from './stated'

const MOST_ENTRIES = 200
const LONGEST = 4000
const ASCII = 2

/** Tags of the first directory (TIFF 6.0) that are read. */
const READ: Readonly<Record<number, keyof Stated>> = { 270: 'caption', 315: 'author', 33432: 'copyright' }

/** Reads the words of a TIFF structure's first directory. No other directory is followed, so nothing can go in circles. */
export function readExif(bytes: Uint8Array): Stated {
  if (bytes.length < 14) return NOTHING
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const isLittle = view.getUint16(0) === 0x4949
  if (!isLittle && view.getUint16(0) !== 0x4d4d) return NOTHING
  const start = view.getUint32(4, isLittle)
  if (start + 2 > bytes.length) return NOTHING
  const entries = Math.min(view.getUint16(start, isLittle), MOST_ENTRIES)
  const found: Record<string, string> = {}
  for (let entry = 0; entry < entries; entry += 1) {
    const at = start + 2 + entry * 12
    if (at + 12 > bytes.length) break
    const name = READ[view.getUint16(at, isLittle)]
    if (!name || view.getUint16(at + 2, isLittle) !== ASCII) continue
    const length = view.getUint32(at + 4, isLittle)
    const from = length <= 4 ? at + 8 : view.getUint32(at + 8, isLittle)
    const data = bytes.subarray(from, from + Math.min(length, LONGEST))
    const end = data.indexOf(0)
    found[name] = decodeText(end < 0 ? data : data.subarray(0, end), '').text
  }
  return { ...NOTHING, ...found }
}
