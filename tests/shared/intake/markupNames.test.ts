import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

const BODY = [
  'The pier at Saltmere reopened on Tuesday after engineers replaced forty of its beams.',
  'The work cost two million and took eleven weeks, said Harold Finch, who runs the harbour.',
  'Boats had to land at the fish market, where the water is too shallow at low tide for the larger ones.',
]
const paragraphs = BODY.map((one) => `<p>${one}</p>`).join('')
const reading = (below: string, head = '') =>
  read('', {
    html: `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/a">News</a> <a href="/b">Sport</a></nav><article><h1>Pier reopens after the long storm</h1>${paragraphs}${below}</article><footer>© 2026 Saltmere Post</footer></body></html>`,
  })
const bodyOf = ({ article }: ReturnType<typeof read>) =>
  (article.body.content ?? []).map((node) => textOf(node))

const LAST = 'The beams are grouped before they are brought, and boats use the rest of the pier meanwhile.'

describe('classes that are style sheets', () => {
  test.each([
    '[&_.sidebar]:hidden',
    'mt-[calc(var(--related-height)+var(--newsletter-gap))]',
    '[&_.comments]:mt-0 text-lg',
  ])('%s says nothing of what is inside', (name) => {
    expect(bodyOf(reading(`<div class="${name}"><p>${LAST}</p></div>`))).toEqual([...BODY, LAST])
  })

  test.each(['sidebar', 'sidebar [&_p]:mt-0'])('%s does', (name) => {
    const box = `<div class="${name}"><h3>Also in the harbour</h3><ul><li><a href="/x">Eel prices fall again</a></li><li><a href="/y">Two boats for sale at Whitsun</a></li></ul></div>`
    expect(bodyOf(reading(box))).toEqual(BODY)
  })
})

test('a dialog nobody has opened is hidden, an open one is read', () => {
  const dialog = (hidden: string) =>
    `<div role="dialog"${hidden}><p>Use this panel to choose a collection and search its volumes; results can be limited to a part of it.</p></div>`
  expect(bodyOf(reading(dialog(' aria-hidden="true"')))).toEqual(BODY)
  expect(bodyOf(reading(`<p aria-hidden="true">${LAST}</p>`))).toEqual([...BODY, LAST])
})

test('a picture at the end of the story does not take the foot of the page for its credit', () => {
  const { article } = reading('<p><img src="https://a.example/1.jpg" width="800" height="600"></p>')
  expect(article.body.content?.at(-1)).toMatchObject({ type: 'figure', attrs: { credit: '' } })
})

describe('a day told to machines as people write it', () => {
  const published = (date: string) =>
    reading(
      '',
      `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Pier reopens after the long storm', datePublished: date })}</script>`,
    ).report.times.published
  test.each([
    ['Oct 20, 2025', '2025-10-20'],
    ['20 October 2025', '2025-10-20'],
    ['2025-10-20', '2025-10-20'],
  ])('%s', (date, day) => {
    expect(published(date)).toBe(day)
  })

  test.each(['10/11/2025', 'October', 'soon', 'Oct 20, 2025 to Nov 2, 2025'])('%s tells no day', (date) => {
    expect(published(date)).toBe('')
  })
})
