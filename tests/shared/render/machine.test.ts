import { describe, expect, it } from 'vitest'
import { type Article, Source } from '../../../shared/article/article'
import { defaultSite } from '../../../shared/publish/site'
import { renderFeed } from '../../../shared/render/feeds'
import { jsonLd } from '../../../shared/render/jsonLd'
import { momentIn } from '../../../shared/render/moments'
import { ninjs } from '../../../shared/render/ninjs'
import { renderText } from '../../../shared/render/text'
import { siteWords } from '../../../shared/render/words'
import { anArticle, doc, paragraph } from '../../build/article'

const site = { ...defaultSite('ru', 'Ак Отау'), regions: 'off' as const, address: 'https://news.example' }
const article = anArticle({
  headline: 'Заголовок',
  rubrics: ['События'],
  bylines: [{ name: 'Айгерим Сапарова', kind: 'person' }],
  dateline: {
    ...anArticle().dateline,
    place: 'Алматы',
    countryCode: 'KZ',
    zone: 'Asia/Almaty',
    date: '2023-06-04',
  },
  sources: [Source.parse({ url: 'https://akorda.example/a', publisher: 'Акорда' })],
  body: doc(paragraph('Первый абзац.'), paragraph('Второй.')),
  stamps: {
    created: '2023-06-04T05:00:00Z',
    firstPublished: '2023-06-04T05:00:00Z',
    updated: '2024-06-04T05:00:00Z',
  },
})

it('gives dates the offset in force on that very day', () => {
  expect(momentIn('2024-02-29T12:00:00Z', 'Asia/Almaty')?.offset).toBe('+06:00')
  expect(momentIn('2024-03-01T12:00:00Z', 'Asia/Almaty')?.offset).toBe('+05:00')
  expect(momentIn('2026-11-23T21:30:00Z', 'Europe/Istanbul')?.iso).toBe('2026-11-24T00:30:00+03:00')
  expect(momentIn('no instant', 'UTC')).toBeNull()
  expect(momentIn('2026-11-23T21:30:00Z', 'Nowhere/AtAll')?.offset).toBe('+00:00')
})

describe('JSON-LD', () => {
  it('says who, when, where and from whom', () => {
    expect(jsonLd(article, site, 'https://news.example/a/')).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Заголовок',
      datePublished: '2023-06-04T11:00:00+06:00',
      dateModified: '2024-06-04T10:00:00+05:00',
      dateCreated: '2023-06-04',
      inLanguage: 'ru',
      articleSection: ['События'],
      dateline: 'Алматы, 4 июня 2023 года',
      author: [{ '@type': 'Person', name: 'Айгерим Сапарова' }],
      publisher: { name: 'Ак Отау', url: 'https://news.example' },
      isBasedOn: ['https://akorda.example/a'],
      sourceOrganization: { name: 'Акорда' },
      wordCount: 3,
    })
  })

  it('claims nothing it does not know', () => {
    const bare = jsonLd(anArticle({ headline: 'X' }), site, '')
    for (const field of [
      'datePublished',
      'dateModified',
      'dateCreated',
      'isBasedOn',
      'locationCreated',
      'url',
    ])
      expect(bare).not.toHaveProperty(field)
  })
})

it('writes ninjs in the words of the article’s language', () => {
  const body = {
    type: 'doc',
    content: [
      {
        type: 'figure',
        attrs: { src: 'https://gazete.example/yol.jpg', alt: '', caption: '', credit: 'Belediye' },
      },
    ],
  } as Article['body']
  const drawn = (language: string) => JSON.stringify(ninjs({ ...article, body, language }))
  expect(drawn('tr-TR')).toContain('Fotoğraf: Belediye')
  expect(drawn('ru')).toContain('Фото: Belediye')
  expect(drawn('de')).toContain('Photo: Belediye')
})

it('writes ninjs 3.1', () => {
  expect(ninjs(article)).toMatchObject({
    uri: `urn:uuid:${article.id}`,
    standard: { name: 'ninjs', version: '3.1' },
    language: 'ru',
    pubStatus: 'usable',
    contentCreated: '2023-06-04T00:00:00+06:00',
    located: 'Алматы',
    headlines: [{ role: 'main', value: 'Заголовок' }],
    bodies: [
      { contentType: 'text/html', value: '<p>Первый абзац.</p>\n<p>Второй.</p>' },
      { contentType: 'text/plain', value: 'Первый абзац.\n\nВторой.', wordCount: 3 },
    ],
    infoSources: [{ name: 'Акорда', role: 'originalSource', uri: 'https://akorda.example/a' }],
  })
  expect(ninjs({ ...article, status: 'withdrawn' })).toMatchObject({ pubStatus: 'canceled' })
})

it('prints plain text with its source', () => {
  expect(renderText(article)).toBe(
    'Заголовок\n\nАйгерим Сапарова\n\nАлматы, 4 июня 2023 года\n\nПервый абзац.\n\nВторой.\n\nИсточник: Акорда, https://akorda.example/a\n',
  )
})

it('keeps a feed well-formed whatever a headline holds', () => {
  const card = {
    href: 'a',
    url: 'https://news.example/a/',
    id: article.id,
    headline: 'A & <B> \u0007\ud800',
    standfirst: '',
    language: 'ru',
    rubrics: [],
    firstPublished: '2023-06-04T05:00:00Z',
    updated: '2023-06-04T05:00:00Z',
    picture: null,
  }
  const feed = renderFeed(site, [card], {
    self: 'https://news.example/feed.xml',
    home: 'https://news.example/',
  })
  expect(feed).toContain('<title>A &amp; &lt;B&gt; </title>')
  expect(feed).toContain('<pubDate>Sun, 04 Jun 2023 05:00:00 GMT</pubDate>')
})

it.each([
  ['tr', 'Kaynak', 'REKLAM'],
  ['ru', 'Источник', 'Реклама'],
  ['kk', 'Дереккөз', 'Жарнама'],
  ['en', 'Source', 'Advertisement'],
] as const)('has the site’s words in %s', (language, source, advertisement) => {
  expect(siteWords(language)).toMatchObject({ source, advertisement })
  for (const [name, word] of Object.entries(siteWords(language))) expect(word, name).not.toBe('')
})
