import { describe, expect, test } from 'vitest'
import { isProse, isSentence } from '../../../shared/intake/page/prose'
import { bodyText } from '../../build/intakeScore'
import { read } from './reading'

const P = [
  'The harbour board met on Monday and agreed to dredge the inner basin before the winter.',
  'Boats of more than nine metres will have to leave their berths for ten days in November.',
  'The work will cost 1.4 million pounds, of which half has been found by the county council.',
  'A second survey is due in March, when the tides are at their lowest and the mud can be seen.',
]
const story = P.map((text) => `<p>${text}</p>`).join('')
const page = (inside: string, after = '', title = 'Harbour to be dredged | Port Paper') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><div class="a1"><a href="/">Port Paper</a><a href="/news">News</a></div>${inside}${after}</body></html>`
const html = (text: string) => read('', { html: text, url: 'https://port.example/news/dredge' })
const paragraphs = (text: string) => bodyText(html(text).article).trim().split(/\n+/)
const rules = (text: string) => html(text).report.decisions.map(({ rule }) => rule)

describe('running text in other scripts', () => {
  test('is told without spaces, and by other full stops', () => {
    expect(isProse('灯台は一九二四年に建てられた。潮風で塗料がはがれ、漁師から声が上がっていた。')).toBe(true)
    expect(isProse('社会 経済 スポーツ')).toBe(false)
    expect(isSentence('その間、灯は消えない。')).toBe(true)
    expect(isProse('ماذا عن المطر الذي تساقط في شتاء العام الماضي على السوق القديم؟')).toBe(true)
  })
})

describe('what is no part of the story', () => {
  test('a notice goes, a paragraph that speaks of notices stays', () => {
    const own = 'We use cookies to improve your experience, said most of the signs. None said whose.'
    const banner = '<div class="x"><p>We use cookies so that this page works. Press Fine to agree.</p></div>'
    const inside = `<div class="s"><h1>Harbour to be dredged</h1>${story.replace('</p>', `</p><p>${own}</p>`)}</div>`
    expect(paragraphs(page(inside, banner))).toEqual([P[0], own, ...P.slice(1)])
  })

  test('the last short paragraphs of a story stay, in boxes of the same kind and directly behind it', () => {
    const box = (inside: string) => `<div class="part">${inside}</div>`
    const inside = `<div class="s"><h1>Harbour to be dredged</h1>${box(story + story)}<div class="ad">Advertisement</div>${box('<p>They waited.</p><p>Nobody came.</p>')}<div class="end"><p>It rained.</p></div></div>`
    expect(paragraphs(page(inside)).slice(-3)).toEqual(['They waited.', 'Nobody came.', 'It rained.'])
  })

  test('lines of the publisher and the ways back from notes go', () => {
    const inside = `<div class="s"><h1>Harbour to be dredged</h1>${story}<p>Our Standards: <a href="/t">The Trust Principles.</a></p><h2>Notes<a href="#n">#</a></h2><ol><li><a href="#r1">^</a> The board was founded in the year 1911.</li></ol></div>`
    expect(paragraphs(page(inside))).toEqual([...P, 'Notes', 'The board was founded in the year 1911.'])
    expect(rules(page(inside))).toContain('publisher-line')
  })

  test('replies of a forum go, with a person asked to look, and comments are open', () => {
    const reply = `<div class="p"><h3>Re: Harbour to be dredged</h3><p>${P[1]}</p></div>`
    const inside = `<div class="p"><h1>Harbour to be dredged</h1>${story}</div>`
    const { article } = html(page(inside, reply))
    expect(article.comments).toBe('open')
    expect(bodyText(article).trim().split(/\n+/)).toEqual(P)
  })
})

describe('the fields of a page', () => {
  test('the site’s name is no headline, though it is the first heading', () => {
    const inside = `<h1>Port Paper</h1><div class="s"><h2>Harbour to be dredged</h2>${story}</div>`
    expect(html(page(inside)).article.headline).toBe('Harbour to be dredged')
  })

  test('a first paragraph with a dateline is no summary', () => {
    const first = 'PORTLAND, Maine (AP) — The board will meet again on Monday to look at the mud.'
    const inside = `<div class="s"><h1>Harbour to be dredged</h1><p>${first}</p><div>March 3, 2024</div>${story}</div>`
    expect(html(page(inside)).article.standfirst).toBe('')
  })

  test('a caption and a credit in a small box with their picture are the picture’s', () => {
    const figure =
      '<div class="i"><img src="https://port.example/a.jpg" alt=""><div>The basin at low tide</div><div>PORT PAPER/ANN ROE</div></div>'
    const inside = `<div class="s"><h1>Harbour to be dredged</h1>${figure}<div class="t">${story}</div></div>`
    expect(html(page(inside)).article.lead).toMatchObject({
      caption: 'The basin at low tide',
      credit: 'PORT PAPER/ANN ROE',
    })
  })
})
