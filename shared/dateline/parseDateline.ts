import { Dateline } from '../article/article'
import { findAgency } from '../intake/agencies'
import { barePlace } from '../places/barePlace'
import { findPlace, type Place } from '../places/places'
import { fromCapitals, toCapitals } from './casing'
import { findDates, isoDate } from './dates'
import { monthNumber } from './months'

export interface ParsedDateline {
  readonly dateline: Dateline
  /** How many characters of the paragraph it takes, the space after it included. */
  readonly length: number
  /** Day and month when the line prints them without a year; `--11-25`. Empty otherwise. */
  readonly dayMonth: string
  /** A reporter named before the place, as DHA does; empty otherwise. */
  readonly reporter: string
}

const HEAD = 200
const PLACE = "\\p{Lu}[\\p{L}\\p{M}'’.\\- ]{1,38}?[\\p{L}.]"
const DATE = '(?:\\d{1,2}[ \u00a0]\\p{L}{3,10}\\.?|\\p{Lu}\\p{L}{2,8}\\.?[ \u00a0]\\d{1,2})'
const DASH = '(?:--|[-–—])'
const AGENCY = '[\\p{L}][\\p{L}.\\- ]{1,22}[\\p{L}]|AP|AA'
const GAP = '[ \u00a0]'

const compile = (form: string) => new RegExp(`^${form}${GAP}*(?=\\S)`, 'u')

/** Shapes of printed datelines, most telling first. Groups: reporter, place, region, date, agency. */
const SHAPES: readonly RegExp[] = [
  // ANKARA (AA) - | ANKARA, (DHA) - | GROSSETO, Italy (AP) -- | NEW YORK, Aug 10 (Reuters) - | Ali VELİ/BURSA, (DHA) -
  compile(
    `(?:(?<reporter>\\p{Lu}[\\p{L}. ]{3,60}?)${GAP}?/${GAP}?)?(?<place>${PLACE})(?:,${GAP}(?<region>\\p{Lu}[\\p{L}. ]{1,28}?))??(?:,${GAP}(?<date>${DATE}))?,?${GAP}?\\((?<agency>${AGENCY})\\)${GAP}?${DASH}`,
  ),
  // МОСКВА, 25 ноября. /ТАСС/.
  compile(`(?<place>${PLACE}),${GAP}(?<date>${DATE})\\.?${GAP}/(?<agency>[\\p{L}\\- ]{2,24})/\\.?`),
  // МОСКВА, 10 фев — РИА Новости.
  compile(
    `(?<place>${PLACE}),${GAP}(?<date>${DATE})${GAP}${DASH}${GAP}(?<agency>РИА Новости|[\\p{L}]{2,14}(?: [\\p{L}]{2,14})?)[.,]`,
  ),
  // Москва. 15 ноября. INTERFAX.RU -
  compile(`(?<place>${PLACE})\\.${GAP}(?<date>${DATE})\\.${GAP}(?<agency>[\\p{L}.\\- ]{2,24}?)${GAP}${DASH}`),
  // АСТАНА. КАЗИНФОРМ –
  compile(`(?<place>${PLACE})\\.${GAP}(?<agency>[\\p{L}\\-/ ]{2,24}?)${GAP}${DASH}`),
]

/** ANKARA - | АЛМАТЫ, 4 июня — : no agency, so only a known place in capitals counts. */
const PLAIN = compile(`(?<place>${PLACE})(?:,${GAP}(?<date>${DATE}))?${GAP}${DASH}(?=${GAP})`)

/**
 * Reads the dateline an agency prints at the head of a story's first paragraph. Null when there is none or when it
 * is not certain: an agency must be a known one, or the place a known one in capitals.
 */
export function parseDateline(paragraph: string, language: string): ParsedDateline | null {
  const head = paragraph.slice(0, HEAD)
  for (const shape of SHAPES) {
    const groups = shape.exec(head)?.groups
    const agency = findAgency(groups?.agency ?? '')
    if (!groups || !agency || !isCertain(groups.place ?? '', language)) continue
    const house = agency.house === 'plain' ? 'plain' : agency.house
    return build(head, shape.exec(head)?.[0] ?? '', groups, agency.name, house, language)
  }
  const plain = PLAIN.exec(head)
  const place = plain?.groups?.place ?? ''
  if (!plain?.groups || !isCapitals(place, language) || !findPlace(barePlace(place).name)) return null
  return build(head, plain[0], plain.groups, '', 'plain', language)
}

const isCapitals = (place: string, language: string): boolean =>
  place.length > 2 && place === toCapitals(place, language)

/** "Bu konuda (AA) -" names an agency too: the place must be a known one or stand in capitals. */
const isCertain = (place: string, language: string): boolean =>
  isCapitals(place, language) || findPlace(barePlace(place).name) !== null

function build(
  head: string,
  matched: string,
  groups: Readonly<Record<string, string | undefined>>,
  agency: string,
  house: string,
  language: string,
): ParsedDateline | null {
  if (head.length - matched.length < 3) return null
  const bare = barePlace(groups.place ?? '').name
  const known = findPlace(bare)
  const place = fromCapitals(bare, known?.countryCode === 'TR' ? 'tr' : language)
  const dateline = Dateline.parse({
    place,
    region: groups.region ?? '',
    ...placeFacts(known),
    agency,
    house,
    asPrinted: matched.trim(),
  })
  return {
    dateline,
    length: matched.length,
    dayMonth: dayMonthOf(groups.date ?? ''),
    reporter: groups.reporter?.trim() ?? '',
  }
}

const placeFacts = (place: Place | null) =>
  place ? { country: place.country, countryCode: place.countryCode, zone: place.zone } : {}

function dayMonthOf(text: string): string {
  const parts = text.split(/[ \u00a0]/)
  const day = Number(parts.find((part) => /^\d{1,2}$/.test(part)) ?? 0)
  const month = monthNumber(parts.find((part) => /^\p{L}/u.test(part)) ?? '')
  if (day < 1 || day > 31 || month === 0) return ''
  return `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The date of a dateline without a year, in the year the page says it appeared; empty when that is not known. */
export function completeDate(dayMonth: string, pageDate: string): string {
  const year = /^\d{4}/.exec(pageDate)?.[0] ?? ''
  if (dayMonth === '' || year === '') return ''
  const iso = `${year}${dayMonth.slice(1)}`
  // A story of 31 December that a page printed on 1 January belongs to the year before.
  const isLater =
    pageDate.length === 10 && iso > pageDate && iso.slice(5) > '12-20' && pageDate.slice(5) < '01-12'
  const found = findDates(isLater ? `${Number(year) - 1}${dayMonth.slice(1)}` : iso)[0]
  return found ? isoDate(found) : ''
}
