import type { JsonNode } from '../../body/parse'
import { safeHref } from '../../body/safeHref'
import type { TextLine } from './textLine'

const HEADING = /^(#{1,6})\s{1,4}(\S.{0,200}?)\s{0,4}#{0,6}$/
const LINK = /\[[^\]\n]{1,300}\]\(https?:\/\/[^\s)]{1,2000}\)/
const BOLD = /\*\*[^*\n]{1,300}\*\*/
const INLINE =
  /\*\*([^*\n]{1,300})\*\*|\[([^\]\n]{1,300})\]\((https?:\/\/[^\s)]{1,2000})\)|(?<![\p{L}\p{N}_])_([^_\s][^_\n]{0,300})_(?![\p{L}\p{N}_])|(?<![*\p{L}\p{N}])\*([^*\s][^*\n]{0,300})\*(?![*\p{L}\p{N}])/gu

/** Whether a text was certainly written in Markdown: headings by `#`, and more than one of its signs. */
export function isMarkdown(lines: readonly TextLine[]): boolean {
  const headings = lines.filter(({ text }) => HEADING.test(text)).length
  const has = (sign: RegExp) => Number(lines.some(({ text }) => sign.test(text)))
  return headings >= 2 || Number(headings > 0) + has(LINK) + has(BOLD) >= 2
}

/** A heading's level and words; null when the line is none. */
export function markdownHeading(text: string): { level: number; text: string } | null {
  const match = HEADING.exec(text)
  return match ? { level: (match[1] ?? '').length, text: match[2] ?? '' } : null
}

/** A paragraph's words without the signs, and its content with the looks they stand for. */
export function markdownInline(text: string): { text: string; content: JsonNode[] } {
  const content: JsonNode[] = []
  let done = 0
  const add = (words: string, mark?: { type: string; attrs?: Record<string, string> }) => {
    if (words !== '')
      content.push(mark ? { type: 'text', text: words, marks: [mark] } : { type: 'text', text: words })
  }
  for (const match of text.matchAll(INLINE)) {
    const [whole, bold, label, address, low, star] = match
    add(text.slice(done, match.index))
    const href = address === undefined ? null : safeHref(address)
    if (bold !== undefined) add(bold, { type: 'bold' })
    else if (label !== undefined) add(label, href ? { type: 'link', attrs: { href } } : undefined)
    else add(low ?? star ?? '', { type: 'italic' })
    done = match.index + whole.length
  }
  add(text.slice(done))
  return { text: content.map((node) => node.text ?? '').join(''), content }
}
