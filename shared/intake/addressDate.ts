import { type FoundDate, findDates, isoDate } from '../dateline/dates'
import { weekdayIn, weekdayOf } from '../dateline/weekdays'
import { cleanAddress } from './address'
import { readStamps, type Stamp } from './rules/stamps'

/** `/2024/12/04/`, `/2024-12-04/`, `/20241204/`: a step of a path that is a day and nothing else. */
const DAY = /\/((?:19|20)\d\d)(?:[-/]?)(0\d|1[0-2])(?:[-/]?)([0-2]\d|3[01])(?=[/?#]|$)/
/** `/2018/4/7/`: three steps of their own. */
const SHORT_DAY = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=[/?#]|$)/

/** The day an address has among the steps of its path, as programs set it when a page appears; empty when it has none. */
export function dayOfAddress(url: string): string {
  const address = cleanAddress(url) ?? ''
  const found = DAY.exec(address) ?? SHORT_DAY.exec(address)
  if (!found) return ''
  const [, year = '', month = '', day = ''] = found
  const [date] = findDates(`${year}-${month}-${day}`)
  return date ? isoDate(date) : ''
}

const DAY_MONTH = /\d{1,2}\s{1,3}\p{L}{3,12}\.?/u
const LONGEST = 60

/**
 * The moments of a line that prints a day and a month and no year, `4 декабря, 12:28`, where the page's address has the very
 * same day, or the day of the week it prints tells the year; else none. Newsrooms leave the year out as long as it runs.
 */
export function yearlessStamps(text: string, { url, today }: { url: string; today: string }): Stamp[] {
  const [date, second] = text.length <= LONGEST ? findDates(text) : []
  if (!date || second || date.year !== 0) return []
  const day = dayOfAddress(url)
  const ofAddress = Number(day.slice(0, 4))
  const year =
    day !== '' && isoDate({ ...date, year: ofAddress }) === day ? ofAddress : yearOfWeekday(text, date, today)
  return year === 0 ? [] : readStamps(text.replace(DAY_MONTH, (printed) => `${printed} ${year}`))
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
