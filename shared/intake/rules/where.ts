import { fromCapitals } from '../../dateline/casing'
import { parseReleaseLine } from '../../dateline/releaseLine'
import { barePlace } from '../../places/barePlace'
import { findPlace, type Place } from '../../places/places'
import { findAgency } from '../agencies'
import { keyOf } from '../page/key'
import { isDesk } from '../people'
import { MENU_WORDS, RUBRICS } from '../words/rubrics'
import {
  type Finding,
  isAfterStory,
  isBeforeStory,
  isInside,
  type Reading,
  type Rule,
  type Values,
} from './rule'
import { isHost } from './siteHead'
import { readStamps } from './stamps'

/** Facts the gazetteer adds to a place's name. */
export const placeValues = (place: Place | null): Values =>
  place ? { country: place.country, countryCode: place.countryCode, zone: place.zone } : {}

/** `г.Алматы`, `Алматы қ.`, `ANKARA`, `ANKARA - 04.06.2023`: where the story was written. */
export const placeLine: Rule = {
  name: 'place-line',
  weight: 0.9,
  reason: 'A line that is nothing but a place: where the story was written.',
  read: (reading) => {
    const findings: Finding[] = []
    reading.pieces.forEach(({ kind, text }, index) => {
      if (findings.length > 0 || kind !== 'line' || text.length > 80 || !reading.isFree(index)) return
      if (isInside(reading, index) && !isUnderLead(reading, index)) return
      // "Серік БАЙҒАЗЫ," above it: the place belongs to a signature.
      if (isAfterStory(reading, index) && /,$/.test(reading.pieces[index - 1]?.text ?? '')) return
      const isTail =
        isAfterStory(reading, index) && /^[-–—]\s?\p{Lu}/u.test(text) && index <= (reading.story?.to ?? 0) + 2
      const own = ownNameIn(text, reading.url)
      const read =
        readPlaceLine(isTail ? text.replace(/^[-–—]\s?/, '') : text.slice(own.length)) ??
        readDateFirst(text) ??
        readWordAndDate(text)
      if (!read) return
      const isNear =
        isBeforeStory(reading, index) && (reading.headline === null || index > reading.headline.at)
      // A place and a date together head a release, above its headline too.
      const isUnder = isNear && reading.pieces[index]?.main === null
      const isHead =
        read.date.length === 10 && isBeforeStory(reading, index) && (read.known !== null || isUnder)
      if (!read.isMarked && !((isNear || isTail || own !== '') && read.known) && !isHead) return
      const values = {
        ...placeValues(read.known),
        ...(read.date ? { 'also.dateline.date': read.date } : {}),
        ...(read.agency ? { agency: read.agency } : {}),
        ...(read.desk ? { 'also.bylines': read.desk, 'also.kind': 'desk' } : {}),
      }
      const isSure = read.isMarked || read.desk !== ''
      const weight = read.known ? (isSure ? 0.95 : 0.7) : 0.5
      findings.push({
        pieces: [index],
        action: 'moved',
        field: 'dateline.place',
        value: read.place,
        values,
        weight,
      })
    })
    return findings
  },
}

/** `Yaylapostasi- Ankara`: the site's own name before the place, with the dash. Empty where the line begins otherwise. */
function ownNameIn(text: string, url: string): string {
  const [whole = '', name = ''] = /^(\p{L}[\p{L}\d. ]{3,40}?)\s?[-–—]\s?(?=\p{Lu})/u.exec(text) ?? []
  return isHost(name, url) ? whole : ''
}

/** Under the summary, which reads like the first paragraph, and what stands between it and the story. */
const isUnderLead = ({ story, isFree }: Reading, index: number): boolean =>
  story !== null && (index === story.from + 1 || (index === story.from + 2 && !isFree(story.from + 1)))

/**
 * `11 сентября 2024 года` over `г. Павлодар`, where the page prints another date of its own: the head of the release, which
 * says where and when it was written, and not when this page appeared.
 */
