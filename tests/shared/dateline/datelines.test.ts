import { describe, expect, test } from 'vitest'
import { Dateline } from '../../../shared/article/article'
import { fromCapitals, toCapitals } from '../../../shared/dateline/casing'
import { findDates, isoDate } from '../../../shared/dateline/dates'
import { completeDate, parseDateline } from '../../../shared/dateline/parseDateline'
import { printDate, printDateline } from '../../../shared/dateline/printDateline'

const STORY = 'Haber burada başlıyor ve sürüyor.'

const PRINTED: readonly (readonly [string, string, string, string, string, string])[] = [
  // language, printed, house, place, agency, month and day
  ['tr', 'ANKARA (AA) -', 'aa', 'Ankara', 'AA', ''],
  ['tr', 'İZMİR (AA) -', 'aa', 'İzmir', 'AA', ''],
  ['tr', 'IĞDIR, (DHA) -', 'dha', 'Iğdır', 'DHA', ''],
  ['tr', 'ŞANLIURFA (İHA) -', 'iha', 'Şanlıurfa', 'İHA', ''],
  ['tr', 'BURSA (İGFA) -', 'igfa', 'Bursa', 'İGFA', ''],
  ['ru', 'МОСКВА, 25 ноября. /ТАСС/.', 'tass', 'Москва', 'ТАСС', '--11-25'],
  ['ru', 'САНКТ-ПЕТЕРБУРГ, 4 июня. /ТАСС/.', 'tass', 'Санкт-Петербург', 'ТАСС', '--06-04'],
  ['ru', 'МОСКВА, 10 фев — РИА Новости.', 'ria', 'Москва', 'РИА Новости', '--02-10'],
  ['ru', 'Москва. 15 ноября. INTERFAX.RU -', 'interfax', 'Москва', 'Интерфакс', '--11-15'],
  ['ru', 'АСТАНА. КАЗИНФОРМ –', 'kazinform-ru', 'Астана', 'Казинформ', ''],
  ['kk', 'НҰР-СҰЛТАН. ҚазАқпарат –', 'kazinform-kk', 'Нұр-Сұлтан', 'ҚазАқпарат', ''],
  ['en', 'GROSSETO, Italy (AP) —', 'ap', 'Grosseto', 'AP', ''],
  ['en', 'NEW YORK, Aug 10 (Reuters) -', 'reuters', 'New York', 'Reuters', '--08-10'],
  ['en', 'WASHINGTON (Reuters) -', 'reuters', 'Washington', 'Reuters', ''],
]

