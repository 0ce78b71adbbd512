import { offsetAt, wallTime } from '../../shared/dateline/zones'
import { findNamedPlace } from '../../shared/places/places'

/** Where the newsrooms that use Galley mostly are. */
const USUAL = ['Europe/Istanbul', 'Asia/Almaty', 'Europe/Moscow', 'UTC']

/** The zone this computer's clock goes by. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone

/** The zones a time may be given in: the computer's, the dateline's, and the usual ones; each once. */
export const zonesFor = (dateline: string): string[] => [
  ...new Set([ownZone(), dateline, ...USUAL].filter(Boolean)),
]

/** `İstanbul, +03:00`: the city a zone is named after, and what its clocks are ahead at that instant. */
export function zoneName(zone: string, instant: string, language: 'en' | 'tr' | 'ru' | 'kk'): string {
  const city = zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone
  const name = findNamedPlace(city)?.names[language] ?? city
  const wall = wallTime(instant, zone)
  return wall === '' ? name : `${name}, ${offsetAt(wall, zone)}`
}

/** What clocks in the zone show, without seconds, as a field for date and time takes it; empty for none. */
export const wallOf = (instant: string, zone: string): string =>
  instant === '' ? '' : wallTime(instant, zone)

/** The instant at which clocks in the zone show it; empty for none, null for what is no time yet. */
export function instantOf(wall: string, zone: string): string | null {
  if (wall === '') return ''
  if (!/^[2-9]\d{3}-\d\d-\d\dT\d\d:\d\d$/.test(wall)) return null
  return `${wall}:00${offsetAt(wall, zone)}`
}

/** The same instant with the offset of another zone; empty for none. */
export const byClocks = (instant: string, zone: string): string =>
  instant === '' ? '' : (instantOf(wallOf(instant, zone), zone) ?? instant)
