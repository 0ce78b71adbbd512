import { printDate } from '../dateline/printDateline'
import type { SiteProfile } from '../publish/site'

type SiteLanguage = SiteProfile['language']

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  })
  formats.set(zone, format)
  return format
}

export interface Moment {
  readonly hour: string
  readonly minute: string
  /** `+06:00`, as the zone stood on that day. */
  readonly offset: string
  /** ISO 8601 with the zone's own offset. */
  readonly iso: string
}

/** True when this engine knows the zone. */
export function isZone(zone: string): boolean {
  try {
    formatIn(zone)
    return zone !== ''
  } catch {
    return false
  }
}

/** An instant as clocks in `zone` showed it; an unknown zone reads as UTC. Null when it is no instant. */
export function momentIn(instant: string, zone: string): Moment | null {
  const time = Date.parse(instant)
  if (Number.isNaN(time)) return null
  const known = isZone(zone) ? zone : 'UTC'
  const offset = offsetAt(time, known)
  if (offset === null) return readMoment(time, known)
  const [date = '', clock = ''] = new Date(time + offset.milliseconds).toISOString().split('T')
  const [hour = '', minute = ''] = clock.split(':')
  return { hour, minute, offset: offset.printed, iso: `${date}T${clock.slice(0, 8)}${offset.printed}` }
}

/** The platform's own answer. It is asked for a dozen times on a page and for each of thousands of entries of lists. */
function readMoment(time: number, zone: string): Moment {
  const parts = new Map<string, string>(
    formatIn(zone)
      .formatToParts(new Date(time))
      .map(({ type, value }) => [type, value]),
  )
  const get = (name: string) => parts.get(name) ?? ''
  const offset = /[+-]\d\d:\d\d/.exec(get('timeZoneName'))?.[0] ?? '+00:00'
  const [year, month, day] = [get('year').padStart(4, '0'), get('month'), get('day')]
  return {
    hour: get('hour'),
    minute: get('minute'),
    offset,
    iso: `${year}-${month}-${day}T${get('hour')}:${get('minute')}:${get('second')}${offset}`,
  }
}

interface Offset {
  readonly printed: string
  readonly milliseconds: number
}

const DAY = 86_400_000
/** Before it zones kept offsets of seconds, which no `+hh:mm` says; after it the platform guesses. */
const [FROM, TO] = [Date.UTC(1970, 0, 2), Date.UTC(2037, 0, 1)]
const REMEMBERED = 5000
const offsets = new Map<string, Offset>()

/** The offset of a whole day of UTC, null on a day on which the zone changes it. No zone changes it twice within a day. */
function offsetAt(time: number, zone: string): Offset | null {
  if (time < FROM || time > TO) return null
  const day = Math.floor(time / DAY)
  const [before, after] = [offsetOf(day, zone), offsetOf(day + 1, zone)]
  return before.printed === after.printed ? before : null
}

function offsetOf(day: number, zone: string): Offset {
  const key = `${day} ${zone}`
  const known = offsets.get(key)
  if (known) return known
  const printed = readMoment(day * DAY, zone).offset
  const sign = printed.startsWith('-') ? -1 : 1
  const minutes = Number(printed.slice(1, 3)) * 60 + Number(printed.slice(4, 6))
  const offset = { printed, milliseconds: sign * minutes * 60_000 }
  if (offsets.size >= REMEMBERED) offsets.clear()
  offsets.set(key, offset)
  return offset
}

export interface Clock {
  readonly zone: string
  /** True where readers share the zone, so that hours need no offset beside them. */
  readonly isReaders: boolean
}

/**
 * The clock a site prints its hours by: the one it names, else that of its language where one country speaks it. Where
 * neither is known, `fallback` serves, said with its offset.
 */
export function siteClock(site: SiteProfile, fallback = 'UTC'): Clock {
  if (isZone(site.zone)) return { zone: site.zone, isReaders: true }
  if (site.regions === 'tr-provinces' || site.language === 'tr')
    return { zone: 'Europe/Istanbul', isReaders: true }
  if (site.language === 'kk') return { zone: 'Asia/Almaty', isReaders: true }
  return { zone: isZone(fallback) ? fallback : 'UTC', isReaders: false }
}

/** Day and hour, and how far from UTC where that is not plain: `4 Haziran 2023, 12:30`, `June 4, 2023, 12:30 (UTC+3)`. */
export function printMoment(moment: Moment, language: SiteLanguage, clock: Clock): string {
  const hour = `${printDate(moment.iso.slice(0, 10), language)}, ${moment.hour}:${moment.minute}`
  const offset = moment.offset.replace(/^([+-])0?(\d+):00$/, '$1$2').replace(/^[+-]0$/, '')
  return clock.isReaders ? hour : `${hour} (UTC${offset})`
}
