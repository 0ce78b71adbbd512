import { fold } from './fold'
import { type FormerName, formerNamesOf } from './formerNames'
import { FURTHER_PLACES } from './furtherPlaces'
import { GAZETTEER } from './gazetteer'
import { kazakhDistricts } from './kazakhDistricts'
import { turkishDistricts, UNCERTAIN_DISTRICTS } from './turkishDistricts'
import { turkishInRussian } from './turkishInRussian'
import { turkishProvinces } from './turkishProvinces'

export interface Place {
  readonly names: Readonly<Record<'en' | 'tr' | 'ru' | 'kk', string>>
  /** English name of the country. */
  readonly country: string
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string
  /** The province or region it lies in, as the gazetteer names it first; empty for cities and regions themselves. */
  readonly region: string
  /** IANA zone. */
  readonly zone: string
  /** Other spellings. */
  readonly also: readonly string[]
  /** Names it bore before, with their years, the latest first. */
  readonly former: readonly FormerName[]
}

/** Provinces whose Russian name goes its own way. */
const PROVINCES_IN_RUSSIAN: Readonly<Record<string, string>> = { İstanbul: 'Стамбул', Elazığ: 'Элязыг' }
const PROVINCES_IN_KAZAKH: Readonly<Record<string, string>> = { İstanbul: 'Ыстанбұл', İzmir: 'Ізмір' }
const PROVINCES_IN_ENGLISH: Readonly<Record<string, string>> = { İstanbul: 'Istanbul', İzmir: 'Izmir' }

let countryNames: Intl.DisplayNames | null = null

/** Asked for when a place is found: the platform reads all its names of countries to give one. */
function countryOf(code: string): string {
  if (code === 'TR') return 'Türkiye'
  countryNames ??= new Intl.DisplayNames(['en'], { type: 'region' })
  return countryNames.of(code) ?? code
}

function fromLine(line: string): Place {
  const [code = '', zone = '', en = '', tr = '', ru = '', kk = '', also = ''] = line.split('|')
  return {
    names: { en, tr: tr || en, ru: ru || en, kk: kk || ru || en },
    get country() {
      return countryOf(code)
    },
    countryCode: code,
    region: '',
    zone,
    also: also.split(',').filter(Boolean),
    former: formerNamesOf(en),
  }
}

const provinces: readonly Place[] = turkishProvinces.map(({ name, short }) => {
  const ru = PROVINCES_IN_RUSSIAN[name] ?? turkishInRussian(name)
  return {
    names: { en: PROVINCES_IN_ENGLISH[name] ?? name, tr: name, ru, kk: PROVINCES_IN_KAZAKH[name] ?? ru },
    country: countryOf('TR'),
    countryCode: 'TR',
    region: '',
    zone: 'Europe/Istanbul',
    also: short ? [short] : [],
    former: [],
  }
})

const districtsOfTurkey: readonly Place[] = turkishDistricts.map(({ name, province }) => {
  const ru = turkishInRussian(name)
  return {
    names: { en: name, tr: name, ru, kk: ru },
    country: countryOf('TR'),
    countryCode: 'TR',
    region: province,
    zone: 'Europe/Istanbul',
    also: [],
    former: [],
  }
})

const districtsOfKazakhstan: readonly Place[] = kazakhDistricts.map(({ names, region, zone }) => ({
  names,
  country: countryOf('KZ'),
  countryCode: 'KZ',
  region,
  zone,
  also: [],
  former: [],
}))

/** Every place Galley ships: Turkish provinces, cities and regions of the world, then districts. */
export const places: readonly Place[] = [
  ...provinces,
  ...GAZETTEER.trim().split('\n').map(fromLine),
  ...FURTHER_PLACES.trim().split('\n').map(fromLine),
  ...districtsOfTurkey,
  ...districtsOfKazakhstan,
]

const isUncertain = (place: Place): boolean =>
  place.region !== '' && place.countryCode === 'TR' && UNCERTAIN_DISTRICTS.has(place.names.tr)

const isLongPast = (place: Place, key: string): boolean =>
  ![...Object.values(place.names), ...place.also].some((name) => fold(name) === key) &&
  place.former.every(
    ({ names, to }) => to < '1993' || !Object.values(names).some((name) => fold(name) === key),
  )

const byName = new Map<string, Place[]>()
for (const place of places) {
  const former = place.former.flatMap(({ names }) => Object.values(names))
  for (const key of new Set([...Object.values(place.names), ...place.also, ...former].map(fold))) {
    byName.set(key, [...(byName.get(key) ?? []), place])
  }
}

/**
 * The place of that name in any of the four languages, in any case and with or without marks; the first of the list
 * where several bear it. A district whose name is a common word too (Pazar, Kale) is none: see `findNamedPlace`. Nor is a
 * Turkish district in Russian letters, where nobody knows which of its names are words, or a name given up before 1993:
 * most of those are people's (Брежнев, Горький).
 */
export function findPlace(name: string): Place | null {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(name)
  const isDistrict = (place: Place) => place.region !== '' && place.countryCode === 'TR'
  const key = fold(name)
  const isSure = (place: Place) =>
    !isUncertain(place) && !(isCyrillic && isDistrict(place)) && !isLongPast(place, key)
  return byName.get(key)?.find(isSure) ?? null
}

const firstWords = new Set([...byName.keys()].map((name) => name.split(' ', 1)[0]))

/** Whether any place's name begins with a word: where it does not, nothing longer need be looked up. */
export const beginsPlace = (word: string): boolean => firstWords.has(fold(word)) || fold(word) === ''

/** The place of that name where it is certain that a place is named, as it is before an agency's brackets. */
export const findNamedPlace = (name: string): Place | null => byName.get(fold(name))?.[0] ?? null
