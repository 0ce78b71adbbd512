import { fullOffset } from './clock'
import { offsetAt, wallTime } from './zones'

/** A point in time as precisely as a page says it. */
export interface Moment {
  /** `2023-06-04`, or shorter when less is known. */
  readonly date: string
  /** `14:30`, `14:30:05` or `14:30:05.120`; empty when no hour is known. */
  readonly time: string
  /** Offset or IANA zone it was stated in; empty when the page does not say. */
  readonly zone: string
}

const STATED =
  /^\s{0,10}(\d{4})-(\d{2})-(\d{2})(?:(?:T|\s{1,3})(\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,3})\d{0,6})?)?\s?(Z|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i

/** A moment from what machines are told: `2023-06-04T14:30:00+03:00`, `2023-06-04 14:30`, `2023-06-04`. */
export function readMoment(text: string): Moment | null {
  const match = STATED.exec(text.slice(0, 60))
  if (!match) return null
  const [, year = '', month = '', day = '', hour, minute, second, fraction, zone] = match
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  if (Number(year) < 1900 || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null
  const parts = Number(fraction ?? 0) > 0 ? `.${fraction}` : ''
  const seconds = second && (second !== '00' || parts) ? `:${second}${parts}` : ''
  return {
    date: `${year}-${month}-${day}`,
    time: hour && minute ? `${hour}:${minute}${seconds}` : '',
    zone: zone ? (/^z$/i.test(zone) ? '+00:00' : fullOffset(zone)) : '',
  }
}

const isOffset = (zone: string): boolean => /^[+-]/.test(zone)

/**
 * A moment in ISO 8601: an instant with its offset when the hour and the zone are known, the date alone otherwise.
 * `zone` is where the page's clocks stand; empty when nobody knows.
 */
export function isoMoment({ date, time, zone }: Moment, pageZone: string): string {
  if (date.length < 10 || time === '') return date
  const where = zone || pageZone
  const wall = `${date}T${time.slice(0, 5)}`
  const offset = isOffset(where) ? where : where === '' ? '' : offsetAt(wall, where)
  return offset === '' ? date : `${date}T${time.length > 5 ? time : `${time}:00`}${offset}`
}

/** The moment as clocks in the page's zone show it; as it was stated when either zone is unknown. */
export function onClocksOf(moment: Moment, pageZone: string): Moment {
  if (moment.time === '' || moment.zone === '' || pageZone === '' || isOffset(pageZone)) return moment
  const wall = wallTime(isoMoment(moment, ''), pageZone)
  return wall === '' ? moment : { date: wall.slice(0, 10), time: wall.slice(11), zone: pageZone }
}
