import { describe, expect, test } from 'vitest'
import { barePlace } from '../../../shared/places/barePlace'
import { placeIn } from '../../../shared/places/placeIn'
import { findNamedPlace, findPlace, places } from '../../../shared/places/places'
import { suggestPlaces } from '../../../shared/places/suggestPlaces'
import { turkishDistricts, UNCERTAIN_DISTRICTS } from '../../../shared/places/turkishDistricts'
import { turkishInRussian } from '../../../shared/places/turkishInRussian'
import { turkishProvinces } from '../../../shared/places/turkishProvinces'

describe('turkish provinces', () => {
  test('are 81, numbered as on plates, each once', () => {
    expect(turkishProvinces).toHaveLength(81)
    expect(turkishProvinces.map(({ code }) => code)).toEqual(
      Array.from({ length: 81 }, (_, index) => index + 1),
    )
    expect(new Set(turkishProvinces.map(({ name }) => name)).size).toBe(81)
    const plate = (code: number) => turkishProvinces[code - 1]?.name
    expect([plate(1), plate(6), plate(34), plate(35), plate(60), plate(81)]).toEqual([
      'Adana',
      'Ankara',
      'İstanbul',
      'İzmir',
      'Tokat',
      'Düzce',
    ])
    expect(turkishProvinces[45]).toEqual({ code: 46, name: 'Kahramanmaraş', short: 'K.Maraş' })
  })
})

describe('findPlace', () => {
  test.each([
    ['Алматы', 'Almaty', 'KZ', 'Asia/Almaty'],
    ['АЛМАТЫ', 'Almaty', 'KZ', 'Asia/Almaty'],
    ['Нұр-Сұлтан', 'Astana', 'KZ', 'Asia/Almaty'],
    ['Қызылорда', 'Kyzylorda', 'KZ', 'Asia/Qyzylorda'],
    ['МОСКВА', 'Moscow', 'RU', 'Europe/Moscow'],
    ['Moskova', 'Moscow', 'RU', 'Europe/Moscow'],
    ['IĞDIR', 'Iğdır', 'TR', 'Europe/Istanbul'],
    ['igdir', 'Iğdır', 'TR', 'Europe/Istanbul'],
    ['İZMİR', 'Izmir', 'TR', 'Europe/Istanbul'],
    ['istanbul', 'Istanbul', 'TR', 'Europe/Istanbul'],
    ['K.Maraş', 'Kahramanmaraş', 'TR', 'Europe/Istanbul'],
    ['Орел', 'Oryol', 'RU', 'Europe/Moscow'],
    ['NEW YORK', 'New York', 'US', 'America/New_York'],
    ['Лондон', 'London', 'GB', 'Europe/London'],
    ['Selanik', 'Thessaloniki', 'GR', 'Europe/Athens'],
  ])('%s', (name, en, countryCode, zone) => {
    expect(findPlace(name)).toMatchObject({ names: { en }, countryCode, zone })
  })
  test('an unknown name is no place', () => {
    for (const name of ['', 'Nerede', 'constructor', '__proto__']) expect(findPlace(name)).toBeNull()
  })
})

describe('districts', () => {
  test('of Turkey are 922 beside the seats called Merkez, each in a province that exists', () => {
    expect(turkishDistricts).toHaveLength(922)
    const provinces = new Set(turkishProvinces.map(({ name }) => name))
    expect(turkishDistricts.filter(({ province }) => !provinces.has(province))).toEqual([])
    const keys = turkishDistricts.map(({ name, province }) => `${province}/${name}`)
    expect(new Set(keys).size).toBe(922)
  })
  test('are found, with the country and the zone', () => {
    expect(findPlace('DOĞUBAYAZIT')).toMatchObject({ countryCode: 'TR', region: 'Ağrı' })
    expect(findPlace('Наурызбайский район')).toMatchObject({ countryCode: 'KZ', region: 'Almaty' })
    expect(findPlace('Жаңаарқа ауданы')?.names.en).toBe('Zhanaarka District')
  })
  test('with a common word for a name are places only where a place must stand', () => {
    for (const word of ['Pazar', 'Genç', 'Kale', 'Of']) {
      expect(findPlace(word)).toBeNull()
      expect(findNamedPlace(word)?.countryCode).toBe('TR')
    }
    expect(
      [...UNCERTAIN_DISTRICTS].filter((name) => !turkishDistricts.some((one) => one.name === name)),
    ).toEqual([])
  })
  test('of one name are all suggested', () => {
    expect(suggestPlaces('yenişehir').map(({ region }) => region)).toEqual(['Bursa', 'Diyarbakır', 'Mersin'])
  })
})

