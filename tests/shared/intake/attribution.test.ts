import { describe, expect, test } from 'vitest'
import { findAttribution } from '../../../shared/intake/attribution/find'

const of = (language: string, text: string, position: 'first' | 'second' | 'last' = 'first') => {
  const found = findAttribution(text, language, position)
  return found ? `${found.name} (${found.relation})` : ''
}

describe('Russian', () => {
  test.each([
    ['В городе открыли мост, передает NUR.KZ.', 'NUR.KZ (republished)'],
    ['В городе открыли мост, передаёт Zakon.kz со ссылкой на Акорду.', 'Акорда (based-on)'],
    [
      'В городе открыли мост, передает МИА «Казинформ» со ссылкой на пресс-службу акимата области.',
      'пресс-служба акимата области (based-on)',
    ],
    [
      'В городе открыли мост, сообщает пресс-служба министерства транспорта.',
      'пресс-служба министерства транспорта (handout)',
    ],
    ['В городе открыли мост, сообщили в пресс-службе акимата.', 'пресс-служба акимата (handout)'],
    ['Как сообщили агентству в пресс-службе МЧС, пожар потушили.', 'пресс-служба МЧС (handout)'],
    ['В городе открыли мост, сообщает ТАСС.', 'ТАСС (republished)'],
    ['Об этом сообщает корреспондент агентства «Казинформ».', 'Казинформ (republished)'],
    ['Об этом сообщает РИА Новости.', 'РИА Новости (republished)'],
    ['В городе открыли мост, пишет Tengrinews.kz.', 'Tengrinews.kz (republished)'],
    ['По данным пресс-службы полиции, водитель скрылся.', 'пресс-служба полиции (handout)'],
    ['По сообщению Интерфакса, рейс отменён.', 'Интерфакс (republished)'],
    ['Рейс отменён, передает Reuters со ссылкой на минтранс страны.', 'минтранс страны (based-on)'],
    ['Рейс отменён, сообщили в министерстве транспорта.', 'министерство транспорта (handout)'],
    ['Рейс отменён, сообщает акимат города.', 'акимат города (handout)'],
    ['Рейс отменён, сообщает издание «Городской курьер».', 'Городской курьер (republished)'],
  ])('%s', (text, expected) => expect(of('ru', text)).toBe(expected))
  test.each([
    'В городе открыли мост, сообщил Иванов.',
    'В городе открыли мост, сообщил министр транспорта Иван Петров.',
    'В городе открыли мост, сообщил директор перевозчика «Идель-Флот» Марат Гиззатов.',
    'Станция передает температуру и влажность.',
    'Об этом пишет соседка в своём дневнике.',
    'Этого не хватит, следует из данных Союза переработчиков.',
    'В оранжерее зацвёл кактус, сообщили сотрудники сада.',
    'По данным переписи, в селе живёт сто человек.',
    'Закон принят со ссылкой на статью 12.',
    '«Нам сообщили в последний момент», — сказала она.',
  ])('nobody is invented: %s', (text) => expect(of('ru', text)).toBe(''))
})

describe('Kazakh', () => {
  test.each([
    ['Қалада жаңа көпір ашылды, деп хабарлайды ҚазАқпарат.', 'ҚазАқпарат (republished)'],
    ['Қалада жаңа көпір ашылды, деп хабарлайды Kazinform тілшісі.', 'Kazinform (republished)'],
    [
      'Қалада жаңа көпір ашылды, деп хабарлайды көлік министрлігінің баспасөз қызметі.',
      'көлік министрлігінің баспасөз қызметі (handout)',
    ],
    [
      'Көпір ашылды, деп хабарлайды ҚазАқпарат тілшісі облыс әкімінің баспасөз қызметіне сілтеме жасап.',
      'облыс әкімінің баспасөз қызметі (based-on)',
    ],
    ['Көпір ашылды, деп хабарлайды Zakon.kz Ақордаға сілтеме жасап.', 'Ақорда (based-on)'],
    ['Көпір ашылды, деп жазады NUR.KZ.', 'NUR.KZ (republished)'],
    [
      'Полиция департаментінің баспасөз қызметінің мәліметінше, жол жабылды.',
      'Полиция департаментінің баспасөз қызметі (handout)',
    ],
    ['Көпір ашылды, деп хабарлады министрлік.', 'министрлік (handout)'],
  ])('%s', (text, expected) => expect(of('kk', text)).toBe(expected))
  test.each([
    'Көпір ашылды, деп хабарлады Серік Оспанов.',
    'Облыс әкімдігінің мәліметінше, биыл жиырма мектеп салынады.',
    'Ол досына сілтеме жіберді.',
  ])('nobody is invented: %s', (text) => expect(of('kk', text)).toBe(''))
})

describe('Turkish', () => {
  test.each([
    ["AA'nın haberine göre köprü açıldı.", 'AA (republished)'],
    ['Köprü açıldı. Anadolu Ajansı’nın aktardığına göre ilk gün on bin araç geçti.', 'AA (republished)'],
    ["Reuters'in haberine göre köprü açıldı.", 'Reuters (republished)'],
    ['AA muhabirinin edindiği bilgiye göre köprü açıldı.', 'AA (republished)'],
    ['AA muhabirinin yetkililerden aldığı bilgiye göre köprü açıldı.', 'AA (republished)'],
    ["The Guardian'ın haberine göre köprü açıldı.", 'The Guardian (republished)'],
    ['İçişleri Bakanlığından yapılan açıklamaya göre köprü açıldı.', 'İçişleri Bakanlığı (handout)'],
    [
      "Bursa Valiliği'nden yapılan yazılı açıklamada, köprünün açıldığı bildirildi.",
      'Bursa Valiliği (handout)',
    ],
    [
      'Kıyı Belediyesi Basın Bürosundan alınan bilgiye göre köprü açıldı.',
      'Kıyı Belediyesi Basın Bürosu (handout)',
    ],
  ])('%s', (text, expected) => expect(of('tr', text)).toBe(expected))
  test.each([
    "Ali Kaya'nın aktardığına göre köprü açıldı.",
    'Köylülere göre köprü bugün açıldı.',
    'Kasap Mehmet’ten alınan bilgiye göre et bitti.',
    'Edinilen bilgiye göre köprü açıldı.',
  ])('nobody is invented: %s', (text) => expect(of('tr', text)).toBe(''))
  test('a statement further down is not the origin of the whole', () =>
    expect(of('tr', 'İçişleri Bakanlığından yapılan açıklamaya göre köprü açıldı.', 'second')).toBe(''))
})

describe('English', () => {
  test.each([
    ['The bridge has opened, according to Reuters.', 'Reuters (republished)'],
    ['The bridge has opened, the Guardian reported on Monday.', 'Guardian (republished)'],
    ['The bridge has opened, Xinhua reported.', 'Xinhua (republished)'],
    ['"It is open," the mayor told Reuters on Monday.', 'Reuters (quoted)'],
    ['The bridge has opened, the BBC reported, citing the AP.', 'AP (based-on)'],
    [
      'The bridge has opened, according to a statement from the Ministry of Transport.',
      'Ministry of Transport (handout)',
    ],
  ])('%s', (text, expected) => expect(of('en', text)).toBe(expected))
  test.each([
    'The bridge has opened, according to Jane Fielding.',
    'The bridge has opened, according to the mayor.',
    'Residents reported strange noises.',
    'She told The crowd to leave.',
    'Police reported three arrests.',
  ])('nobody is invented: %s', (text) => expect(of('en', text)).toBe(''))
})