describe('a dateline is read from the head of a paragraph', () => {
  test.each(PRINTED)('%s: %s', (language, printed, house, place, agency, dayMonth) => {
    const parsed = parseDateline(`${printed} ${STORY}`, language)
    expect(parsed?.dateline).toMatchObject({ house, place, agency, asPrinted: printed })
    expect(parsed?.length).toBe(printed.length + 1)
    expect(parsed?.dayMonth).toBe(dayMonth)
  })

  test.each(PRINTED)('%s: %s is printed again as it was', (language, printed) => {
    const parsed = parseDateline(`${printed} ${STORY}`, language)
    const date = completeDate(parsed?.dayMonth ?? '', '2023-12-01')
    const dateline = Dateline.parse({ ...parsed?.dateline, date })
    expect(printDateline(dateline, language)).toBe(printed)
  })

  test('variants: two hyphens, no space, a region, a reporter', () => {
    expect(parseDateline(`GROSSETO, Italy (AP) -- ${STORY}`, 'en')?.dateline).toMatchObject({
      place: 'Grosseto',
      region: 'Italy',
    })
    expect(parseDateline(`BURSA(DHA)- ${STORY}`, 'tr')?.dateline).toMatchObject({
      place: 'Bursa',
      agency: 'DHA',
    })
    expect(parseDateline(`Ali VELİ/BURSA, (DHA) - ${STORY}`, 'tr')).toMatchObject({
      reporter: 'Ali Veli',
      dateline: { place: 'Bursa', countryCode: 'TR' },
    })
  })

  test.each([
    ['en', 'GROSSETO, Italy (AP) —', 'Italy', 'IT'],
    ['ru', 'ГРОССЕТО, Италия, 4 июня. /ТАСС/.', 'Italy', 'IT'],
    ['en', 'SPRINGFIELD, Ohio (AP) —', 'United States', 'US'],
    ['en', 'SPRINGFIELD, Westmark (AP) —', '', ''],
  ])('%s: %s lies in the country that is printed', (language, printed, country, countryCode) => {
    expect(parseDateline(`${printed} ${STORY}`, language)?.dateline).toMatchObject({ country, countryCode })
  })

  test.each([
    ['en', 'DUSHANBE, Nov 6 (Steppe Wire) –', 'Dushanbe', 'Steppe Wire', '--11-06'],
    ['ru', 'ОМСК, 22 августа, Прииртышье Информ.', 'Омск', 'Прииртышье Информ', '--08-22'],
    ['ru', 'АТЫРАУ. 3 февраля. КБ —', 'Атырау', 'КБ', '--02-03'],
  ])('%s: %s names an agency nobody lists', (language, printed, place, agency, dayMonth) => {
    const parsed = parseDateline(`${printed} ${STORY}`, language)
    expect(parsed).toMatchObject({ dateline: { place, agency, house: 'plain' }, dayMonth })
  })

  test.each([
    ['ru', 'ОМСК, 22 августа, Казахстан.'],
    ['ru', 'ОМСК, 22 августа, сообщает Информ.'],
  ])('%s: %s names none', (language, printed) => {
    expect(parseDateline(`${printed} ${STORY}`, language)?.dateline.agency ?? '').toBe('')
  })

  test('a known place in capitals with a full stop heads a paragraph; another word does not', () => {
    const story = `Ақтау қаласында көрме ашылды. ${STORY}`
    expect(parseDateline(`АҚТАУ. ${story}`, 'kk')?.dateline.place).toBe('Ақтау')
    expect(parseDateline(`НАЗАР. ${story}`, 'kk')).toBeNull()
  })

  test('a place that is said by its letters keeps its capitals', () => {
    expect(parseDateline(`TBMM (AA) - ${STORY}`, 'tr')?.dateline.place).toBe('TBMM')
    expect(parseDateline(`URLA (AA) - ${STORY}`, 'tr')?.dateline.place).toBe('Urla')
  })

  test('a known place in capitals is enough without an agency', () => {
    expect(parseDateline(`АЛМАТЫ — ${STORY}`, 'ru')?.dateline).toMatchObject({
      place: 'Алматы',
      house: 'plain',
      zone: 'Asia/Almaty',
    })
  })

  test.each([
    'Ankara - İstanbul yolu kapandı.',
    'BİR GÜN - böyle bir şey oldu.',
    'ANKARA (XYZ) - haber böyle başlıyor.',
    'Bu konuda (AA) - muhabirine konuştu.',
    'Президент, 4 июня. Он сказал.',
    'ANKARA',
    '',
  ])('when it is not certain the text stays: %s', (text) => expect(parseDateline(text, 'tr')).toBeNull())
})