describe('the list', () => {
  test('has some five hundred places beside the districts, each complete and in a zone that exists', () => {
    expect(places.length).toBeGreaterThan(450)
    for (const place of places) {
      expect(place.countryCode).toMatch(/^[A-Z]{2}$/)
      expect(Object.values(place.names).every((name) => name.trim() !== '')).toBe(true)
      expect(place.country).not.toBe('')
      expect(() => new Intl.DateTimeFormat('en', { timeZone: place.zone })).not.toThrow()
    }
  })
  test('suggests by the first letters, without marks', () => {
    expect(suggestPlaces('canakk').map(({ names }) => names.tr)).toEqual(['Çanakkale'])
    expect(suggestPlaces('')).toEqual([])
    expect(suggestPlaces('a', 5)).toHaveLength(5)
  })
})

test.each([
  ['г.Алматы', 'Алматы', true],
  ['г. Алматы', 'Алматы', true],
  ['город Астана', 'Астана', true],
  ['Алматы қ.', 'Алматы', true],
  ['Шымкент қаласы', 'Шымкент', true],
  ['с. Узынагаш', 'Узынагаш', true],
  ['Гродно', 'Гродно', false],
  ['Саратов', 'Саратов', false],
])('%s without its word is %s', (text, name, isMarked) => expect(barePlace(text)).toEqual({ name, isMarked }))

describe('names in Russian', () => {
  test.each([
    ['Gümüşhane', 'Гюмюшхане'],
    ['Eskişehir', 'Эскишехир'],
    ['Kahramanmaraş', 'Кахраманмараш'],
    ['Antalya', 'Анталья'],
    ['Afyonkarahisar', 'Афьонкарахисар'],
    ['Osmaniye', 'Османие'],
    ['Hakkâri', 'Хаккяри'],
    ['Bingöl', 'Бингёль'],
    ['Tunceli', 'Тунджели'],
    ['Yozgat', 'Йозгат'],
    ['Ödemiş', 'Эдемиш'],
    ['Elbistan', 'Эльбистан'],
  ])('%s is %s by the rules of transcription', (tr, ru) => expect(turkishInRussian(tr)).toBe(ru))

  test('of the 81 provinces are Russian, those with a form of their own too', () => {
    const provinces = turkishProvinces.map(({ name }) => findPlace(name)?.names.ru ?? '')
    expect(provinces.filter((name) => !/^[А-ЯЁ][а-яё]+$/.test(name))).toEqual([])
    expect(findPlace('İstanbul')?.names).toMatchObject({ ru: 'Стамбул', kk: 'Ыстанбұл' })
    expect(findPlace('Elazığ')?.names.ru).toBe('Элязыг')
  })

  test('of Turkish districts find them in the picker and before an agency, but are words in a text', () => {
    expect(suggestPlaces('Кадык')[0]?.names.tr).toBe('Kadıköy')
    expect(findNamedPlace('Кадыкёй')?.region).toBe('İstanbul')
    expect(findPlace('Кадыкёй')).toBeNull()
  })
})

describe('former names', () => {
  test('are known with their years', () => {
    const former = findPlace('Астана')?.former ?? []
    expect(former.map(({ names, from, to }) => [names.kk, from, to])).toContainEqual([
      'Нұр-Сұлтан',
      '2019-03-23',
      '2022-09-17',
    ])
  })
  test('each belongs to a place of the gazetteer, and ends after it began', () => {
    expect(places.flatMap(({ former }) => former)).toHaveLength(31)
    for (const { from, to } of places.flatMap(({ former }) => former)) expect(from < to).toBe(true)
  })
  test('are printed as they were in the other language', () => {
    expect(placeIn('Нур-Султан', 'en')).toBe('Nur-Sultan')
    expect(placeIn('Leningrad', 'ru')).toBe('Ленинград')
  })
  test('of long ago are people’s names in a text', () => {
    for (const name of ['Горький', 'Шевченко', 'Брежнев', 'Калинин']) expect(findPlace(name)).toBeNull()
    expect(findNamedPlace('Горький')?.names.en).toBe('Nizhny Novgorod')
    expect(findPlace('Нур-Султан')?.names.en).toBe('Astana')
  })
})

test('a name typed in small letters is printed with its capitals', () => {
  expect(placeIn('izmir', 'tr')).toBe('İzmir')
  expect(placeIn('san francisco', 'en')).toBe('San Francisco')
  expect(placeIn('Neresi', 'tr')).toBe('Neresi')
})
