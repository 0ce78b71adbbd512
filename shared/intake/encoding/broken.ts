const LOST = /\ufffd/
// A question mark between small letters was a letter once; in an address it stands where it should.
const IN_WORD = /(?<![\p{L}\p{N}/=&.:?-])\p{L}{0,30}\p{Ll}\?{1,4}\p{Ll}\p{L}{0,30}(?![\p{L}/=&])/gu
const ONLY_MARKS = /(?:^|\s)\?{3,30}[\s,]{1,3}\?{2,30}(?:[\s,.]|$)/
const LONGEST = 2000

/** The lines in which letters are lost: signs for what could not be decoded, question marks inside words. */
export function broken(lines: readonly string[]): string[] {
  const certain = lines.filter((line) => LOST.test(line) || ONLY_MARKS.test(line.slice(0, LONGEST)))
  const marked = lines.filter(
    (line) => line.includes('?') && (line.slice(0, LONGEST).match(IN_WORD)?.length ?? 0) > 0,
  )
  const words = marked.reduce((sum, line) => sum + (line.slice(0, LONGEST).match(IN_WORD)?.length ?? 0), 0)
  const all = words >= 2 ? [...certain, ...marked] : certain
  return [...new Set(all)]
    .map((line) =>
      line
        .replace(/<[^<>]{0,2000}>/g, ' ')
        .trim()
        .slice(0, 200),
    )
    .filter(Boolean)
}
