import { findPlace } from '../../places/places'
import { hostOf } from '../address'
import { isInPath } from '../addressWords'
import { findAgency } from '../agencies'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isDesk, isPersonName, isStatedName, type Person, readPeople } from '../people'
import {
  BYLINE_LABELS,
  COMMENT_HEADINGS,
  CREDIT_LABELS,
  HOME,
  NETWORKS,
  PAGE_CONTROLS,
} from '../words/labels'
import { COUNTER_PHRASES, RELATIVE_TIMES } from '../words/phrases'
import { RUBRICS } from '../words/rubrics'
import { labelled } from './labelled'
import { isMenuSection } from './menuSections'
import { zoneOfPage } from './pageZone'
import type { Reading, Values } from './rule'
import { besideDates, type Stamp } from './stamps'
import { placeValues, readPlaceLine } from './where'

/** What a line at the head or the foot of a story says in its parts: who, when, where, which section. */
export interface HeadLine {
  readonly people: readonly Person[]
  readonly rubrics: readonly string[]
  readonly stamps: readonly Stamp[]
  readonly place: string
  readonly placeValues: Values
}

const counters = new Set(COUNTER_PHRASES)

/** The language names in capitals are put into ordinary case in. */
export const caseLanguage = (reading: Reading): string =>
  zoneOfPage(reading) === 'Europe/Istanbul' ? 'tr' : 'en'

const isNoise = (whole: string, reading: Reading): boolean => {
  const part = whole.replace(/\p{Extended_Pictographic}\ufe0f?/gu, '').trim()
  const key = keyOf(part)
  const bare = keyOf(part.replace(/\d[\d.,]*\s?(?:[кkmbмб](?!\p{L}))?/giu, ' '))
  return (
    key === '' ||
    // What is left of `9:00a`, an hour in the morning, and of `By Ada Finch posted`.
    /^(?:[ap]|posted|published)$/i.test(part) ||
    /^[\d\s.,]{1,12}[KkMmКкМм]?$/.test(part) ||
    !/[\p{L}\p{N}]/u.test(part) ||
    (/\d/.test(part) && counters.has(bare)) ||
    counters.has(key) ||
    RELATIVE_TIMES.has(bare) ||
    HOME.has(key) ||
    PAGE_CONTROLS.has(key) ||
    NETWORKS.has(key) ||
    COMMENT_HEADINGS.has(bare) ||
    isNobody(part) ||
    // Buttons and joining words that stand in elements of their own.
    /^(?:follow|takip et|подписаться) ?@?[\w.]{0,40}$|^(?:and|ve|и|және)$/iu.test(part) ||
    isNobody(labelled(part)?.rest ?? '') ||
    statedKeys(reading, 'site').has(key) ||
    isHost(key, reading.url)
  )
}

/** `Bay Herald` behind a name, on `www.bayherald.example`: the paper itself. */
const isHost = (key: string, url: string): boolean =>
  key.length > 4 && hostOf(url).split('.').includes(key.replaceAll(' ', ''))

/** Firms that make sites keep an account in each: `TE Bilişim`. */
const PROGRAMS = /^(?:\p{Lu}[\p{L}\d.]{0,20}\s){0,2}(?:bili[sş]im|yazılım|web tasarım|software|hosting)$/iu

/** Accounts that programs come with. */
export const isNobody = (name: string): boolean =>
  PROGRAMS.test(name.trim()) ||
  /^(admin|administrator|administrateur|yönetici|editor|editör|root|user|super user|superuser|unknown|webmaster|site admin|anonymous|админ|администратор|гость)$/iu.test(
    name.trim(),
  )

export const isStatedAuthor = (name: string, reading: Reading): boolean =>
  statedKeys(reading, 'author').has(keyOf(name))

const stated = new WeakMap<readonly Piece[], Map<string, ReadonlySet<string>>>()

/** What the page states under a name, as keys; looked up once for a page. */
function statedKeys({ pieces }: Reading, name: string): ReadonlySet<string> {
  const known = stated.get(pieces) ?? new Map<string, ReadonlySet<string>>()
  stated.set(pieces, known)
  const keys =
    known.get(name) ??
    new Set(pieces.filter((one) => one.kind === 'meta' && one.name === name).map(({ text }) => keyOf(text)))
  known.set(name, keys)
  return keys
}

/**
 * Reads a line made of a date and other things a page prints beside it (`Gündem | Ayşe Demir | 04.06.2023 14:30`). Null
 * when a part of it is none of them. A bare name counts when the page says elsewhere that it is its author's, when the
 * markup does (`isAuthors`), or when `mayName` and a sign sets it apart.
 */
