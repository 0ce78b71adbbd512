import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { anArticle, doc, paragraph } from '../../build/article'
import { run } from './runInMemory'

describe('dateline parse', () => {
  it.each([
    // text, place, country, date or day and month, agency, house, offset
    ['ANKARA (AA) - Bakanlık yeni kararı açıkladı.', 'Ankara', 'TR', '', 'AA', 'aa', ''],
    ['KEMER (DHA) - Antalya’nın ilçesinde yangın çıktı.', 'Kemer', 'TR', '', 'DHA', 'dha', ''],
    ['МОСКВА, 25 ноября. /ТАСС/. Соглашение подписано.', 'Москва', 'RU', '--11-25', 'ТАСС', 'tass', ''],
    [
      'АЛМАТЫ, 4 июня 2023 года — Президент открыл центр.',
      'Алматы',
      'KZ',
      '2023-06-04',
      '',
      'plain',
      '+06:00',
    ],
    ['АСТАНА. ҚазАқпарат – Үкімет отырысы өтті.', 'Астана', 'KZ', '', 'ҚазАқпарат', 'kazinform-kk', ''],
    ['GROSSETO, Italy (AP) -- The ship was refloated.', 'Grosseto', 'IT', '', 'AP', 'ap', ''],
  ])('%s', async (text, place, countryCode, date, agency, house, offset) => {
    const { code, out } = await run(['dateline', 'parse', text, '--json'])
    const { dateline, dayMonth, rest, offset: printedOffset } = JSON.parse(out)
    expect(code).toBe(0)
    expect(dateline).toMatchObject({ place, countryCode, agency, house })
    expect(dateline.date || dayMonth).toBe(date)
    expect(printedOffset).toBe(offset)
    expect(text.endsWith(rest)).toBe(true)
    expect(rest).toMatch(/^\p{Lu}/u)
  })

  it('says that there is none', async () => {
    const text = 'Bakanlık yeni kararı Ankara’da açıkladı.'
    expect((await run(['dateline', 'parse', text, '--json'])).out).toBe('null\n')
    expect((await run(['dateline', 'parse', text])).code).toBe(1)
  })
})

