import { Marked } from 'marked'
import { decodeText } from '../../../shared/intake/decodeText'
import { ok, type Result } from '../../../shared/result'
import { takeOutPictures } from '../embedded'
import { frontMatter } from './frontMatter'
import { type Document, damaged, isEmpty, notReadable, type OpenedDocument, tooLarge } from './opened'

const MEGABYTE = 1024 * 1024
// A program of its own, so that nobody's settings of the shared one count here.
const markdown = new Marked({ gfm: true, async: false })

/** A Markdown file as HTML, with what its front matter states. Raw HTML in it is read like any page's. */
export function openMarkdown(bytes: Uint8Array, { name, url, charset }: Document): Result<OpenedDocument> {
  // The longest book has less; more is a data file, or made to keep us busy.
  if (bytes.length > 2 * MEGABYTE) return tooLarge(name, 2)
  const { text, encoding } = decodeText(bytes, charset)
  if (text.includes('\0')) return notReadable(name)
  const { stated, rest } = frontMatter(text)
  if (rest.trim() === '') return isEmpty(name)
  let parsed: string
  try {
    parsed = String(markdown.parse(bounded(rest)))
  } catch (error) {
    return damaged(name, String(error).slice(0, 200))
  }
  const { html, pictures } = takeOutPictures(parsed)
  const known = { name, type: 'md', encoding, ...(url ? { url } : {}) }
  return ok({ input: { kind: 'html', text: html, ...known, stated }, pictures })
}

const INSIDE_WORD = /(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}])/gu
const MOST_INSIDE_WORDS = 1000

/** Signs repeated without end are no emphasis and no quotes, and cost the reader far more than their length. */
function bounded(text: string): string {
  const short = text.replace(/([[\]*_~`>!<(\\])(?:[ \t]?\1){20,}/g, (run) => run.slice(0, 20))
  const inside = short.match(INSIDE_WORD)?.length ?? 0
  return inside > MOST_INSIDE_WORDS ? short.replace(INSIDE_WORD, '\\_') : short
}
