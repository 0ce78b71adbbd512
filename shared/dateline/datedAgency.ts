import type { Agency } from '../intake/agencies'
import { barePlace } from '../places/barePlace'
import { countryNamed } from '../places/countries'
import { findPlace } from '../places/places'
import { isPrintedInCapitals } from './casing'

type Groups = Readonly<Record<string, string | undefined>>

const bare = (name: string): string => name.replace(/[«»"“”]/g, '')

/** A name that is none of a team or a person: of several words, with a hyphen, or in capitals. */
const isHouses = (name: string): boolean => /[\s-]|\p{Ll}\p{Lu}|^\p{Lu}{2,}$/u.test(name)

/**
 * `DUSHANBE, Nov 6 (Steppe Wire) –`, `ОМСК, 22 августа, Прииртышье Информ.`, `АТЫРАУ. 3 февраля. КБ —`, `Тараз. 5 мая. STEPPE
 * TODAY -`, `Томск, 7 мая - Обской Курьер.`, `(Казань, 3 марта, «Кама-пресс»).`: a known place and a day leave no doubt when
 * either name is in capitals or signs set the agency apart, whoever it is. `day` is the date the line prints, empty where
 * it is none.
 */
export function datedAgency(
  { agency: printed = '', place = '', region = '', end }: Groups,
  matched: string,
  day: string,
  language: string,
): Agency | null {
  const agency = bare(printed)
  const words = agency.split(/\s+/)
  const isName = words.length <= 3 && words.every((word) => /^\p{Lu}/u.test(word))
  if (end === undefined || (day === '' && !isAbroad(place, region, matched, language)) || !isName) return null
  if (
    findPlace(barePlace(place).name) === null ||
    findPlace(agency) !== null ||
    countryNamed(agency) !== null
  )
    return null
  return isSetApart(printed, place, matched.trimEnd(), language)
    ? { name: agency, house: 'plain', hosts: [], spellings: [agency] }
    : null
}

/** `ALMATY, Kazakhstan (KSW) —`: a town in capitals with its country and letters in brackets stand nowhere but in a dateline. */
const isAbroad = (place: string, region: string, matched: string, language: string): boolean =>
  countryNamed(region.trim()) !== null &&
  isPrintedInCapitals(place, language) &&
  /\(\p{Lu}{2,6}\)[ \u00a0]?(?:--|[–—_-])$/u.test(matched.trimEnd())

function isSetApart(printed: string, place: string, matched: string, language: string): boolean {
  const ends = (...forms: readonly string[]) => forms.some((form) => matched.endsWith(form))
  const inBrackets =
    matched.includes(`/${printed}/`) || matched.includes(`(${printed})`) || matched.includes(`(${printed},`)
  const behindStop = ends(`. ${printed} –`, `. ${printed} —`, `. ${printed} -`)
  if (isPrintedInCapitals(place, language))
    return (
      inBrackets || behindStop || matched.includes(`, ${printed}.`) || ends(`- ${printed}.`, `— ${printed}.`)
    )
  if (ends(` ${printed})`, ` ${printed}).`) && matched.startsWith('(')) return true
  if (behindStop) return isPrintedInCapitals(bare(printed), language)
  if (ends(`- ${printed}.`, `– ${printed}.`, `— ${printed}.`)) return isHouses(bare(printed))
  return inBrackets && /[–—-]$/.test(matched)
}
