import type { Statement } from '../../../shared/intake/html/evidence'
import { keyOf } from '../../../shared/intake/page/key'
import type { Note } from '../../../shared/intake/page/note'
import type { Zip } from './zip'

const LONGEST = 200_000

/**
 * What a document's properties say. A title, an author are stated only when the text shows them too: Word fills them
 * from templates and from the name of the computer's owner. The rest is told in the report.
 */
export function documentProperties(
  zip: Zip,
  html: string,
): { stated: readonly Statement[]; notes: readonly Note[] } {
  const property = propertiesOf(zip)
  const words = keyOfAll(html)
  const shown = (text: string) => text !== '' && words.includes(` ${keyOf(text)} `)
  const title = property('dc:title')
  const author = property('dc:creator')
  const stated: Statement[] = []
  if (shown(title)) stated.push({ name: 'title', text: title })
  if (shown(author) && author.includes(' ')) stated.push({ name: 'author', text: author })
  const told = [
    ['title', title],
    ['author', author],
    ['created', property('dcterms:created')],
    ['modified', property('dcterms:modified')],
    ['keywords', property('cp:keywords')],
  ].flatMap(([name, text]) => (text ? [`${name}: ${text}`] : []))
  const notes = told.length > 0 ? [{ rule: 'document-properties' as const, text: told.join('\n') }] : []
  return { stated, notes }
}

const keyOfAll = (html: string): string =>
  ` ${html
    .slice(0, LONGEST)
    .split(/<[^<>]{0,6000}>/)
    .map(keyOf)
    .filter(Boolean)
    .join(' ')} `

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
