const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** Every character up to here is one a person sees, as long as none of them combines. */
const PLAIN = /^[\x20-\x7e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u2010-\u2027\u20a0-\u20bf]*$/

/** How many characters a person sees: a letter with its marks, or a flag, is one (UAX 29, extended grapheme clusters). */
export function graphemes(text: string): number {
  if (PLAIN.test(text)) return text.length
  let count = 0
  for (const _ of segmenter.segment(text)) count += 1
  return count
}

/** The first `limit` characters a person sees. */
export function cutAt(text: string, limit: number): string {
  if (text.length <= limit) return text
  let kept = ''
  let count = 0
  for (const { segment } of segmenter.segment(text)) {
    if (count === limit) return kept
    kept += segment
    count += 1
  }
  return text
}