describe('datelines as other desks print them', () => {
  test.each([
    // language, printed, place, agency, date or day and month, reporter
    ['tr', 'ANKARA (AA) - AYŞE YILMAZ -', 'Ankara', 'AA', '', 'Ayşe Yılmaz'],
    ['tr', 'ANKARA (AA) - AYŞE YILMAZ/MEHMET KAYA -', 'Ankara', 'AA', '', 'Ayşe Yılmaz, Mehmet Kaya'],
    ['tr', 'Cemil ÜNSAL/GELİBOLU (Çanakkale), (DHA) -', 'Gelibolu', 'DHA', '', 'Cemil Ünsal'],
    ['tr', 'GELİBOLU (Çanakkale), (DHA) -', 'Gelibolu', 'DHA', '', ''],
    ['tr', 'Ali VELİ-Ayşe KAYA/BURSA, (DHA) -', 'Bursa', 'DHA', '', 'Ali Veli, Ayşe Kaya'],
    ['tr', 'Ali VELİ - Ayşe KAYA - Can ÖZ/BURSA, (DHA)-', 'Bursa', 'DHA', '', 'Ali Veli, Ayşe Kaya, Can Öz'],
    ['tr', 'Ali VELİ, Ayşe KAYA / BURSA (İHA) -', 'Bursa', 'İHA', '', 'Ali Veli, Ayşe Kaya'],
    ['en', 'NEW YORK/LONDON, June 4 (Reuters) -', 'New York/London', 'Reuters', '--06-04', ''],
    ['tr', 'MOSKOVA/ANKARA (AA) -', 'Moskova/Ankara', 'AA', '', ''],
    ['tr', 'Yeşilova (İHA) -', 'Yeşilova', 'İHA', '', ''],
    ['tr', 'YEŞİLOVA (İHA) –', 'Yeşilova', 'İHA', '', ''],
    ['tr', 'ANKARA (İGFA)-', 'Ankara', 'İGFA', '', ''],
    ['tr', 'ANKARA - (AA) -', 'Ankara', 'AA', '', ''],
    ['tr', 'ANKARA, 4 Haziran (AA) -', 'Ankara', 'AA', '--06-04', ''],
    ['tr', 'İSTANBUL (ANKA) -', 'İstanbul', 'ANKA', '', ''],
    ['tr', '(DHA) -', '', 'DHA', '', ''],
    ['ru', 'МОСКВА, 4 июня /ТАСС/.', 'Москва', 'ТАСС', '--06-04', ''],
    ['ru', 'МОСКВА, 4 июня 2023 года. /ТАСС/.', 'Москва', 'ТАСС', '2023-06-04', ''],
    ['ru', 'МОСКВА, 4 июня. /Корр. ТАСС Иван Петров/.', 'Москва', 'ТАСС', '--06-04', 'Иван Петров'],
    ['ru', 'МОСКВА, 4 июн - РИА Новости.', 'Москва', 'РИА Новости', '--06-04', ''],
    ['ru', 'МОСКВА, 4 июн — РИА Новости, Иван Петров.', 'Москва', 'РИА Новости', '--06-04', 'Иван Петров'],
    ['ru', 'НУР-СУЛТАН, 4 июн — Sputnik.', 'Нур-Султан', 'Sputnik', '--06-04', ''],
    ['ru', 'Алматы. 4 июня. Интерфакс-Казахстан -', 'Алматы', 'Интерфакс-Казахстан', '--06-04', ''],
    ['ru', 'Москва. 4 июня. ИНТЕРФАКС -', 'Москва', 'Интерфакс', '--06-04', ''],
    ['ru', 'Астана. Казинформ –', 'Астана', 'Казинформ', '', ''],
    ['ru', 'АСТАНА. 4 июня. КАЗИНФОРМ -', 'Астана', 'Казинформ', '--06-04', ''],
    ['ru', 'АСТАНА. КАЗИНФОРМ /Айгуль Сапарова/ –', 'Астана', 'Казинформ', '', 'Айгуль Сапарова'],
    ['ru', 'г. Алматы. КАЗИНФОРМ –', 'Алматы', 'Казинформ', '', ''],
    ['ru', '/ТАСС/.', '', 'ТАСС', '', ''],
    ['ru', 'INTERFAX.RU -', '', 'Интерфакс', '', ''],
    ['ru', 'КАЗИНФОРМ —', '', 'Казинформ', '', ''],
    ['ru', 'Алматы, 4 июня —', 'Алматы', '', '--06-04', ''],
    ['ru', 'ТАЛОВСК, 4 июня —', 'Таловск', '', '--06-04', ''],
    ['kk', 'АСТАНА. 4 маусым. ҚазАқпарат -', 'Астана', 'ҚазАқпарат', '--06-04', ''],
    ['kk', 'АЛМАТЫ. ҚазАқпарат /Айгүл Сапарова/ –', 'Алматы', 'ҚазАқпарат', '', 'Айгүл Сапарова'],
    ['kk', 'АЛМАТЫ. KAZINFORM –', 'Алматы', 'Kazinform', '', ''],
    ['en', 'ISTANBUL, June 4 (Xinhua) --', 'Istanbul', 'Xinhua', '--06-04', ''],
    ['en', 'ALMATY/LONDON, June 4 (Reuters) -', 'Almaty/London', 'Reuters', '--06-04', ''],
    ['en', 'NAIROBI, Kenya (AP) —', 'Nairobi', 'AP', '', ''],
    ['en', 'ASTANA, June 4, 2023 (Reuters) -', 'Astana', 'Reuters', '2023-06-04', ''],
    ['en', 'June 4 (Reuters) -', '', 'Reuters', '--06-04', ''],
    ['en', 'PARIS (AFP) –', 'Paris', 'AFP', '', ''],
    ['en', 'MOSCOW, June 4. /TASS/.', 'Moscow', 'ТАСС', '--06-04', ''],
    ['en', 'WASHINGTON —', 'Washington', '', '', ''],
    ['en', 'ISTANBUL, Turkey —', 'Istanbul', '', '', ''],
  ])('%s: %s', (language, printed, place, agency, date, reporter) => {
    const parsed = parseDateline(`${printed} ${STORY}`, language)
    expect(parsed?.dateline).toMatchObject({ place, agency, asPrinted: printed })
    expect(parsed?.dayMonth || parsed?.dateline.date).toBe(date)
    expect(parsed?.reporter).toBe(reporter)
    expect(parsed?.length).toBe(printed.length + 1)
  })

  test.each([
    ['tr', 'AA - Ankara arasında sefer yok.'],
    ['tr', 'Anadolu - bu toprakların adıdır.'],
    ['tr', 'Dünkü törende (AA) muhabiri de vardı.'],
    ['ru', 'Алматы — самый большой город страны.'],
    ['ru', 'Москва, Сочи — два города фестиваля.'],
    ['ru', 'Спутник - маленький аппарат.'],
    ['ru', 'Вчера, 4 июня — праздник города.'],
    ['en', 'London, Paris - two cities.'],
    ['en', 'NASA — the agency said.'],
    ['en', 'Reuters reported on Monday - again.'],
    ['en', 'The PA (PA) - what is it'],
  ])('%s: not certain, so the text stays: %s', (language, text) =>
    expect(parseDateline(text, language)).toBeNull(),
  )
})

