import type { SiteProfile } from '../publish/site'

type SiteLanguage = SiteProfile['language']

/**
 * Month names as dates print them. Kept here because the engines Galley runs in do not all carry Kazakh, and a
 * page must be the same whoever renders it.
 */
const MONTHS: Readonly<Record<SiteLanguage, readonly string[]>> = {
  en: 'January,February,March,April,May,June,July,August,September,October,November,December'.split(','),
  tr: 'Ocak,Şubat,Mart,Nisan,Mayıs,Haziran,Temmuz,Ağustos,Eylül,Ekim,Kasım,Aralık'.split(','),
  ru: 'января,февраля,марта,апреля,мая,июня,июля,августа,сентября,октября,ноября,декабря'.split(','),
  kk: 'қаңтар,ақпан,наурыз,сәуір,мамыр,маусым,шілде,тамыз,қыркүйек,қазан,қараша,желтоқсан'.split(','),
}

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

const RUSSIAN_ALONE = 'январь,февраль,март,апрель,май,июнь,июль,август,сентябрь,октябрь,ноябрь,декабрь'.split(
  ',',
)

export interface Moment {
  readonly year: number
  readonly month: number
  readonly day: number
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
  const parts = new Map<string, string>(
    formatIn(isZone(zone) ? zone : 'UTC')
      .formatToParts(new Date(time))
      .map(({ type, value }) => [type, value]),
  )
  const get = (name: string) => parts.get(name) ?? ''
  const offset = /[+-]\d\d:\d\d/.exec(get('timeZoneName'))?.[0] ?? '+00:00'
  const [year, month, day] = [get('year').padStart(4, '0'), get('month'), get('day')]
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    hour: get('hour'),
    minute: get('minute'),
    offset,
    iso: `${year}-${month}-${day}T${get('hour')}:${get('minute')}:${get('second')}${offset}`,
  }
}

/** The zone a site prints its hours in. */
export function siteZone(site: SiteProfile, fallback = 'UTC'): string {
  if (site.regions === 'tr-provinces' || site.language === 'tr') return 'Europe/Istanbul'
  if (site.language === 'kk') return 'Asia/Almaty'
  return isZone(fallback) ? fallback : 'UTC'
}

/** A day, in words: `4 Haziran 2023`, `4 июня 2023`, `2023 жылғы 4 маусым`, `4 June 2023`. */
export function printDay(day: { year: number; month: number; day: number }, language: SiteLanguage): string {
  const month = MONTHS[language][day.month - 1] ?? ''
  return language === 'kk'
    ? `${day.year} жылғы ${day.day} ${month}`
    : `${day.day} ${month} ${String(day.year).padStart(4, '0')}`
}

/** A month, in words: `Haziran 2023`, `июнь 2023`, `2023 жылғы маусым`, `June 2023`. */
export function printMonth(date: { year: number; month: number }, language: SiteLanguage): string {
  const name = (language === 'ru' ? RUSSIAN_ALONE : MONTHS[language])[date.month - 1] ?? ''
  return language === 'kk' ? `${date.year} жылғы ${name}` : `${name} ${date.year}`
}

/** Day, hour and how far from UTC: `4 Haziran 2023, 12:30 (UTC+3)`. */
export function printMoment(moment: Moment, language: SiteLanguage): string {
  const offset = moment.offset.replace(/^([+-])0?(\d+):00$/, '$1$2').replace(/^[+-]0$/, '')
  return `${printDay(moment, language)}, ${moment.hour}:${moment.minute} (UTC${offset})`
}
