const BROKEN = /(\p{L}[\p{L}\p{M}’']{1,40})-$/u
const GOES_ON = /^(\p{Ll}[\p{L}\p{M}’']{1,40})/u
const WORD = /\p{L}[\p{L}\p{M}’']{0,40}(?:-\p{L}[\p{L}\p{M}’']{0,40}){0,3}/gu
const MOST_WORDS = 200_000

/** First and second parts of words that are written with a hyphen wherever they stand. */
const FIRST_PARTS =
  /^(?:well|self|non|ex|anti|co|vice|half|high|low|long|short|pre|post|mid|multi|semi|so|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|north|south|e|по|из|кое|пресс|вице|экс|премьер|генерал|онлайн|интернет|медиа|веб|северо|юго|мини|макси|топ|бизнес|когда|кто|что|где|как|куда|какой|чей|почему|зачем)$/iu
const SECOND_PARTS =
  /^(?:то|либо|нибудь|за|под|ка|таки|летн\p{L}{2,4}|known|old|year|year-old|time|term|based|made|like|wide|level|owned|run|led|free|elect|general|in-law)$/iu

/** How one line is joined to the next; asked line by line of one text. */
export type Joiner = (before: string, after: string) => string

/**
 * Joins lines with a space, and words that were broken with a hyphen without it, where that is certain: the text has
 * the whole word elsewhere, or it breaks words as a habit and the two parts are no compound. A hyphen that may belong
 * to the word stays.
 */
export function joinerFor(lines: readonly string[]): Joiner {
  const breaks = lines.filter(
    (line, index) => BROKEN.test(line.slice(-50)) && GOES_ON.test(lines[index + 1] ?? ''),
  )
  const words = breaks.length > 0 ? wordsOf(lines) : new Set<string>()
  return (before, after) => {
    const first = BROKEN.exec(before.slice(-50))?.[1]
    const second = GOES_ON.exec(after.slice(0, 50))?.[1]
    if (!first || !second) return `${before} ${after}`
    const whole = (first + second).toLowerCase()
    const isCompound = words.has(`${first}-${second}`.toLowerCase())
    const isHabit = breaks.length >= 3 && !FIRST_PARTS.test(first) && !SECOND_PARTS.test(second)
    return words.has(whole) || (isHabit && !isCompound) ? before.slice(0, -1) + after : before + after
  }
}

function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const line of lines) {
    for (const [word] of line.matchAll(WORD)) if (words.size < MOST_WORDS) words.add(word.toLowerCase())
  }
  return words
}
