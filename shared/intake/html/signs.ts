import type { JsonNode } from '../../body/parse'
import type { Built } from './builder'

/** What pages print as the text of a link to a place on the same page: at a heading, and back from a note. */
const SIGN = /^(?:[#¶§^↑↩⤴🔗]|\uFE0E|\u200b|\s){1,4}$/u
const NOTE_LETTER = /^[a-z]{1,2}$/
const NOTE_HEAD = /^\s?[\^↑]/

const isLink = ({ marks }: JsonNode): boolean =>
  marks?.some(({ type, attrs }) => type === 'link' && String(attrs?.href ?? '').includes('#')) === true

/** Takes signs that only lead to another place of the page out of headings, paragraphs and notes. */
export const withoutSigns = (built: readonly Built[]): Built[] => built.map(cleaned)

function cleaned(piece: Built): Built {
  const content = piece.node?.content
  if (!content || piece.text.length > 4000 || !content.some((one) => isLink(one))) return piece
  const isNote = NOTE_HEAD.test(piece.text)
  const kept = content.filter((one, at) => {
    const text = (one.text ?? '').trim()
    if (isLink(one) && text !== '' && SIGN.test(text)) return false
    // `^ a b Holt, The Guide`: the ways back from a note that is called several times.
    if (!isNote) return true
    const isAtHead = content.slice(0, at).every((before) => isWayBack(before))
    return !(isAtHead && isWayBack(one))
  })
  if (kept.length === content.length) return piece
  const trimmed = atEnds(kept)
  const text = trimmed.map((one) => one.text ?? '\n').join('')
  // A sign alone is nothing; what holds nothing else stays for the rules to see.
  if (text.trim() === '') return piece
  return { ...piece, text, node: { ...(piece.node as JsonNode), content: trimmed } }
}

const isWayBack = (one: JsonNode): boolean => {
  const text = (one.text ?? '').trim()
  return text === '' || SIGN.test(text) || (isLink(one) && NOTE_LETTER.test(text))
}

/** White space at either end is of no use once the sign beside it is gone. */
function atEnds(content: readonly JsonNode[]): JsonNode[] {
  const from = content.findIndex(({ text }) => text !== undefined && text.trim() !== '')
  const to = content.findLastIndex(({ text }) => text !== undefined && text.trim() !== '')
  return content.slice(Math.max(0, from), to + 1).map((one, at, all) => {
    const text = one.text ?? ''
    const start = at === 0 ? text.trimStart() : text
    return one.text === undefined ? one : { ...one, text: at === all.length - 1 ? start.trimEnd() : start }
  })
}
