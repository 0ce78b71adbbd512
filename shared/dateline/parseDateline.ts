import { Dateline } from '../article/article'
import { type Agency, findAgency } from '../intake/agencies'
import { barePlace } from '../places/barePlace'
import { findPlace } from '../places/places'
import { spelledAs } from '../places/spelled'
import { inOneAlphabet } from '../text/alphabets'
import { isAmericanState, isPostalState } from './americanStates'
import { fromCapitals, isPrintedInCapitals as isCapitals, nameFromCapitals, toCapitals } from './casing'
import { datedAgency } from './datedAgency'
import { findDates, isoDate } from './dates'
import { looseHead, withCapitals } from './looseHead'
import { monthNumber } from './months'
import { placeAndReporter } from './placeAndReporter'
import { factsOf, placeOf, regionOf } from './placeFacts'
import {
  AGENCY_SHAPES,
  DATE_BEHIND,
  DAY_AND_HOUSE,
  LONE_PLACE,
  PLACELESS,
  PLAIN,
  REPORTER_BEHIND,
  REPORTERS_BEHIND,
  STOPPED,
} from './shapes'

export interface ParsedDateline {
  readonly dateline: Dateline
  /** How many characters of the paragraph it takes, the space after it included. */
  readonly length: number
  /** Day and month when the line prints them without a year; `--11-25`. Empty otherwise. */
  readonly dayMonth: string
  /** Reporters the line names, as DHA and Anadolu do, commas between; empty otherwise. */
  readonly reporter: string
}

const HEAD = 240

type Groups = Readonly<Record<string, string | undefined>>

/**
 * Reads the dateline an agency prints at the head of a story's first paragraph. Null when there is none or when it
 * is not certain: an agency must be a known one or the page's own `site`, or the place a known one in capitals or printed
 * with a date.
 */
export function parseDateline(paragraph: string, language: string, site = ''): ParsedDateline | null {
  // Letters stand for letters, so that lengths stay.
  const head = inOneAlphabet(paragraph.slice(0, HEAD))
  for (const shape of AGENCY_SHAPES) {
    const match = shape.exec(head)
    const agency =
      findAgency(match?.groups?.agency ?? '') ??
      ownAgency(match?.groups ?? {}, site) ??
      datedAgency(match?.groups ?? {}, match?.[0] ?? '', dayOf(match?.groups?.date ?? ''), language)
    if (!match?.groups || !agency) continue
    const printed = [match.groups.writers, match.groups.place].filter(Boolean).join('/')
    const { place, reporter } = placeAndReporter(printed, language)
    const isCertain =
      match.groups.end === undefined ? isCapitals(place, language) : mayBePlace(place, language)
    if (!isCertain) continue
    return build(
      head,
      match[0],
      { ...match.groups, place, reporter: reporter || match.groups.reporter },
      agency,
      language,
    )
  }
  for (const shape of PLACELESS) {
    const match = shape.exec(head)
    const printed = match?.groups?.agency ?? ''
    const agency = findAgency(printed)
    // Without brackets or slashes only a name in capitals, or one that is nothing but an agency's, is certain.
    const isBare = match?.[0].startsWith(printed) === true
    if (!match?.groups || !agency || (isBare && !isHouseName(printed, language))) continue
    return build(head, match[0], match.groups, agency, language)
  }
  return (
    parseDayAndHouse(head, language) ??
    parseLoose(head, language) ??
    parsePlain(head, language) ??
    parseLonePlace(head, language) ??
    parseSmall(head, language)
  )
}

/** `7 мая. РЕЧИНФОРМ - …`: a day and a name in capitals, and no place. */
function parseDayAndHouse(head: string, language: string): ParsedDateline | null {
  const match = DAY_AND_HOUSE.exec(head)
  const { agency = '', date = '' } = match?.groups ?? {}
  if (!match?.groups || dayOf(date) === '' || agency.length < 4) return null
  const known = findAgency(agency)
  if (!known && (!isCapitals(agency, language) || findPlace(agency) !== null || agency.split(' ').length > 3))
    return null
  const own = known ?? { name: agency, house: 'plain', hosts: [], spellings: [agency] }
  return build(head, match[0], { ...match.groups, place: '' }, own, language)
}

/** `ANKARA-AA Bakanlık …`, `BAKÜ, 5 Haziran, AZERTAC`: in no house's form, but a known place and a known agency. */
function parseLoose(head: string, language: string): ParsedDateline | null {
  const loose = looseHead(head, language)
  return loose && build(head, loose.matched, { ...loose }, findAgency(loose.agency), language)
}

