import type { JsonNode } from '../../body/parse'
import type { Built } from './builder'

/** One letter, which is no word by itself: `A` over `man` may be two words, `T` over `he pier` is one. */
const CAP = /^["“«„‘]?(?![AIOÀÉАВИКОСУЯЁ])\p{Lu}$/u
const SHORTEST = 20

/** A large first letter that a program set in a box of its own goes back to the paragraph that lacks it. */
export function withDropCaps(built: readonly Built[]): readonly Built[] {
  const joined: Built[] = []
  for (let index = 0; index < built.length; index += 1) {
    const piece = built[index] as Built
    const below = built[index + 1]
    const paragraph = below && isCap(piece) ? withLetter(piece.text, below) : null
    joined.push(paragraph ?? piece)
    if (paragraph) index += 1
  }
  return joined
}

const isCap = ({ kind, text, linked }: Built): boolean =>
  (kind === 'line' || kind === 'heading') && linked === 0 && CAP.test(text)

/** The paragraph with the letter before it; null where it begins with anything but the rest of a word. */
function withLetter(letter: string, { node, ...piece }: Built): Built | null {
  if (piece.kind !== 'line' || piece.text.length < SHORTEST || !/^\p{Ll}/u.test(piece.text)) return null
  const [first, ...others] = (node?.content ?? []) as JsonNode[]
  if (!node || first?.type !== 'text') return null
  const content = [{ ...first, text: letter + (first.text ?? '') }, ...others]
  return { ...piece, node: { ...node, content }, text: letter + piece.text, parts: undefined }
}
