const LOST = /\ufffd/
// A question mark between small letters was a letter once; in an address it stands where it should.
const IN_WORD = /(?<![\p{L}\p{N}/=&.:?-])\p{L}{0,30}\p{Ll}\?{1,4}\p{Ll}\p{L}{0,30}(?![\p{L}/=&])/gu
const ONLY_MARKS = /(?:^|\s)\?{3,30}[\s,]{1,3}\?{2,30}(?:[\s,.]|$)/
const LONGEST = 2000

/** What is beyond ASCII may be a letter: the pattern decides. */
const isAsciiLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a
const isWordAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= 0x80 || isAsciiLetter(code)
}

/** Whether a mark with letters on both sides stands in no address: most marks of a page do, and the pattern is dear. */
function mayBeInWord(text: string): boolean {
  for (let at = text.indexOf('?'); at >= 0; at = text.indexOf('?', at + 1)) {
    let from = at
    while (isWordAt(text, from - 1)) from -= 1
    let next = at
    while (text.charAt(next) === '?') next += 1
    let end = next
    while (isWordAt(text, end)) end += 1
    const isApart = from < at && end > next
    if (isApart && !/[\d/=&.:?-]/.test(text.charAt(from - 1)) && !/[/=&]/.test(text.charAt(end))) return true
    at = next - 1
  }
  return false
}

const wordsWithMarks = (text: string): number => (mayBeInWord(text) ? (text.match(IN_WORD)?.length ?? 0) : 0)

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
