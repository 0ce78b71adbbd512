import { inOurLetters } from './letters'

/** The shapes of printed datelines. Bounded throughout; they are tried on the first 240 characters of a paragraph. */

const GAP = '[ \u00a0]'
/** Old wires have an underscore where a printer set a dash. */
const DASH = '(?:--|[-–—−_]{1,2})'
const PLACE =
  "(?:(?:г|гор|с|пос|п)\\.[ \u00a0]?)?\\p{Lu}[\\p{L}\\p{M}'’.\\- \u00a0]{1,38}?[\\p{L}.](?:[ \u00a0]қ\\.)?"
const PLACES = `(?<place>${PLACE}(?:${GAP}?/${GAP}?${PLACE}){0,3}?)(?:${GAP}?\\(\\p{Lu}[\\p{L}]{2,20}\\)(?=,|${GAP}\\()|${GAP}/\\p{Lu}[\\p{L} \\u00a0-]{2,24}/(?=[.,]))?`
const REGION = `(?:,${GAP}(?<region>\\p{Lu}[\\p{L}. ]{1,28}?))?`
const YEAR = `(?:,?${GAP}(?:19|20)\\d{2}(?:${GAP}?(?:года|г\\.|ж\\.))?)?`
const DATE =
  `(?<date>\\d{1,2}${GAP}\\p{L}{3,10}\\.?${YEAR}|\\p{Lu}\\p{L}{2,8}\\.?${GAP}\\d{1,2}${YEAR}` +
  `|\\d{1,2}\\.\\d{1,2}\\.(?:19|20)\\d{2}|(?:19|20)\\d{2}${GAP}жылғы${GAP}\\d{1,2}${GAP}\\p{L}{3,10})`
/** A date in brackets behind the place, as American press offices print it. */
const WITHIN = DATE.replace('(?<date>', '(?:')
const AGENCY = '(?<agency>[\\p{L}«"][\\p{L}.\\-«»" ]{0,26}?[\\p{L}»"])'
const PERSON = '\\p{Lu}[\\p{L}.\\-]{0,20}(?: \\p{Lu}[\\p{L}.\\-]{0,20}){1,2}'
// Agencies print up to three reporters before the place: `Ali VELİ-Ayşe KAYA/BURSA, (DHA) -`.
const WRITERS = `(?:(?<writers>\\p{Lu}[\\p{L}.\\-–, ]{4,110}?)${GAP}?/${GAP}?(?=\\p{Lu}))?`
const WHERE = `${WRITERS}${PLACES}${REGION}`
const WHEN = `(?:(?:[,.]|${GAP}${DASH})?${GAP}${DATE})?`

const compile = (form: string) => new RegExp(inOurLetters(`^${form}${GAP}*(?=\\S)`), 'u')

/**
 * Places, then an agency's own way of naming itself. Most telling first. Groups: place (several behind slashes, a reporter
 * perhaps before them), region, date, agency, reporter.
 */
