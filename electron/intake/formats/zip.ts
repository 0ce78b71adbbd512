import { inflateRawSync } from 'node:zlib'

const MOST_ENTRIES = 5000
const LARGEST_ENTRY = 40 * 1024 * 1024
const LARGEST_TOTAL = 200 * 1024 * 1024
const MEGABYTE = 1024 * 1024
/** More than this many bytes out of one is no document: text and markup shrink to a twentieth, rarely to a hundredth. */
const STEEPEST = 400
const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_ENTRY = 0x04034b50

interface Entry {
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

export interface Zip {
  has(name: string): boolean
  /** The part's bytes. Throws when the archive is damaged or the part is larger than it says. */
  read(name: string): Uint8Array
}

export type ZipRefusal = 'damaged' | 'locked' | 'too-large'

/**
 * Reads a zip's directory and nothing else: sizes are known, and refused, before a byte is unpacked; a part that
 * unpacks to more than it claims is cut off there. Not read: zip64, archives in pieces, other methods than deflate.
 */
export function openZip(bytes: Uint8Array): Zip | ZipRefusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return 'damaged'
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  if (count > MOST_ENTRIES) return 'too-large'
  const entries = new Map<string, Entry>()
  let total = 0
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) return 'damaged'
    if (view.getUint16(at + 8, true) & 1) return 'locked'
    const [packed, size] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)]
    const [nameLength, extra, comment] = [28, 30, 32].map((field) => view.getUint16(at + field, true))
    const name = Buffer.from(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0))).toString('utf8')
    const entry = {
      method: view.getUint16(at + 10, true),
      packed,
      size,
      offset: view.getUint32(at + 42, true),
    }
    total += size
    if (size > LARGEST_ENTRY || total > LARGEST_TOTAL) return 'too-large'
    if (size > MEGABYTE && size > packed * STEEPEST) return 'too-large'
    entries.set(name.replaceAll('\\', '/').replace(/^\//, ''), entry)
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
  }
  return {
    has: (name) => entries.has(name),
    read: (name) => unpack(bytes, view, entries.get(name), name),
  }
}

/** The directory's end stands at most 64 KB, the longest comment, before the end of the file. */
function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  }
  return -1
}

function unpack(bytes: Uint8Array, view: DataView, entry: Entry | undefined, name: string): Uint8Array {
  if (!entry) throw new Error(`there is no ${name} in it`)
  const { offset, method, packed, size } = entry
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_ENTRY)
    throw new Error(`${name} is not where the archive says`)
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  const data = bytes.subarray(from, from + packed)
  if (data.length < packed) throw new Error(`${name} is cut off`)
  if (method === 0) return data
  if (method !== 8) throw new Error(`${name} is packed in a way no document is`)
  return size === 0 ? new Uint8Array() : inflateRawSync(data, { maxOutputLength: size })
}