export function readHeadLine(
  text: string,
  reading: Reading,
  given: { isAuthors: boolean; mayName: boolean },
): HeadLine | null {
  const { parts, stamps } = besideDates(text)
  if (stamps.length === 0) return null
  const language = caseLanguage(reading)
  const people: Person[] = []
  const rubrics: string[] = []
  let place = ''
  let facts: Values = {}
  let isList = false
  const split = parts.flatMap((part) => (byIn(part, reading)[1] === '' ? whoAndSection(part) : [part]))
  for (const raw of split) {
    const [part, section] = byIn(raw, reading)
    if (section !== '') rubrics.push(section)
    const found = labelled(part)
    const wasList = isList
    isList = BYLINE_LABELS.has(keyOf(part))
    if (isList) continue
    if (found && CREDIT_LABELS.has(found.label)) continue
    if (isNoise(part, reading)) continue
    const isLabelled = found !== null && BYLINE_LABELS.has(found.label)
    const named = readPeople(isLabelled ? found.rest : part.replace(/^(by|yazar|автор)\s/i, ''), language)
    const isTrusted =
      isLabelled ||
      wasList ||
      given.isAuthors ||
      given.mayName ||
      /^(by|автор)\s/i.test(part) ||
      named.every(({ name, kind }) => kind !== 'person' || isStatedAuthor(name, reading))
    if (RUBRICS.has(keyOf(part)) || isMenuSection(part, reading) || isInPath(reading.url, part))
      rubrics.push(part)
    else if (named.length > 0 && isTrusted) {
      people.push(...named)
      isList = true
    } else {
      const where = readPlaceLine(part)
      if (!where && rubrics.length === 0 && isSectionBeside(part, text)) {
        rubrics.push(part)
        continue
      }
      if (!where || place !== '') return null
      place = where.place
      facts = { ...placeValues(where.known), ...(where.agency ? { agency: where.agency } : {}) }
    }
  }
  return { people, rubrics, stamps, place, placeValues: facts }
}

/** `Мостовое дело • 15 мая 2021`: a word or two that a bullet sets apart from the date, and nobody's name. */
const isSectionBeside = (part: string, text: string): boolean =>
  text.length <= 60 &&
  ((/[•·]/.test(text) && part.length <= 24 && /^\p{Lu}\p{Ll}{2,}(?:\s\p{Ll}{3,})?$/u.test(part)) ||
    // `17 мая 2024 8:24 / Новости Заречного`
    (/\s[/|]\s/.test(text) && /^(?:Новости|Жаңалықтар)\s\p{Lu}[\p{L}-]{2,20}$/u.test(part)))

/** `By Jane Smith in Culture on` before the date: a name and a section. */
function whoAndSection(part: string): string[] {
  const [, who, section] = /^(By \p{Lu}[^,|]{3,60}?) in (\p{Lu}[\p{L}& -]{2,30}?)(?: on)?$/u.exec(part) ?? []
  return who && section ? [who, section] : [part]
}

/**
 * `By Ada Finch in Nation on`, with the date behind it: the name, and the section where the page has one of that name. What
 * stands behind a date, `@adafinch 76Comments`, loses the handle.
 */
function byIn(part: string, reading: Reading): [string, string] {
  const bare = part.replace(/^@\w{2,40}\s/, '')
  const found = /^(by\s.{3,60}?)(?:\sin\s(\p{Lu}[\p{L}& ]{2,24}?))?(?:\son)?$/iu.exec(bare)
  const [, who = '', section = ''] = found ?? []
  if (who === '') return [bare, '']
  if (section === '') return [who, '']
  const isSection =
    RUBRICS.has(keyOf(section)) || isMenuSection(section, reading) || reading.keys.includes(keyOf(section))
  return isSection ? [who, section] : [part, '']
}

/** The values that carry further fields of one decision: `also.rubrics`, `also.dateline.date` ... */
export function alsoValues({ people, rubrics, place, placeValues: facts }: HeadLine, main: string): Values {
  const also: Values = {}
  if (people.length > 0 && main !== 'bylines') {
    also['also.bylines'] = people.map(({ name }) => name).join(', ')
    also['also.kind'] = people.map(({ kind }) => kind).join(',')
  }
  if (rubrics.length > 0 && main !== 'rubrics') also['also.rubrics'] = rubrics.join(' > ')
  if (place) Object.assign(also, { 'also.dateline.place': place }, facts)
  return also
}

/** Who a piece names when it is a byline, its parts read as they are set apart; see `readByline`. */
export function bylineIn(
  piece: Pick<Piece, 'text' | 'parts'>,
  isAuthors: boolean,
  language: string,
): Person[] {
  // A page for narrow and wide screens prints its writer once for each.
  const parts = piece.parts && [...new Set(piece.parts)]
  if (!parts) return readByline(piece.text, isAuthors, language)
  const isLabelled = parts.some((part) => BYLINE_LABELS.has(keyOf(part)))
  const names = parts
    .filter((part) => !BYLINE_LABELS.has(keyOf(part)) && !isNoisePart(part))
    .map((part) => part.replace(/^[,;]\s/, ''))
  const named = readByline(names.join(', '), isAuthors || isLabelled, language)
  const joined = named.length > 0 ? named : readByline(parts.join(' '), isAuthors, language)
  return joined.length > 0 ? joined : readByline(piece.text, isAuthors, language)
}

