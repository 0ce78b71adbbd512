import { aPicture } from './picture'

/** What a picture's file may state of itself, block by block. */
export interface Described {
  readonly iptc?: readonly (readonly [record: number, dataset: number, text: Uint8Array | string])[]
  readonly xmp?: string
  readonly exif?: readonly (readonly [tag: number, text: string])[]
}

const JPEG_FRAME = Buffer.from('ffc0000b08000a001401011100ffda0008010100003f00', 'hex')
const JPEG_END = Buffer.from('7fffd9', 'hex')

/** A JPEG of 20 by 10 whose header carries these blocks. */
export function aJpeg({ iptc, xmp, exif }: Described): Buffer {
  const segments = [
    ...(exif ? [segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff(exif)]))] : []),
    ...(xmp === undefined ? [] : [segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`))]),
    ...(iptc ? [segment(0xed, photoshop(iim(iptc)))] : []),
  ]
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, JPEG_FRAME, JPEG_END])
}

/** A PNG with an XMP packet in an uncompressed `iTXt`. */
export function aPngWith(xmp: string): Buffer {
  const { bytes } = aPicture(20, 10)
  const data = Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(data.length)
  head.write('iTXt', 4)
  // After the header chunk; the checksum is nobody's business here.
  return Buffer.concat([bytes.subarray(0, 33), head, data, Buffer.alloc(4), bytes.subarray(33)])
}

/** A WebP of no picture data, 20 by 10, with an Exif block. */
export function aWebpWith(exif: readonly (readonly [number, string])[]): Buffer {
  const frame = Buffer.from([0x10, 0, 0, 0, 19, 0, 0, 9, 0, 0])
  const body = Buffer.concat([Buffer.from('WEBP'), riff('VP8X', frame), riff('EXIF', tiff(exif))])
  return riff('RIFF', body)
}

export const xmpOf = (inside: string): string =>
  `<?xpacket begin=""?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description rdf:about="">${inside}</rdf:Description></rdf:RDF></x:xmpmeta>`

const segment = (marker: number, data: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([head, data])
}

const iim = (sets: NonNullable<Described['iptc']>): Buffer =>
  Buffer.concat(
    sets.map(([record, dataset, text]) => {
      const data = Buffer.from(text as string)
      return Buffer.concat([Buffer.from([0x1c, record, dataset, data.length >> 8, data.length & 255]), data])
    }),
  )

function photoshop(data: Buffer): Buffer {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  const head = Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1')
  return Buffer.concat([head, size, data, Buffer.alloc(data.length % 2)])
}

function tiff(entries: readonly (readonly [tag: number, text: string])[]): Buffer {
  const head = Buffer.alloc(8 + 2 + entries.length * 12 + 4)
  head.write('II*\0', 0, 'latin1')
  head.writeUInt32LE(8, 4)
  head.writeUInt16LE(entries.length, 8)
  const texts: Buffer[] = []
  let end = head.length
  entries.forEach(([tag, text], index) => {
    const data = Buffer.from(`${text}\0`)
    const at = 10 + index * 12
    head.writeUInt16LE(tag, at)
    head.writeUInt16LE(2, at + 2)
    head.writeUInt32LE(data.length, at + 4)
    head.writeUInt32LE(end, at + 8)
    texts.push(data)
    end += data.length
  })
  return Buffer.concat([head, ...texts])
}

function riff(name: string, data: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.write(name)
  head.writeUInt32LE(data.length, 4)
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)])
}
