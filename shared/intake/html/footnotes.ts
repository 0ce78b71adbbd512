import type { JsonNode } from '../../body/parse'
import type { Built } from './builder'

const SIGN = /^\[?(?:\d{1,3}|[*†‡§]{1,3})\]?\.?$/

/** A number that leads back to its place in the text. */
const isNumber = ({ kind, text, linked, node }: Built): boolean =>
  kind === 'line' && linked === 1 && SIGN.test(text) && JSON.stringify(node).includes('#')

/**
 * Notes of which the number stands in an element of its own become one paragraph each, and parts of the story they
 * belong to, which general extraction leaves out when they are short.
 */
export function withFootnotes(built: readonly Built[]): readonly Built[] {
  if (!built.some(isNumber)) return built
  const joined: Built[] = []
  for (let at = 0; at < built.length; at += 1) {
    const [piece, note] = [built[at] as Built, built[at + 1]]
    const isNote = isNumber(piece) && note?.kind === 'line' && note.linked < 0.5 && note.text.length > 3
    if (!isNote) {
      joined.push(piece)
      continue
    }
    const content: JsonNode[] = [{ type: 'text', text: `${piece.text} ` }, ...(note.node?.content ?? [])]
    joined.push({
      ...note,
      text: `${piece.text} ${note.text}`,
      node: { type: 'paragraph', content },
      ...(note.main === false ? { main: true } : {}),
    })
    at += 1
  }
  return joined
}
