import { describe, expect, test } from 'vitest'
import { bodyText } from '../../build/intakeScore'
import { read } from './reading'

const FIRST =
  'The ferry company said on Monday that the morning boat will call at the east pier again, after eleven months of repairs.'
const SECOND =
  'Piles under the pier had rotted through, and divers replaced forty of them while the boats went to the harbour instead.'
const THIRD =
  'The company paid two thirds of the work, and the town the rest, which the council voted for last spring.'
const TITLE = 'Morning boat calls at the east pier again'

const page = ({
  title = TITLE,
  url = 'https://bayherald.example/news/4811',
  meta = '',
  above = '',
  head = '',
  body = p(FIRST, SECOND, THIRD),
  below = '',
  h1 = `<h1>${TITLE}</h1>`,
}) =>
  read('', {
    url,
    html: `<html><head><title>${title}</title>${meta}</head><body>
      ${above}<div class="menu"><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li><li><a href="/sport">Sport</a></li></ul></div>
      <div class="story">${h1}${head}<div class="text">${body}</div></div>${below}
      <footer>© 2023 Bay Herald. All rights reserved.</footer></body></html>`,
  })
const p = (...texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('')
const names = (one: ReturnType<typeof read>) => one.article.bylines.map(({ name }) => name)
const lines = (one: ReturnType<typeof read>) => bodyText(one.article).split('\n').filter(Boolean)

describe('who wrote a page', () => {
  test.each([
    ['By <b>Ada Finch</b>, BHN', ['Ada Finch']],
    ['By ADA FINCH and TOM REED - AP Technology Writers | AP – 1 hr 4 mins ago', ['Ada Finch', 'Tom Reed']],
    ['<i>Ada Finch, BAY HERALD</i> <i>8:42 a.m. EDT October 3, 2014</i>', ['Ada Finch']],
    ['By Ada Finch @adafinch on June 26, 2014 at 9:00a', ['Ada Finch']],
  ])('%s', (byline, expected) =>
    expect(names(page({ head: `<div class="byline">${byline}</div>` }))).toEqual(expected),
  )

  test('is stated for machines with a label and any spaces', () =>
    expect(names(page({ meta: '<meta name="author" content="By  Winnie">' }))).toEqual(['Winnie']))

  test('is stated for a recipe as for an article', () => {
    const node = {
      '@type': 'Recipe',
      name: TITLE,
      author: { name: 'Serena Holt' },
      datePublished: '2023-04-11',
    }
    const one = page({ meta: `<script type="application/ld+json">${JSON.stringify(node)}</script>` })
    expect(names(one)).toEqual(['Serena Holt'])
    expect(one.report.times.published).toBe('2023-04-11')
  })

  test('are not the readers whose comments follow', () => {
    const comment = (name: string, day: number) =>
      `<div><a href="/r">Report</a> <b>Glad to read this</b></div><div>Posted by: ${name}, ${day} Sep 2011 | 15:22</div>`
    const box = Array.from(
      { length: 9 },
      (_, at) => `<p><a href="/n/${at}">Another day at the pier, part ${at}</a></p>`,
    )
    const below = `<div>${box.join('')}</div>${comment('Cliff Beacham', 27)}${comment('Joe Jefferis', 28)}${comment('Ann Lowe', 29)}`
    expect(names(page({ head: '<div>by Rose Orlin</div>', below }))).toEqual(['Rose Orlin'])
    expect(names(page({ below }))).toEqual([])
  })

  test('are not the readers whose names the markup states beside their comments', () => {
    const comment = (name: string) =>
      `<li class="comment"><p>${name} was here and says the pier looks better than it did before.</p><meta itemprop="author" content="${name}"></li>`
    const below = `<ol class="comments">${comment('Nancy')}${comment('Joyce')}</ol>`
    expect(names(page({ meta: '<meta name="author" content="Mel Harper">', below }))).toEqual(['Mel Harper'])
  })

  test('is no newsroom in the menu of a station', () => {
    const above = `<h3>Valley Newsroom</h3><ul>${Array.from({ length: 16 }, (_, at) => `<li><a href="/show/${at}">Show ${at}</a></li>`).join('')}</ul>`
    expect(names(page({ above }))).toEqual([])
  })
})

describe('the headline of a page', () => {
  const twice = `<p>Log in to keep your boats in a list</p><h3>Log in to keep your boats in a list</h3>`

  test('is the heading the title says, though it stands in a side box', () => {
    const one = page({
      above: twice,
      h1: `<aside class="intro"><h1>${TITLE}</h1><p>Bay Herald</p><p>4 forks</p></aside>`,
    })
    expect(one.article.headline).toBe(TITLE)
  })

  test('is no row of links that stands twice', () => {
    const row = ['tube', 'book', 'pics', 'gram']
      .map((one) => `<a href="/${one}">Bay Herald on ${one}</a>`)
      .join(' ')
    const one = page({
      title: 'Pier opens',
      h1: '<h1>The pier</h1>',
      above: `<div>${row}</div><p>${row}</p>`,
    })
    expect(one.article.headline).not.toContain('on tube')
  })

  test('is the part of the title that the address says, and not the name of the blog', () => {
    const one = page({
      title: 'The Pier Gang » Blog Archive » Old Boat Days',
      url: 'https://blog.bay.example/piergang/2013/02/08/old-boat-days/',
      h1: '<h1><a href="/piergang">The Pier Gang</a></h1>',
      head: '<h3>Old Boat Days</h3>',
    })
    expect(one.article.headline).toBe('Old Boat Days')
  })
})

describe('what is left of the page', () => {
  test('has no signs for the size of letters in a list', () => {
    const body = `${p(FIRST)}<div class="size"><ul><li>-</li><li>+</li></ul></div>${p(SECOND, THIRD)}`
    expect(lines(page({ body }))).toEqual([FIRST, SECOND, THIRD])
  })

  test('has the rows of a list that name things and their days', () => {
    const row = (name: string, day: number) =>
      `<div>“The long way over the ${name}”</div><div>October ${day}, 1999</div><p>${SECOND} That was the ${name}, as ${day} people saw.</p>`
    const body = `${p(FIRST, SECOND)}${row('harbour wall', 14)}${row('old pier', 21)}${row('dry dock', 28)}${p(THIRD)}`
    expect(lines(page({ body })).join(' ')).toContain('The long way over the old pier')
  })

  test('is its story and no more', () =>
    expect(lines(page({ head: '<div class="byline">By <b>Ada Finch</b>, BHN</div>' }))).toEqual([
      FIRST,
      SECOND,
      THIRD,
    ]))
})

describe('the sections of a page', () => {
  const rubrics = (head: string) => page({ head }).article.rubrics

  test('are no line of names and dates that a template calls a path', () =>
    expect(
      rubrics(
        '<div class="breadcrumb"><a href="/eco">ECONOMY</a> Par <b>Ada Finch</b> Mis à jour le 06/04/2013 à 10:37 Publié le 05/04/2013 à 17:08</div>',
      ),
    ).toEqual([]))

  test.each(['Navigate:', 'Email “'])('are nothing that stands before something: %s', (label) =>
    expect(
      rubrics(
        `<ul class="breadcrumb"><li>${label} ${TITLE}</li></ul><ul class="breadcrumb"><li>${label}</li></ul>`,
      ),
    ).toEqual([]),
  )

  test('are no label and no list of tags over the story', () => {
    const tags = ['Piers', 'Ferries', 'Divers', 'Harbours', 'Repairs']
    const { article } = page({
      head: `<div class="tags"><span>Filed in:</span><ul>${tags.map((tag) => `<li><a href="/t/${tag}">${tag}</a></li>`).join('')}</ul></div>`,
    })
    expect(article.rubrics).toEqual([])
    expect(article.tags).toEqual(tags)
  })

  test('are no buttons in a box that is named like one for sections', () =>
    expect(
      rubrics('<div class="category"><p>More Activity</p><p>Facebook Activity</p><p>Print story</p></div>'),
    ).toEqual([]))
})
