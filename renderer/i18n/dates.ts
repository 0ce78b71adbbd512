import { formatKazakhDate, formatKazakhRelative, kazakhWeekday } from './kazakh'

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['minute', 60],
  ['hour', 3600],
  ['day', 86_400],
]

// Making a formatter costs far more than using one, and a list asks for hundreds.
const dateFormats = new Map<string, Intl.DateTimeFormat>()
const relativeFormats = new Map<string, Intl.RelativeTimeFormat>()

function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  const known = store.get(key)
  if (known) return known
  const made = make()
  store.set(key, made)
  return made
}

/** An instant in milliseconds as the language writes it. */
export const formatDate = (language: string, instant: number, options: Intl.DateTimeFormatOptions): string =>
  language === 'kk'
    ? formatKazakhDate(instant, options)
    : kept(
        dateFormats,
        `${language} ${JSON.stringify(options)}`,
        () => new Intl.DateTimeFormat(language, options),
      ).format(instant)

const relative = (language: string, value: number, unit: Intl.RelativeTimeFormatUnit): string =>
  language === 'kk'
    ? formatKazakhRelative(value, unit)
    : kept(
        relativeFormats,
        language,
        () => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }),
      ).format(value, unit)

/**
 * How long ago, in the words of the language: "now", "5 minutes ago", "yesterday"; a date from the seventh day on.
 * Both instants in milliseconds. What happened has happened: an instant that a changed clock has put into the future is
 * "now", or a date, and never "in an hour".
 */
export function formatRelative(language: string, instant: number, now: number): string {
  const seconds = Math.round((instant - now) / 1000)
  if (Math.abs(seconds) < 45 || (seconds > 0 && calendarDays(instant, now) === 0))
    return relative(language, 0, 'second')
  const days = calendarDays(instant, now)
  if (days >= 7 || days < 0) {
    const sameYear = new Date(instant).getFullYear() === new Date(now).getFullYear()
    return formatDate(language, instant, {
      day: 'numeric',
      month: 'short',
      ...(sameYear ? {} : { year: 'numeric' }),
    })
  }
  const [unit, size] =
    UNITS.findLast(([, size]) => Math.abs(seconds) >= size * 0.95) ?? (['minute', 60] as const)
  if (unit === 'day') return relative(language, -days, 'day')
  return relative(language, Math.round(seconds / size) || -1, unit)
}

/** Day and hour, with the year where it is not that of `now`: "26 Kas 16:46". Both instants in milliseconds. */
export function formatMoment(language: string, instant: number, now: number): string {
  const sameYear = new Date(instant).getFullYear() === new Date(now).getFullYear()
  return formatDate(language, instant, {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(sameYear ? {} : { year: 'numeric' }),
  })
}

/** A heading begins with a capital, which Russian months and days of the week do not have by themselves. */
const asHeading = (language: string, text: string): string =>
  text.charAt(0).toLocaleUpperCase(language) + text.slice(1)

/** The month over a calendar, `month` from 0: "Ноябрь 2026". */
export function formatMonth(language: string, year: number, month: number): string {
  const first = new Date(year, month, 1).getTime()
  // Russian puts "г." behind the year wherever a month is asked for with it.
  if (language === 'ru')
    return `${asHeading(language, formatDate(language, first, { month: 'long' }))} ${year}`
  return formatDate(language, first, { month: 'long', year: 'numeric' })
}

/** The day of the week over a column: "Pzt", "Пн". */
export const formatWeekday = (language: string, instant: number): string =>
  language === 'kk'
    ? asHeading(language, kazakhWeekday(new Date(instant).getDay()))
    : asHeading(language, formatDate(language, instant, { weekday: 'short' }))

/** Midnights between the two, so that "yesterday" means the calendar's yesterday. */
function calendarDays(earlier: number, later: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0)
  return Math.round((midnight(later) - midnight(earlier)) / 86_400_000)
}
