const LOST = /\ufffd/
// A question mark between small letters was a letter once; in an address it stands where it should.
const IN_WORD = /(?<![\p{L}\p{N}/=&.:?-])\p{L}{0,30}\p{Ll}\?{1,4}\p{Ll}\p{L}{0,30}(?![\p{L}/=&])/gu
const ONLY_MARKS = /(?:^|\s)\?{3,30}[\s,]{1,3}\?{2,30}(?:[\s,.]|$)/
const LONGEST = 2000
/** What stands around the mark in such a word, for a first look: an address goes on with `=` or `&`. */
const MAY_BE_IN_WORD = /\p{Ll}\?{1,4}\p{Ll}\p{L}{0,30}(?![\p{L}/=&])/u

const wordsWithMarks = (text: string): number =>
  MAY_BE_IN_WORD.test(text) ? (text.match(IN_WORD)?.length ?? 0) : 0

/** The lines in which letters are lost: signs for what could not be decoded, question marks inside words. */
export function broken(lines: readonly string[]): string[] {
  const asking = lines.filter((line) => line.includes('?'))
  const certain = lines.filter(
    (line) => LOST.test(line) || (line.includes('??') && ONLY_MARKS.test(line.slice(0, LONGEST))),
  )
  const counts = asking.map((line) => wordsWithMarks(line.slice(0, LONGEST)))
  const words = counts.reduce((sum, count) => sum + count, 0)
  const all = words >= 2 ? [...certain, ...asking.filter((_, at) => (counts[at] ?? 0) > 0)] : certain
  return [...new Set(all)]
    .map((line) =>
      line
        .replace(/<[^<>]{0,2000}>/g, ' ')
        .trim()
        .slice(0, 200),
    )
    .filter(Boolean)
}
