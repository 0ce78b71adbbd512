import type { DateLanguage } from './months'

/** How one agency prints the head of a story. */
export interface House {
  readonly id: string
  readonly agency: string
  readonly language: DateLanguage
  /** The place in capitals (`МОСКВА`) or as written (`Москва`). */
  readonly capitals: boolean
  /** Which date it prints, if any. */
  readonly date: 'none' | 'day-month' | 'day-clipped' | 'month-day'
  /** The printed line; `{place}`, `{date}` and `{agency}` are replaced. A space and the story follow. */
  readonly pattern: string
}

/** The houses Galley reads and prints, from what agencies were seen to print. */
export const HOUSES: readonly House[] = [
  { id: 'aa', agency: 'AA', language: 'tr', capitals: true, date: 'none', pattern: '{place} ({agency}) -' },
  {
    id: 'dha',
    agency: 'DHA',
    language: 'tr',
    capitals: true,
    date: 'none',
    pattern: '{place}, ({agency}) -',
  },
  { id: 'iha', agency: 'İHA', language: 'tr', capitals: true, date: 'none', pattern: '{place} ({agency}) -' },
  {
    id: 'igfa',
    agency: 'İGFA',
    language: 'tr',
    capitals: true,
    date: 'none',
    pattern: '{place} ({agency}) -',
  },
  {
    id: 'tass',
    agency: 'ТАСС',
    language: 'ru',
    capitals: true,
    date: 'day-month',
    pattern: '{place}, {date}. /{agency}/.',
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
  },
  {
    id: 'kazinform-ru',
    agency: 'КАЗИНФОРМ',
    language: 'ru',
    capitals: true,
    date: 'none',
    pattern: '{place}. {agency} –',
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
    date: 'month-day',
    pattern: '{place}, {date} ({agency}) -',
  },
]

export const findHouse = (id: string): House | null => HOUSES.find((house) => house.id === id) ?? null
