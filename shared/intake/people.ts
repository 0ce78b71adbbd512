import { nameFromCapitals } from '../dateline/casing'
import { findPlace } from '../places/places'
import { findAgency } from './agencies'
import { keyOf } from './page/key'
import { BYLINE_LABELS, DESKS, ROLES } from './words/labels'
import { NOT_PEOPLE } from './words/people'
import { MENU_WORDS, RUBRICS } from './words/rubrics'

export interface Person {
  readonly name: string
  readonly kind: 'person' | 'agency' | 'desk'
}

const WORD = "\\p{Lu}[\\p{L}\\p{M}.'’ʼ]{0,24}(?:-\\p{Lu}?[\\p{L}'’]{1,24})?"
const PARTICLE = '(?:van|von|de|da|del|der|bin|el|al|оглы|кызы|ұлы|қызы|улы|oğlu|kızı)'
const NAME = new RegExp(`^${WORD}(?: (?:${WORD}|${PARTICLE})){1,3}$`, 'u')
const CONTACT =
  /\(?[\w.+-]{1,60}@[\w-]{1,60}(?:\.[\w-]{1,20}){1,4}\)?|(?<![\w.])@[\w.]{2,40}|\bhttps?:\/\/\S{1,300}/gi
const DESK_SHAPE =
  /( haber merkezi| haber servisi| servisi| istihbarat servisi| newsroom| news desk| web desk| staff| staff writers?| news team| communications office| press office| media office| press team| communications team| media team| editorial board| masasi| ekibi| muhabirleri| редакциясы| тілшілері)$|^(редакция|пресс служба|служба новостей|отдел [а-я]+|редакционный совет)(?: |$)/
const BETWEEN = /\s?[,;&/+]\s?|\s[-–—|·•]\s|\s(?:ve|and|и|мен|және|with)\s/u

/** `ANKARA (AA) - Haber Merkezi`: a dateline stands before the desk. */
const PLACED = /^\p{Lu}[^()]{1,40}\(\p{L}{2,12}\)\s?[-–—]/u

/** Whether a text is the name of an office and not of a person: "Haber Merkezi", "Редакция". */
export const isDesk = (text: string): boolean => {
  const key = keyOf(text)
  if (PLACED.test(text)) return false
  return (
    DESKS.has(key) ||
    (key.split(' ').length <= 6 &&
      DESK_SHAPE.test(` ${key}`.replace(/^ (редакци|пресс|служба|отдел)/u, '$1')))
  )
}

/** An office's name in ordinary case; in one that is not all capitals they are an agency's letters: `Редакция сайта ТАСС`. */
const officeName = (text: string, language: string): string =>
  /\p{Ll}/u.test(text) ? text : nameFromCapitals(text, language)

/** Whether a text has the form of a person's name and is not known to be anything else. */
export function isPersonName(text: string): boolean {
  if (text.length > 60 || !NAME.test(text)) return false
  if (/\p{Script=Latin}/u.test(text) && /\p{Script=Cyrillic}/u.test(text)) return false
  // `DHA-Güncel`: an office's mark.
  if (/^\p{Lu}{2,6}-\p{Lu}\p{Ll}/u.test(text)) return false
  const key = keyOf(text)
  if (RUBRICS.has(key) || MENU_WORDS.has(key) || findPlace(text) !== null) return false
  const words = key.split(' ')
  return !words.some((word, at) => NOT_PEOPLE.has(word) && !isSurname(text.split(/[\s-]/)[at] ?? ''))
}

/** Without its marks `köşe`, a corner, reads like a surname: only the letters tell. */
const isSurname = (word: string): boolean => word.toLocaleLowerCase('tr') === 'köse'

