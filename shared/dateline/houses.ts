import { findAgency } from '../intake/agencies'
import type { DateLanguage } from './months'

/** What a house prints of the date: nothing, `4 июня`, `4 июн`, `June 4`, or `Jun 4` with AP's long months. */
export type HouseDate = 'none' | 'day-month' | 'day-clipped' | 'month-day' | 'month-day-short'

/** How one agency prints the head of a story in one of its languages. */
export interface HouseForm {
  /** The agency as this form names it. */
  readonly agency: string
  /** The place in capitals (`МОСКВА`) or as written (`Москва`). */
  readonly capitals: boolean
  readonly date: HouseDate
  /** The printed line; `{place}`, `{date}` and `{agency}` are replaced. A space and the story follow. */
  readonly pattern: string
}

export interface House extends HouseForm {
  readonly id: string
  /** The language it prints in where the article's is none of its own. */
  readonly language: DateLanguage
  /** What differs in its other languages. */
  readonly also?: Partial<Record<DateLanguage, Partial<HouseForm>>>
}

const inBrackets = (id: string, agency: string, pattern = '{place} ({agency}) -'): House => ({
  id,
  agency,
  language: 'tr',
  capitals: true,
  date: 'none',
  pattern,
  also: { ru: {}, kk: {}, en: {} },
})

/** The houses Galley reads and prints, from what agencies were seen to print. */
export const HOUSES: readonly House[] = [
  inBrackets('aa', 'AA'),
  inBrackets('dha', 'DHA', '{place}, ({agency}) -'),
  inBrackets('iha', 'İHA'),
  inBrackets('igfa', 'İGFA'),
  {
    id: 'tass',
    agency: 'ТАСС',
    language: 'ru',
    capitals: true,
    date: 'day-month',
    pattern: '{place}, {date}. /{agency}/.',
    also: { en: { agency: 'TASS', date: 'month-day' } },
  },
  {
    id: 'ria',
    agency: 'РИА Новости',
    language: 'ru',
    capitals: true,
    date: 'day-clipped',
    pattern: '{place}, {date} — {agency}.',
  },
  {
    id: 'interfax',
    agency: 'INTERFAX.RU',
    language: 'ru',
    capitals: false,
    date: 'day-month',
    pattern: '{place}. {date}. {agency} -',
    also: {
      en: {
        agency: 'Interfax',
        capitals: true,
        date: 'month-day-short',
        pattern: '{place}. {date} ({agency}) -',
      },
    },
  },
  {
    id: 'kazinform-ru',
    agency: 'КАЗИНФОРМ',
    language: 'ru',
    capitals: true,
    date: 'none',
    pattern: '{place}. {agency} –',
    also: { en: { agency: 'KAZINFORM' } },
  },
  {
    id: 'kazinform-kk',
    agency: 'ҚазАқпарат',
    language: 'kk',
    capitals: true,
    date: 'none',
    pattern: '{place}. {agency} –',
  },
  { id: 'ap', agency: 'AP', language: 'en', capitals: true, date: 'none', pattern: '{place} ({agency}) —' },
  {
    id: 'reuters',
    agency: 'Reuters',
    language: 'en',
    capitals: true,
    date: 'month-day-short',
    pattern: '{place}, {date} ({agency}) -',
  },
]

export const findHouse = (id: string): House | null => HOUSES.find((house) => house.id === id) ?? null

/**
 * The house a person names, by its id or by its agency's name in any spelling: `IHA`, `РИА Новости`. Kazinform prints Kazakh in
 * another house than its other languages. Null for an agency without a head of its own.
 */
export function houseNamed(name: string, language: string): House | null {
  const house = findHouse(name) ?? findHouse(findAgency(name)?.house ?? '')
  return name !== house?.id && house?.id === 'kazinform-ru' && language === 'kk'
    ? findHouse('kazinform-kk')
    : house
}

/** A house's form in an article's language, and the language it then prints in: its own where it has no other. */
export function formOf(
  house: House,
  language: DateLanguage,
): HouseForm & { readonly language: DateLanguage } {
  const other = house.also?.[language]
  const { agency, capitals, date, pattern } = { ...house, ...other }
  return { agency, capitals, date, pattern, language: other ? language : house.language }
}
