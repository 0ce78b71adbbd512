import { describe, expect, test } from 'vitest'
import { readHead } from '../../../shared/dateline/readHead'

const STORY: Readonly<Record<string, string>> = {
  tr: 'Bakanlık dün akşam yaptığı açıklamada yeni yolun bütçesini duyurdu.',
  ru: 'Городской совет вчера вечером утвердил бюджет новой дороги.',
  en: 'The city council approved the budget of the new road on Monday evening.',
}

describe('heads whose order or signs are no house’s', () => {
  test.each([
    // language, head, place, day, agency, reporter
    ['tr', 'Ankara - AA -', 'Ankara', '', 'AA', ''],
    ['tr', 'Hatay - İHA', 'Hatay', '', 'İHA', ''],
    ['tr', 'Ankara / AA -', 'Ankara', '', 'AA', ''],
    ['tr', 'Ankara/AA', 'Ankara', '', 'AA', ''],
    ['tr', 'Ankara (AA)', 'Ankara', '', 'AA', ''],
    ['tr', '(İSTANBUL) - ANKA -', 'İstanbul', '', 'ANKA', ''],
    ['tr', '(Van) - DHA', 'Van', '', 'DHA', ''],
    ['tr', 'UĞUR DEMİRKOL ANKARA (AA) -', 'Ankara', '', 'AA', 'Uğur Demirkol'],
    ['tr', 'Uğur DEMİRKOL - ANKARA (AA) -', 'Ankara', '', 'AA', 'Uğur Demirkol'],
    ['tr', 'Uğur DEMİRKOL - IĞDIR / DHA', 'Iğdır', '', 'DHA', 'Uğur Demirkol'],
    ['tr', 'Haber Merkezi - ANKARA (AA) -', 'Ankara', '', 'AA', 'Haber Merkezi'],
    ['tr', 'HABER MERKEZİ - IĞDIR / DHA', 'Iğdır', '', 'DHA', 'Haber Merkezi'],
    ['tr', 'BAKÜ, 5 Haziran, AZERTAC', 'Bakü', '--06-05', 'AZERTAC', ''],
    ['ru', 'Баку, 5 июня, АЗЕРТАДЖ', 'Баку', '--06-05', 'AZERTAC', ''],
    ['ru', '5 июня, Минск /Корр. БЕЛТА/.', 'Минск', '--06-05', 'БелТА', ''],
    ['ru', '5 июня, Минск /Инна Лещенко - БЕЛТА/.', 'Минск', '--06-05', 'БелТА', 'Инна Лещенко'],
    ['ru', 'Астана, 5 июня. Kazinform', 'Астана', '--06-05', 'Kazinform', ''],
    ['en', 'SANTA MONICA (AP) —', 'Santa Monica', '', 'AP', ''],
  ])('%s: %s', (language, head, place, date, agency, reporter) => {
    const text = `${head} ${STORY[language]}`
    const read = readHead(text, language)
    expect(read?.dateline).toMatchObject({ place, agency, asPrinted: head })
    expect(read?.reporter).toBe(reporter)
    expect(read?.dateline.date || read?.dayMonth).toBe(date)
    expect(text.slice(read?.length)).toBe(STORY[language])
  })

  test.each([
    'ДОНЕЦК, 5 июн - РИА Новости.',
    'Астана, 5 июня. Kazinform',
    'Hatay - İHA',
    'АСТАНА. КАЗИНФОРМ –',
  ])('alone, %s is all of it a head', (head) => {
    const read = readHead(head, 'ru')
    expect(read?.dateline).toMatchObject({ asPrinted: head })
    expect(read?.dateline.agency).not.toBe('')
    expect(read?.length).toBe(head.length)
  })

  test.each([
    ['en', 'ESPERANCE, Australia (AP) — A'],
    ['tr', 'ANKARA (AA) - 5'],
  ])('%s: a story may begin with a word of one letter: %s', (language, text) => {
    expect(readHead(text, language)?.dateline.agency).toMatch(/^AA?P?$/)
  })

  test.each([
    ['tr', 'Ankara - İstanbul yolu dün akşam saatlerinde ulaşıma kapatıldı.'],
    ['tr', 'Ankara AA muhabirine konuşan yetkili, yolun kapandığını söyledi.'],
    ['tr', 'Van (Gölü) çevresinde yapılan çalışmalar dün tamamlandı.'],
    ['ru', 'Москва, 5 июня, Кремль. Совещание началось в полдень.'],
    ['ru', '5 июня, Минск принял гостей со всей страны.'],
    ['ru', 'Астана, 5 июня. Президент провёл совещание.'],
    ['en', 'London - Paris trains were late on Monday evening.'],
  ])('%s: %s is no agency’s head', (language, text) => {
    expect(readHead(text, language)?.dateline.agency ?? '').toBe('')
  })
})

describe('an agency nobody lists', () => {
  test('is one in brackets behind a town in capitals and its country', () => {
    const head = (text: string) => readHead(`${text} ${STORY.en}`, 'en')?.dateline
    expect(head('ALMATY, Kazakhstan (KSW) _')).toMatchObject({
      place: 'Almaty',
      countryCode: 'KZ',
      agency: 'KSW',
    })
    expect(head('TARAZ, Kazakhstan (STWR) —')).toMatchObject({ place: 'Taraz', agency: 'STWR' })
    // No country, no capitals, or words in the brackets: it may be anything.
    expect(head('Almaty, Kazakhstan (KSW) —')?.agency ?? '').toBe('')
    expect(head('ALMATY, Kazakhstan (pop. two million) —')?.agency ?? '').toBe('')
    expect(head('ALMATY, Works (KSW) —')?.agency ?? '').toBe('')
  })
})
