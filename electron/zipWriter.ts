import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipPart {
  /** Path inside the archive, with `/` between folders. */
  readonly name: string
  readonly bytes: Uint8Array
}

const UTF8_NAMES = 0x0800
/** 1 January 1980, the first day a zip knows: the same parts always make the same bytes. */
const FIRST_DAY = 0x0021

/** A zip of these parts, in their order. Parts that deflating does not shorten are stored. At most 4 GB in all. */
export function makeZip(parts: readonly ZipPart[]): Uint8Array {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, bytes } of parts) {
    const deflated = deflateRawSync(bytes)
    const isShorter = deflated.length < bytes.length
    const data = isShorter ? deflated : Buffer.from(bytes)
    const label = Buffer.from(name, 'utf8')
    const head = Buffer.alloc(26)
    head.writeUInt16LE(20, 0)
    head.writeUInt16LE(UTF8_NAMES, 2)
    head.writeUInt16LE(isShorter ? 8 : 0, 4)
    head.writeUInt16LE(0, 6)
    head.writeUInt16LE(FIRST_DAY, 8)
    head.writeUInt32LE(crc32(bytes), 10)
    head.writeUInt32LE(data.length, 14)
    head.writeUInt32LE(bytes.length, 18)
    head.writeUInt16LE(label.length, 22)
    chunks.push(Buffer.from('PK\x03\x04', 'latin1'), head, label, data)
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, rest, label)
    at += 4 + head.length + label.length + data.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...chunks, ...directory, end])
}
