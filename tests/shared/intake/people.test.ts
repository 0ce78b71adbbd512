import { describe, expect, test } from 'vitest'
import { isPersonName, readPeople } from '../../../shared/intake/people'
import { readByline } from '../../../shared/intake/rules/signatures'
import { read } from './reading'

const shown = (people: readonly { name: string; kind: string }[]) =>
  people.map(({ name, kind }) => `${name} (${kind})`).join(' + ')

describe('who a byline names', () => {
  test.each([
    ['Ayşe Demir', 'Ayşe Demir (person)'],
    ['AYŞE DEMİR', 'Ayşe Demir (person)'],
    ['Cemil ÜNSAL', 'Cemil Ünsal (person)'],
    ['Haber Merkezi', 'Haber Merkezi (desk)'],
    ['Редакция', 'Редакция (desk)'],
    ['Anadolu Ajansı', 'AA (agency)'],
    ['Айгуль Сапарова, Kazinform', 'Айгуль Сапарова (person) + Kazinform (agency)'],
    ['Jane Fielding and Tom Allen', 'Jane Fielding (person) + Tom Allen (person)'],
    ['Ali Kaya ve Ayşe Demir', 'Ali Kaya (person) + Ayşe Demir (person)'],
    ['Иван Петров, специальный корреспондент', 'Иван Петров (person)'],
    ['Muhabir Ayşe Demir', 'Ayşe Demir (person)'],
    ['Jane Fielding, Political Editor', 'Jane Fielding (person)'],
    ['Jane Fielding (jane@news.example) @janef', 'Jane Fielding (person)'],
    ['Ayşe YILMAZ / ANKARA (AA)', 'Ayşe Yılmaz (person) + AA (agency)'],
    ['А. Сапарова', 'А. Сапарова (person)'],
    ['Мөлдір Тасқынқызы', 'Мөлдір Тасқынқызы (person)'],
  ])('%s', (text, expected) => expect(shown(readPeople(text, 'tr'))).toBe(expected))
  test.each([
    'Köprü bugün törenle açıldı',
    'Ankara',
    'Gündem',
    'Yeşil Haber',
    'Новости области',
    'Latest News',
    'admin',
    'Foto Galeri',
    '',
    'Президент Казахстана',
  ])('nobody: %s', (text) => expect(readPeople(text, 'tr')).toEqual([]))
  test('a name has the form of one', () => {
    expect(isPersonName('Ludwig van Beethoven')).toBe(true)
    expect(isPersonName('Son Dakika')).toBe(false)
    expect(isPersonName('New York')).toBe(false)
  })
})

describe('lines that are bylines', () => {
  test.each([
    ['Haber: Ali Kaya', 'Ali Kaya (person)'],
    ['HABER: ALİ KAYA - FOTO: MEHMET CAN', 'Ali Kaya (person)'],
    ['Haber-Foto: Ali Kaya', 'Ali Kaya (person)'],
    ['Muhabir: Ayşe Demir (DHA)', 'Ayşe Demir (person) + DHA (agency)'],
    ['Автор: Мария Соколова', 'Мария Соколова (person)'],
    ['Авторы: Мария Соколова, Иван Петров', 'Мария Соколова (person) + Иван Петров (person)'],
    ['Автор Мария Соколова', 'Мария Соколова (person)'],
    ['Тілші: Айгүл Сапарова', 'Айгүл Сапарова (person)'],
    ['By Jane Fielding and Tom Allen', 'Jane Fielding (person) + Tom Allen (person)'],
    ['Written by AFP', 'AFP (agency)'],
    ['Words by Edmund Vail', 'Edmund Vail (person)'],
    ['Ayşe YILMAZ / ANKARA (AA)', 'Ayşe Yılmaz (person) + AA (agency)'],
    ['Haber Merkezi', 'Haber Merkezi (desk)'],
  ])('%s', (text, expected) => expect(shown(readByline(text, false, 'tr'))).toBe(expected))
  test.each([
    'Haber: Köprü bugün törenle açıldı',
    'By the river, a new park opened',
    'Автор предложил открыть музей',
    'Foto: Ali Kaya',
    'Ayşe Demir',
    'Reporting by phone is fine',
  ])('none: %s', (text) => expect(readByline(text, false, 'tr')).toEqual([]))
})

const STORY = [
  'Köprü dün sabah düzenlenen törenle açıldı, ilk gün üzerinden on binden fazla araç geçti.',
  'Yetkililer, önümüzdeki hafta gece aydınlatmasının da tamamlanacağını ve denemelerin biteceğini söyledi.',
]
const bylines = (head: string, foot = '', meta = '') => {
  const html = `<html><head>${meta}</head><body><h1>Köprü bugün törenle açıldı</h1>${head}${STORY.map((one) => `<p>${one}</p>`).join('')}${foot}</body></html>`
  return shown(read(html, { html, url: 'https://www.yesilhaber.example/a' }).article.bylines)
}

describe('on a page', () => {
  test.each([
    [
      '<div><span>Ayşe Demir</span><span>4 Haziran 2023 14:30</span><span>Gündem</span></div>',
      'Ayşe Demir (person)',
    ],
    ['<div>Haber Merkezi | 04.06.2023 14:30 | Okunma: 812</div>', 'Haber Merkezi (desk)'],
    ['<div class="author">Ayşe Demir</div>', 'Ayşe Demir (person)'],
    ['<a rel="author" href="/y">Ayşe Demir</a>', 'Ayşe Demir (person)'],
    ['<p>Ayşe Demir</p>', 'Ayşe Demir (person)'],
    ['<p>Posted on 4th June 2023 by Jane Fielding</p>', 'Jane Fielding (person)'],
    ['<p>Muhabir</p><p>Ayşe Demir</p>', 'Ayşe Demir (person)'],
    ['<div>admin | 04.06.2023</div>', ''],
    ['<div>Yeşil Haber</div>', ''],
    ['', ''],
  ])('%s', (head, expected) => expect(bylines(head)).toBe(expected))
  test('a name the story speaks of is not its author', () =>
    expect(bylines('', '<p>Ali Yetkililer</p>')).toBe(''))
  test('a name behind the story is', () =>
    expect(bylines('', '<p>Ayşe Demir</p>')).toBe('Ayşe Demir (person)'))
  test.each([
    ['Ayşe Demir', 'Ayşe Demir (person)'],
    ['admin', ''],
    ['yesilhaber', ''],
    ['yesilhaber.example', ''],
    ['Super User', ''],
    ['Haber Merkezi', 'Haber Merkezi (desk)'],
  ])('stated for machines: %s', (name, expected) =>
    expect(bylines('', '', `<meta name="author" content="${name}">`)).toBe(expected),
  )
})

test('a department of two words is a desk', () =>
  expect(readPeople('Отдел финансов', 'ru')).toEqual([{ name: 'Отдел финансов', kind: 'desk' }]))
