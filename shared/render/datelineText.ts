import type { Dateline } from '../article/article'
import { printDay, printMonth } from './moments'

const LANGUAGES = ['en', 'tr', 'ru', 'kk'] as const

/** A partial date in the article's language: `4 июня 2023`, `июнь 2023`, `2023`; as stored in other languages. */
export function printPartialDate(date: string, language: string): string {
  const known = LANGUAGES.find((one) => one === language.split('-')[0])
  const [year, month, day] = date.split('-').map(Number)
  if (!known || !year || !month) return date
  return day ? printDay({ year, month, day }, known) : printMonth({ year, month }, known)
}

/** Place, agency and date as the head of the page prints them. Empty when the article has none. */
export const datelineText = (dateline: Dateline, language: string): string =>
  [
    dateline.agency && dateline.place ? `${dateline.place} (${dateline.agency})` : dateline.place,
    printPartialDate(dateline.date, language),
  ]
    .filter(Boolean)
    .join(', ')
