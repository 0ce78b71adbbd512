import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

const STORY =
  'Köprü dün sabah düzenlenen törenle açıldı, ilk gün üzerinden on binden fazla araç geçti.<br><br>Yetkililer, önümüzdeki hafta gece aydınlatmasının da tamamlanacağını ve denemelerin biteceğini söyledi.<br><br>Belediye Başkanı ise yolun iki yıl içinde genişletileceğini, kaldırımların yenileneceğini anlattı.'
const cells = (...rows: string[]) =>
  `<table width="980"><tr><td width="150"><a href="/">Ana Sayfa</a><br><a href="/g">Gündem</a><br><a href="/s">Spor</a></td><td><table>${rows.map((row) => `<tr><td><font size="2">${row}</font></td></tr>`).join('')}</table></td></tr></table>`
const article = (body: string, title: string) => {
  const html = `<html><head><title>${title}</title></head><body>${body}</body></html>`
  const { article: read1, report } = read(html, { html, url: 'http://www.ovakent.example/h.php?id=4' })
  return { article: read1, report }
}

describe('pages laid out in tables', () => {
  test('the headline, the date and the byline in cells of their own', () => {
    const found = article(
      cells('<b>Köprü bugün törenle açıldı</b>', '12.05.2009 14:30 - Okunma: 812', STORY, 'Haber: Ali Kaya'),
      'Ovakent Postası - Köprü bugün törenle açıldı',
    )
    expect(found.article).toMatchObject({
      headline: 'Köprü bugün törenle açıldı',
      bylines: [{ name: 'Ali Kaya', kind: 'person' }],
      dateline: { date: '2009-05-12' },
    })
    expect(found.report.times.published).toBe('2009-05-12T14:30:00+03:00')
  })
  test('all of them in one cell, between line breaks', () => {
    const found = article(
      cells(
        `<b>Köprü bugün törenle açıldı</b><br>12.05.2009 14:30<br>${STORY}<br>Haber: Ali Kaya<br>Kaynak: DHA`,
      ),
      'Ovakent Postası',
    )
    expect(found.article).toMatchObject({ bylines: [{ name: 'Ali Kaya' }], dateline: { date: '2009-05-12' } })
    expect(found.article.sources[0]).toMatchObject({ publisher: 'DHA', category: 'agency' })
    const texts = (found.article.body.content ?? []).map((node) => textOf(node))
    expect(texts.at(-1)).toMatch(/anlattı\.$/)
  })
  test('a verse keeps its lines', () => {
    const html =
      '<p>Akşam oldu hüzünlendim ben yine<br>Hasret kaldım gözlerinin rengine<br>Gelmez oldun artık bu yere</p>'
    expect(read(html, { html }).article.body.content).toHaveLength(1)
  })
})

describe('what the markup sets apart is read apart', () => {
  const page = (head: string, foot = '') =>
    article(
      `<h1>Köprü bugün törenle açıldı</h1>${head}<div>${STORY}</div>${foot}`,
      'Köprü bugün törenle açıldı',
    ).article
  test('sections and tags under the story', () => {
    const { rubrics, tags } = page(
      '',
      '<footer><div><span>Kategori</span><a href="/k">Yaşam</a><span>Etiketler</span><a href="/1">köprü</a>, <a href="/2">yol</a></div></footer>'.replace(
        /<\/?footer>/g,
        '',
      ),
    )
    expect({ rubrics, tags }).toEqual({ rubrics: ['Yaşam'], tags: ['köprü', 'yol'] })
  })
  test('a date in boxes', () =>
    expect(page('<div><b>14</b><span>Mart</span><span>2024</span></div>').dateline.date).toBe('2024-03-14'))
  test('links of a word in a row are tags', () =>
    expect(
      page('', '<div><a href="/1">köprü</a><a href="/2">yol</a><a href="/3">ulaşım</a></div>').tags,
    ).toEqual(['köprü', 'yol', 'ulaşım']))
  test('a source whose name is a link', () =>
    expect(
      page('', '<p><b>Kaynak</b><a href="https://www.reuters.com/a">Reuters</a></p>').sources[0],
    ).toMatchObject({
      url: 'https://www.reuters.com/a',
      publisher: 'Reuters',
      category: 'agency',
    }))
  test('the page’s own address comes behind the source it names', () => {
    const { sources } = page('', '<p>Kaynak: DHA</p>')
    expect(sources.map(({ publisher, url, relation }) => [publisher, url, relation])).toEqual([
      ['DHA', '', 'republished'],
      ['ovakent.example', 'http://www.ovakent.example/h.php?id=4', 'based-on'],
    ])
  })
  test('an agency’s code behind the last sentence leaves the text', () => {
    const { sources, body, dateline } = article(
      `<h1>Köprü bugün törenle açıldı</h1><div>${STORY} (DHA)</div>`,
      'Köprü bugün törenle açıldı',
    ).article
    expect(sources[0]).toMatchObject({ publisher: 'DHA', category: 'agency' })
    expect(JSON.stringify(body)).not.toContain('DHA')
    expect(dateline.agency).toBe('')
  })
})
