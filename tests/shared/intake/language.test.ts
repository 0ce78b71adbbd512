import { describe, expect, test } from 'vitest'
import { certainLanguage, detectLanguage } from '../../../shared/intake/language'
import { read } from './reading'

const TR = 'Köprü dün sabah düzenlenen törenle açıldı ve ilk gün üzerinden on binden fazla araç geçti.'
const RU = 'Новый мост открыли вчера утром, и в первый же день по нему прошло больше десяти тысяч машин.'
const KK = 'Жаңа көпір кеше таңертең ашылды және бірінші күні одан он мыңнан астам көлік өтті.'
const EN = 'The new bridge opened on Monday morning, and more than ten thousand cars crossed it.'

describe('the language of a paragraph, where it is certain', () => {
  test.each([
    ['tr', TR],
    ['ru', RU],
    ['kk', KK],
    ['en', EN],
    ['kk', 'Ұстазсыз шәкірт тұл деген рас екен. Бізге музыканы емес, шыдамды үйретті.'],
    ['ru', 'Қайрат Смағұлов учил детей Баянаула играть на домбре, и они не забыли об этом.'],
    [
      'kk',
      'Jańa kópir keshe tańerteń ashyldy jáne birinshi kúni odan on myńnan astam kólik ótti dep habarlady.',
    ],
  ])('%s: %s', (language, text) => expect(certainLanguage(text)).toBe(language))
  test.each([
    'Köprü açıldı',
    'Новий міст відкрили вчора вранці, і першого ж дня ним проїхало понад десять тисяч авто, її не закривали.',
    'Die neue Brücke wurde am Montag eröffnet und mehr als zehntausend Autos fuhren darüber.',
    'Yeni körpü dünən səhər açıldı və ilk gün üzərindən on mindən çox maşın keçdi.',
    '新的桥梁于周一上午开通，第一天就有一万多辆汽车通过。',
    'Le nouveau pont a ouvert lundi matin et plus de dix mille voitures l’ont traversé.',
    'Москва Казань Уфа Пермь Самара Омск Томск',
  ])('not certain, so never marked: %s', (text) => expect(certainLanguage(text)).toBe(''))
})

describe('the language of an article', () => {
  test('is that of most of its text, and other paragraphs say theirs', () => {
    const { article } = read([RU, RU.replace('вчера', 'сегодня'), KK].join('\n\n'))
    expect(article.language).toBe('ru')
    expect(
      article.body.content?.map(({ attrs }) => (attrs as { lang?: string } | undefined)?.lang ?? ''),
    ).toEqual(['', '', 'kk'])
  })
  test('Kazakh names make no Kazakh text', () =>
    expect(detectLanguage('Қайрат Смағұлов и Әлия Мұқанова открыли школу в селе.', '')).toBe('ru'))
  test('what a page says of its language is not the truth about its text', () => {
    const html = `<html lang="en"><body><h1>Köprü bugün törenle açıldı</h1><p>${TR}</p></body></html>`
    expect(read(html, { html }).article.language).toBe('tr')
  })
})
