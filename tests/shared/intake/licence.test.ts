import { describe, expect, test } from 'vitest'
import { type Article, Source } from '../../../shared/article/article'
import { licenceName } from '../../../shared/article/licenceName'
import { setDecision } from '../../../shared/intake/decide'
import { readPage } from '../../../shared/intake/readPage'
import { anId } from '../../build/article'

const BY = 'https://creativecommons.org/licenses/by-sa/4.0/'
const body = (extra = '') =>
  `<article><h1>The bridge opened on Monday</h1><p>The new bridge links both banks of the river and carries two lanes, the mayor told the crowd.</p>${extra}<p>Work had begun three years ago and ended before the day that was promised to the city.</p></article>`
const read = (head: string, extra = '', url = 'https://news.example/bridge') =>
  readPage(
    { kind: 'html', text: `<html><head>${head}</head><body>${body(extra)}</body></html>`, url },
    { id: anId() as Article['id'], now: '2026-11-23T10:00:00.000Z' },
  ).article
const licence = (...page: Parameters<typeof read>) => read(...page).sources.map((source) => source.licence)
const ld = (license: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'The bridge opened on Monday', license })}</script>`

describe('a licence the page states is its source’s', () => {
  test.each([
    ['a link in the head', `<link rel="license" href="${BY}">`, '', BY],
    ['a link to a page of its own', '<link rel="license" href="/terms">', '', 'https://news.example/terms'],
    ['a link in the text', '', `<p><a rel="license noopener" href="${BY}">CC BY-SA</a></p>`, BY],
    ['JSON-LD', ld(BY), '', BY],
    ['JSON-LD, as a thing', ld({ '@type': 'CreativeWork', url: BY, name: 'CC' }), '', BY],
    ['dcterms.license', `<meta name="dcterms.license" content="${BY}">`, '', BY],
    ['words', '<meta name="dcterms.license" content="CC BY 4.0">', '', 'CC BY 4.0'],
    [
      'a rights line that names one',
      '<meta name="copyright" content="Licensed under Creative Commons BY">',
      '',
      'Licensed under Creative Commons BY',
    ],
  ])('%s', (_, head, extra, expected) => expect(licence(head, extra)).toEqual([expected]))

  test.each([
    ['a claim of rights', '<meta name="copyright" content="© 2024 News. All rights reserved.">', ''],
    ['a claim in Dublin Core', '<meta name="dc.rights" content="News Ltd">', ''],
    ['script', '<link rel="license" href="javascript:alert(1)">', ''],
    [
      'the licence of a picture',
      '',
      `<figure><img src="https://news.example/a.jpg" alt="x"><figcaption>The bridge, <a rel="license" href="${BY}">CC</a></figcaption></figure>`,
    ],
  ])('%s is none', (_, head, extra) => expect(licence(head, extra)).toEqual(['']))

  test('and belongs to the page, not to the source its text names', () => {
    const { sources } = read(`<link rel="license" href="${BY}">`, '<p>Source: https://agency.example/1</p>')
    expect(sources.find(({ url }) => url.includes('news.example'))?.licence).toBe(BY)
    expect(sources.filter(({ licence }) => licence !== '')).toHaveLength(1)
  })

  test('and is a decision like any other', () => {
    const article = read(`<link rel="license" href="${BY}">`)
    const { decisions } = article.intakeReport as { decisions: { id: string; field: string }[] }
    const id = decisions.find(({ field }) => field === 'sources.licence')?.id ?? ''
    const undone = setDecision(article, id, false)
    expect(undone.sources[0]?.licence).toBe('')
    expect(setDecision(undone, id, true).sources).toEqual(article.sources)
    expect(Source.parse(article.sources[0]).licence).toBe(BY)
  })
})

test.each([
  [BY, 'CC BY-SA 4.0'],
  ['http://creativecommons.org/licenses/by/3.0', 'CC BY 3.0'],
  ['https://creativecommons.org/publicdomain/zero/1.0/deed.tr', 'CC0 1.0'],
  ['https://news.example/terms', 'https://news.example/terms'],
])('%s is called %s', (address, name) => expect(licenceName(address)).toBe(name))
