import { findAgency } from '../agencies'
import type { Attribution, Position } from './attribution'
import { agencyIn, isMedia, isPressOffice, isStateBody } from './names'

const NAME = "(?<name>\\p{Lu}[\\p{L}\\p{N}.&’'\\- ]{1,90}?)"
const OF = "['’]?(?:n[ıiuü]n|[ıiuü]n)"
const TOLD = new RegExp(
  `${NAME}${OF}\\s(?:haberine|aktardığına|aktardığı habere|haberinde yer alan bilgilere|bildirdiğine|yazdığına|duyurduğuna)\\s?(?:göre)?`,
  'gu',
)
const REPORTER = new RegExp(
  `${NAME}\\smuhabirinin\\s(?:[\\p{L}]{2,20}\\s){0,4}?(?:edindiği|aldığı|derlediği|ulaştığı)\\sbilgi(?:ye|lere)\\sgöre`,
  'gu',
)
const STATEMENT = new RegExp(
  `^${NAME}(?:\\starafından|['’]?n?[dt][ae]n)\\s(?:yapılan\\s(?:yazılı\\s)?açıklama(?:da|ya göre|da,)|(?:alınan|edinilen|elde edilen)\\sbilgi(?:ye|lere)\\sgöre)`,
  'u',
)

/** The origin a paragraph names in Turkish: "X'in haberine göre", "X'ten yapılan açıklamaya göre". */
export function turkishAttribution(text: string, position: Position): Attribution | null {
  for (const form of [REPORTER, TOLD]) {
    for (const match of text.matchAll(form)) {
      const name = lastName(match.groups?.name ?? '')
      if (agencyIn(name)) return { name: agencyIn(name), relation: 'republished', clause: match[0] }
      if (form === TOLD && (isMedia(name) || isPaper(name)))
        return { name, relation: 'republished', clause: match[0] }
    }
  }
  if (position !== 'first') return null
  const statement = STATEMENT.exec(text)
  const name = (statement?.groups?.name ?? '').trim()
  if (!statement || name.split(' ').length > 9 || findAgency(name)) return null
  return isStateBody(name) || isPressOffice(name) || isOffice(name)
    ? { name, relation: 'handout', clause: statement[0] }
    : null
}

/** The words of the name that belong to it: those after the last word without a capital. */
function lastName(text: string): string {
  const words = text.trim().split(' ')
  const small = words.findLastIndex((word) => /^\p{Ll}/u.test(word))
  return words.slice(small + 1).join(' ')
}

const isPaper = (name: string): boolean =>
  /(gazetesi|dergisi|haber|tv|televizyonu|ajansı|times|post|news|guardian|bbc|cnn|hürriyet|milliyet|sözcü|cumhuriyet)$/iu.test(
    name,
  )

const isOffice = (name: string): boolean =>
  /(bürosu|müdürlüğü|başkanlığı|rektörlüğü|genel sekreterliği|kurumu|kurulu|odası|derneği|birliği|vakfı|şirketi|holding|üniversitesi|koordinatörlüğü)$/iu.test(
    name,
  )
