import mammoth from 'mammoth'
import { ok, type Result } from '../../../shared/result'
import { createPictureBox, type PictureBox } from '../embedded'
import { documentProperties } from './docxProperties'
import { joinDropCaps } from './dropCaps'
import { type Document, damaged, isEmpty, isLocked, type OpenedDocument, unpacksTooLarge } from './opened'
import { openZip, type Zip } from './zip'

/** Word's own names of its styles, the same in every language of Word. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='caption'] => figcaption:fresh",
  "p[style-name='Caption'] => figcaption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
]
const PREFIX = 'galley-note-'
/** No document people write has more markup than this; reading more takes longer than anybody waits. */
const LONGEST_XML = 16 * 1024 * 1024
const DEEPEST_XML = 300
/** Paragraphs and runs together; a book has fewer, and this many take about two seconds. */
const MOST_BLOCKS = 50_000

/**
 * A Word document (.docx, .docm) as HTML: headings, lists, tables, links, pictures and notes; insertions that were
 * tracked are kept and deletions are gone. Macros, other programs' objects and addresses outside are never opened.
 */
export async function openDocx(bytes: Uint8Array, { name, url }: Document): Promise<Result<OpenedDocument>> {
  // A document with a password is no zip but a container that holds one, encrypted.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return isLocked(name)
  const zip = openZip(bytes)
  if (zip === 'damaged') return damaged(name, 'the archive has no directory')
  if (zip === 'locked') return isLocked(name)
  if (zip === 'too-large') return unpacksTooLarge(name)
  const box = createPictureBox()
  let html: string
  try {
    html = await toHtml(zip, box)
  } catch (error) {
    return error instanceof TooMuch ? unpacksTooLarge(name) : damaged(name, reasonOf(error))
  }
  if (html.replace(/<(?!img\s)[^<>]*>/g, '').trim() === '') return isEmpty(name)
  const { stated, notes } = documentProperties(zip, html)
  const known = { name, type: 'docx', ...(url ? { url } : {}) }
  return ok({ input: { kind: 'html', text: html, ...known, stated, notes }, pictures: box.pictures })
}

class TooMuch extends Error {}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).slice(0, 200)

async function toHtml(zip: Zip, box: PictureBox): Promise<string> {
  // The reader takes an opened archive in place of bytes, so that every part passes through our own unpacking.
  const file = {
    exists: (part: string) => zip.has(part),
    read: async (part: string, encoding?: string) => readPart(zip, part, encoding),
    write: () => {},
    toArrayBuffer: async () => new ArrayBuffer(0),
  }
  const input = { file } as unknown as Parameters<typeof mammoth.convertToHtml>[0]
  const { value } = await mammoth.convertToHtml(input, {
    styleMap: STYLES,
    idPrefix: PREFIX,
    includeEmbeddedStyleMap: false,
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async (image) => ({
      src: box.put(await image.readAsBuffer()) ?? '',
    })),
  })
  return withCaptions(withNotes(value))
}

function readPart(zip: Zip, part: string, encoding?: string): string | Uint8Array {
  const data = zip.read(part)
  if (encoding === 'base64') return Buffer.from(data).toString('base64')
  if (!encoding) return data
  if (data.length > LONGEST_XML) throw new TooMuch()
  const xml = new TextDecoder(encoding).decode(data)
  // The format knows no document type, and with it no entities that could grow.
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Error('it declares entities, which Word never writes')
  if (holdsTooMuch(xml)) throw new TooMuch()
  if (isTooDeep(xml)) throw new Error('its parts are nested deeper than Word nests them')
  return part.startsWith('word/') ? joinDropCaps(withoutHidden(xml)) : xml
}

function holdsTooMuch(xml: string): boolean {
  const block = /<w:[pr][\s>]/g
  let blocks = 0
  while (blocks <= MOST_BLOCKS && block.test(xml)) blocks += 1
  return blocks > MOST_BLOCKS
}

function isTooDeep(xml: string): boolean {
  let depth = 0
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at + 1)) {
    const next = xml.charCodeAt(at + 1)
    if (next === 0x2f) depth -= 1
    else if (next !== 0x3f && next !== 0x21) {
      const end = xml.indexOf('>', at)
      if (end > 0 && xml.charCodeAt(end - 1) !== 0x2f) depth += 1
      if (depth > DEEPEST_XML) return true
    }
  }
  return false
}

const HIDDEN = '<w:vanish/>'
const LONGEST_HEAD = 5000

/** Text that Word hides is in the file and on nobody's screen: its runs are taken out. */
function withoutHidden(xml: string): string {
  const parts: string[] = []
  let done = 0
  for (let at = xml.indexOf(HIDDEN); at >= 0; at = xml.indexOf(HIDDEN, at + 1)) {
    const head = xml.slice(Math.max(done, at - LONGEST_HEAD), at)
    const start = Math.max(head.lastIndexOf('<w:r>'), head.lastIndexOf('<w:r '))
    const end = xml.indexOf('</w:r>', at)
    // In the properties of a paragraph or a style the word is about its mark, not about a text.
    if (start < 0 || end < 0 || head.indexOf('</w:r>', start) >= 0) continue
    parts.push(xml.slice(done, at - head.length + start))
    done = end + '</w:r>'.length
    at = done - 1
  }
  return parts.length > 0 ? parts.join('') + xml.slice(done) : xml
}

const REFERENCE = new RegExp(
  `<sup><a href="#${PREFIX}(?:foot|end)note-[^"]{1,40}"[^>]{0,120}>(\\[\\d{1,5}\\])</a></sup>`,
  'g',
)
const BACK = new RegExp(`\\s?<a href="#${PREFIX}[^"]{1,60}">↑</a>`, 'g')

/** Notes become paragraphs at the end that begin with the sign by which the text calls them: `[1] `. */
function withNotes(html: string): string {
  const called = html.replace(REFERENCE, '$1')
  const from = called.lastIndexOf(`<ol><li id="${PREFIX}`)
  if (from < 0) return called
  const notes = called
    .slice(from + 4)
    .replace(/<\/ol>\s*$/, '')
    .split(new RegExp(`<li id="${PREFIX}[^"]{1,60}">`))
    .slice(1)
    .map((note, index) => {
      const text = note.replace(BACK, '').replace(/<\/li>\s*$/, '')
      return /^<p[\s>]/.test(text)
        ? text.replace(/^(<p[^>]*>)\s*/, `$1[${index + 1}] `)
        : `<p>[${index + 1}]</p>${text}`
    })
  return called.slice(0, from) + notes.join('').replaceAll(/<p>\s*<\/p>/g, '')
}

/** A caption under a picture belongs to it; any other stays a paragraph. */
const withCaptions = (html: string): string =>
  html
    .replace(/<p>(<img [^<>]{1,6000}>)<\/p>\s{0,9}<figcaption>/g, '<figure>$1<figcaption class="own">')
    .replace(
      /<figcaption( class="own")?>((?:(?!<\/figcaption>)[\s\S]){0,4000})<\/figcaption>/g,
      (_, own: string | undefined, text: string) =>
        own ? `<figcaption>${text}</figcaption></figure>` : `<p>${text}</p>`,
    )
