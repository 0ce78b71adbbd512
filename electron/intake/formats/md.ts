import { Marked } from 'marked'
import { decodeText } from '../../../shared/intake/decodeText'
import { ok, type Result } from '../../../shared/result'
import { takeOutPictures } from '../embedded'
import { type Cover, frontMatter } from './frontMatter'
import { type Document, damaged, isEmpty, notReadable, type OpenedDocument, tooLarge } from './opened'

const MEGABYTE = 1024 * 1024
// A program of its own, so that nobody's settings of the shared one count here.
const markdown = new Marked({
  gfm: true,
  async: false,
  renderer: {
    // Sites print the title of a picture that stands alone under it.
    paragraph({ tokens }) {
      const [only, ...more] = tokens
      if (only?.type !== 'image' || more.length > 0 || !only.title) return false
      return `<figure><img src="${escaped(only.href)}" alt="${escaped(only.text)}"><figcaption>${escaped(only.title)}</figcaption></figure>`
    },
  },
})

/** A Markdown file as HTML, with what its front matter states. Raw HTML in it is read like any page's. */
export function openMarkdown(bytes: Uint8Array, { name, url, charset }: Document): Result<OpenedDocument> {
  // The longest book has less; more is a data file, or made to keep us busy.
  if (bytes.length > 2 * MEGABYTE) return tooLarge(name, 2)
  const { text, encoding } = decodeText(bytes, charset)
  if (text.includes('\0')) return notReadable(name)
  const { stated, cover, rest } = frontMatter(text)
  if (rest.trim() === '') return isEmpty(name)
  let parsed: string
  try {
    parsed = markdownToHtml(rest)
  } catch (error) {
    return damaged(name, String(error).slice(0, 200))
  }
  const { html, pictures } = takeOutPictures(cover ? withCover(parsed, cover) : parsed)
  const known = { name, type: 'md', encoding, ...(url ? { url } : {}) }
  return ok({ input: { kind: 'html', text: html, ...known, stated }, pictures })
}

/** Markdown without front matter as HTML. Throws what the parser throws. */
export const markdownToHtml = (text: string): string => String(markdown.parse(bounded(text)))

/** The picture the front matter names, under the title as sites show it. */
function withCover(html: string, { src, alt, caption, credit }: Cover): string {
  const name = src.split(/[?#]/, 1)[0] ?? ''
  if (html.includes(escaped(name))) return html
  const words = caption || credit ? `<figcaption>${escaped(caption)} ${creditOf(credit)}</figcaption>` : ''
  const figure = `<figure><img src="${escaped(src)}" alt="${escaped(alt)}">${words}</figure>`
  const title = /^\s{0,20}<h1>[^\n]{0,2000}<\/h1>/.exec(html)?.[0] ?? ''
  return title + figure + html.slice(title.length)
}

const creditOf = (credit: string): string =>
  credit === '' ? '' : `<span class="credit">${escaped(credit)}</span>`

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const INSIDE_WORD = /(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu
const MOST_INSIDE_WORDS = 1000

/** Signs repeated without end are no emphasis and no quotes, and cost the reader far more than their length. */
function bounded(text: string): string {
  const short = text.replace(/([[\]*_~`>!<(\\])(?:[ \t]?\1){20,}/g, (run) => run.slice(0, 20))
  const inside = short.match(INSIDE_WORD)?.length ?? 0
  return inside > MOST_INSIDE_WORDS ? short.replace(INSIDE_WORD, '\\_') : short
}
