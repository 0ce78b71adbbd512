import { describe, expect, test } from 'vitest'
import { readStamps } from '../../../shared/intake/rules/stamps'
import { read } from './reading'

const TR = [
  'Köprü dün sabah düzenlenen törenle açıldı, ilk gün üzerinden on binden fazla araç geçti.',
  'Yetkililer, önümüzdeki hafta gece aydınlatmasının da tamamlanacağını ve denemelerin biteceğini söyledi.',
]
const RU = [
  'Новый мост открыли вчера утром, в первый же день по нему прошло больше десяти тысяч машин.',
  'По словам строителей, на следующей неделе закончат освещение и проведут последние испытания.',
]
const KK = [
  'Жаңа көпір кеше таңертең ашылды, бірінші күні одан он мыңнан астам көлік өтті деп хабарланды.',
  'Құрылысшылардың айтуынша, келесі аптада жарықтандыру жұмыстары аяқталып, соңғы сынақтар өтеді.',
]
const EN = [
  'The new bridge opened on Monday morning, and more than ten thousand cars crossed it on the first day.',
  'Builders said that the lights would be finished next week and that the last tests would follow then.',
]
const page = (headline: string, head: string, story: readonly string[], meta = '') =>
  `<html><head>${meta}</head><body><h1>${headline}</h1><div>${head}</div>${story.map((one) => `<p>${one}</p>`).join('')}</body></html>`
const times = (html: string, url = '') => read(html, { html, url }).report.times
const day = (html: string, url = '') => read(html, { html, url }).article.dateline.date
const ld = (published: string, modified = '') =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', datePublished: published, ...(modified ? { dateModified: modified } : {}) })}</script>`

describe('the lines that print moments', () => {
  test.each([
    ['04.06.2023 - 14:30', ['2023-06-04 14:30']],
    ['04 Haziran 2023, Pazar 14:30', ['2023-06-04 14:30']],
    [
      'Yayınlanma: 04 Haziran 2023 Pazar 14:30 | Güncelleme: 05 Haziran 2023 Pazartesi 10:05',
      ['2023-06-04 14:30', '2023-06-05 10:05 u'],
    ],
    ['Giriş: 14:30, 04.06.2023 Güncelleme: 15:00, 04.06.2023', ['2023-06-04 14:30', '2023-06-04 15:00 u']],
    ['Son Güncelleme: 05.06.2023 10:00', ['2023-06-05 10:00 u']],
    ['4 июня 2023, 14:30 (обновлено: 15:10)', ['2023-06-04 14:30', '2023-06-04 15:10 u']],
    ['14:30, 4 июня 2023', ['2023-06-04 14:30']],
    ['14:30 04.06.2023', ['2023-06-04 14:30']],
    ['4 июня 2023 г. в 14:30 (мск)', ['2023-06-04 14:30 +03:00']],
    ['Воскресенье, 4 июня 2023, 14:30', ['2023-06-04 14:30']],
    ['4 маусым 2023, 14:30', ['2023-06-04 14:30']],
    ['2023 жылғы 4 маусым', ['2023-06-04']],
    ['2023 ж. 4 маусым, 14:30', ['2023-06-04 14:30']],
    ['Жарияланды: 04.06.2023 14:30 Жаңартылды: 05.06.2023 09:00', ['2023-06-04 14:30', '2023-06-05 09:00 u']],
    ['June 4, 2023 at 2:30 p.m. EDT', ['2023-06-04 14:30 -04:00']],
    ['Published 4 June 2023 14:30 BST', ['2023-06-04 14:30 +01:00']],
    ['Published on Sunday, June 4th, 2023', ['2023-06-04']],
    [
      'Published: 4 June 2023 | Last updated: 5 June 2023, 09:15 GMT',
      ['2023-06-04', '2023-06-05 09:15 +00:00 u'],
    ],
    ['2023-06-04 14:30:05', ['2023-06-04 14:30:05']],
    ['2023-06-04T14:30:00+03:00', ['2023-06-04 14:30:00 +03:00']],
  ])('%s', (text, expected) => {
    const found = readStamps(text).map(({ date, time, zone, isUpdate }) =>
      [date, time, zone, isUpdate ? 'u' : ''].filter(Boolean).join(' '),
    )
    expect(found).toEqual(expected)
  })
  test.each([
    '2 saat önce',
    'сегодня, 14:30',
    '14:30',
    'Toplantı 4 Haziran 2023 günü',
    'Maç 04.06.2023 14:30 başladı',
  ])('%s prints none', (text) => expect(readStamps(text)).toEqual([]))
})

