import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { readPages } from '../../../shared/intake/bulletin'
import { GIVEN } from './reading'

let next = 0
const newId = () => {
  next += 1
  return `01890a5d-ac96-774b-bcce-${String(next).padStart(12, '0')}`
}
const pages = (text: string, html = '') => readPages({ kind: 'auto', text, html }, { ...GIVEN, newId })
const headlines = (text: string, html = '') => pages(text, html).parts.map(({ article }) => article.headline)

const P = (subject: string) =>
  `${subject} dün sabah düzenlenen törenle hizmete açıldı, ilk gün binlerce kişi ziyaret etti. Yetkililer, çalışmaların önümüzdeki hafta da süreceğini ve denemelerin biteceğini söyledi.`
const R = (subject: string) =>
  `${subject} открыли вчера утром, в первый же день пришло больше десяти тысяч человек. По словам строителей, на следующей неделе работы продолжатся, а потом пройдут последние испытания.`

describe('an agency’s bulletin is offered as its stories', () => {
  test('a dateline under each headline', () => {
    const text = `Köprü törenle açıldı\n\nANKARA (AA) - ${P('Köprü')}\n\nKütüphane okurunu bekliyor\n\nBURSA (AA) - ${P('Kütüphane')}\n\nYeni park çocuklara açıldı\n\nRİZE (AA) - ${P('Park')}`
    const { parts } = pages(text)
    expect(parts.map(({ article }) => [article.headline, article.dateline.place])).toEqual([
      ['Köprü törenle açıldı', 'Ankara'],
      ['Kütüphane okurunu bekliyor', 'Bursa'],
      ['Yeni park çocuklara açıldı', 'Rize'],
    ])
    for (const { article } of parts) expect(article.body.content).toHaveLength(1)
    expect(new Set(parts.map(({ article }) => article.id)).size).toBe(3)
  })
  test('a source line behind each story', () => {
    const text = `Köprü törenle açıldı\n${P('Köprü')}\nKaynak: DHA\n\nKütüphane okurunu bekliyor\n${P('Kütüphane')}\nKaynak: İHA`
    const { parts } = pages(text)
    expect(parts.map(({ article }) => [article.headline, article.sources[0]?.publisher])).toEqual([
      ['Köprü törenle açıldı', 'DHA'],
      ['Kütüphane okurunu bekliyor', 'İHA'],
    ])
  })
  test.each(['***', '---', '=====', '###', '* * *'])('stories between lines of %s', (line) => {
    const text = `Новый мост открыли вчера\n\nМОСКВА, 4 июня. /ТАСС/. ${R('Мост')}\n\n${line}\n\nВ городе заработал музей\n\nКАЗАНЬ, 4 июня. /ТАСС/. ${R('Музей')}`
    expect(headlines(text)).toEqual(['Новый мост открыли вчера', 'В городе заработал музей'])
  })
  test('numbered stories', () => {
    const text = `Günün bülteni\n\n1. Köprü törenle açıldı bugün\n${P('Köprü')} (AA)\n\n2. Kütüphane okurunu bekliyor hâlâ\n${P('Kütüphane')} (AA)`
    expect(headlines(text)).toEqual(['Köprü törenle açıldı bugün', 'Kütüphane okurunu bekliyor hâlâ'])
  })
  test('several whole articles on one page', () => {
    const one = (title: string, subject: string) =>
      `<article><h2>${title}</h2><p>${P(subject)}</p><p>${P(`Yeni ${subject}`)}</p></article>`
    const html = `<html><body>${one('Köprü törenle açıldı', 'Köprü')}${one('Kütüphane okurunu bekliyor', 'Kütüphane')}</body></html>`
    expect(headlines(html, html)).toEqual(['Köprü törenle açıldı', 'Kütüphane okurunu bekliyor'])
  })
  test('the whole is there as well, with all of its text', () => {
    const text = `Gün içinden haberler\n\nKöprü törenle açıldı\n\nANKARA (AA) - ${P('Köprü')}\n\nKütüphane okurunu bekliyor\n\nBURSA (AA) - ${P('Kütüphane')}`
    const { article, report, parts } = pages(text)
    expect(parts).toHaveLength(2)
    const all = [JSON.stringify(article), ...report.decisions.map((one) => one.text)].join('\n')
    for (const word of ['Köprü dün sabah', 'Kütüphane dün sabah', 'Gün içinden haberler'])
      expect(all).toContain(word)
    expect(
      parts.map(({ article: part }) => (part.body.content ?? []).map((node) => textOf(node)).join(' ')),
    ).toEqual([P('Köprü'), P('Kütüphane')])
  })
})