describe('dateline print', () => {
  const printed = async (
    house: string,
    language: string,
    place: string,
    date = '2023-06-04',
    ...more: string[]
  ) => {
    const options = ['--house', house, '--language', language, '--place', place, '--date', date, ...more]
    const { code, out, error } = await run(['dateline', 'print', ...options])
    expect({ code, error }).toEqual({ code: 0, error: '' })
    return out.trim()
  }
  it.each([
    ['aa', 'tr', 'İzmir', 'İZMİR (AA) -'],
    ['dha', 'tr', 'Iğdır', 'IĞDIR, (DHA) -'],
    ['iha', 'tr', 'Diyarbakır', 'DİYARBAKIR (İHA) -'],
    ['igfa', 'tr', 'Bursa', 'BURSA (İGFA) -'],
    ['aa', 'ru', 'Ankara', 'АНКАРА (AA) -'],
    ['aa', 'en', 'İstanbul', 'ISTANBUL (AA) -'],
    ['tass', 'ru', 'Москва', 'МОСКВА, 4 июня. /ТАСС/.'],
    ['tass', 'en', 'Москва', 'MOSCOW, June 4. /TASS/.'],
    ['ria', 'ru', 'Москва', 'МОСКВА, 4 июн — РИА Новости.'],
    ['interfax', 'ru', 'Алматы', 'Алматы. 4 июня. INTERFAX.RU -'],
    ['interfax', 'en', 'Алматы', 'ALMATY. June 4 (Interfax) -'],
    ['kazinform-ru', 'ru', 'Астана', 'АСТАНА. КАЗИНФОРМ –'],
    ['kazinform-ru', 'en', 'Астана', 'ASTANA. KAZINFORM –'],
    ['kazinform-kk', 'kk', 'Қарағанды', 'ҚАРАҒАНДЫ. ҚазАқпарат –'],
    ['ap', 'en', 'Istanbul', 'ISTANBUL (AP) —'],
    ['ap', 'en', 'Ankara', 'ANKARA, Turkey (AP) —'],
    ['ap', 'en', 'Baltimore', 'BALTIMORE (AP) —'],
    ['tass', 'ru', 'Sanliurfa', 'ШАНЛЫУРФА, 4 июня. /ТАСС/.'],
    ['aa', 'tr', 'Sanliurfa', 'ŞANLIURFA (AA) -'],
    ['ap', 'en', 'Алматы', 'ALMATY, Kazakhstan (AP) —'],
    ['reuters', 'en', 'New York', 'NEW YORK, June 4 (Reuters) -'],
    // By an agency's name, as a person types it.
    ['kazinform', 'kk', 'Астана', 'АСТАНА. ҚазАқпарат –'],
    ['kazinform', 'ru', 'Астана', 'АСТАНА. КАЗИНФОРМ –'],
    ['IHA', 'tr', 'Van', 'VAN (İHA) -'],
    ['РИА Новости', 'ru', 'Москва', 'МОСКВА, 4 июн — РИА Новости.'],
    ['plain', 'kk', 'Алматы', 'Алматы, 2023 жылғы 4 маусым'],
    ['plain', 'tr', 'Iğdır', 'Iğdır, 4 Haziran 2023'],
  ])('%s in %s: %s', async (house, language, place, expected) => {
    expect(await printed(house, language, place)).toBe(expected)
  })

  it('AP abbreviates long months with a day in Reuters’s place, and puts the state behind the city', async () => {
    expect(await printed('reuters', 'en', 'London', '2023-09-14')).toBe('LONDON, Sept 14 (Reuters) -')
    expect(await printed('ap', 'en', 'Portland', '2023-09-14', '--region', 'Maine')).toBe(
      'PORTLAND, Maine (AP) —',
    )
  })

  it('takes a date as it is typed, and an agency left empty', async () => {
    expect(await printed('plain', 'tr', 'Van', '04.06.2023', '--agency', '')).toBe('Van, 4 Haziran 2023')
    expect(await printed('plain', 'ru', 'Алматы', '4 июня 2023 г.')).toBe('Алматы, 4 июня 2023 года')
  })

  it('RIA clips the genitive: 4 мая', async () => {
    expect(await printed('ria', 'ru', 'Москва', '2023-05-04')).toBe('МОСКВА, 4 мая — РИА Новости.')
  })

  it('keeps a name that was chosen, and says what the place was called on that day', async () => {
    const of = async (place: string, date: string) => {
      const { out, error } = await run([
        'dateline',
        'print',
        '--house',
        'kazinform-kk',
        '--language',
        'kk',
        '--place',
        place,
        '--date',
        date,
      ])
      return [out.trim(), error.trim()]
    }
    expect(await of('Нұр-Сұлтан', '2021-06-04')).toEqual(['НҰР-СҰЛТАН. ҚазАқпарат –', ''])
    expect(await of('Астана', '2021-06-04')).toEqual([
      'АСТАНА. ҚазАқпарат –',
      'galley: on 2021-06-04 Астана was called Nur-Sultan.',
    ])
    expect(await of('Нұр-Сұлтан', '2023-06-04')).toEqual([
      'НҰР-СҰЛТАН. ҚазАқпарат –',
      'galley: on 2023-06-04 Нұр-Сұлтан was called Astana.',
    ])
    expect((await of('Ankra', '2023-06-04'))[1]).toContain('did you mean Ankara?')
  })

  it('an own pattern leaves no empty brackets or lone commas', async () => {
    const pattern = '{PLACE}, {country}, {date} ({agency}) –'
    expect(await printed(pattern, 'tr', 'Iğdır', '2023-06-04', '--agency', 'DHA')).toBe(
      'IĞDIR, Türkiye, 4 Haziran 2023 (DHA) –',
    )
    expect(await printed(pattern, 'ru', 'Узынагаш', '2023')).toBe('УЗЫНАГАШ, 2023 год –')
  })

  it.each([
    [['--house', 'aa'], '--place'],
    [['--place', 'Ankara', '--house', 'nobody'], 'unknown house'],
    [['--place', 'Ankara', '--date', '4 Haziran'], 'no date'],
    [['--place', 'Ankara', '--date', '2023-02-31'], 'no date'],
  ])('%s is wrong usage', async (options, message) => {
    const { code, error } = await run(['dateline', 'print', ...options])
    expect(code).toBe(2)
    expect(error).toContain(message)
  })
})

