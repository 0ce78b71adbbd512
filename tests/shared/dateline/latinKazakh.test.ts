import { describe, expect, test } from 'vitest'
import { findDates, isoDate } from '../../../shared/dateline/dates'
import { parseDateline } from '../../../shared/dateline/parseDateline'
import { detectLanguage } from '../../../shared/intake/language'
import { readStamps } from '../../../shared/intake/rules/stamps'

describe('Kazakh in Latin letters', () => {
  test.each([
    ['3 qańtar 2024', '2024-01-03'],
    ['3 qañtar 2024', '2024-01-03'],
    ['03 Aqpan, 2024', '2024-02-03'],
    ['3 naýryz 2024', '2024-03-03'],
    ['3 nauryz 2024', '2024-03-03'],
    ['3 sáýir 2024', '2024-04-03'],
    ['3 säuır 2024', '2024-04-03'],
    ['3 mamyr 2024', '2024-05-03'],
    ['3 maýsym 2024', '2024-06-03'],
    ['3 mausym 2024', '2024-06-03'],
    ['3 shilde 2024', '2024-07-03'],
    ['3 şılde 2024', '2024-07-03'],
    ['3 tamyz 2024', '2024-08-03'],
    ['3 qyrkúıek 2024', '2024-09-03'],
    ['3 Qyrkýiek, 2024', '2024-09-03'],
    ['3 qyrküiek 2024', '2024-09-03'],
    ['3 qazan 2024', '2024-10-03'],
    ['3 qarasha 2024', '2024-11-03'],
    ['3 qaraşa 2024', '2024-11-03'],
    ['3 jeltoqsan 2024', '2024-12-03'],
    ['3 zheltoqsan 2024', '2024-12-03'],
  ])('%s', (text, iso) => expect(findDates(text).map(isoDate)).toEqual([iso]))

  test('a date line with the hour and the day of the week', () => {
    expect(readStamps('Beısenbi, 16 Qazan 2025, saǵat 09:40')).toMatchObject([
      { date: '2025-10-16', time: '09:40' },
    ])
    expect(readStamps('11:17, 17 Qazan 2023')).toMatchObject([{ date: '2023-10-17', time: '11:17' }])
  })

  test('an agency’s dateline', () => {
    const text = 'ÓSKEMEN. QazAqparat – Qala ortasynda jańa kitaphana ashyldy.'
    expect(parseDateline(text, 'kk')?.dateline).toMatchObject({ agency: 'ҚазАқпарат' })
  })

  test.each([
    'Qalalyq saıabaqta on jyldan beri alǵash ret qarly músinder baıqaýy ótti. Jeńimpazdar erteń anyqtalady.',
    'Qalalyq sayabaqta on jyldan beri alghash ret qarly mýsinder bayqauy ótti. Jenimpazdar erteng anyqtalady.',
    'Qalalyq saiabaqta on jyldan berı alğaş ret qarly müsınder baiqauy öttı. Jeñımpazdar erteñ anyqtalady.',
  ])('is Kazakh without a common word: %s', (text) => expect(detectLanguage(text, '')).toBe('kk'))

  test.each([
    [
      'tr',
      'Kent parkında on yıl sonra ilk kez kar heykelleri yarışması yapıldı. Kazananlar yarın belli olacak.',
    ],
    ['en', 'The queen of the quarry opened an antique quilt exhibition in Iraq and in Qatar on Monday.'],
    ['tr', 'Iraq ve Qatar heyetleri Ankara’da görüştü, QNB Finansbank yetkilileri de toplantıya katıldı.'],
  ])('but not %s: %s', (language, text) => expect(detectLanguage(text, '')).toBe(language))
})

test('a day and a month of one digit in a date that begins with the year', () => {
  expect(readStamps('2018-3-7 18:18 |')).toMatchObject([{ date: '2018-03-07', time: '18:18' }])
  expect(findDates('тел. 2018-3-77').map(isoDate)).toEqual([])
})
