/** A TIFF structure as every camera and program begins it: byte order, 42, first directory at 8. */
const HEADS = ['49492a0008000000', '4d4d002a00000008'].map((hex) => Buffer.from(hex, 'hex'))
/** Directories that lie inside the first one: Exif, GPS, interoperability. */
const INNER = new Set([0x8769, 0x8825, 0xa005])
/** Bytes of one value, by its TIFF type. */
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
const MOST_ENTRIES = 200
const DEEPEST = 4
const XMP = [Buffer.from('<x:xmpmeta'), Buffer.from('</x:xmpmeta>')] as const

/**
 * The same file with the directories of its Exif emptied and its XMP to blanks, nothing moved: for AVIF, whose parts
 * are found by their places in the file. Orientation is no part of Exif there.
 */
export function withoutPlaces(bytes: Uint8Array): Uint8Array {
  const copy = Buffer.from(bytes)
  for (const head of HEADS)
    for (let at = copy.indexOf(head); at >= 0; at = copy.indexOf(head, at + head.length))
      blankDirectory(copy.subarray(at), 8, copy[at] === 0x49, 0)
  for (let at = copy.indexOf(XMP[0]); at >= 0; at = copy.indexOf(XMP[0], at + 1)) {
    const end = copy.indexOf(XMP[1], at)
    copy.fill(0x20, at, end < 0 ? copy.length : end + XMP[1].length)
  }
  return copy
}

function blankDirectory(tiff: Buffer, start: number, isLittle: boolean, depth: number): void {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  if (start + 2 > tiff.length || depth > DEEPEST) return
  const entries = view.getUint16(start, isLittle)
  if (entries > MOST_ENTRIES) return
  for (let entry = 0; entry < entries; entry += 1) {
    const at = start + 2 + entry * 12
    if (at + 12 > tiff.length) return
    const length = (SIZES[view.getUint16(at + 2, isLittle)] ?? 0) * view.getUint32(at + 4, isLittle)
    const place = view.getUint32(at + 8, isLittle)
    if (INNER.has(view.getUint16(at, isLittle))) blankDirectory(tiff, place, isLittle, depth + 1)
    else if (length > 4 && place + length <= tiff.length) tiff.fill(0, place, place + length)
    tiff.fill(0, at, at + 12)
  }
  tiff.fill(0, start, start + 2)
}