describe('places', () => {
  it('finds by the beginning of a name in any language, without marks', async () => {
    const find = async (query: string) => JSON.parse((await run(['places', query, '--json'])).out)
    expect((await find('igdi'))[0]).toMatchObject({ countryCode: 'TR', zone: 'Europe/Istanbul' })
    expect((await find('қараға'))[0].names.en).toBe('Karaganda')
    expect((await find('dogubayaz'))[0]).toMatchObject({ region: 'Ağrı', names: { tr: 'Doğubayazıt' } })
    expect(await find('qqqq')).toEqual([])
  })
  it('finds across hyphens, by a later word, by a former name, and a letter away', async () => {
    const first = async (query: string) =>
      JSON.parse((await run(['places', query, '--json'])).out)[0]?.names.en
    expect(await first('nur sultan')).toBe('Astana')
    expect(await first('petersburg')).toBe('Saint Petersburg')
    expect(await first('st petersburg')).toBe('Saint Petersburg')
    expect(await first('ust kamen')).toBe('Oskemen')
    expect(await first('ankra')).toBe('Ankara')
    expect(await first('Madird')).toBe('Madrid')
  })
  it('prints a line for each, and no more than asked for', async () => {
    const { out } = await run(['places', 'al', '--limit', '3'])
    expect(out.trim().split('\n')).toHaveLength(3)
    expect((await run(['places', 'al', '--limit', 'many'])).code).toBe(2)
  })
})

describe('slug', () => {
  it.each([
    ['Iğdır’da ÇOCUKLAR için şenlik', 'tr', 'igdirda-cocuklar-icin-senlik'],
    ['Глава государства посетил Алматы', 'ru', 'glava-gosudarstva-posetil-almaty'],
    ['Қызылордада жаңа мектеп', 'kk', 'qyzylordada-zhana-mektep'],
  ])('%s', async (text, language, slug) => {
    expect(JSON.parse((await run(['slug', text, '--json'])).out)).toEqual({ slug, language })
  })
})

describe('check', () => {
  const article = () =>
    JSON.stringify(
      anArticle({
        headline: 'Köprü açıldı',
        language: 'tr',
        rubrics: ['Kent'],
        dateline: { ...anArticle().dateline, place: 'Edirne', date: '2026-11-23' },
        body: doc(paragraph('Maliyeti TK lira oldu (tahmini.')),
      }),
    )
  const rules = (text: string): string => {
    const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'galley-rules-')), 'rules.json')
    fs.writeFileSync(file, text)
    return file
  }

  it('goes by the rules of the house', async () => {
    const plain = await run(['check', '-', '--json'], article())
    expect(plain.code).toBe(1)
    expect(JSON.parse(plain.out)).toMatchObject([
      { code: 'text.placeholder', check: 'placeholder', severity: 'error', where: 'body.0' },
      { code: 'quotes.unbalanced', check: 'quotes', severity: 'warning' },
    ])
    const mild = await run(
      ['check', '-', '--json', '--rules', rules('{"placeholder":"off","quotes":"block"}')],
      article(),
    )
    expect(mild.code).toBe(1)
    expect(JSON.parse(mild.out)).toMatchObject([{ code: 'quotes.unbalanced', severity: 'error' }])
    const none = await run(
      ['check', '-', '--rules', rules('{"placeholder":"warn","quotes":"off"}')],
      article(),
    )
    expect(none.code).toBe(0)
  })

  it('refuses rules that are none, by name', async () => {
    const refused = await run(['check', '-', '--rules', rules('{"qoutes":"off"}')], article())
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.error).toContain('qoutes')
  })
})

describe('slug --scheme', () => {
  it('goes by the scheme, and refuses one the language does not have', async () => {
    const slug = (...options: string[]) => run(['slug', 'Юный хоккей', '--language', 'ru', ...options])
    expect((await slug('--scheme', 'passport')).out).toBe('iunyi-khokkei\n')
    expect((await slug()).out).toBe('yunyy-hokkey\n')
    expect((await slug('--scheme', 'latin-2021')).code).toBe(2)
    expect((await run(['slug', 'Köprü', '--language', 'tr', '--scheme', 'passport'])).code).toBe(2)
  })
})
