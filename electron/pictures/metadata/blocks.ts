import type { PictureType } from '../kind'

/** The parts of a picture's file that hold words, still packed; absent where the file has none. */
export interface MetadataBlocks {
  /** IPTC-IIM datasets. */
  readonly iptc?: Uint8Array
  /** An XMP packet, UTF-8. */
  readonly xmp?: Uint8Array
  /** A TIFF structure. */
  readonly exif?: Uint8Array
}

/** A camera's file has a dozen parts; more are looked through by nobody. */
const MOST_PARTS = 300
const LARGEST_BLOCK = 256 * 1024

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** Finds the blocks of a JPEG, PNG or WebP by its structure. Looks at headers only, and never past the end. */
export function metadataBlocks(bytes: Uint8Array, type: PictureType): MetadataBlocks {
  if (type === 'image/jpeg') return jpegBlocks(bytes)
  if (type === 'image/png') return pngBlocks(bytes)
  return type === 'image/webp' ? webpBlocks(bytes) : {}
}

const bounded = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, LARGEST_BLOCK)

const XMP_IN_JPEG = 'http://ns.adobe.com/xap/1.0/\0'
const PHOTOSHOP = 'Photoshop 3.0\0'
const EXIF = 'Exif\0\0'

/** JPEG: marker segments up to the picture's own data. */
function jpegBlocks(bytes: Uint8Array): MetadataBlocks {
  const view = viewOf(bytes)
  let found: MetadataBlocks = {}
  let at = 2
  for (let part = 0; part < MOST_PARTS && at + 4 <= bytes.length && bytes[at] === 0xff; part += 1) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xda || marker === 0xd9) break
    const length = view.getUint16(at + 2)
    if (length < 2) break
    const data = bytes.subarray(at + 4, at + 2 + length)
    if (marker === 0xe1 && ascii(data, 0, EXIF.length) === EXIF)
      found = { exif: data.subarray(EXIF.length), ...found }
    else if (marker === 0xe1 && ascii(data, 0, XMP_IN_JPEG.length) === XMP_IN_JPEG)
      found = { xmp: data.subarray(XMP_IN_JPEG.length), ...found }
    else if (marker === 0xed && ascii(data, 0, PHOTOSHOP.length) === PHOTOSHOP) {
      const iptc = iptcOf(data.subarray(PHOTOSHOP.length))
      found = iptc ? { iptc, ...found } : found
    }
    at += 2 + length
  }
  return found
}

/** Photoshop's resources: `8BIM`, a number, a Pascal string, a length, data; both padded to even. 0x0404 is IPTC. */
function iptcOf(bytes: Uint8Array): Uint8Array | null {
  const view = viewOf(bytes)
  let at = 0
  for (let part = 0; part < MOST_PARTS && at + 12 <= bytes.length; part += 1) {
    if (ascii(bytes, at, 4) !== '8BIM') return null
    const name = (bytes[at + 6] ?? 0) + 1
    const size = at + 6 + name + (name % 2)
    if (size + 4 > bytes.length) return null
    const length = view.getUint32(size)
    if (view.getUint16(at + 4) === 0x0404) return bounded(bytes.subarray(size + 4, size + 4 + length))
    at = size + 4 + length + (length % 2)
  }
  return null
}

const XMP_IN_PNG = 'XML:com.adobe.xmp\0'

/** PNG: chunks of length, name, data and checksum. Packed texts are left alone. */
function pngBlocks(bytes: Uint8Array): MetadataBlocks {
  const view = viewOf(bytes)
  let found: MetadataBlocks = {}
  let at = 8
  for (let part = 0; part < MOST_PARTS && at + 12 <= bytes.length; part += 1) {
    const length = view.getUint32(at)
    const name = ascii(bytes, at + 4, 4)
    const data = bytes.subarray(at + 8, at + 8 + length)
    if (name === 'eXIf') found = { exif: bounded(data), ...found }
    if (name === 'iTXt' && ascii(data, 0, XMP_IN_PNG.length) === XMP_IN_PNG) {
      // Two bytes of packing, then a language and a translated keyword, each ended by a zero.
      const language = data.indexOf(0, XMP_IN_PNG.length + 2)
      const keyword = language < 0 ? -1 : data.indexOf(0, language + 1)
      if (data[XMP_IN_PNG.length] === 0 && keyword >= 0)
        found = { xmp: bounded(data.subarray(keyword + 1)), ...found }
    }
    at += 12 + length
  }
  return found
}

/** WebP: RIFF chunks of name, length (little end first) and data, padded to even. */
function webpBlocks(bytes: Uint8Array): MetadataBlocks {
  const view = viewOf(bytes)
  let found: MetadataBlocks = {}
  let at = 12
  for (let part = 0; part < MOST_PARTS && at + 8 <= bytes.length; part += 1) {
    const name = ascii(bytes, at, 4)
    const length = view.getUint32(at + 4, true)
    const data = bounded(bytes.subarray(at + 8, at + 8 + length))
    if (name === 'EXIF') found = { exif: ascii(data, 0, 6) === EXIF ? data.subarray(6) : data, ...found }
    if (name === 'XMP ') found = { xmp: data, ...found }
    at += 8 + length + (length % 2)
  }
  return found
}
