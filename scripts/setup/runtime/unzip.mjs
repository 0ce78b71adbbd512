import { closeSync, fstatSync, mkdirSync, openSync, readSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, normalize, sep } from 'node:path'
import { crc32, inflateRawSync } from 'node:zlib'

/**
 * @typedef {object} Entry
 * @property {string} name
 * @property {number} method 0 stored, 8 deflated
 * @property {number} crc
 * @property {number} packed bytes in the archive
 * @property {number} size bytes unpacked
 * @property {number} mode Unix mode, 0 when the archive has none
 * @property {number} at where its local header begins
 */

/**
 * Unpacks a zip file, checking every entry's length and CRC. Node has no unzip, and asking for one from the
 * system would need root. No zip64, no encryption: those throw.
 * @param {string} archive
 * @param {string} folder
 * @param {(name: string) => string | undefined} place the path inside `folder` for an entry, undefined to skip it
 * @param {(done: number, total: number) => void} advance
 */
export function unzip(archive, folder, place, advance) {
  const file = openSync(archive, 'r')
  try {
    const wanted = directory(file).flatMap((entry) => {
      const path = place(entry.name)
      return path === undefined ? [] : [{ entry, path }]
    })
    const total = wanted.reduce((sum, { entry }) => sum + entry.packed, 0)
    let done = 0
    for (const { entry, path } of wanted) {
      write(file, entry, inside(folder, path))
      done += entry.packed
      advance(done, total)
    }
  } finally {
    closeSync(file)
  }
}

/** @param {string} folder @param {string} path */
function inside(folder, path) {
  const target = normalize(join(folder, path))
  if (!target.startsWith(folder + sep)) throw new Error(`zip entry leaves its folder: ${path}`)
  return target
}

/** @param {number} file @param {Entry} entry @param {string} target */
function write(file, entry, target) {
  if (entry.name.endsWith('/')) {
    mkdirSync(target, { recursive: true })
    return
  }
  mkdirSync(dirname(target), { recursive: true })
  const data = contents(file, entry)
  if ((entry.mode & 0o170000) === 0o120000) {
    const link = data.toString('utf8')
    inside(dirname(target), link)
    symlinkSync(link, target)
    return
  }
  writeFileSync(target, data, { mode: entry.mode & 0o100 ? 0o755 : 0o644 })
}

/** @param {number} file @param {Entry} entry */
function contents(file, entry) {
  const header = read(file, entry.at, 30)
  if (header.readUInt32LE(0) !== 0x04034b50) throw new Error(`damaged zip: no header for ${entry.name}`)
  const start = entry.at + 30 + header.readUInt16LE(26) + header.readUInt16LE(28)
  const packed = read(file, start, entry.packed)
  const data = entry.method === 0 ? packed : inflateRawSync(packed, { maxOutputLength: entry.size || 1 })
  if (data.length !== entry.size || crc32(data) !== entry.crc) throw new Error(`damaged zip: ${entry.name}`)
  return data
}

/** @param {number} file @returns {Entry[]} */
function directory(file) {
  const end = endRecord(file)
  const count = end.readUInt16LE(10)
  const length = end.readUInt32LE(12)
  const start = end.readUInt32LE(16)
  if (count === 0xffff || start === 0xffffffff) throw new Error('zip64 archives are not supported')
  const records = read(file, start, length)
  /** @type {Entry[]} */
  const entries = []
  for (let at = 0, index = 0; index < count; index++) {
    if (records.readUInt32LE(at) !== 0x02014b50) throw new Error('damaged zip: central directory')
    const nameLength = records.readUInt16LE(at + 28)
    const method = records.readUInt16LE(at + 10)
    if (records.readUInt16LE(at + 8) & 1 || (method !== 0 && method !== 8))
      throw new Error('zip entry of a kind that is not supported')
    entries.push({
      name: records.toString('utf8', at + 46, at + 46 + nameLength),
      method,
      crc: records.readUInt32LE(at + 16),
      packed: records.readUInt32LE(at + 20),
      size: records.readUInt32LE(at + 24),
      mode: records.readUInt32LE(at + 38) >>> 16,
      at: records.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + records.readUInt16LE(at + 30) + records.readUInt16LE(at + 32)
  }
  return entries
}

/** @param {number} file */
function endRecord(file) {
  const size = fstatSync(file).size
  const window = Math.min(size, 22 + 0xffff)
  const last = read(file, size - window, window)
  const at = last.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (at < 0) throw new Error('not a zip file')
  return last.subarray(at)
}

/** @param {number} file @param {number} position @param {number} length */
function read(file, position, length) {
  const buffer = Buffer.alloc(length)
  for (let got = 0; got < length; ) {
    const bytes = readSync(file, buffer, got, length - got, position + got)
    if (bytes === 0) throw new Error('damaged zip: it ends early')
    got += bytes
  }
  return buffer
}
