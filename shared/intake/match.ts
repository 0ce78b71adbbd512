import { fold } from '../places/fold'

const SEPARATORS = /[\s|•·,/›»«→←↑↓<>]+/

/** A set of phrases, compared without case, marks or punctuation. */
export interface Vocabulary {
  readonly phrases: ReadonlySet<string>
  readonly longest: number
}

const words = (text: string): string[] =>
  fold(text)
    .split(SEPARATORS)
    .map((word) => word.replace(/^[[({"“”:;.–—]+|[\])}"“”:;.!…–—]+$/g, ''))
    .filter(Boolean)

export function vocabulary(list: string): Vocabulary {
  const phrases = list
    .split(/[;\n]/)
    .map((phrase) => words(phrase).join(' '))
    .filter(Boolean)
  return {
    phrases: new Set(phrases),
    longest: Math.max(...phrases.map((phrase) => phrase.split(' ').length)),
  }
}

/**
 * How many phrases of the vocabulary the text is made of; 0 when anything else is left over. Longest phrases are
 * taken first, so the work is linear in the words.
 */
export function madeOf(text: string, vocabulary: Vocabulary): number {
  if (text.length > 3000) return 0
  const tokens = words(text)
  let found = 0
  for (let at = 0; at < tokens.length; ) {
    const length = longestAt(tokens, at, vocabulary)
    if (length === 0) return 0
    at += length
    found += 1
  }
  return found
}

function longestAt(tokens: readonly string[], at: number, { phrases, longest }: Vocabulary): number {
  for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
    if (phrases.has(tokens.slice(at, at + length).join(' '))) return length
  }
  return 0
}

/** Two texts that a reader would call the same headline. */
export const sameWords = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
