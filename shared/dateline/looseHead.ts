import { findAgency } from '../intake/agencies'
import { findPlace } from '../places/places'
import { toCapitals } from './casing'
import { inOurLetters } from './letters'

/** Between place and agency only a dash, a slash, a comma, or nothing: `ANKARA-AA`, `ANKARA / AA`, `АСТАНА КАЗИНФОРМ -`. */
const LOOSE = new RegExp(
  inOurLetters(
    "^(?<place>\\p{Lu}[\\p{Lu}'’. -]{1,38}?)(?<gap>[ \u00a0]?[-–—/,.][ \u00a0]?|[ \u00a0])(?<agency>[\\p{L}.]{2,16}?)(?<end>[ \u00a0]?[-–—:](?=[ \u00a0])|(?=[ \u00a0]\\p{Lu}\\p{Ll})|(?=\\n))[ \u00a0\\n]*(?=\\S)",
  ),
  'u',
)

/** A known place and a known agency, both in capitals, that nothing sets apart as a house does; null where it is not certain. */
export function looseHead(
  head: string,
  language: string,
): { place: string; agency: string; matched: string } | null {
  const match = LOOSE.exec(head)
  const { place = '', agency = '', gap = '', end = '' } = match?.groups ?? {}
  const isCapitals = (text: string) => [language, 'tr', 'en'].some((one) => text === toCapitals(text, one))
  if (!match || !isCapitals(place) || !isCapitals(agency) || (gap.trim() === '' && end === '')) return null
  return findPlace(place) && findAgency(agency) ? { place, agency, matched: match[0] } : null
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
