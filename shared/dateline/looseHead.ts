import { findAgency } from '../intake/agencies'
import { findPlace } from '../places/places'
import { toCapitals } from './casing'
import { inOurLetters } from './letters'

const GAP = '[ \u00a0]'
const PLACE = "(?<place>\\p{Lu}[\\p{L}'’. -]{1,38}?)"
const AGENCY = '(?<agency>[\\p{L}.]{2,16}?)'
const DAY = '(?<date>\\d{1,2} \\p{L}{3,10}\\.?(?: (?:19|20)\\d{2})?)'
const NAME = '\\p{Lu}[\\p{L}.-]{1,20}'
const PERSON = `(?<reporter>${NAME}(?: ${NAME}){1,2})`
const END = `(?<end>${GAP}?[-–—:](?=${GAP})|(?=${GAP}[\\p{Lu}“"«‘\\d])|(?=\\n))[ \u00a0\\n]*(?=\\S)`

const compile = (form: string) => new RegExp(inOurLetters(`^${form}`), 'u')

/** Heads in no house's form. Groups: place, agency, end, and gap (what parts the two), date, reporter where they are printed. */
const LOOSE: readonly RegExp[] = [
  // ANKARA-AA | Ankara / AA - | АСТАНА КАЗИНФОРМ - | Uğur DEMİRKOL - IĞDIR / DHA
  compile(`(?:${PERSON}${GAP}?[-–—]${GAP}?)?${PLACE}(?<gap>${GAP}?[-–—/,.]${GAP}?|${GAP})${AGENCY}${END}`),
  // Ankara (AA) | Uğur DEMİRKOL - ANKARA (AA) -
  compile(`(?:${PERSON}${GAP}?[-–—]${GAP}?)?${PLACE}(?<gap>${GAP}?)\\(${AGENCY}\\)${END}`),
  // (İSTANBUL) - ANKA -
  compile(`\\(${PLACE}\\)(?<gap>${GAP}?[-–—/,.]?${GAP}?)${AGENCY}${END}`),
  // (ANKARA-AA) - | (Ankara / Xinhua) —
  compile(`\\(${PLACE}(?<gap>${GAP}?[-–—/,]${GAP}?)${AGENCY}\\)${END}`),
  // BAKÜ, 5 Haziran, AZERTAC | Астана, 5 июня. Kazinform
  compile(`${PLACE}[,.]${GAP}${DAY}(?<gap>[,.])${GAP}${AGENCY}\\.?${END}`),
  // 5 июня, Минск /Корр. БЕЛТА/. | 5 июня, Минск /Инна Лещенко - БЕЛТА/.
  compile(
    `${DAY},${GAP}${PLACE}(?<gap>${GAP}?)/(?:[Кк]орр\\.${GAP}|${PERSON}${GAP}?[-–—,]${GAP})?${AGENCY}/(?<end>\\.?)${GAP}*(?=\\S)`,
  ),
]

export interface LooseHead {
  readonly place: string
  readonly agency: string
  /** As printed, mostly without a year; empty where there is none. */
  readonly date: string
  /** A person or a desk before the place or the agency; empty where there is none. */
  readonly reporter: string
  readonly matched: string
}

/**
 * A known place and a known agency that nothing sets apart as a house does; null where it is not certain. The agency's name must
 * be in capitals or stand behind a date, and where the place is not in capitals more than a blank must part the two.
 */
export function looseHead(head: string, language: string): LooseHead | null {
  const isCapitals = (text: string) => [language, 'tr', 'en'].some((one) => text === toCapitals(text, one))
  for (const shape of LOOSE) {
    const match = shape.exec(head)
    const { place = '', agency = '', gap = '', end = '', date = '', reporter = '' } = match?.groups ?? {}
    if (!match || !findPlace(place) || !findAgency(agency)) continue
    const isTold = date !== '' || (isCapitals(agency) && (isCapitals(place) || !/^[ \u00a0]?$/.test(gap)))
    const isBracketed = match[0].includes(`(${agency})`)
    // A place and an agency alone in brackets are nothing else.
    if (match[0].startsWith('(') && match[0].includes(`${agency})`))
      return { place, agency, date, reporter, matched: match[0] }
    if (!(isTold || (isBracketed && isCapitals(agency))) || (gap.trim() === '' && end === '' && !isBracketed))
      continue
    return { place, agency, date, reporter, matched: match[0] }
  }
  return null
}

/** Where a head ends that is typed in small letters: behind the agency's bracket or slash, or the first dash. */
const SMALL_END = /[)](?=\s)|\/\.?(?=\s)|\s[-–—](?=\s)/u

/**
 * A head typed without a capital, in capitals: `izmir (aa) - …` is `İZMİR (AA) - …`. Of the same length, so that what is read of
 * one holds for the other; null where the text does not begin small.
 */
export function withCapitals(head: string, language: string): string | null {
  if (!/^\p{Ll}/u.test(head)) return null
  const end = SMALL_END.exec(head.slice(0, 80))
  const at = end ? end.index + end[0].length : 0
  const raised = toCapitals(head.slice(0, at), language)
  return at > 0 && raised.length === at ? raised + head.slice(at) : null
}