const isNoisePart = (part: string): boolean =>
  !/[\p{L}\p{N}]/u.test(part) || NETWORKS.has(keyOf(part)) || nameOnly(`by ${part}`) === 'by'

/** `Words by Edmund Vail / Photographs by Saoirse Keane`. */
const MAKER =
  /^(?:words|text|story|reporting|writing|photos|photographs?|photography|pictures|illustrations?|artwork|video|film)(?: and [a-z]{3,20})? by (.{3,80})$/i

/** `By Jon Abara, Senior Contributor. I write about small firms.` */
const BY_NAME = /^(?:By|BY)\s(\p{Lu}[\p{L}’'.-]{0,24}(?:\s\p{Lu}[\p{L}’'.-]{1,24}){1,3}),\s/u

/** `Posted by Winnie at 4:12 PM`: also a name of one word. */
const POSTED = /^posted by:? (.{2,40}?)(?: (?:at|on) .{2,40})?$/i

/** `By Ada Finch March 18 at 3:57 PM Follow @adafinch`: the day without a year and the button are no part of the name. */
const BEHIND_NAME =
  /(?:\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d{1,2}(?:,? (?:at )?\d{1,2}:\d{2} ?[ap]\.?m\.?)?)?(?:\sFollow @\w{2,40})?$/i
/** ` | AP – 1 hr 4 mins ago`, behind the names of an agency's writers. */
const BEHIND_BAR = /\s\|\s(?:[^|]{2,24}\s[-–—]\s)?\d{1,3}\s[^|]{2,24}\sago$/i
const nameOnly = (line: string): string =>
  /^by\s/i.test(line) && line.length <= 160 ? line.replace(BEHIND_BAR, '').replace(BEHIND_NAME, '') : line

/** `Haber - Foto: Ali Kaya`: one person for both. */
export const TWO_LABELS = /^(haber|muhabir)\s?[-–/&+]\s?(foto(?:ğraf)?|kamera)\s?:/iu

/** Who a line names when it is a byline; empty otherwise. `isAuthors`: the markup says it holds the author. */
export function readByline(line: string, isAuthors: boolean, language: string): Person[] {
  // `(HABER-FOTOĞRAF: SALİH HANCI)`
  const text = nameOnly(
    /^\([^()]{4,120}\)$/.test(line) && labelled(line.slice(1, -1)) ? line.slice(1, -1) : line,
  ).replace(TWO_LABELS, '$1 $2:')
  const parts = text.split(/\s[-–—|•]\s|\s?\|\s?|\n/).filter((part) => part.trim() !== '')
  const labels = parts.map(labelled)
  // `Haber: Ali Kaya - Foto: Can Er`: the credit beside the byline is not who wrote it.
  if (parts.length > 1 && labels.some((one) => one && BYLINE_LABELS.has(one.label))) {
    return labels.flatMap((label) =>
      label && BYLINE_LABELS.has(label.label) ? readPeople(label.rest, language) : [],
    )
  }
  const found = labelled(text)
  if (found && BYLINE_LABELS.has(found.label)) return readPeople(found.rest, language)
  const makers = text.split(/\s{1,4}[/|•·]\s{1,4}|\n/).map((part) => MAKER.exec(part.trim())?.[1] ?? '')
  if (makers.length > 1 && makers.every((name) => name !== '')) {
    return makers.flatMap((name) => readPeople(name, language))
  }
  const lead =
    /^(?:words by|text by|written by|reported by|reporting by|story by|by|автор|авторы|подготовила?|muhabir|yazar|тілші)\s(.{3,120})$/iu.exec(
      text,
    )
  if (lead) {
    const people = readPeople(lead[1] ?? '', language)
    if (people.length > 0) return people
  }
  const named = BY_NAME.exec(text)?.[1] ?? ''
  if (text.length <= 160 && isPersonName(named)) return readPeople(named, language)
  const poster = POSTED.exec(text)?.[1]?.trim() ?? ''
  if (poster !== '' && isStatedName(poster) && !isNobody(poster)) return [{ name: poster, kind: 'person' }]
  const bare = readPeople(text, language)
  if (bare.every(({ kind }) => kind === 'desk') || isDesk(text)) return bare
  const isSet = isAuthors || /@|\s[/]\s/.test(text) || isPlaced(text)
  return isSet && bare.some(({ name, kind }) => kind !== 'person' || isPersonName(name) || findAgency(name))
    ? bare
    : []
}

/** `Nihat Tekin/Kocaali`, `Ali KAYA-Ayşe DEMİR/VAN,`: local reporters sign with the place they write from. */
const isPlaced = (text: string): boolean => {
  const [, names = '', place = ''] = /^([^/]{5,90}[^/\s])\/(\p{Lu}[\p{L} ]{2,24}),?$/u.exec(text) ?? []
  const people = names === '' ? [] : readPeople(names, 'tr')
  return people.length > 0 && people.every(({ kind }) => kind === 'person') && findPlace(place) !== null
}
