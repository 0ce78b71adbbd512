import { fold } from './fold'
import { GAZETTEER } from './gazetteer'
import { kazakhDistricts } from './kazakhDistricts'
import { turkishDistricts, UNCERTAIN_DISTRICTS } from './turkishDistricts'
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
  /** Other spellings and former names. */
  readonly also: readonly string[]
}

const PROVINCES_IN_RUSSIAN: Readonly<Record<string, string>> = {
  Ankara: 'Анкара',
  İstanbul: 'Стамбул',
  İzmir: 'Измир',
  Antalya: 'Анталья',
  Bursa: 'Бурса',
  Adana: 'Адана',
  Konya: 'Конья',
  Trabzon: 'Трабзон',
  Edirne: 'Эдирне',
  Gaziantep: 'Газиантеп',
  Hatay: 'Хатай',
  Mersin: 'Мерсин',
  Çanakkale: 'Чанаккале',
  Denizli: 'Денизли',
  Diyarbakır: 'Диярбакыр',
  Erzurum: 'Эрзурум',
  Eskişehir: 'Эскишехир',
  Isparta: 'Ыспарта',
  Iğdır: 'Ыгдыр',
  Kars: 'Карс',
  Kahramanmaraş: 'Кахраманмараш',
  Kayseri: 'Кайсери',
  Kocaeli: 'Коджаэли',
  Malatya: 'Малатья',
  Mardin: 'Мардин',
  Muğla: 'Мугла',
  Ordu: 'Орду',
  Rize: 'Ризе',
  Sakarya: 'Сакарья',
  Samsun: 'Самсун',
  Sivas: 'Сивас',
  Şanlıurfa: 'Шанлыурфа',
  Tekirdağ: 'Текирдаг',
  Tokat: 'Токат',
  Van: 'Ван',
  Yalova: 'Ялова',
  Zonguldak: 'Зонгулдак',
}
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
  }
}

const provinces: readonly Place[] = turkishProvinces.map(({ name, short }) => {
  const ru = PROVINCES_IN_RUSSIAN[name] ?? name
  return {
    names: { en: PROVINCES_IN_ENGLISH[name] ?? name, tr: name, ru, kk: ru },
    country: countryOf('TR'),
    countryCode: 'TR',
    region: '',
    zone: 'Europe/Istanbul',
    also: short ? [short] : [],
  }
})

const districtsOfTurkey: readonly Place[] = turkishDistricts.map(({ name, province }) => ({
  names: { en: name, tr: name, ru: name, kk: name },
  country: countryOf('TR'),
  countryCode: 'TR',
  region: province,
  zone: 'Europe/Istanbul',
  also: [],
}))

const districtsOfKazakhstan: readonly Place[] = kazakhDistricts.map(({ names, region, zone }) => ({
  names,
  country: countryOf('KZ'),
  countryCode: 'KZ',
  region,
  zone,
  also: [],
}))

/** Every place Galley ships: Turkish provinces, cities and regions of the world, then districts. */
export const places: readonly Place[] = [
  ...provinces,
  ...GAZETTEER.trim().split('\n').map(fromLine),
  ...districtsOfTurkey,
  ...districtsOfKazakhstan,
]

const isUncertain = (place: Place): boolean =>
  place.region !== '' && place.countryCode === 'TR' && UNCERTAIN_DISTRICTS.has(place.names.tr)

const byName = new Map<string, Place[]>()
for (const place of places) {
  for (const key of new Set([...Object.values(place.names), ...place.also].map(fold))) {
    byName.set(key, [...(byName.get(key) ?? []), place])
  }
}

/**
 * The place of that name in any of the four languages, in any case and with or without marks; the first of the list
 * where several bear it. A district whose name is a common word too (Pazar, Kale) is none: see `findNamedPlace`.
 */
export const findPlace = (name: string): Place | null =>
  byName.get(fold(name))?.find((place) => !isUncertain(place)) ?? null

/** The place of that name where it is certain that a place is named, as it is before an agency's brackets. */
export const findNamedPlace = (name: string): Place | null => byName.get(fold(name))?.[0] ?? null

/** Up to `limit` places of which a name starts with what was typed, for a picker. Places of one name stand side by side. */
export function suggestPlaces(typed: string, limit = 8): Place[] {
  const start = fold(typed)
  if (!start) return []
  const found = new Set<Place>()
  for (const [name, bearers] of byName) {
    if (!name.startsWith(start)) continue
    for (const place of bearers) if (found.size < limit) found.add(place)
    if (found.size === limit) break
  }
  return [...found]
}
