import { inOurLetters } from './letters'
import { monthNumber } from './months'
import { weekdayIn, weekdayOf } from './weekdays'

/** A date found in a text. `month` and `day` are 0 when the text does not say them; `year` is 0 likewise. */
export interface FoundDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly start: number
  readonly end: number
}

interface Pattern {
  readonly form: RegExp
  read(groups: readonly (string | undefined)[]): { year: number; month: number; day: number } | null
}

const YEAR = '((?:19|20)\\d{2})'
const WORD = "([\\p{L}]{3,12}\\.?(?:['’]\\p{L}{1,4})?)"
/** `19 Ocak Pazar 2025`: some sites print the day of the week between the month and the year. */
const WEEK_DAY =
  '(?:,?\\s{1,3}(?:[Pp]azartesi|[Ss]alı|[Çç]arşamba|[Pp]erşembe|[Cc]umartesi|[Cc]uma|[Pp]azar|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі))?'
const YEAR_WORD = '(?:\\s{0,3}(?:года|год|жылғы|жылдың|жылы|жыл|г\\.|ж\\.|г|ж)(?![\\p{L}]))?'
const START = '(?<![\\p{L}\\p{N}])'
const END = '(?![\\p{L}\\p{N}])'
const pattern = (form: string, flags = 'gu') => new RegExp(inOurLetters(START + form), flags)

const PATTERNS: readonly Pattern[] = [
  {
    form: pattern(`${YEAR}-(\\d{1,2})-(\\d{1,2})(?:T[0-9:.]{4,14}(?:Z|[+-]\\d{2}:?\\d{2})?)?${END}`),
    read: ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  },
  {
    form: pattern(`${YEAR}[./](\\d{1,2})[./](\\d{1,2})${END}`),
    read: ([, y, m, d]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  },
  // Beside an American zone the month stands first: `6/8/2015 1:55 PM PDT`.
  {
    form: pattern(
      `(\\d{1,2})/(\\d{1,2})/${YEAR}(?=[\\s,]{1,3}(?:at\\s)?\\d{1,2}:\\d{2}(?::\\d{2})?\\s?[AaPp]\\.?[Mm]\\.?\\s[ECMP][DS]?T${END})`,
    ),
    read: ([, m, d, y]) => ({ year: Number(y), month: Number(m), day: Number(d) }),
  },
  // The day of the week tells which of two numbers is the month: `Tue, 08/05/2008`.
  {
    form: pattern(
      `(?:tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun|mon)(?:day)?,?\\s{1,3}(\\d{1,2})/(\\d{1,2})/${YEAR}${END}`,
      'giu',
    ),
    read: ([whole = '', a, b, y]) => onWeekday(whole, Number(a), Number(b), Number(y)),
  },
  {
    form: pattern(`(\\d{1,2})\\s?[./-]\\s?(\\d{1,2})\\s?[./-]\\s?${YEAR}${YEAR_WORD}${END}`),
    read: ([, a, b, y]) => dayFirst(Number(a), Number(b), Number(y)),
  },
  {
    form: pattern(`${YEAR}${YEAR_WORD},?\\s{1,3}(\\d{1,2})(?:-?\\p{L}{2,3})?\\s{1,3}${WORD}${END}`),
    read: ([, y, d, m]) => named(y, m, d),
  },
  {
    form: pattern(
      // Legal papers put the day in quotes: «4» июня 2023 года.
      `[«"“]?(\\d{1,2})[»"”]?(?:\\.|st|nd|rd|th)?\\s{1,3}${WORD}${WEEK_DAY},?\\s{1,3}${YEAR}${YEAR_WORD}${END}`,
    ),
    read: ([, d, m, y]) => named(y, m, d),
  },
  // A day, a month and a year in boxes of their own: `14Mart2024`.
  {
    form: pattern(`(\\d{1,2})([\\p{L}]{3,12})${YEAR}${END}`),
    read: ([, d, m, y]) => named(y, m, d),
  },
  {
    form: pattern(`${WORD}\\s{1,3}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}${YEAR}${END}`),
    read: ([, m, d, y]) => named(y, m, d),
  },
  { form: pattern(`(\\d{1,2})\\s{1,3}${WORD}${END}`), read: ([, d, m]) => named('0', m, d) },
  { form: pattern(`${WORD}\\s{1,3}(\\d{1,2})${END}`), read: ([, m, d]) => named('0', m, d) },
  { form: pattern(`${WORD}\\s{1,3}${YEAR}${YEAR_WORD}${END}`), read: ([, m, y]) => named(y, m, '0') },
  {
    form: pattern(`${YEAR}\\s{0,3}(?:года|год|жылғы|жылы|г\\.|ж\\.)(?![\\p{L}])`),
    read: ([, y]) => ({ year: Number(y), month: 0, day: 0 }),
  },
]

function named(year: string | undefined, word: string | undefined, day: string | undefined) {
  const month = monthNumber(word ?? '')
  return month === 0 ? null : { year: Number(year), month, day: Number(day) }
}

/** Day first, as Turkish, Russian and Kazakh pages print it; month first only when day first is impossible. */
function dayFirst(a: number, b: number, year: number) {
  return b > 12 && a <= 12 ? { year, month: a, day: b } : { year, month: b, day: a }
}

/** The month first where only then the day falls on the printed day of the week; null where nothing is to be told. */
function onWeekday(printed: string, a: number, b: number, year: number) {
  const wanted = weekdayIn(printed)
  const isMonthFirst = weekdayOf(year, a, b) === wanted && weekdayOf(year, b, a) !== wanted
  return isMonthFirst && a <= 12 ? { year, month: a, day: b } : null
}

const LONGEST = 400

/** Every date in the beginning of a text, in order, none overlapping. Never goes through `Date`. */
export function findDates(text: string): FoundDate[] {
  const sample = text.slice(0, LONGEST)
  const found: FoundDate[] = []
  // Every form of a date has a number; most lines of a page have none.
  if (!/\d/.test(sample)) return found
  for (const { form, read } of PATTERNS) {
    for (const match of sample.matchAll(form)) {
      const date = read(match)
      const start = match.index
      const end = start + match[0].length
      if (!date || !isPossible(date)) continue
      if (found.some((other) => start < other.end && other.start < end)) continue
      found.push({ ...date, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function isPossible({ year, month, day }: { year: number; month: number; day: number }): boolean {
  if (month > 12 || day > 31 || (month === 0 && day > 0)) return false
  if (month === 0) return true
  const lengths = [31, isLeap(year) || year === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  return day <= (lengths[month - 1] ?? 0)
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

const pad = (value: number) => String(value).padStart(2, '0')

/** `2023-06-04`, `2023-06` or `2023`; empty when the year is unknown. */
export function isoDate({ year, month, day }: Pick<FoundDate, 'year' | 'month' | 'day'>): string {
  if (year === 0) return ''
  if (month === 0) return String(year)
  return day === 0 ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`
}

/** Whether one of two partial dates says nothing that the other does not say. */
export const datesAgree = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)