describe('dates', () => {
  test.each([
    ['2023-06-04', 'tr', '4 Haziran 2023'],
    ['2023-06-04', 'ru', '4 июня 2023 года'],
    ['2023-06-04', 'kk', '2023 жылғы 4 маусым'],
    ['2023-06-04', 'en', 'June 4, 2023'],
    ['2023-06', 'ru', 'июнь 2023'],
    ['2023', 'ru', '2023 год'],
    ['', 'tr', ''],
  ])('%s in %s is %s, and reads back', (date, language, printed) => {
    expect(printDate(date, language)).toBe(printed)
    if (date.length === 10) expect(findDates(printed).map(isoDate)).toEqual([date])
  })

  test('day comes first, impossible days are no dates', () => {
    expect(findDates('04.06.2023').map(isoDate)).toEqual(['2023-06-04'])
    expect(findDates('29.02.2024 и 29.02.2023').map(isoDate)).toEqual(['2024-02-29'])
  })

  test('a date without a year takes it from the page', () => {
    expect(completeDate('--11-25', '2023-11-26')).toBe('2023-11-25')
    expect(completeDate('--12-31', '2024-01-01')).toBe('2023-12-31')
    expect(completeDate('--11-25', '')).toBe('')
  })

  test('the plain house prints place and date', () => {
    const dateline = Dateline.parse({ place: 'Алматы', date: '2023-06-04' })
    expect(printDateline(dateline, 'ru')).toBe('Алматы, 4 июня 2023 года')
    expect(printDateline(Dateline.parse({}), 'ru')).toBe('')
  })
})

test('capitals follow the language', () => {
  expect(toCapitals('izmir ığdır', 'tr')).toBe('İZMİR IĞDIR')
  expect(toCapitals('Istanbul', 'en')).toBe('ISTANBUL')
  expect(toCapitals('әл-фараби', 'kk')).toBe('ӘЛ-ФАРАБИ')
  expect(fromCapitals('IĞDIR', 'tr')).toBe('Iğdır')
  expect(fromCapitals('НЬЮ-ЙОРК', 'ru')).toBe('Нью-Йорк')
  expect(fromCapitals('Ankara', 'tr')).toBe('Ankara')
})

test.each([
  ['PARIS, Texas (AP) —', 'US'],
  ['PORTLAND, Maine (AP) —', 'US'],
  ['TBILISI, Georgia (AP) —', 'GE'],
])('%s stands in %s', (printed, country) => {
  expect(parseDateline(`${printed} The board met on Monday and agreed.`, 'en')?.dateline.countryCode).toBe(
    country,
  )
})