/** A name that is stated to be an author's: also one word, or in a form no list knows. */
export function isStatedName(text: string): boolean {
  const key = keyOf(text)
  return (
    /^\p{Lu}[\p{L}\p{M}.'’ʼ -]{2,60}$/u.test(text) &&
    key.split(' ').length <= 5 &&
    !RUBRICS.has(key) &&
    !MENU_WORDS.has(key) &&
    !key.split(' ').some((word) => NOT_PEOPLE.has(word))
  )
}

/**
 * The people, desks and agencies a byline names, in its order, without roles, addresses and handles. Empty when any part of
 * it is something else, since then it is no byline. `language` is for names printed in capitals.
 */
export function readPeople(text: string, language: string): Person[] {
  const bare = text
    .replace(CONTACT, ' ')
    .replace(/\(\s{0,3}\)/g, ' ')
    // `Ali KAYA-Ayşe DEMİR`: a surname in capitals ends a name, and a hyphen behind it parts two people.
    .replace(/(?<=\p{Lu}\p{Ll}{1,20}\s\p{Lu}{2,20})\s?[-–]\s?(?=\p{Lu}\p{Ll})/gu, ', ')
    .replace(/\s+/g, ' ')
    .trim()
  if (bare === '' || bare.length > 140 || /[!?…:]|\p{Ll}{2}\.\s\p{Lu}\p{Ll}{3}.{12}/u.test(bare)) return []
  const whole = readOne(bare, language)
  if (whole) return [whole]
  const people: Person[] = []
  for (const part of bare
    .split(/(?<!\p{L}{0,30}\s?\()\((?=[^()]{2,40}\))|\)/u)
    .flatMap((one) => one.split(BETWEEN))) {
    const trimmed = part.replace(/^[\s.,–—-]+|[\s,–—-]+$/gu, '')
    if (trimmed === '') continue
    const one = readOne(trimmed, language)
    const housed = one ? [] : withHouse(trimmed, language)
    if (one) people.push(one)
    else if (housed.length > 0) people.push(...housed)
    else if (!isRole(trimmed) && !findPlace(trimmed)) return []
  }
  return people.filter(({ name }, at) => people.findIndex((other) => other.name === name) === at).slice(0, 10)
}

/** `MARION L. PRYCE Associated Press`: the last of several, and the agency they write for. */
function withHouse(text: string, language: string): Person[] {
  const words = text.split(' ')
  for (let size = 1; size <= Math.min(3, words.length - 2); size += 1) {
    const agency = findAgency(words.slice(-size).join(' '))
    const name = words.slice(0, -size).join(' ')
    if (agency && isPersonName(name))
      return [
        { name: nameFromCapitals(name, language), kind: 'person' },
        { name: agency.name, kind: 'agency' },
      ]
  }
  return []
}

/** `Jane Roe, Blinkbook`: a writer and the house they write for, where a page states that it is its author. Empty otherwise. */
export function ofHouse(text: string): Person[] {
  const [, name = '', house = ''] = /^([^,]{4,60}),\s(\p{Lu}[^,]{1,40})$/u.exec(text.trim()) ?? []
  return house !== '' && isPersonName(name) ? [{ name, kind: 'person' }] : []
}

const isRole = (text: string): boolean => {
  const key = keyOf(text)
  return ROLES.has(key) || BYLINE_LABELS.has(key) || ROLE_SHAPE.test(text) || BEAT.test(text)
}

/** `Harbour reporter`: a beat of one word, which no list knows. */
const BEAT = /^\p{L}{3,20} (?:reporter|correspondent)$/u

/** `AP Technology Writers`, `Senior Political Correspondent`: an office with its field. */
const ROLE_SHAPE =
  /^(?:[\p{L}’'-]{1,20}\s){0,4}(?:writers|reporters|correspondents|editors|columnists|photographers)$|^(?:ap|afp|reuters|bbc|associated press|staff|senior|special|chief|freelance|contributing|assistant|deputy)\s(?:[\p{L}’'-]{1,20}\s){0,3}(?:writer|reporter|correspondent|editor|columnist|photographer)$/iu

function readOne(text: string, language: string): Person | null {
  if (ROLE_SHAPE.test(text)) return null
  const agency = findAgency(text)
  if (agency) return { name: agency.name, kind: 'agency' }
  if (!text.includes(',') && !/^\d/.test(text) && isDesk(text))
    return { name: officeName(text.replace(/(?<=\p{Ll}{3})\.$/u, ''), language), kind: 'desk' }
  const name = withoutRole(text).replace(/[,.]$/, (end) =>
    end === '.' && /\s\p{Lu}\.$/u.test(text) ? end : '',
  )
  return isPersonName(name) ? { name: nameFromCapitals(name, language), kind: 'person' } : null
}

/** A name without the role printed directly before or after it: "Muhabir Ayşe Demir", "Jane Doe Staff Writer". */
function withoutRole(text: string): string {
  const words = text.split(' ')
  for (let size = Math.min(4, words.length - 2); size > 0; size -= 1) {
    if (isRole(words.slice(0, size).join(' '))) return words.slice(size).join(' ')
    if (isRole(words.slice(-size).join(' '))) return words.slice(0, -size).join(' ').replace(/,$/, '')
  }
  return text
}
