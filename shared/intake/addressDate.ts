import { findDates, isoDate } from '../dateline/dates'
import { cleanAddress } from './address'
import { readStamps, type Stamp } from './rules/stamps'

/** `/2024/12/04/`, `/2024-12-04/`, `/20241204/`: a step of a path that is a day and nothing else. */
const DAY = /\/((?:19|20)\d\d)(?:[-/]?)(0\d|1[0-2])(?:[-/]?)([0-2]\d|3[01])(?=[/?#]|$)/

/** The day an address has among the steps of its path, as programs set it when a page appears; empty when it has none. */
export function dayOfAddress(url: string): string {
  const found = DAY.exec(cleanAddress(url) ?? '')
  if (!found) return ''
  const [, year = '', month = '', day = ''] = found
  const [date] = findDates(`${year}-${month}-${day}`)
  return date ? isoDate(date) : ''
}

const DAY_MONTH = /\d{1,2}\s{1,3}\p{L}{3,12}\.?/u
const LONGEST = 60

/**
 * The moments of a line that prints a day and a month and no year, `4 декабря, 12:28`, where the page's address has the very
 * same day; else none. Newsrooms leave the year out as long as it runs.
 */
export function yearlessStamps(text: string, url: string): Stamp[] {
  const day = text.length <= LONGEST ? dayOfAddress(url) : ''
  const [date, second] = day === '' ? [] : findDates(text)
  if (!date || second || date.year !== 0 || isoDate({ ...date, year: Number(day.slice(0, 4)) }) !== day)
    return []
  return readStamps(text.replace(DAY_MONTH, (printed) => `${printed} ${day.slice(0, 4)}`))
}
