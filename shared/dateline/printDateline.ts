import type { Dateline } from '../article/article'
import { placeIn } from '../places/placeIn'
import { findNamedPlace } from '../places/places'
import { apCountry } from './apCountry'
import { toCapitals } from './casing'
import { findHouse, formOf, type HouseForm } from './houses'
import { apMonth, clippedMonth, type DateLanguage, MONTHS } from './months'
import { fillPattern, isOwnPattern } from './ownPattern'
import { standsAlone } from './standAlone'

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
 * The dateline as its house prints it in the article's language, with the space before the story left out. A place the
 * gazetteer knows is printed in the language of the form: Almaty is `АЛМАТЫ` with TASS and `ALMATY, Kazakhstan` with AP.
 * The plain house prints `Алматы, 4 июня 2023 года`; a house that is a pattern prints that (`{PLACE} ({agency}) –`, see
 * `ownPattern.ts`). Empty when there is nothing to print.
 */
export function printDateline(dateline: Dateline, language: string): string {
  if (isOwnPattern(dateline.house)) return printOwn(dateline, language)
  const house = findHouse(dateline.house)
  if (!house || !dateline.place) {
    return [placeIn(dateline.place, base(language)), dateline.date ? printDate(dateline.date, language) : '']
      .filter(Boolean)
      .join(', ')
  }
  const form = formOf(house, base(language))
  const name = placeIn(dateline.place, form.language)
  const place = form.capitals ? toCapitals(name, form.language) : name
  const where = house.id === 'ap' ? withCountry(place, dateline) : place
  const date = houseDate(dateline.date, form)
  const pattern = date ? form.pattern : form.pattern.replace(/[,.] \{date\}(?=\.)|[,.] \{date\}/, '')
  return pattern
    .replace('{place}', () => where)
    .replace('{date}', () => date)
    .replace('{agency}', () => form.agency)
}

function printOwn(dateline: Dateline, language: string): string {
  const place = placeIn(dateline.place, base(language))
  const [year = '', month = '', day = ''] = dateline.date.split('-')
  return fillPattern(dateline.house, {
    place,
    PLACE: toCapitals(place, language),
    region: dateline.region,
    country: dateline.country,
    date: dateline.date ? printDate(dateline.date, language) : '',
    day: day ? String(Number(day)) : '',
    month: MONTHS[base(language)][Number(month) - 1] ?? '',
    year,
    agency: dateline.agency,
  })
}

/** AP names the state or the country behind a city that does not stand alone. */
function withCountry(place: string, { place: written, region, country }: Dateline): string {
  if (region) return `${place}, ${region}`
  const isCity = findNamedPlace(written)?.names.en !== country
  const where = apCountry(country)
  return where && isCity && !standsAlone(placeIn(written, 'en')) ? `${place}, ${where}` : place
}

function houseDate(date: string, form: HouseForm & { readonly language: DateLanguage }): string {
  const [, month = '', day = ''] = date.split('-')
  if (!day || form.date === 'none') return ''
  const number = String(Number(day))
  const name = MONTHS[form.language][Number(month) - 1] ?? ''
  if (form.date === 'day-clipped') return `${number} ${clippedMonth(Number(month))}`
  if (form.date === 'month-day-short') return `${apMonth(Number(month)).replace('.', '')} ${number}`
  return form.date === 'month-day' ? `${name} ${number}` : `${number} ${name}`
}
