import { Dateline } from '../article/article'
import { fold } from '../places/fold'
import { findPlace, type Place } from '../places/places'
import { fromCapitals } from './casing'
import { findDates, isoDate } from './dates'
import type { ParsedDateline } from './parseDateline'

/** A line that heads a release is short; a longer one is a sentence. */
const LONGEST = 90
const BETWEEN = /^(?:\s*[,|/]\s*|\s*\n\s*|\s+[-–—]\s+|\.\s+|\s+)/u
const KIND_BEFORE =
  /^(?:(?:г|гор|пос|п|с|ст|обл)\.\s{0,2}|(?:город|город-курорт|пос[её]лок|село|аул|станица|область)\s{1,2})(?=\p{L})/iu
const KIND_AFTER =
  /^\s(?:қ\.?|қаласы|ауылы|облысы|обл\.?|область|ш\.|kenti|şehri|ili|ilçesi|oblast|city)(?!\p{L})/u
const WEEK_DAY =
  /^,?\s\(?(?:pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\)?(?![\p{L}])/iu
const WORDS = /^[\p{L}\p{M}'’-]+\.?(?:[ \u00a0][\p{L}\p{M}'’-]+\.?){0,3}/u

interface FoundPlace {
  readonly name: string
  readonly known: Place | null
  /** Whether a word beside it says that it is a place: `г.`, `қ.` */
  readonly isMarked: boolean
  readonly length: number
}

/**
 * The line that heads a ministry's or a presidential office's release: a place and a date, in either order, broken or whole,
 * with nothing else: `г.Алматы, 4 июня 2023 года`, `2023 года / г.Алматы`, `04.06.2023, Алматы – Text`. The place must be a
 * known one or say that it is one (`г.`, `қ.`), and there must be a date of at least a year. What follows is another line, a
 * dash, a sentence of its own, or nothing; beside a place that says what it is the marks between may be missing
 * (`г. Алматы 4 июня 2023 года`). Null otherwise.
 */
export function parseReleaseLine(text: string): ParsedDateline | null {
  const head = text.slice(0, 200)
  let at = 0
  let place: FoundPlace | null = null
  let date = ''
  let isParted = true
  while (place === null || date === '') {
    const gap: string = at === 0 ? '' : (BETWEEN.exec(head.slice(at))?.[0] ?? '')
    if (at > 0) {
      if (gap === '') return null
      isParted &&= gap.trim() !== '' || gap.includes('\n') || head[at - 1] === '.'
    }
    const rest = head.slice(at + gap.length)
    const dated = date === '' ? dateAt(rest) : null
    const named: FoundPlace | null = dated || place ? null : placeAt(rest)
    if (dated) date = dated.iso
    else if (named) place = named
    else return null
    at += gap.length + (dated ?? named ?? { length: 0 }).length
  }
  const end = at > LONGEST ? null : endOf(head.slice(at), place, isParted || place.isMarked)
  if (end === null) return null
  const { known } = place
  const facts = known ? { country: known.country, countryCode: known.countryCode, zone: known.zone } : {}
  const asPrinted = head.slice(0, at).trim()
  const dateline = Dateline.parse({ place: place.name, ...facts, date, house: 'plain', asPrinted })
  return { dateline, length: at + end, dayMonth: '', reporter: '' }
}

/** How much stands between the line and the story behind it; null where the line simply goes on. */
function endOf(rest: string, place: FoundPlace, isParted: boolean): number | null {
  const whole = /^\s*$/.exec(rest) ?? /^[.\s]*\n\s*/.exec(rest)
  if (whole) return whole[0].length
  if (!isParted) return null
  const dash = /^\s+[-–—]\s+/u.exec(rest)
  if (dash) return dash[0].length
  const isSmall = /^\p{Ll}/u.test(place.name)
  const next = /^\.\s+(?=[\p{Lu}«“"\d])/u.exec(rest)
  if (next && !isSmall) return next[0].length
  const bare = /^\s+(?=\p{Lu})/u.exec(rest)
  return bare && place.isMarked && place.known ? bare[0].length : null
}

/** A date of at least a year at the head of a text. Two figures of a year are this century's below 50. */
function dateAt(text: string): { iso: string; length: number } | null {
  const [found] = findDates(text.slice(0, 60))
  if (found?.start === 0 && found.year > 0)
    return {
      iso: isoDate(found),
      length: found.end + (WEEK_DAY.exec(text.slice(found.end))?.[0].length ?? 0),
    }
  const short = /^(\d{1,2})\.(\d{1,2})\.(\d{2})(?:\s?г\.?)?(?![\p{L}\d]|[.:]\d)/u.exec(text)
  if (short) {
    const year = Number(short[3]) + (Number(short[3]) < 50 ? 2000 : 1900)
    const [read] = findDates(`${short[1]}.${short[2]}.${year}`)
    return read ? { iso: isoDate(read), length: short[0].length } : null
  }
  const year = /^(?:19|20)\d{2}(?![\p{L}\d]|[.:/-]\d)/u.exec(text)?.[0]
  return year ? { iso: year, length: 4 } : null
}

/** The longest known place at the head of a text, or one that says it is one. */
function placeAt(text: string): FoundPlace | null {
  const before = KIND_BEFORE.exec(text)?.[0] ?? ''
  const words = WORDS.exec(text.slice(before.length))?.[0] ?? ''
  const pieces = words.split(/(?<=[ \u00a0])/u)
  for (let count = pieces.length; count > 0; count -= 1) {
    const name = pieces.slice(0, count).join('').trim()
    const bare = name.replace(/(?<=\p{L}{3})\.$/u, '')
    // "Алматы. Президент": a stop behind a whole word ends the name.
    if (/\p{L}{4}\.[ \u00a0]/u.test(name)) continue
    const known = findPlace(bare)
    if (known) {
      const after = KIND_AFTER.exec(text.slice(before.length + bare.length))?.[0] ?? ''
      return {
        name: written(bare, known),
        known,
        isMarked: before !== '' || after !== '',
        length: before.length + bare.length + after.length,
      }
    }
  }
  return unknownAt(before, words)
}

function unknownAt(before: string, words: string): FoundPlace | null {
  const kind = words.match(/^(.{2,38}?)\s(?:қ\.?|қаласы|ауылы|облысы|область|kenti|şehri|ili|ilçesi)$/u)
  const name = (kind?.[1] ?? words).replace(/\.$/, '')
  if ((before === '' && !kind) || !name.split(/[ \u00a0]/).every((word) => /^\p{Lu}/u.test(word))) return null
  return { name, known: null, isMarked: true, length: before.length + (kind ? words : name).length }
}

/** A name as it is written, in ordinary case; one in small letters as the gazetteer has it. */
function written(name: string, known: Place): string {
  if (/\p{Lu}/u.test(name)) return fromCapitals(name, known.countryCode === 'TR' ? 'tr' : 'en')
  const names = [
    ...Object.values(known.names),
    ...known.former.flatMap(({ names: old }) => Object.values(old)),
  ]
  return names.find((one) => fold(one) === fold(name)) ?? name
}
