import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

const BODY = [
  'The pier at Saltmere reopened on Tuesday after engineers replaced forty of its beams.',
  'The work cost two million and took eleven weeks, said Harold Finch, who runs the harbour.',
  'Boats had to land at the fish market, where the water is too shallow at low tide for the larger ones.',
]
const paragraphs = BODY.map((one) => `<p>${one}</p>`).join('')
const page = (above: string, { head = '', below = '' } = {}) =>
  read('', {
    html: `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/a">News</a> <a href="/b">Sport</a></nav><article><h1>Pier reopens after the long storm</h1>${above}${paragraphs}${below}</article><footer>© 2026 Post</footer></body></html>`,
  }).article
const bodyOf = ({ body }: ReturnType<typeof page>) => (body.content ?? []).map((node) => textOf(node))

describe('writers as sites set them', () => {
  test('in a list', () => {
    const article = page(
      '<ul class="authors"><li><div rel="author" class="author"><span>By</span> The Associated Press</div></li></ul><span class="timestamp">LONDON — May 13, 2026, 9:29 PM ET</span>',
    )
    expect(article.bylines).toEqual([{ name: 'AP', kind: 'agency' }])
    expect(article.dateline).toMatchObject({ place: 'London', date: '2026-05-13' })
    expect(bodyOf(article)).toEqual(BODY)
  })

  test('a list of what the story says is none', () => {
    const article = page('<ul class="facts"><li>Forty beams were replaced.</li><li>Two boats sank.</li></ul>')
    expect(article.bylines).toEqual([])
    expect(bodyOf(article).join(' ')).toContain('Two boats sank.')
  })

  test('once for wide screens and once for narrow ones, beside a day and a button', () => {
    const name =
      '<span class="byline" itemprop="author">By <a href="/p"><span itemprop="name">Brian Holt</span></a></span>'
    const article = page(
      `<div>${name} <span class="byline-mobile">${name}</span> <span>May 15</span> <a href="https://x.com/b">Follow @b_holt</a></div>`,
    )
    expect(article.bylines).toEqual([{ name: 'Brian Holt', kind: 'person' }])
    expect(bodyOf(article)).toEqual(BODY)
  })

  test('with the house they write for, where the page states it', () => {
    const head = '<meta property="author" content="Thomas Alder, Blinkbook">'
    const line = '<div class="byline">Thomas Alder, <a href="https://blinkbook.example">Blinkbook</a></div>'
    for (const article of [page('', { head }), page(line, { head })]) {
      expect(article.bylines).toEqual([{ name: 'Thomas Alder', kind: 'person' }])
      expect(bodyOf(article)).toEqual(BODY)
    }
  })

  test('a house before a comma is nobody', () => {
    const head = '<meta property="author" content="Saltmere Media Group, Blinkbook">'
    expect(page('', { head }).bylines).toEqual([])
  })
})

describe('who took a picture, on a line of its own under it', () => {
  const under = (line: string) =>
    page('', {
      below: `<p><img src="https://a.example/1.jpg" width="800" height="600"></p><p>${line}</p>${paragraphs}`,
    })
  test.each(['Julia Chokat/Digital Weekly', 'Julia Chokat / Bay Herald'])('%s', (line) => {
    const article = under(line)
    expect(article.body.content?.find(({ type }) => type === 'figure')?.attrs).toMatchObject({ credit: line })
    expect(bodyOf(article)).not.toContain(line)
  })

  test.each(['The bridge and/or the ferry', 'Either/Or', 'Harold Finch runs the harbour/market'])(
    '%s: other lines stay',
    (line) => {
      expect(bodyOf(under(line))).toContain(line)
    },
  )
})

test('a credit set as a small heading, and a picture of an ad beside the story', () => {
  const article = page('', {
    below: `<div class="image"><img src="https://a.example/2010/26/pier-inline.jpg" width="190" height="255"></div><h6 class="credit">Susan Wells/Harbour Press</h6><p class="caption">The pier in June, with its new beams.</p><a href="https://film.example"><img src="https://a.example/adx/images/ADS/23/film_120x160.gif" width="120" height="160"></a><img src="https://a.example/reads/map.jpg" width="500" height="400">${paragraphs}`,
  })
  const figures = (article.body.content ?? [])
    .filter(({ type }) => type === 'figure')
    .map(({ attrs }) => attrs)
  expect(figures).toMatchObject([
    { credit: 'Susan Wells/Harbour Press', caption: 'The pier in June, with its new beams.' },
    { src: 'https://a.example/reads/map.jpg' },
  ])
  expect(bodyOf(article)).not.toContain('Susan Wells/Harbour Press')
})

describe('an invitation over the story', () => {
  test('goes with its heading and the words of its form', () => {
    const article = page(
      '<div class="opt"><h3>The inside track on harbour politics</h3><p>Be the first to know about new stories from HarbourPost. Sign up to follow, and we’ll e-mail you free updates.</p><p>You’ll receive free e-mail news updates each time a new story is published.</p><p>*Invalid email address</p></div>',
    )
    expect(article.standfirst).toBe('')
    expect(bodyOf(article)).toEqual(BODY)
  })

  test('leaves the heading of the story that it stands under', () => {
    const article = page('', {
      below: `<h2>What happens next</h2><p>Sign up for the Saltmere Daily.</p>${paragraphs}`,
    })
    expect(bodyOf(article)).toContain('What happens next')
    expect(bodyOf(article)).not.toContain('Sign up for the Saltmere Daily.')
  })
})
