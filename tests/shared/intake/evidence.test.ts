import { describe, expect, test } from 'vitest'
import { chosenStatements } from '../../../shared/intake/html/chosen'
import { fromElement, fromMeta } from '../../../shared/intake/html/evidence'
import { fromJsonLd } from '../../../shared/intake/html/jsonLd'

const said = (json: unknown, name: string): string[] =>
  fromJsonLd(typeof json === 'string' ? json : JSON.stringify(json))
    .filter((one) => one.name === name)
    .map(({ text }) => text)
const attributes = (given: Record<string, string>) => (name: string) => given[name] ?? ''

describe('JSON-LD', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Köprü açıldı',
    datePublished: '2023-06-04T14:30:00+03:00',
    dateModified: '2023-06-05T10:00:00+03:00',
    author: [{ '@type': 'Person', name: 'Ayşe Demir' }, 'Mehmet Kaya'],
    articleSection: ['Gündem', 'Yerel'],
    keywords: ['köprü', 'yol'],
    image: [{ '@type': 'ImageObject', url: 'https://x.example/a.jpg', caption: 'Köprü', creditText: 'AA' }],
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: 'tr-TR',
    dateline: 'ANKARA',
    contentLocation: { name: 'İzmir' },
  }
  test('an article states its fields, and where its event was is no dateline', () => {
    expect(said(article, 'headline')).toEqual(['Köprü açıldı'])
    expect(said(article, 'published')).toEqual(['2023-06-04T14:30:00+03:00'])
    expect(said(article, 'modified')).toEqual(['2023-06-05T10:00:00+03:00'])
    expect(said(article, 'author')).toEqual(['Ayşe Demir', 'Mehmet Kaya'])
    expect(said(article, 'section')).toEqual(['Gündem', 'Yerel'])
    expect(said(article, 'tags')).toEqual(['köprü, yol'])
    expect(said(article, 'image')).toEqual(['https://x.example/a.jpg'])
    expect(said(article, 'image-credit')).toEqual(['AA'])
    expect(said(article, 'licence')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    expect(said(article, 'lang')).toEqual(['tr-TR'])
    expect(said(article, 'dateline')).toEqual(['ANKARA'])
  })
  test('references in a graph are followed', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', headline: 'A', author: { '@id': '#p' }, publisher: { '@id': '#o' } },
        { '@type': 'Person', '@id': '#p', name: 'Ayşe Demir' },
        { '@type': 'Organization', '@id': '#o', name: 'Yeşil Haber' },
      ],
    }
    expect(said(graph, 'author')).toEqual(['Ayşe Demir'])
    expect(said(graph, 'site')).toEqual(['Yeşil Haber'])
  })
  test('a page without an article may state when it appeared', () => {
    expect(said({ '@type': 'WebPage', datePublished: '2023-06-04' }, 'published')).toEqual(['2023-06-04'])
    expect(said([{ '@type': 'WebPage', datePublished: '2020-01-01' }, article], 'published')).toEqual([
      '2023-06-04T14:30:00+03:00',
    ])
  })
  test('the path to the page', () => {
    const trail = {
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1, name: 'Ana Sayfa' },
        { position: 2, item: { '@id': '/g', name: 'Gündem' } },
      ],
    }
    expect(said(trail, 'trail')).toEqual(['Ana Sayfa > Gündem'])
  })
  test.each([
    ['a comma too many', '{"@type":"NewsArticle","headline":"A b",}'],
    ['a line break in a string', '{"@type":"NewsArticle","headline":"A\nb"}'],
    ['escaped quotes', '{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;headline&quot;:&quot;A b&quot;}'],
    ['a CDATA section', '//<![CDATA[\n{"@type":"NewsArticle","headline":"A b"}\n//]]>'],
    ['a comment', '<!-- {"@type":"NewsArticle","headline":"A b"} -->'],
    ['entities in the text', '{"@type":"NewsArticle","headline":"A&nbsp;b"}'],
    ['a semicolon', '{"@type":"NewsArticle","headline":"A b"};'],
  ])('%s is mended', (_, json) => expect(said(json, 'headline')).toEqual(['A b']))
  test.each(['', '{', '[1, 2', '{"@type": NewsArticle}', 'null', '"x"'])('%j says nothing', (json) =>
    expect(fromJsonLd(json)).toEqual([]),
  )
})

describe('of several articles the page’s own is heard', () => {
  const one = (headline: string, url: string) =>
    JSON.stringify({ '@type': 'NewsArticle', headline, url, datePublished: '2023-06-04' })
  const all = [
    ...fromJsonLd(one('Başka haber', 'https://x.example/b'), 0),
    ...fromJsonLd(one('Köprü açıldı', 'https://www.x.example/a'), 1),
  ]
  const headline = (url: string, title = '') =>
    chosenStatements([...all, ...(title ? [{ name: 'title', text: title } as const] : [])], url).find(
      ({ name }) => name === 'headline',
    )?.text
  test('by its address', () => expect(headline('https://x.example/a?utm_source=b')).toBe('Köprü açıldı'))
  test('by its title', () => expect(headline('', 'Köprü açıldı')).toBe('Köprü açıldı'))
  test('an article of a list is none', () => {
    const list = fromJsonLd(
      JSON.stringify({
        '@type': 'ItemList',
        itemListElement: [{ item: JSON.parse(one('A', '')) }, { item: JSON.parse(one('B', '')) }],
      }),
    )
    expect(chosenStatements(list, '')).toEqual([])
  })
})

describe('elements and meta', () => {
  test.each([
    ['time', { itemprop: 'datePublished', datetime: '2023-06-04T14:30' }, 'published', '2023-06-04T14:30'],
    ['span', { itemprop: 'dateModified', content: '2023-06-05' }, 'modified', '2023-06-05'],
    ['time', { datetime: '2023-06-04' }, 'time', '2023-06-04'],
    ['html', { lang: 'tr' }, 'lang', 'tr'],
  ])('%s %j', (tag, given, name, text) => expect(fromElement(tag, attributes(given))).toEqual({ name, text }))
  test('an element that states nothing', () => {
    expect(fromElement('span', attributes({ itemprop: 'author' }))).toBeNull()
    expect(fromElement('div', attributes({ datetime: '2023-06-04' }))).toBeNull()
  })
  test('an address of a profile is no author', () => {
    expect(fromMeta(attributes({ property: 'article:author', content: 'https://facebook.com/x' }))).toBeNull()
    expect(fromMeta(attributes({ name: 'author', content: 'Ayşe Demir' }))).toEqual({
      name: 'author',
      text: 'Ayşe Demir',
    })
  })
})
