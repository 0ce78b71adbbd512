import { describe, expect, test } from 'vitest'
import { bodyText } from '../../build/intakeScore'
import { read } from './reading'

const FIRST =
  'The harbour board said on Monday that the old crane will be taken down before the spring tide, after forty years.'
const SECOND =
  'Riggers from three yards will cut it into nine parts, and the largest of them goes to the museum across the water.'
const THIRD = 'The board paid nothing for the work, because the yards keep the steel and sell it by weight.'
const MENU = '<nav><a href="/">Home</a><a href="/sea">Sea</a><a href="/s">Sport</a></nav>'

const page = ({ title = 'Old crane comes down at last', h1 = '', head = '', body = '' }) =>
  read('', {
    url: 'https://harbour.example/news/crane',
    html: `<html lang="en"><head><title>${title}</title></head><body>${MENU}<main><h1>${h1 || title}</h1>${head}
      <div class="text">${body}</div></main><footer>© 2023 Harbour Post. All rights reserved.</footer></body></html>`,
  })
const lines = (one: ReturnType<typeof read>) => bodyText(one.article).split('\n').filter(Boolean)
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('')

describe('words that stand twice', () => {
  const said = 'the largest of them goes to the museum across the water.'

  test('are dropped where the page shows them in large type', () => {
    const body = `${p(FIRST, SECOND)}<blockquote><p>${said}</p></blockquote>${p(THIRD)}`
    expect(lines(page({ body }))).toEqual([FIRST, SECOND, THIRD])
  })

  test('stay where the text announces them with a colon', () => {
    const asked = 'What the notice on the gate says can be read by anybody who walks past it, word for word:'
    const body = `${p(FIRST, SECOND, asked)}<blockquote><p>${said}</p></blockquote>${p(THIRD)}`
    expect(lines(page({ body }))).toEqual([FIRST, SECOND, asked, said, THIRD])
  })

  test('are dropped where a whole paragraph follows again close by', () => {
    const body = `${p(FIRST, SECOND)}<div class="shot"><img src="/a.jpg"><p>${THIRD}</p></div><p>${THIRD}</p>${p(`${FIRST} It was the last one.`)}`
    expect(lines(page({ body })).filter((line) => line === THIRD)).toHaveLength(1)
  })

  test('stay where the text quotes itself piece by piece', () => {
    const own = '“… the largest of them goes to the museum across the water.”'
    const body = `${p(FIRST, SECOND)}<blockquote><p>${own}</p></blockquote>${p(THIRD)}`
    expect(lines(page({ body }))).toContain(own)
  })

  test('stay where they are all there is under a heading, and where they are long', () => {
    const body = `<div>${FIRST} ${SECOND}</div><h2>In short</h2><div>${SECOND}</div>`
    expect(lines(page({ body }))).toContain(SECOND)
    const long = `${FIRST} ${SECOND} ${THIRD}`
    expect(
      lines(page({ body: `<p>${long} It is done.</p><div><div>${long}</div></div>${p(THIRD)}` })),
    ).toContain(long)
  })
})

describe('a first heading of one word', () => {
  test('gives way to the title the page states', () => {
    const { article } = page({
      title: 'Three ways to take down a crane',
      h1: 'Lifting',
      body: p(FIRST, SECOND, THIRD),
    })
    expect(article.headline).toBe('Three ways to take down a crane')
  })

  test('is the headline where the title repeats it', () => {
    const { article } = page({
      title: 'Lifting - Harbour Post News',
      h1: 'Lifting',
      body: p(FIRST, SECOND, THIRD),
    })
    expect(article.headline).toBe('Lifting')
  })
})

describe('beside the headline', () => {
  test.each([
    'By Ada Finch March 18 at 3:57 PM',
    'By Ada Finch March 18 at 3:57 PM Follow @adafinch',
    'By Ada Finch Follow @adafinch',
  ])('"%s" names the writer', (line) => {
    const { article } = page({ head: `<div>${line}</div>`, body: p(FIRST, SECOND, THIRD) })
    expect(article.bylines).toEqual([{ name: 'Ada Finch', kind: 'person' }])
  })

  test.each(['Full Screen', 'Display Preferences', 'Slideshow Options'])(
    '"%s" is a button and nobody',
    (line) => {
      expect(page({ head: `<div>${line}</div>`, body: p(FIRST, SECOND, THIRD) }).article.bylines).toEqual([])
    },
  )
})
