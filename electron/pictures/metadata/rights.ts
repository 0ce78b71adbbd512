/** What a published file goes on saying of itself: who made it and whose it is. Nothing else. */
export interface Rights {
  readonly artist: string
  readonly copyright: string
}

const ARTIST = 0x013b
const COPYRIGHT = 0x8298
const ORIENTATION = 0x0112
const LONGEST = 300

/**
 * A TIFF structure of one directory (TIFF 6.0, little end first) with the orientation, the artist and the copyright,
 * each only where there is one; null when there is nothing to say.
 */
export function publicExif(orientation: number, { artist, copyright }: Rights): Uint8Array | null {
  const entries: { tag: number; type: number; count: number; data: Buffer }[] = []
  if (orientation !== 1) {
    const data = Buffer.alloc(4)
    data.writeUInt16LE(orientation)
    entries.push({ tag: ORIENTATION, type: 3, count: 1, data })
  }
  for (const [tag, text] of [
    [ARTIST, artist],
    [COPYRIGHT, copyright],
  ] as const) {
    const data = Buffer.from(`${text.slice(0, LONGEST)}\0`)
    if (text !== '') entries.push({ tag, type: 2, count: data.length, data })
  }
  if (entries.length === 0) return null
  const head = Buffer.alloc(8 + 2 + entries.length * 12 + 4)
  head.write('II*\0', 0, 'latin1')
  head.writeUInt32LE(8, 4)
  head.writeUInt16LE(entries.length, 8)
  const tail: Buffer[] = []
  let after = head.length
  for (const [index, { tag, type, count, data }] of entries.entries()) {
    const at = 10 + index * 12
    head.writeUInt16LE(tag, at)
    head.writeUInt16LE(type, at + 2)
    head.writeUInt32LE(count, at + 4)
    if (data.length <= 4) data.copy(head, at + 8)
    else {
      head.writeUInt32LE(after, at + 8)
      const padded = data.length % 2 ? Buffer.concat([data, Buffer.alloc(1)]) : data
      tail.push(padded)
      after += padded.length
    }
  }
  return Buffer.concat([head, ...tail])
}

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (ch) => `&#${ch.codePointAt(0)};`).slice(0, LONGEST * 6)

/** The same as an XMP packet (ISO 16684, Dublin Core), for files that are drawn: Exif knows Latin letters only there. */
export function publicXmp({ artist, copyright }: Rights): string | null {
  if (artist === '' && copyright === '') return null
  const creator =
    artist && `<dc:creator><rdf:Seq><rdf:li>${escapeXml(artist)}</rdf:li></rdf:Seq></dc:creator>`
  const rights =
    copyright &&
    `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(copyright)}</rdf:li></rdf:Alt></dc:rights>`
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">${creator}${rights}</rdf:Description></rdf:RDF></x:xmpmeta>`
}