/** `izmir (aa) - …`: typed without a capital; certain where both the place and the agency are known. */
function parseSmall(head: string, language: string): ParsedDateline | null {
  const raised = withCapitals(head, language)
  const read = raised === null ? null : parseDateline(raised, language)
  if (!read || read.dateline.agency === '' || !findPlace(read.dateline.place.split('/', 1)[0] ?? ''))
    return null
  return { ...read, dateline: { ...read.dateline, asPrinted: head.slice(0, read.length).trim() } }
}

/** A site that names itself behind a place, as agencies do, is the agency. */
function ownAgency({ agency = '', place = '' }: Groups, site: string): Agency | null {
  const key = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
  const isOwn = key(site).length >= 4 && key(agency) === key(site) && place !== ''
  return isOwn ? { name: agency, house: 'plain', hosts: [], spellings: [agency] } : null
}

/** The day a date says, whole or without its year; empty when it says none. */
const dayOf = (date: string): string => readDate(date).iso || readDate(date).dayMonth

function parsePlain(head: string, language: string): ParsedDateline | null {
  const dashed = PLAIN.exec(head)
  const match = dashed ?? STOPPED.exec(head)
  const { region = '', writers = '', within = '' } = match?.groups ?? {}
  // `ANTALYA / KONYAALTI - …`: the province before its district.
  const isProvince = writers !== '' && findPlace(writers) !== null
  const place = [isProvince ? writers : '', match?.groups?.place ?? ''].filter(Boolean).join('/')
  const date = match?.groups?.date ?? within
  if (!match?.groups || place === '' || (writers !== '' && !isProvince)) return null
  const known = findPlace(barePlace(place.split('/', 1)[0] ?? '').name)
  const isDated = readDate(date).iso !== '' || readDate(date).dayMonth !== ''
  if (date !== '' && !isDated) return null
  if (!dashed && known === null) return null
  const isNamed = known !== null || isDated || isAmericanState(region) || isEnglishHead(match[0], place, head)
  const isShort = isShortState(region, match[0]) && /^[\p{Lu}“"‘']/u.test(head.slice(match[0].length))
  const isAt = isCapitals(place, language) ? isNamed : (known !== null && isDated) || isShort
  if (!isAt || (region !== '' && !isCapitals(place, language) && !isShort)) return null
  return build(head, match[0], { ...match.groups, place, date }, null, language)
}

/** `Nashville, TN – The …`: offices print their town in ordinary letters, and the state as the post shortens it. */
const isShortState = (region: string, matched: string): boolean =>
  isPostalState(region) ||
  (isAmericanState(region) && /^\p{Lu}[\p{L}. ]{1,5}\.?$/u.test(region) && matched.includes('.'))

/** `АҚТАУ. Ақтау қаласында …`: as Kazakh agencies print their own city, without naming themselves. */
function parseLonePlace(head: string, language: string): ParsedDateline | null {
  const match = LONE_PLACE.exec(head)
  const place = match?.groups?.place ?? ''
  if (!match?.groups || place.length < 4 || !isCapitals(place, language) || !findPlace(place)) return null
  return head.length - match[0].length < 60 ? null : build(head, match[0], match.groups, null, language)
}

/** Labels that stand in capitals before a dash and are no place: `UPDATE — …`. */
const NO_PLACES =
  /^(?:UPDATE|BREAKING|WATCH|LISTEN|READ|VIDEO|PHOTOS?|LIVE|EXCLUSIVE|OPINION|EDITORIAL|ANALYSIS|CORRECTION|NOTE|NEW|NEWS|ALERT|WARNING|TIP|FACT|CHECK|ADVERTISEMENT|SPONSORED|EDITOR|EDITORS|ABOUT|CONTACT|MEDIA|PRESS|RELEASE|STEP|PART|CHAPTER|RELATED|MORE|SEE|ALSO|THE|TO|FROM|BY|DATE|WHAT|WHO|WHEN|WHERE|WHY|HOW|Q|A|FAQ|PS|P\.S\.|TL;DR|SPOILER|BOTTOM|LINE|VERDICT|RATING|WINNER|RESULT|SCORE)(?![\p{L}])/u

/** `ORCAS — Fares on the …`: an American paper's own place needs no agency, no state and no list. */
function isEnglishHead(matched: string, place: string, head: string): boolean {
  const words = place.split(/[ \u00a0]/)
  return (
    (/(?:—|--)\s*$/.test(matched) || (/[–-]\s*$/.test(matched) && isNamedAgain(place, head))) &&
    words.length <= 3 &&
    place.length >= 4 &&
    /^[A-Z][A-Z .'-]+$/.test(place) &&
    !words.some((word) => NO_PLACES.test(word)) &&
    /^[A-Z“"‘'][^A-Z]/.test(head.slice(matched.length)) &&
    head.length - matched.length > 60
  )
}

/** Behind a shorter dash it is a place when the paragraph names it again, in ordinary letters. */
const isNamedAgain = (place: string, head: string): boolean => {
  const rest = head.slice(place.length).split(/[^\p{L}'’-]+/u)
  return place.split(' ').every((word) => rest.includes(`${word.slice(0, 1)}${word.slice(1).toLowerCase()}`))
}

const isHouseName = (name: string, language: string): boolean =>
  name.length >= 6 && (isCapitals(name, language) || /\p{Ll}\p{Lu}/u.test(name))

/** "Bu konuda (AA) -" names an agency too: each word of a place starts with a capital, or it is a known one. */
function mayBePlace(place: string, language: string): boolean {
  if (isCapitals(place, language) || findPlace(barePlace(place).name) !== null) return true
  const words = barePlace(place).name.split(/[ \u00a0/]+/)
  return words.length <= 3 && words[0] !== 'The' && words.every((word) => /^\p{Lu}/u.test(word))
}

function build(
  head: string,
  matched: string,
  groups: Groups,
  agency: Agency | null,
  language: string,
): ParsedDateline | null {
  if (head.length - matched.length < (agency ? 1 : 3)) return null
  const rest = head.slice(matched.length)
  const behind = agency
    ? (REPORTERS_BEHIND.exec(rest) ?? (isDashed(matched) ? REPORTER_BEHIND.exec(rest) : null))
    : null
  const dated = agency && !groups.date && !behind ? DATE_BEHIND.exec(rest) : null
  const whole = matched + (behind?.[0] ?? dated?.[0] ?? '')
  const names = inOneAlphabet(groups.place ?? '')
    .split('/')
    .map((part) => barePlace(part).name)
  const known = placeOf(names[0] ?? '', groups.region ?? '', agency !== null)
  const place = names.map((name) => inOrdinaryCase(name, language)).join('/')
  const { iso, dayMonth } = readDate(groups.date ?? dated?.groups?.date ?? '')
  const dateline = Dateline.parse({
    place,
    region: regionOf(groups.region?.trim() ?? '', matched),
    ...factsOf(known, groups.region ?? ''),
    date: iso,
    agency: agency?.name ?? '',
    house: agency?.house ?? 'plain',
    asPrinted: whole.trim(),
  })
  const reporters = behind?.[1]?.split('/').map((name) => nameFromCapitals(name, 'tr')) ?? []
  return {
    dateline,
    length: whole.length,
    dayMonth,
    reporter: [nameFromCapitals(groups.reporter?.trim() ?? '', language), ...reporters]
      .filter(Boolean)
      .join(', '),
  }
}

const isDashed = (matched: string): boolean => /[-–—]\s*$/.test(matched)

/** `TBMM (AA) -` is reported from parliament; a word without a vowel is said by its letters and keeps them. */
const isInitialism = (name: string): boolean =>
  /^\p{Lu}{2,6}$/u.test(name) && !/[AEIİOÖUÜАЕЁИІОӨУҮҰЫЭЮЯӘ]/u.test(name)

/**
 * A place in ordinary case, as the gazetteer spells it where it is listed. Turkish places keep their Turkish letters in a Turkish
 * text, and get none in an English one.
 */
function inOrdinaryCase(name: string, language: string): string {
  if (isInitialism(name)) return name
  const listed = language === 'tr' || name === toCapitals(name, language) ? spelledAs(name, language) : null
  if (listed) return listed
  const isTurkish = language === 'tr' || (findPlace(name)?.countryCode === 'TR' && /[İĞŞÇÖÜ]/.test(name))
  return fromCapitals(name, isTurkish ? 'tr' : language)
}

/** The date a dateline prints, whole when it names the year. */
function readDate(text: string): { iso: string; dayMonth: string } {
  const full =
    findDates(text)
      .map(isoDate)
      .find((date) => date.length === 10) ?? ''
  if (full) return { iso: full, dayMonth: '' }
  const parts = text.split(/[ \u00a0]/)
  const day = Number(parts.find((part) => /^\d{1,2}$/.test(part)) ?? 0)
  const month = monthNumber(parts.find((part) => /^\p{L}/u.test(part)) ?? '')
  if (day < 1 || day > 31 || month === 0) return { iso: '', dayMonth: '' }
  return { iso: '', dayMonth: `--${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }
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
