import type { Dateline } from '../article/article'
import { toCapitals } from './casing'
import { findHouse, type House } from './houses'
import { apMonth, clippedMonth, type DateLanguage, MONTHS } from './months'

const isDateLanguage = (language: string): language is DateLanguage => language in MONTHS
const base = (language: string): DateLanguage => {
  const tag = language.split('-', 1)[0] ?? ''
  return isDateLanguage(tag) ? tag : 'en'
}

/** A partial date in words, in the article's language: `4 Haziran 2023`, `4 июня 2023 года`, `2023 жылғы 4 маусым`. */
export function printDate(date: string, language: string): string {
  const [year = '', month = '', day = ''] = date.split('-')
  const tag = base(language)
  const name = MONTHS[tag][Number(month) - 1] ?? ''
  if (!name) return year && tag === 'ru' ? `${year} год` : year
  if (!day) return tag === 'kk' ? `${year} жылғы ${name}` : `${capitalMonth(name, tag)} ${year}`
  const number = String(Number(day))
  if (tag === 'ru') return `${number} ${name} ${year} года`
  if (tag === 'kk') return `${year} жылғы ${number} ${name}`
  return tag === 'tr' ? `${number} ${name} ${year}` : `${name} ${number}, ${year}`
}

const NOMINATIVE_RU = 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(
  ' ',
)
const capitalMonth = (name: string, tag: DateLanguage): string =>
  tag === 'ru' ? (NOMINATIVE_RU[MONTHS.ru.indexOf(name)] ?? name) : name

/**
 * The dateline as its house prints it, with the space before the story left out. The plain house prints
 * `Алматы, 4 июня 2023 года`. Empty when there is nothing to print.
 */
export function printDateline(dateline: Dateline, language: string): string {
  const house = findHouse(dateline.house)
  if (!house || !dateline.place) {
    return [dateline.place, dateline.date ? printDate(dateline.date, language) : '']
      .filter(Boolean)
      .join(', ')
  }
  const place = house.capitals ? toCapitals(dateline.place, house.language) : dateline.place
  const where = dateline.region && house.id === 'ap' ? `${place}, ${dateline.region}` : place
  const date = houseDate(dateline.date, house)
  const pattern = date ? house.pattern : house.pattern.replace(/[,.] \{date\}(?=\.)|, \{date\}/, '')
  return pattern
    .replace('{place}', () => where)
    .replace('{date}', date)
    .replace('{agency}', house.agency)
}

function houseDate(date: string, house: House): string {
  const [, month = '', day = ''] = date.split('-')
  if (!day || house.date === 'none') return ''
  const number = String(Number(day))
  if (house.date === 'day-clipped') return `${number} ${clippedMonth(Number(month))}`
  if (house.date === 'month-day') return `${apMonth(Number(month)).replace('.', '')} ${number}`
  return `${number} ${MONTHS[house.language][Number(month) - 1] ?? ''}`
}
