import { findClocks } from '../dateline/clock'
import { type FoundDate, findDates, isoDate } from '../dateline/dates'
import { weekdayIn, weekdayOf } from '../dateline/weekdays'
import { cleanAddress } from './address'
import { readStamps, type Stamp } from './rules/stamps'
import { isRelativeTime } from './words/phrases'

/** `/2024/12/04/`, `/2024-12-04/`, `/20241204/`, `/2024-12-04-4711`: a step of a path that is a day, and at most a number behind it. */
const DAY = /\/((?:19|20)\d\d)(?:[-/]?)(0\d|1[0-2])(?:[-/]?)([0-2]\d|3[01])(?=[/?#]|$|-\d{1,7}(?:[/?#]|$))/
/** `/2018/4/7/`: three steps of their own. */
const SHORT_DAY = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=[/?#]|$)/

/** `/03-04-2014/` */
const DAY_FIRST = /\/([0-2]\d|3[01])[-.](0\d|1[0-2])[-.]((?:19|20)\d\d)(?=[/?#]|$)/
const turned = (found: RegExpExecArray | null): string[] => (found ? [...found].toReversed() : [])

/** The day an address has among the steps of its path, as programs set it when a page appears; empty when it has none. */
export function dayOfAddress(url: string): string {
  const address = cleanAddress(url) ?? ''
  const [, year = '', month = '', day = ''] =
    DAY.exec(address) ?? SHORT_DAY.exec(address) ?? turned(DAY_FIRST.exec(address))
  if (year === '') return ''
  const [date] = findDates(`${year}-${month}-${day}`)
  return date ? isoDate(date) : ''
}

/** `/2024/12/`: year and month of an address that has no day. */
const MONTH = /\/((?:19|20)\d\d)[-/]?(0\d|1[0-2])(?=\/)/
const monthOfAddress = (url: string): string => {
  const [, year = '', month = ''] = MONTH.exec(cleanAddress(url) ?? '') ?? []
  return year && `${year}-${month}`
}

const RELATIVE = /^\p{L}+/u

/** `Сегодня, 16:16` on a page whose address has the day: that day at that hour. */
export function relativeStamps(text: string, url: string): Stamp[] {
  const day = text.length <= LONGEST && isRelativeTime(text) ? dayOfAddress(url) : ''
  return day === '' || findClocks(text).length !== 1 ? [] : readStamps(text.replace(RELATIVE, day))
}

const DAY_MONTH = /\d{1,2}\s{1,3}\p{L}{3,12}\.?/u
const LONGEST = 60

/**
/**
 * The moments of a line that prints a day and a month and no year, `4 декабря, 12:28`, where the page's address, or another
 * line of it (`days`, ISO), has the very same day, or the address the month, or the day of the week it prints tells the year;
 * else none. Newsrooms leave the year out as long as it runs.
 */
export function yearlessStamps(
  text: string,
  { url, today }: { url: string; today: string },
  days: () => readonly string[],
): Stamp[] {
  const [date, second] = text.length <= LONGEST ? findDates(text) : []
  if (!date || second || date.year !== 0 || date.day === 0) return []
  const year = yearOf(date, url, days) || yearOfWeekday(text, date, today)
  return year === 0 ? [] : readStamps(text.replace(DAY_MONTH, (printed) => `${printed} ${year}`))
}

/** The year the page's address or another line of it tells of a day; 0 where neither does. */
function yearOf(date: FoundDate, url: string, days: () => readonly string[]): number {
  const inYear = (year: string) => isoDate({ ...date, year: Number(year) })
  const own = dayOfAddress(url) || monthOfAddress(url)
  const full = own === '' ? days().find((day) => inYear(day.slice(0, 4)) === day) : own
  const year = full?.slice(0, 4) ?? ''
  return year !== '' && inYear(year).startsWith(full ?? '') ? Number(year) : 0
}

/** A day falls on the same day of the week every five or six years, or eleven. */
const YEARS_BACK = 4

/** The last year up to today in which the day fell on the day of the week that is printed with it; 0 where none is. */
function yearOfWeekday(text: string, date: FoundDate, today: string): number {
  const weekday = weekdayIn(text)
  const last = Number(today.slice(0, 4))
  if (weekday < 0 || last === 0 || date.day === 0) return 0
  for (let year = last; year >= last - YEARS_BACK; year -= 1) {
    const isPast = isoDate({ ...date, year }) <= today
    if (isPast && weekdayOf(year, date.month, date.day) === weekday) return year
  }
  return 0
}