describe('when a page appeared, with the zone of its country that day', () => {
  test.each([
    ['tr', TR, '04.06.2023 - 14:30', '', '2023-06-04T14:30:00+03:00', ''],
    [
      'tr',
      TR,
      'Yayınlanma: 04.06.2023 14:30 Güncelleme: 05.06.2023 10:00',
      '',
      '2023-06-04T14:30:00+03:00',
      '2023-06-05T10:00:00+03:00',
    ],
    ['ru of Moscow', RU, '4 июня 2023, 14:30', '', '2023-06-04T14:30:00+03:00', ''],
    ['ru of Almaty', RU, '4 июня 2023, 14:30', 'https://www.tobol.kz/a', '2023-06-04T14:30:00+06:00', ''],
    [
      'ru of Almaty, later',
      RU,
      '4 июня 2024, 14:30',
      'https://www.tobol.kz/a',
      '2024-06-04T14:30:00+05:00',
      '',
    ],
    ['kk', KK, '4 маусым 2023, 14:30', '', '2023-06-04T14:30:00+06:00', ''],
    ['en', EN, 'June 4, 2023 2:30 p.m.', '', '2023-06-04', ''],
    ['en with a zone', EN, 'Published 4 June 2023 14:30 BST', '', '2023-06-04T14:30:00+01:00', ''],
    ['a day alone', RU, '4 июня 2023 года', '', '2023-06-04', ''],
  ])('%s: %#', (_, story, head, url, published, updated) => {
    const html = page('Новый мост открыли вчера утром', `<p>${head}</p>`, story)
    expect(times(html, url)).toEqual({ published, updated })
  })
  test('Russian written in Kazakhstan is told by what it writes about', () => {
    const story = [
      'В Алматы открыли новый мост, строительство обошлось в два миллиарда тенге, сообщил аким города.',
      RU[1] ?? '',
    ]
    expect(times(page('Новый мост открыли в Алматы', '<p>4 июня 2023, 14:30</p>', story)).published).toBe(
      '2023-06-04T14:30:00+06:00',
    )
  })
  test('a page that calls itself Turkish counts Turkish hours, whatever it republishes', () => {
    const html = page('Новый мост открыли вчера утром', '<p>04.06.2023 14:30</p>', RU).replace(
      '<html>',
      '<html lang="tr">',
    )
    expect(times(html).published).toBe('2023-06-04T14:30:00+03:00')
  })
  test('the time may stand on the line beside the date', () => {
    const html = page('Köprü bugün törenle açıldı', '<p>04.06.2023</p><p>14:30</p>', TR)
    expect(times(html).published).toBe('2023-06-04T14:30:00+03:00')
    expect(JSON.stringify(read(html, { html }).article.body)).not.toContain('14:30')
  })
  test('nothing is invented where nothing is said', () => {
    expect(times(page('Köprü bugün törenle açıldı', '', TR))).toEqual({ published: '', updated: '' })
    const relative = page('Köprü bugün törenle açıldı', '<p>2 saat önce</p>', TR)
    expect(times(relative)).toEqual({ published: '', updated: '' })
    expect(JSON.stringify(read(relative, { html: relative }).article.body)).not.toContain('saat önce')
  })
})

describe('what the page states for machines', () => {
  const head = '<p>4 Haziran 2023</p>'
  const H = 'Köprü bugün törenle açıldı'
  test('adds the hour and the zone', () =>
    expect(times(page(H, head, TR, ld('2023-06-04T14:30:00+03:00', '2023-06-05T10:00:00+03:00')))).toEqual({
      published: '2023-06-04T14:30:00+03:00',
      updated: '2023-06-05T10:00:00+03:00',
    }))
  test('stands alone where the page shows nothing', () => {
    expect(times(page(H, '', TR, ld('2023-06-04T14:30:00+03:00'))).published).toBe(
      '2023-06-04T14:30:00+03:00',
    )
    expect(times(page(H, '', TR, ld('2023-06-04T14:30:00'))).published).toBe('2023-06-04T14:30:00+03:00')
    expect(day(page(H, '', TR, ld('2023-06-04T22:30:00Z')))).toBe('2023-06-05')
  })
  test('gives the day behind a relative time', () =>
    expect(times(page(H, '<p>2 saat önce</p>', TR, ld('2023-06-04T14:30:00+03:00'))).published).toBe(
      '2023-06-04T14:30:00+03:00',
    ))
  test('a time element gives the hour', () => {
    const element = '<p><time datetime="2023-06-04T14:30:00+03:00">4 Haziran 2023</time></p>'
    expect(times(page(H, element, TR)).published).toBe('2023-06-04T14:30:00+03:00')
    const relative = '<p><time datetime="2023-06-04T14:30:00+03:00">2 saat önce</time></p>'
    expect(times(page(H, relative, TR)).published).toBe('2023-06-04T14:30:00+03:00')
  })
  test('another day than the one shown is overruled, and a person should look', () => {
    const html = page(H, head, TR, ld('2026-01-05T00:00:00+03:00'))
    const { report, article } = read(html, { html })
    expect(report.times.published).toBe('2023-06-04')
    expect(article.dateline.date).toBe('2023-06-04')
    expect(report.decisions.find(({ rule }) => rule === 'date-line')).toMatchObject({ check: true })
  })
  test('today’s date above the headline does not overrule it', () => {
    const html = `<html><head>${ld('2023-06-04T14:30:00+03:00')}</head><body><div>24 Kasım 2026 Salı</div><h1>${H}</h1>${TR.map((one) => `<p>${one}</p>`).join('')}</body></html>`
    expect(times(html).published).toBe('2023-06-04T14:30:00+03:00')
  })
  test('local time that a program calls Greenwich’s is the reader’s', () => {
    const html = page(H, '<p>04.06.2023 14:30</p>', TR, ld('2023-06-04T14:30:00Z'))
    expect(times(html).published).toBe('2023-06-04T14:30:00+03:00')
  })
  test('Greenwich time that agrees with the clock shown is kept', () => {
    const html = page(H, '<p>04.06.2023 14:30</p>', TR, ld('2023-06-04T11:30:00Z'))
    expect(Date.parse(times(html).published)).toBe(Date.parse('2023-06-04T11:30:00Z'))
  })
})

test('the first source carries the times', () => {
  const html = page('Köprü bugün törenle açıldı', '<p>04.06.2023 - 14:30</p>', [...TR, 'Kaynak: DHA'])
  const [source] = read(html, { html, url: 'https://x.example/a' }).article.sources
  expect(source).toMatchObject({ published: '2023-06-04', publishedAt: '2023-06-04T14:30:00+03:00' })
  expect(source).not.toHaveProperty('updatedAt')
})
