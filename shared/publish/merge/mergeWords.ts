import type { JsonNode } from '../../body/parse'
import { canonicalJson } from '../parcel'
import { align } from './align'
import { threeWays } from './threeWays'

const PIECES = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu
const piecesOf = (text: string): string[] => text.match(PIECES) ?? []

/** Inline content word by word, each word with its marks; everything else inline is a piece of its own. */
const wordsOf = (content: readonly JsonNode[]): JsonNode[] =>
  content.flatMap((node) =>
    node.type === 'text' ? piecesOf(node.text ?? '').map((text) => ({ ...node, text })) : [node],
  )

/**
 * One block with the changes of both sides, where these do not meet; null where they do, or where the block is no text.
 * Marks go with their words.
 */
export function mergeWords(base: JsonNode, mine: JsonNode, live: JsonNode): JsonNode | null {
  const isText = (node: JsonNode) => (node.content ?? []).every(({ content }) => !content)
  const isAlike = base.type === mine.type && mine.type === live.type
  if (!isAlike || ![base, mine, live].every((node) => node.content && isText(node))) return null
  const key = (node: JsonNode) => canonicalJson([node.type, node.text, node.marks ?? [], node.attrs ?? {}])
  const words = [base, mine, live].map((node) => wordsOf(node.content ?? []))
  const stretches = threeWays(
    { base: words[0] ?? [], mine: words[1] ?? [], live: words[2] ?? [] },
    { mine: key, live: key },
  )
  // Two that write at the very same place would come out as one muddle.
  if (stretches.some(({ by }) => by === 'both')) return null
  return {
    ...mine,
    content: joined(stretches.flatMap(({ by, ...of }) => (by === 'live' ? of.live : of.mine))),
  }
}

function joined(words: readonly JsonNode[]): JsonNode[] {
  const nodes: JsonNode[] = []
  for (const word of words) {
    const last = nodes.at(-1)
    const isSame =
      last?.type === 'text' &&
      word.type === 'text' &&
      canonicalJson(last.marks ?? []) === canonicalJson(word.marks ?? [])
    if (last && isSame) nodes[nodes.length - 1] = { ...last, text: `${last.text}${word.text}` }
    else nodes.push(word)
  }
  return nodes
}

/** A text in pieces, with those that do not stand in the other one told apart. */
export function changedWords(text: string, other: string): { text: string; isChanged: boolean }[] {
  const words = piecesOf(text)
  const kept = new Set(align(words, piecesOf(other)).map(([index]) => index))
  const parts: { text: string; isChanged: boolean }[] = []
  for (const [index, word] of words.entries()) {
    const isChanged = !kept.has(index)
    const last = parts.at(-1)
    if (last?.isChanged === isChanged) parts[parts.length - 1] = { isChanged, text: last.text + word }
    else parts.push({ isChanged, text: word })
  }
  return parts
}
