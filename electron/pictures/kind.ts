export type PictureType = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif' | 'image/avif'

export interface PictureKind {
  readonly type: PictureType
  readonly extension: string
  /** Pixels; 0 where the file does not say in a place we read. */
  readonly width: number
  readonly height: number
}

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

/** What kind of picture these bytes are, by their own signature and never by a name; null when they are none. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 30) return null
  if (ascii(bytes, 1, 3) === 'PNG' && bytes[0] === 0x89) {
    return { type: 'image/png', extension: 'png', width: view.getUint32(16), height: view.getUint32(20) }
  }
  if (ascii(bytes, 0, 4) === 'GIF8') {
    return {
      type: 'image/gif',
      extension: 'gif',
      width: view.getUint16(6, true),
      height: view.getUint16(8, true),
    }
  }
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') {
    return { type: 'image/webp', extension: 'webp', ...webpSize(bytes, view) }
  }
  if (ascii(bytes, 4, 4) === 'ftyp' && /avif|avis/.test(ascii(bytes, 8, 16))) {
    return { type: 'image/avif', extension: 'avif', ...avifSize(bytes, view) }
  }
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) {
    return { type: 'image/jpeg', extension: 'jpg', ...jpegSize(bytes, view) }
  }
  return null
}

interface Size {
  width: number
  height: number
}

function jpegSize(bytes: Uint8Array, view: DataView): Size {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const marker = bytes[at + 1] ?? 0
    // Start-of-frame markers carry the size; C4, C8 and CC are tables, not frames.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    }
    at += 2 + view.getUint16(at + 2)
  }
  return { width: 0, height: 0 }
}

function webpSize(bytes: Uint8Array, view: DataView): Size {
  const chunk = ascii(bytes, 12, 4)
  if (chunk === 'VP8 ')
    return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  if (chunk === 'VP8L') {
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
  }
  const three = (at: number) => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16)
  return chunk === 'VP8X' ? { width: three(24) + 1, height: three(27) + 1 } : { width: 0, height: 0 }
}

function avifSize(bytes: Uint8Array, view: DataView): Size {
  const limit = Math.min(bytes.length - 16, 4096)
  for (let at = 0; at < limit; at += 1) {
    if (ascii(bytes, at, 4) === 'ispe')
      return { width: view.getUint32(at + 8), height: view.getUint32(at + 12) }
  }
  return { width: 0, height: 0 }
}

/** Whether the picture moves. Told by its structure: a GIF of several frames, APNG, animated WebP, AVIF sequence. */
export function isAnimated(bytes: Uint8Array, type: PictureType): boolean {
  const has = (text: string, within: number) =>
    Buffer.from(bytes.subarray(0, within)).includes(text, 0, 'latin1')
  if (type === 'image/png') return has('acTL', 4096)
  if (type === 'image/webp') return ascii(bytes, 12, 4) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0
  if (type === 'image/avif') return ascii(bytes, 8, 4) === 'avis'
  return type === 'image/gif' && framesOf(bytes) > 1
}

/** Frames of a GIF, counted no further than two. */
function framesOf(bytes: Uint8Array): number {
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0)
  let at = 13 + table(bytes[10] ?? 0)
  let frames = 0
  while (at < bytes.length && frames < 2) {
    if (bytes[at] === 0x2c) {
      frames += 1
      at += 11 + table(bytes[at + 9] ?? 0)
    } else if (bytes[at] === 0x21) at += 2
    else break
    while (at < bytes.length && bytes[at] !== 0) at += 1 + (bytes[at] ?? 0)
    at += 1
  }
  return frames
}

/** The other things people bring as pictures, told by their first bytes, each with its own answer. */
export function otherPicture(bytes: Uint8Array): 'svg' | 'heic' | null {
  if (bytes.length < 12) return null
  if (ascii(bytes, 4, 4) === 'ftyp' && /heic|heix|heif|mif1|msf1/.test(ascii(bytes, 8, 16))) return 'heic'
  const text = Buffer.from(bytes.subarray(0, 2000)).toString('utf8').replace('\ufeff', '').trimStart()
  return text.startsWith('<') && /<svg[\s>]/i.test(text) ? 'svg' : null
}
