const SAMPLE = 3000
// A sentence may be followed by the sign of a footnote: `said.[1]`.
const SENTENCE_END = /[.!?…][»”"’')\]]{0,3}(?:\[\d{1,3}\]){0,3}$/
const PARAGRAPH_END = /[.!?…:;,][»”"’')\]]{0,3}(?:\[\d{1,3}\]){0,3}$/
const SENTENCE_ENDS = /[\p{L}\p{N})»”"%][.!?…]+[»”")]{0,2}(?=\s|\[\d|$)/gu

/** Running text a journalist wrote: a paragraph, not a headline, a menu or a label. */
export function isProse(text: string): boolean {
  const sample = text.slice(0, SAMPLE)
  const words = sample.split(/\s+/)
  if (words.length < 9) return false
  const capitals = words.filter((word) => /^\P{L}{0,3}\p{Lu}/u.test(word)).length / words.length
  const ends = sample.match(SENTENCE_ENDS)?.length ?? 0
  if (capitals > 0.8) return words.length >= 15 && ends >= 1 && /[,;]/.test(sample)
  if (ends >= 2) return true
  if (PARAGRAPH_END.test(text.slice(-24))) return true
  return words.length >= 28 && capitals < 0.55
}

/** A short sentence: it may be a paragraph of the story, and is no headline. */
export const isSentence = (text: string): boolean =>
  SENTENCE_END.test(text.slice(-24)) &&
  /\s\S+\s/.test(text.slice(0, 300)) &&
  /\p{L}{2}/u.test(text.slice(0, 300))

/** A line that could be a headline: some words, not too many, and no full stop. */
export function isTitleLike(text: string): boolean {
  if (text.length < 6 || text.length > 260 || !/\p{L}{3}/u.test(text)) return false
  const words = text.split(/\s+/).length
  return words >= 2 && words <= 35 && !/[.;,:]$/.test(text)
}
