const formatters = new Map<string, Intl.DateTimeFormat>()

function formatter(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'longOffset',
  })
  formatters.set(zone, made)
  return made
}

/** What clocks in a zone show at an instant: `2023-06-04T14:30` and the offset `+06:00`. */
function clockAt(instant: number, zone: string): { wall: string; offset: string } {
  const parts = new Map(
    formatter(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? ''
  const wall = `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
  const offset = part('timeZoneName').replace('GMT', '').replace('\u2212', '-')
  return { wall, offset: offset === '' ? '+00:00' : offset }
}

const numberOf = (iso: string): number => Date.parse(iso)

/**
 * The offset in force in a zone when its clocks show a local time (`2023-06-04T14:30`), from the time zone data of the
 * platform: Almaty is `+06:00` up to 29 February 2024 and `+05:00` after.
 */
export function offsetAt(wall: string, zone: string): string {
  const asUtc = numberOf(`${wall.slice(0, 16)}:00Z`)
  if (Number.isNaN(asUtc)) return ''
  const first = clockAt(asUtc, zone).offset
  const second = numberOf(`${wall.slice(0, 16)}:00${first}`)
  return Number.isNaN(second) ? first : clockAt(second, zone).offset
}

/** What clocks in a zone show at an instant with an offset; empty when it is none. */
export function wallTime(instant: string, zone: string): string {
  const value = numberOf(instant)
  return Number.isNaN(value) ? '' : clockAt(value, zone).wall
}
