import { align } from './align'

/** A piece of a text beside another text. */
export interface Part {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

const PIECES = /[\p{L}\p{N}\p{M}]+|\s+|[^\p{L}\p{N}\p{M}\s]/gu

const piecesOf = (text: string): string[] => text.match(PIECES) ?? []

/**
 * Two texts word by word: what stands in both, what is gone, what is new; spaces and signs count as pieces. Joined
 * without the new parts the answer is `before`, without the gone ones `after`.
 */
export function diffWords(before: string, after: string): Part[] {
  const one = piecesOf(before)
  const other = piecesOf(after)
  const parts = align(one, other).map(({ kind, from, to, otherFrom, otherTo }): Part => {
    const text = kind === 'new' ? other.slice(otherFrom, otherTo) : one.slice(from, to)
    return { kind, text: text.join('') }
  })
  return withoutLoneSpaces(parts)
}

/** A space that stayed between two changed words is shown as part of the change: one mark, not three. */
function withoutLoneSpaces(parts: readonly Part[]): Part[] {
  const out: Part[] = []
  let gone = ''
  let fresh = ''
  const close = () => {
    if (gone !== '') out.push({ kind: 'gone', text: gone })
    if (fresh !== '') out.push({ kind: 'new', text: fresh })
    gone = ''
    fresh = ''
  }
  parts.forEach((part, index) => {
    const isBetween = part.kind === 'same' && part.text === ' ' && (gone !== '' || fresh !== '')
    if (part.kind === 'gone') gone += part.text
    else if (part.kind === 'new') fresh += part.text
    else if (isBetween && index < parts.length - 1) {
      gone += part.text
      fresh += part.text
    } else {
      close()
      out.push(part)
    }
  })
  close()
  return out
}

/** How much two texts have in common word by word, 0 to 1; two empty texts are alike. */
export function wordsInCommon(one: string, other: string): number {
  const words = (text: string) => text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  const mine = words(one)
  const counts = new Map<string, number>()
  for (const word of mine) counts.set(word, (counts.get(word) ?? 0) + 1)
  const theirs = words(other)
  let both = 0
  for (const word of theirs) {
    const left = counts.get(word) ?? 0
    if (left > 0) {
      both += 1
      counts.set(word, left - 1)
    }
  }
  return mine.length + theirs.length === 0 ? 1 : (2 * both) / (mine.length + theirs.length)
}