describe('one story is never cut', () => {
  test.each([
    [
      'sub-headings',
      `Köprü törenle açıldı\n\nANKARA (AA) - ${P('Köprü')}\n\nYol ne zaman bitecek\n\n${P('Yol')}\n\nTrafik nasıl akacak\n\n${P('Trafik')}`,
    ],
    [
      'sections between stars',
      `Köprü törenle açıldı\n\n${P('Köprü')}\n\n***\n\nUstanın sabahı böyle başlıyor\n\n${P('Usta')}\n\n***\n\nAkşam olunca köprüde kalanlar\n\n${P('Akşam')}`,
    ],
    [
      'a numbered list of reasons',
      `Köprüyü sevmek için üç neden\n\n1. Manzarası gerçekten çok güzel\n${P('Manzara')}\n\n2. Yürümesi de çok kolay\n${P('Yürüyüş')}\n\n3. Balık tutmak serbest orada\n${P('Balık')}`,
    ],
    [
      'an interview',
      `Usta anlatıyor: Ekmeğin sesi\n\nNe zaman başladınız bu işe?\n${P('Fırın')}\n\nZor olan ne peki size göre?\n${P('Hamur')}`,
    ],
    [
      'a live blog',
      `Köprü açılışı canlı anlatım\n\n14:30 Tören alanı doluyor şimdi\n${P('Tören')}\n\n15:00 Kurdele az önce kesildi\n${P('Kurdele')}`,
    ],
    [
      'one source line and related headlines',
      `Köprü törenle açıldı\n${P('Köprü')}\nKaynak: DHA\nİlgili Haberler\nKütüphane okurunu bekliyor\nYeni park çocuklara açıldı`,
    ],
    [
      'two datelines and one headline',
      `Köprü törenle açıldı\n\nANKARA (AA) - ${P('Köprü')}\n\nBURSA (AA) - ${P('Yol')}`,
    ],
    ['nothing', ''],
  ])('%s', (_, text) => expect(headlines(text)).toEqual([]))
  test('a story and readers’ comments in elements of their own', () => {
    const html = `<article><h1>Köprü törenle açıldı</h1><p>${P('Köprü')}</p><p>${P('Yol')}</p></article><article class="comment"><p>${P('Bence köprü')}</p></article><article class="comment"><p>${P('Bence yol')}</p></article>`
    expect(headlines(html, html)).toEqual([])
  })
  test('teasers under a story', () => {
    const teaser = (title: string) =>
      `<article><h3><a href="/a">${title}</a></h3><p>Haberin özeti burada kısaca duruyor…</p></article>`
    const html = `<article><h1>Köprü törenle açıldı</h1><p>${P('Köprü')}</p><p>${P('Yol')}</p></article>${teaser('Kütüphane okurunu bekliyor')}${teaser('Yeni park açıldı')}`
    expect(headlines(html, html)).toEqual([])
  })
  const root = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/intake')
  const folders = [
    '.',
    ...readdirSync(join(root, 'corpus'), { withFileTypes: true }).flatMap((one) =>
      one.isDirectory() ? [join('corpus', one.name)] : [],
    ),
  ]
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => /\.(txt|html)$/.test(name))
      .map((name) => join(folder, name)),
  )
  test.each(files)('%s', (name) => {
    const text = readFileSync(join(root, name), 'utf8')
    expect(pages(text, name.endsWith('.html') ? text : '').parts).toEqual([])
  })
})
