import { fold } from '../places/fold'

/** Month names and their printed forms, by month, in the four languages. Compared folded, so `июня` is `июня`. */
const MONTHS: readonly (readonly string[])[] = [
  'ocak oca января январь янв қаңтар қаңтарда қаң january jan',
  'şubat şub февраля февраль фев ақпан ақпанда ақп february feb',
  'mart mar марта март мар наурыз наурызда нау march',
  'nisan nis апреля апрель апр сәуір сәуірде сәу april apr',
  'mayıs may мая май мамыр мамырда мам',
  'haziran haz июня июнь июн маусым маусымда мау june jun',
  'temmuz tem июля июль июл шілде шілдеде шіл july jul',
  'ağustos ağu августа август авг тамыз тамызда там august aug',
  'eylül eyl сентября сентябрь сен сент қыркүйек қыркүйекте қыр september sep sept',
  'ekim eki октября октябрь окт қазан қазанда қаз october oct',
  'kasım kas ноября ноябрь ноя қараша қарашада қар november nov',
  'aralık ara декабря декабрь дек желтоқсан желтоқсанда жел december dec',
].map((line) => line.split(' ').map(fold))

const WEEKDAYS = new Set(
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar понедельник вторник среда четверг пятница суббота воскресенье дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі monday tuesday wednesday thursday friday saturday sunday'
    .split(' ')
    .map(fold),
)

const LABELS = new Set(
  'tarih tarihi yayın yayınlanma yayınlandı yayım yayımlanma giriş haber son güncelleme güncellenme güncellendi eklenme oluşturulma saat saati дата опубликовано опубликован публикации обновлено обновление обновлён время года год г в жылы жылғы жыл ж жарияланған жарияланды жаңартылды жаңартылған күні сағат date published posted updated last on at time'
    .split(' ')
    .map(fold),
)

export interface ReadDate {
  /** `YYYY-MM-DD`. */
  readonly date: string
  /** `HH:MM`, or empty. */
  readonly time: string
}

const pad = (value: number | string): string => String(value).padStart(2, '0')

const monthOf = (word: string): number =>
  MONTHS.findIndex((names) => names.includes(fold(word.replace(/\.$/, '')))) + 1

function calendar(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return null
  const longest = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ]
  return day <= (longest[month - 1] ?? 0) ? `${year}-${pad(month)}-${pad(day)}` : null
}

// Day first, always: all four languages print 04.06.2023 for the fourth of June.
const NUMERIC = /(?<!\d)(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?!\d)/g
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)/g
const DAY_MONTH_YEAR = /(?<!\d)(\d{1,2})\s+(\p{L}{3,12})\.?,?\s+(\d{4})(?!\d)/gu
const MONTH_DAY_YEAR = /(?<!\p{L})(\p{L}{3,12})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/gu
const YEAR_DAY_MONTH = /(?<!\d)(\d{4})\s*(?:жылғы|жылы|ж\.)\s*(\d{1,2})\s*(\p{L}{3,12})/gu
const CLOCK = /(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?!\d)/g

/** Every full date in a text, in order, with what is left of the text when dates and clock times are taken out. */
export function findDates(text: string): { dates: ReadDate[]; rest: string } {
  const found: { at: number; date: string }[] = []
  let rest = text.slice(0, 500)
  const take = (pattern: RegExp, read: (groups: string[]) => string | null) => {
    rest = rest.replace(pattern, (...args: unknown[]) => {
      const match = String(args[0])
      const groups = args.slice(1, 4).map(String)
      const date = read(groups)
      const at = Number(args.find((arg, index) => index > 0 && typeof arg === 'number'))
      if (!date) return match
      found.push({ at, date })
      return ' '.repeat(match.length)
    })
  }
  take(ISO, ([y, m, d]) => calendar(Number(y), Number(m), Number(d)))
  take(NUMERIC, ([d, m, y]) => calendar(Number(y), Number(m), Number(d)))
  take(YEAR_DAY_MONTH, ([y, d, m]) => calendar(Number(y), monthOf(m ?? ''), Number(d)))
  take(DAY_MONTH_YEAR, ([d, m, y]) => calendar(Number(y), monthOf(m ?? ''), Number(d)))
  take(MONTH_DAY_YEAR, ([m, d, y]) => calendar(Number(y), monthOf(m ?? ''), Number(d)))
  const clocks: string[] = []
  rest = rest.replace(CLOCK, (_, h: string, m: string) => {
    clocks.push(`${pad(h)}:${m}`)
    return ' '
  })
  const dates = found
    .sort((a, b) => a.at - b.at)
    .map(({ date }, index) => ({ date, time: clocks[index] ?? '' }))
  return { dates, rest: text.length > 500 ? text : rest }
}

/** The dates of a line that holds nothing but dates, times, week days and labels such as "Güncelleme:". */
export function readDateLine(text: string): ReadDate[] {
  if (text.length > 160) return []
  const { dates, rest } = findDates(text)
  const left = fold(rest)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word && !LABELS.has(word) && !WEEKDAYS.has(word))
  return left.length === 0 ? dates : []
}

/** The year of a fragment such as `2023 года`, left over when a template lost its day and month; 0 for none. */
export function readYearFragment(text: string): number {
  const match = /^((?:19|20)\d{2})\s*(года|год|г\.?|yılı|yıl|жыл|жылы|жылғы|ж\.)?$/iu.exec(text)
  return match ? Number(match[1]) : 0
}

/** A day and a month without a year, as agencies print it: `25 ноября`, `10 фев`, `Aug 10`. Null when it is none. */
export function readDayMonth(text: string): { day: number; month: number } | null {
  const dayFirst = /^(\d{1,2})\s+(\p{L}{3,12})\.?$/u.exec(text)
  const monthFirst = /^(\p{L}{3,12})\.?\s+(\d{1,2})$/u.exec(text)
  const day = Number(dayFirst?.[1] ?? monthFirst?.[2] ?? 0)
  const month = monthOf(dayFirst?.[2] ?? monthFirst?.[1] ?? '')
  return day >= 1 && day <= 31 && month > 0 ? { day, month } : null
}
