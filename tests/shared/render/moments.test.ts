import { expect, test } from 'vitest'
import { momentIn } from '../../../shared/render/moments'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  })
  formats.set(zone, made)
  return made
}

/** The platform's own reading, asked directly. */
function byThePlatform(instant: string, zone: string): string {
  const parts = new Map<string, string>(
    formatIn(zone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  )
  const offset = parts.get('timeZoneName')?.slice(3) || '+00:00'
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}T${parts.get('hour')}:${parts.get('minute')}:${parts.get('second')}${offset}`
}

const ZONES = [
  'UTC',
  'Europe/Istanbul',
  'Asia/Almaty',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Apia',
]

test('an hour is what the platform says it is, around every change of the clocks', () => {
  for (const zone of ZONES)
    for (let time = Date.UTC(1995, 0, 1, 0, 17, 5); time < Date.UTC(2026, 11, 1); time += 97 * 3_600_000) {
      const instant = new Date(time).toISOString()
      expect(momentIn(instant, zone)?.iso, `${instant} in ${zone}`).toBe(byThePlatform(instant, zone))
    }
})

test('hour by hour over the nights on which clocks were changed', () => {
  const nights = [
    ['Europe/Istanbul', '2016-03-26'],
    ['Asia/Almaty', '2024-02-28'],
    ['America/New_York', '2026-10-31'],
    ['Australia/Lord_Howe', '2026-04-03'],
    ['Pacific/Apia', '2011-12-29'],
  ] as const
  for (const [zone, day] of nights)
    for (let quarter = 0; quarter < 3 * 96; quarter += 1) {
      const instant = new Date(Date.parse(`${day}T00:00:00Z`) + quarter * 900_000).toISOString()
      expect(momentIn(instant, zone)?.iso, `${instant} in ${zone}`).toBe(byThePlatform(instant, zone))
    }
})

test('what is no instant is none, and an unknown zone reads as UTC', () => {
  expect(momentIn('', 'UTC')).toBeNull()
  expect(momentIn('2026-11-26T12:00:00Z', 'Nowhere/Town')?.iso).toBe('2026-11-26T12:00:00+00:00')
  expect(momentIn('1905-06-01T12:00:00Z', 'Europe/Istanbul')?.hour).toBe('13')
})
