import { crc32 } from 'node:zlib'
import type { PictureType } from '../kind'
import { withoutPlaces } from './blank'
import { orientationOf } from './orientation'
import { publicExif, type Rights } from './rights'

const ascii = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))
const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * The same picture, pixel for pixel, without what its file says of the place, the camera, the person and the program:
 * Exif with GPS, XMP, IPTC, comments, previews and whatever follows the picture. Colour, motion and orientation stay,
 * and the rights given. Works on the file's structure alone and decodes nothing.
 */
export function withoutPrivate(bytes: Uint8Array, type: PictureType, rights: Rights): Uint8Array {
  const exif = publicExif(orientationOf(bytes, type), rights)
  if (type === 'image/jpeg') return cleanJpeg(bytes, exif)
  if (type === 'image/png') return cleanPng(bytes, exif)
  if (type === 'image/webp') return cleanWebp(bytes, exif)
  return type === 'image/gif' ? cleanGif(bytes) : withoutPlaces(bytes)
}

/** JPEG: JFIF, colour profile and Adobe's colour transform stay; every other application segment and comment goes. */
function cleanJpeg(bytes: Uint8Array, exif: Uint8Array | null): Uint8Array {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)]
  if (exif) parts.push(segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif])))
  const view = viewOf(bytes)
  let at = 2
  while (at + 4 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) at += 1
    else if (marker === 0xd9) return Buffer.concat([...parts, bytes.subarray(at, at + 2)])
    else {
      const from = at
      at += 2 + Math.max(2, view.getUint16(at + 2))
      if (marker === 0xda) at = endOfScan(bytes, at)
      if (staysInJpeg(marker, bytes, from + 4)) parts.push(bytes.subarray(from, at))
    }
  }
  // Cut short or ended without a marker: what was read of it is the picture, and an end is put to it.
  return Buffer.concat([...parts, Buffer.from([0xff, 0xd9])])
}

function staysInJpeg(marker: number, bytes: Uint8Array, data: number): boolean {
  if (marker === 0xe0) return ascii(bytes, data, 4) === 'JFIF'
  if (marker === 0xe2) return ascii(bytes, data, 11) === 'ICC_PROFILE'
  if (marker === 0xee) return ascii(bytes, data, 5) === 'Adobe'
  return !(marker >= 0xe0 && marker <= 0xef) && marker !== 0xfe
}

/** A scan's data ends at the first marker that is neither a stuffed zero nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2))
  }
  return bytes.length
}

function segment(marker: number, data: Uint8Array): Uint8Array {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

/** Chunks of a PNG that say how its pixels look and move (PNG 3, APNG); letters of the others may say anything. */
const PNG_STAYS = new Set(
  'IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV cLLI bKGD hIST pHYs sPLT acTL fcTL fdAT'.split(
    ' ',
  ),
)

function cleanPng(bytes: Uint8Array, exif: Uint8Array | null): Uint8Array {
  const parts: Uint8Array[] = [bytes.subarray(0, 8)]
  const view = viewOf(bytes)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const name = ascii(bytes, at + 4, 4)
    const end = Math.min(bytes.length, at + 12 + view.getUint32(at))
    if (PNG_STAYS.has(name)) parts.push(bytes.subarray(at, end))
    if (name === 'IHDR' && exif) parts.push(pngChunk('eXIf', exif))
    if (name === 'IEND') break
    at = end
  }
  return Buffer.concat(parts)
}

function pngChunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [head, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  head.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([head, body, sum])
}

const WEBP_STAYS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP'])
/** Bits of VP8X (RFC 9649) that announce Exif and XMP. */
const WEBP_EXIF = 0x08
const WEBP_XMP = 0x04

function cleanWebp(bytes: Uint8Array, exif: Uint8Array | null): Uint8Array {
  const parts: Uint8Array[] = []
  const view = viewOf(bytes)
  const end = Math.min(bytes.length, 8 + view.getUint32(4, true))
  let told = false
  for (let at = 12; at + 8 <= end; ) {
    const name = ascii(bytes, at, 4)
    const length = view.getUint32(at + 4, true)
    const next = Math.min(end, at + 8 + length + (length % 2))
    if (WEBP_STAYS.has(name)) {
      const chunk = Buffer.from(bytes.subarray(at, next))
      if (name === 'VP8X' && chunk.length > 8) {
        told = exif !== null
        chunk[8] = ((chunk[8] ?? 0) & ~(WEBP_EXIF | WEBP_XMP)) | (told ? WEBP_EXIF : 0)
      }
      parts.push(chunk)
    }
    at = next
  }
  // Only the extended form has a place for it, and only that one can have been turned.
  if (exif && told) parts.push(riff('EXIF', exif))
  return riff('RIFF', Buffer.concat([Buffer.from('WEBP'), ...parts]))
}

function riff(name: string, data: Uint8Array): Buffer {
  const head = Buffer.alloc(8)
  head.write(name, 'latin1')
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}

/** GIF89a: comments, plain text and foreign application blocks go; colours, frames, pace and repetition stay. */
function cleanGif(bytes: Uint8Array): Uint8Array {
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  const blocksEnd = (from: number) => {
    let at = from
    while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0)
    return Math.min(bytes.length, at + 1)
  }
  let at = 13 + table(bytes[10] ?? 0)
  const parts: Uint8Array[] = [bytes.subarray(0, at)]
  while (at < bytes.length && bytes[at] !== 0x3b) {
    const from = at
    if (bytes[at] === 0x2c) {
      at = blocksEnd(at + 11 + table(bytes[at + 9] ?? 0))
      parts.push(bytes.subarray(from, at))
    } else if (bytes[at] === 0x21) {
      const label = bytes[at + 1]
      at = blocksEnd(at + 2)
      const isLoop = label === 0xff && /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/.test(ascii(bytes, from + 3, 11))
      if (label === 0xf9 || isLoop) parts.push(bytes.subarray(from, at))
    } else break
  }
  return Buffer.concat([...parts, Buffer.from([0x3b])])
}
