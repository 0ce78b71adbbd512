import { inOurLetters } from './letters'

/** A time of day found in a text. */
export interface FoundClock {
  /** `14:30` or `14:30:05`. */
  readonly time: string
  /** Offset (`+01:00`) or IANA zone (`America/New_York`) the text prints behind it; empty when it prints none. */
  readonly zone: string
  readonly start: number
  readonly end: number
}

/** Zones as news pages print them. Those with daylight time name a place, so that the day decides. */
const ZONES: Readonly<Record<string, string>> = {
  gmt: '+00:00',
  utc: '+00:00',
  bst: '+01:00',
  est: '-05:00',
  edt: '-04:00',
  et: 'America/New_York',
  cst: '-06:00',
  cdt: '-05:00',
  ct: 'America/Chicago',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  pt: 'America/Los_Angeles',
  cet: '+01:00',
  cest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  мск: '+03:00',
  trt: '+03:00',
  tsi: '+03:00',
  'по московскому времени': '+03:00',
  'по времени москвы': '+03:00',
  'по времени астаны': 'Asia/Almaty',
  'по времени алматы': 'Asia/Almaty',
  'по времени нур-султана': 'Asia/Almaty',
  'астана уақыты бойынша': 'Asia/Almaty',
}

const NAMES = Object.keys(ZONES)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const ZONE = `(?:\\s{0,2}\\(?(?:(?<name>${NAMES}|tsİ)(?![\\p{L}])(?<shift>\\s?[+-]\\d{1,2}(?::?\\d{2})?)?|(?<offset>[+-]\\d{2}:?\\d{2}|[+-]\\d{1,2}(?!\\d))|(?<zulu>Z)(?![\\p{L}]))\\)?)?`
const CLOCK = new RegExp(
  inOurLetters(
    `(?<![\\d.,:])(?<hour>[01]?\\d|2[0-3])[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d)(?:\\.\\d{1,6})?)?(?!\\d|[.:]\\d)(?:\\s{0,2}(?<half>[ap])\\.?m\\.?(?![\\p{L}]))?${ZONE}`,
  ),
  'giu',
)
const BARE_HOUR = new RegExp(
  inOurLetters(`(?<![\\d.,:])(?<hour>1[0-2]|[1-9])\\s{0,2}(?<half>[ap])\\.?m\\.?(?![\\p{L}])${ZONE}`),
  'giu',
)

const LONGEST = 400
const pad = (value: number) => String(value).padStart(2, '0')

/** Every time of day in the beginning of a text, in order, with the zone printed behind it. */
export function findClocks(text: string): FoundClock[] {
  const sample = text.slice(0, LONGEST)
  const found: FoundClock[] = []
  for (const form of [CLOCK, BARE_HOUR]) {
    for (const match of sample.matchAll(form)) {
      const groups = match.groups ?? {}
      const half = groups.half?.toLowerCase()
      const hour = Number(groups.hour)
      if (half && hour > 12) continue
      const hours = half === 'p' ? (hour % 12) + 12 : half === 'a' ? hour % 12 : hour
      const seconds = groups.second ? `:${groups.second}` : ''
      const start = match.index
      if (found.some((other) => start < other.end && other.start < start + match[0].length)) continue
      found.push({
        time: `${pad(hours)}:${groups.minute ?? '00'}${seconds}`,
        zone: zoneOf(groups),
        start,
        end: start + match[0].length,
      })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

function zoneOf({ name, shift, offset, zulu }: Readonly<Record<string, string | undefined>>): string {
  if (zulu) return '+00:00'
  if (offset) return fullOffset(offset)
  if (!name) return ''
  if (shift) return fullOffset(shift.trim())
  return ZONES[name.toLowerCase().replace('i̇', 'i')] ?? '+03:00'
}

/** `+3`, `+0300` and `+03:00` are `+03:00`; anything further than a day's half from Greenwich is none. */
export function fullOffset(offset: string): string {
  const match = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(offset)
  if (!match || Number(match[2]) > 14) return ''
  return `${match[1]}${pad(Number(match[2]))}:${match[3] ?? '00'}`
}