export const placeBesideDate: Rule = {
  name: 'place-beside-date',
  weight: 0.9,
  reason: 'A place and a date on lines of their own under the headline: where and when the text was written.',
  read: (reading) => {
    const { pieces, headline, isFree } = reading
    const dayAt = (at: number): string => {
      const { kind, text = '' } = pieces[at] ?? {}
      const [stamp, second] = kind === 'line' && isFree(at) && text.length <= 40 ? readStamps(text) : []
      return stamp && !second && stamp.time === '' && stamp.date.length === 10 ? stamp.date : ''
    }
    const days = pieces.flatMap((_, at) => (isBeforeStory(reading, at) && dayAt(at) !== '' ? [at] : []))
    if (!headline || days.length < 2) return []
    for (const at of days) {
      const beside = [at + 1, at - 1].find((place) => {
        const { kind, text = '' } = pieces[place] ?? {}
        const isLine = kind === 'line' && text.length <= 80 && isFree(place) && place > headline.at
        const read = isLine && isBeforeStory(reading, place) ? readPlaceLine(text) : null
        return read !== null && (read.isMarked || read.known !== null)
      })
      const read = beside === undefined ? null : readPlaceLine(pieces[beside]?.text ?? '')
      if (beside === undefined || !read || read.date !== '') continue
      const values = { ...placeValues(read.known), 'also.dateline.date': dayAt(at) }
      const run = [at, beside].toSorted((a, b) => a - b)
      return [{ pieces: run, action: 'moved', field: 'dateline.place', value: read.place, values }]
    }
    return []
  },
}

interface PlaceLine {
  readonly place: string
  readonly known: Place | null
  /** Whether a word such as `г.` says that it is a place. */
  readonly isMarked: boolean
  readonly date: string
  /** The agency printed with it; empty when there is none. */
  readonly agency: string
  /** The desk behind the agency, as in `ANKARA (AA) - Haber Merkezi`; empty when there is none. */
  readonly desk: string
}

/** `Глава страны прилетел в Заречную область`: a word of a sentence, which no name of a place has in small letters. */
const SPOKEN = /\s(?!имени\s)\p{Ll}(?:\p{Ll}{3,}|\s)/u

/** A place, alone or with a date or a country, and nothing else. */
export function readPlaceLine(text: string): PlaceLine | null {
  const parts = text
    .split(/\s*[,|/()]\s*|\s+[-–—]\s+/)
    .map((part) => part.trim().replace(/^[-–—]\s?/, ''))
    .filter(Boolean)
  const [first, ...others] = parts
  if (!first || others.length > 3) return null
  const { name, isMarked } = barePlace(first)
  const known = findPlace(name)
  if (!known && !isMarked) return null
  if (!/^\p{Lu}[\p{L}\p{M}'’.\- ]{1,40}$/u.test(name) || name.split(' ').length > 4) return null
  if (!known && SPOKEN.test(name)) return null
  let date = ''
  let agency = ''
  let desk = ''
  for (const other of others) {
    const found = readStamps(other)[0]
    if (found) date = date || found.date
    else if (findAgency(other)) agency = findAgency(other)?.name ?? ''
    else if (agency !== '' && other === others.at(-1) && isDesk(other)) desk = other
    else if (!findPlace(barePlace(other).name) && !isCountry(other)) return null
  }
  return { place: known ? fromCapitals(name, languageOf(known)) : name, known, isMarked, date, agency, desk }
}

/** `2024 жылғы / Түркістан қ.`: the date, or what a template left of it, stands first. */
function readDateFirst(text: string): PlaceLine | null {
  const read = parseReleaseLine(text)
  if (read?.length !== text.length || !/^\d/.test(text)) return null
  const { place, date } = read.dateline
  const day = date.length === 10 ? date : ''
  return { place, known: findPlace(place), isMarked: true, date: day, agency: '', desk: '' }
}

/** `Porthmarsh, 8 June 2025`, `Astana, June 8, 2025`: one word in front of a whole date, as releases have it under their headline. */
function readWordAndDate(text: string): PlaceLine | null {
  const place = /^(\p{Lu}[\p{L}’'-]{2,30}),\s/u.exec(text)?.[1] ?? ''
  const date = readStamps(text.slice(place.length + 1)).find((stamp) => stamp.date.length === 10)?.date ?? ''
  const key = keyOf(place)
  const isWord = RUBRICS.has(key) || MENU_WORDS.has(key) || readStamps(`${place} 1, 2020`).length > 0
  return place === '' || date === '' || isWord
    ? null
    : { place, known: findPlace(place), isMarked: false, date, agency: '', desk: '' }
}

const languageOf = (place: Place): string => (place.countryCode === 'TR' ? 'tr' : 'en')

const COUNTRIES =
  /^(республика казахстан|казахстан|россия|турция|қазақстан( республикасы)?|türkiye|kazakistan|rusya|kazakhstan|russia|turkey|рк|рф)$/iu
const isCountry = (text: string): boolean => COUNTRIES.test(text)