export const AGENCY_SHAPES: readonly RegExp[] = [
  // ANKARA (AA) - | IĞDIR, (DHA) - | GROSSETO, Italy (AP) -- | NEW YORK, Aug 10 (Reuters) - | ANKARA - (AA) -
  compile(
    `${WHERE}${WHEN}[,.]?${GAP}?(?:${DASH}${GAP}?)?\\(${AGENCY}(?:,${GAP}(?<reporter>${PERSON}))?\\)(?<end>${GAP}?(?:${DASH}|[.:]))?`,
  ),
  // МОСКВА, 25 ноября. /ТАСС/. | МОСКВА, 25 ноября. /Корр. ТАСС Иван Петров/.
  compile(
    `${WHERE}${WHEN}[,.]?${GAP}?/(?:[Кк]орр\\.?${GAP})?${AGENCY}(?:,?${GAP}(?<reporter>${PERSON}))?/(?<end>\\.?${GAP}?${DASH}?)`,
  ),
  // МОСКВА, 10 фев — РИА Новости. | МОСКВА, 10 фев — РИА Новости, Иван Петров.
  compile(
    `${WHERE}${WHEN}${GAP}${DASH}${GAP}${AGENCY}(?:,${GAP}(?<reporter>${PERSON}))?(?<end>\\.)(?=${GAP})`,
  ),
  // АСТАНА. КАЗИНФОРМ – | Москва. 15 ноября. INTERFAX.RU - | АСТАНА. КАЗИНФОРМ /Айгуль Сапарова/ –
  compile(
    `${WHERE}${WHEN}(?:[.,]|(?<=[гж]\\.))${GAP}${AGENCY}(?:${GAP}?[/(](?<reporter>${PERSON})[/)])?(?<end>${GAP}${DASH}|${DASH}(?=${GAP}))`,
  ),
  // ОРАЛ. КазТАГ. | ОРАЛ. 7 қазан. BaqAgency. | АСТАНА, 5 марта, Tengrinews.kz.
  compile(`${WHERE}${WHEN}[.,]${GAP}${AGENCY}(?<end>\\.)(?=${GAP})`),
  // TOKYO, Aug 5 Kyodo - | Baku. 7 May. REPORT.AZ/
  compile(`${WHERE}[,.]${GAP}${DATE}${GAP}${AGENCY}(?<end>${GAP}${DASH})(?=${GAP})`),
  compile(`${WHERE}[,.]${GAP}${DATE}\\.${GAP}${AGENCY}(?<end>/)(?=${GAP})`),
  // (Казань, 3 марта, «Кама-пресс»).
  compile(`\\(${PLACES},${GAP}${DATE},${GAP}${AGENCY}\\)(?<end>\\.?)`),
]

/** An agency at the head of a paragraph without a place: `(AA) -`, `/ТАСС/.`, `June 4 (Reuters) -`. */
export const PLACELESS: readonly RegExp[] = [
  compile(`(?:${DATE}${GAP})?\\(${AGENCY}\\)${GAP}?${DASH}`),
  compile(`(?:${DATE}\\.?${GAP})?/${AGENCY}/\\.?(?:${GAP}?${DASH})?`),
  compile(`(?<agency>[\\p{L}.]{4,14})${GAP}${DASH}`),
]

/** `7 мая. РЕЧИНФОРМ -`: a day and an agency without a place. */
export const DAY_AND_HOUSE = compile(`${DATE}\\.${GAP}${AGENCY}${GAP}${DASH}(?=${GAP})`)

/**
 * `ANKARA -`, `АЛМАТЫ, 4 июня —`, `NAIROBI, Kenya —`, `DAYTON, Ohio (June 4, 2023) –`: no agency, so that only a known
 * place or a date makes it certain.
 */
export const PLAIN = compile(
  `${WHERE}(?:[,.]${GAP}${DATE}|${GAP}\\((?<within>${WITHIN})\\))?\\.?${GAP}${DASH}(?=${GAP})`,
)

/** `Семей. 12 наурыз. Биыл …`: place and day as sentences of their own; only a known place with a whole date is certain. */
export const STOPPED = compile(`${WHERE}[,.]${GAP}${DATE}\\.(?=${GAP}[\\p{Lu}\\d«“"„—–-])`)

/** `АҚТАУ. Ақтау қаласында …`: only a known place in capitals over a whole paragraph is certain. */
export const LONE_PLACE = compile(`(?<place>\\p{Lu}[\\p{Lu}\\-]{3,28})\\.(?=${GAP}\\p{Lu}\\p{Ll})`)

/** `КазТАГ – Анна Ковалева. Экспорт …`: a reporter's name as a sentence of its own. */
export const REPORTER_BEHIND = /^(\p{Lu}\p{Ll}{1,20}[ \u00a0]\p{Lu}\p{Ll}{2,24})\.[ \u00a0](?=\p{Lu})/u

/** Some desks set the day behind the agency: `HATAY (AA) - 04.06.2023 - …`. */
export const DATE_BEHIND = compile(`${DATE}${GAP}?${DASH}(?=${GAP})`)

/** Anadolu prints its reporters behind the dateline, in capitals: `ANKARA (AA) - AYŞE YILMAZ - …`. */
export const REPORTERS_BEHIND =
  /^(\p{Lu}{2,20}(?:[ ]\p{Lu}[\p{Lu}.]{0,20}){1,3}(?:\/\p{Lu}{2,20}(?:[ ]\p{Lu}{2,20}){1,3}){0,3})[ ]?[-–—][ ](?=\S)/u
