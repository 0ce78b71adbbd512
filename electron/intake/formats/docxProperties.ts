import type { Statement } from '../../../shared/intake/html/evidence'
import type { Note } from '../../../shared/intake/page/note'
import { statedProperties } from './properties'
import type { Zip } from './zip'

const LONGEST = 200_000

/** What a Word document's properties say; see `statedProperties`. */
export function documentProperties(
  zip: Zip,
  html: string,
): { stated: readonly Statement[]; notes: readonly Note[] } {
  const property = propertiesOf(zip)
  return statedProperties(
    {
      title: property('dc:title'),
      author: property('dc:creator'),
      created: property('dcterms:created'),
      modified: property('dcterms:modified'),
      keywords: property('cp:keywords'),
    },
    html,
  )
}

function propertiesOf(zip: Zip): (name: string) => string {
  let xml = ''
  try {
    if (zip.has('docProps/core.xml'))
      xml = Buffer.from(zip.read('docProps/core.xml')).toString('utf8').slice(0, LONGEST)
  } catch {
    // Properties are an extra: a document whose properties are broken is read without them.
  }
  return (name) => {
    const from = xml.indexOf(`<${name}`)
    const start = from < 0 ? -1 : xml.indexOf('>', from)
    const end = start < 0 ? -1 : xml.indexOf(`</${name}>`, start)
    return end < 0
      ? ''
      : decodeEntities(xml.slice(start + 1, end))
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, 500)
  }
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const decodeEntities = (text: string): string =>
  text.replace(/&(amp|lt|gt|quot|apos|#\d{1,6});/g, (whole, name: string) =>
    name.startsWith('#')
      ? String.fromCodePoint(Math.min(Number(name.slice(1)), 0x10ffff))
      : (ENTITIES[name] ?? whole),
  )
