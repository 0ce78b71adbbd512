import { Dateline } from '../article/article'
import { barePlace } from '../places/barePlace'
import { findPlace, type Place } from '../places/places'
import { findDates, isoDate } from './dates'
import type { ParsedDateline } from './parseDateline'

/** A line that heads a release is short; a longer one is a sentence. */
const LONGEST = 90
const SPLIT = /\s*[,|/\n]\s*|\s+[-–—]\s+|(?<=\p{L}{4}|\d\s?[гж])\.\s+(?=\p{Lu}|\d)/u

/**
 * The line that heads a ministry's or a presidential office's release: a place and a date, in either order, broken or whole,
 * with nothing else: `г.Алматы, 4 июня 2023 года`, `2023 года / г.Алматы`, `04.06.2023, Алматы – Text`. The place must be a
 * known one or say that it is one (`г.`, `қ.`), and there must be a date of at least a year. Null otherwise.
 */
export function parseReleaseLine(text: string): ParsedDateline | null {
  const line = /^[^\n]{0,200}/.exec(text)?.[0] ?? ''
  // The story may stand behind a dash on the same line: the longest head that is nothing but a place and a date counts.
  const ends = [...line.matchAll(/\s+[-–—](?=\s)/gu)].map((dash) => dash.index + dash[0].length)
  for (const end of [line.length, ...ends.toReversed()]) {
    const read = end <= LONGEST ? readWhole(line.slice(0, end).replace(/\s+[-–—]$/u, '')) : null
    if (!read) continue
    const length = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0)
    return { dateline: read, length, dayMonth: '', reporter: '' }
  }
  return null
}

function readWhole(line: string): Dateline | null {
  let place = ''
  let known: Place | null = null
  let date = ''
  // An American date has a comma of its own.
  for (const part of line.replace(/(\p{L}{3,10}\.? \d{1,2}), ((?:19|20)\d{2})/u, '$1 $2').split(SPLIT)) {
    const read = partialDate(part)
    if (read !== '') {
      if (date !== '') return null
      date = read
      continue
    }
    const bare = barePlace(part)
    const found = findPlace(bare.name)
    if (place !== '' || !(found || bare.isMarked) || !/^\p{Lu}/u.test(bare.name)) return null
    place = bare.name
    known = found
  }
  if (place === '' || date === '') return null
  const facts = known ? { country: known.country, countryCode: known.countryCode, zone: known.zone } : {}
  return Dateline.parse({ place, ...facts, date, house: 'plain', asPrinted: line.trim() })
}

/** `2023-06-04`, `2023-06` or `2023` when the part is a date and nothing else; empty otherwise. */
function partialDate(part: string): string {
  if (/^(?:19|20)\d{2}$/.test(part)) return part
  const [found] = findDates(part)
  return found?.start === 0 && found.end === part.length ? isoDate(found) : ''
}
