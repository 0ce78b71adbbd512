import { fold } from './fold'
import { GAZETTEER } from './gazetteer'
import { turkishProvinces } from './turkishProvinces'

export interface Place {
  readonly names: Readonly<Record<'en' | 'tr' | 'ru' | 'kk', string>>
  /** English name of the country. */
  readonly country: string
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string
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

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' })
const countryOf = (code: string) => (code === 'TR' ? 'Türkiye' : (countryNames.of(code) ?? code))

function fromLine(line: string): Place {
  const [code = '', zone = '', en = '', tr = '', ru = '', kk = '', also = ''] = line.split('|')
  return {
    names: { en, tr: tr || en, ru: ru || en, kk: kk || ru || en },
    country: countryOf(code),
    countryCode: code,
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
    zone: 'Europe/Istanbul',
    also: short ? [short] : [],
  }
})

/** Every place Galley ships, Turkish provinces first. */
export const places: readonly Place[] = [...provinces, ...GAZETTEER.trim().split('\n').map(fromLine)]

const byName = new Map<string, Place>()
for (const place of places) {
  for (const name of [...Object.values(place.names), ...place.also]) {
    const key = fold(name)
    if (!byName.has(key)) byName.set(key, place)
  }
}

/** The place of that name in any of the four languages, in any case and with or without marks. */
export const findPlace = (name: string): Place | null => byName.get(fold(name)) ?? null

/** Up to `limit` places of which a name starts with what was typed, for a picker. */
export function suggestPlaces(typed: string, limit = 8): Place[] {
  const start = fold(typed)
  if (!start) return []
  const found = new Set<Place>()
  for (const [name, place] of byName) {
    if (name.startsWith(start)) found.add(place)
    if (found.size === limit) break
  }
  return [...found]
}
