import { describe, expect, test } from 'vitest'
import { read } from './reading'

const FIRST =
  'The library van will visit nine hill villages again from Monday after a break of six years, the county said.'
const SECOND =
  'Drivers will carry 1,200 books and a kettle, and the county bought a smaller van for the old road.'
const HEADLINE = 'Library van returns to the hills'
const MENU = '<nav><a href="/">Home</a><a href="/coast">Coast life</a><a href="/s">Sport</a></nav>'

const page = ({ head = '', body = '', foot = '', lang = 'en', meta = '' } = {}) =>
  read('', {
    url: 'https://hills.example/news/van',
    html: `<html lang="${lang}"><head><title>${HEADLINE}</title>${meta}</head><body>${MENU}
      <main><h1>${HEADLINE}</h1>${head}<div class="text">${body}<p>${FIRST}</p><p>${SECOND}</p></div>${foot}</main>
      <footer>© 2023 Hill Herald. All rights reserved.</footer></body></html>`,
  })

describe('the head of a page', () => {
  test('a date beside how often the page was read is a date', () => {
    expect(page({ head: '<p>4 June 2023 - 441 views</p>' }).article.dateline.date).toBe('2023-06-04')
  })

  test('a place printed with the date is the place', () => {
    const { article } = page({ head: '<p>Ankara 30.05.2023 18:25</p>', lang: 'tr' })
    expect(article.dateline).toMatchObject({ place: 'Ankara', countryCode: 'TR', date: '2023-05-30' })
  })

  test('an entry of the page’s own menu beside the date is the section', () => {
    const head = '<div><a href="/coast">Coast life</a><span>4 June 2023, 13:48</span></div>'
    expect(page({ head }).article.rubrics).toEqual(['Coast life'])
  })

  test('a desk of the newsroom beside the date signs the story', () => {
    const head = '<div><span>Anlık Haber Masası</span> | <span>24.01.2022 07:30</span></div>'
    expect(page({ head, lang: 'tr' }).article.bylines).toEqual([{ name: 'Anlık Haber Masası', kind: 'desk' }])
  })

  test('a list of one that the page calls its standfirst is the standfirst', () => {
    const text = 'Late header settles a final that both sides had seemed willing to lose'
    const { article } = page({ head: `<div class="a-standfirst"><ul><li>${text}</li></ul></div>` })
    expect(article.standfirst).toBe(text)
  })

  test('in a copy, a line under the headline and over the name is the standfirst', () => {
    const text = `${HEADLINE}\nLivestock rate, untouched since 1958, survives by one vote\nBy Hollis Reardon\nFebruary 15, 2024\n\n${FIRST}\n\n${SECOND}`
    expect(read(text).article.standfirst).toBe('Livestock rate, untouched since 1958, survives by one vote')
  })
})

describe('when a page was changed', () => {
  test('a sentence at the foot says so', () => {
    const foot = '<footer><p>This page was last edited on 4 May 2024, at 11:27 (UTC).</p></footer>'
    expect(page({ head: '<p>1 May 2024</p>', foot }).report.times.updated).toBe('2024-05-04T11:27:00+00:00')
  })

  test('its hour stands in the zone of the hour the page states', () => {
    const meta = '<meta property="article:published_time" content="2016-08-30T09:11:00+01:00">'
    const head = '<p>Published: 09:11, 30 August 2016 | Updated: 13:40, 30 August 2016</p>'
    expect(page({ meta, head }).report.times.updated).toBe('2016-08-30T13:40:00+01:00')
  })
})

describe('pictures and ads', () => {
  const old = (cell: string, side = '') =>
    read('', {
      html: `<html lang="en"><head><title>${HEADLINE}</title></head><body>${MENU}<table><tr><td>Menu</td><td>
        <table><tr><td><a href="/">Home</a> &gt; <a href="/n">News</a></td></tr></table><h1>${HEADLINE}</h1>${cell}
        <p>${FIRST}</p><p>${SECOND}</p><p>${FIRST}</p></td><td>${side}</td></tr></table></body></html>`,
      url: 'https://hills.example/old.asp',
    })

  test('a table of a picture and a line below it is a picture with its caption', () => {
    const table =
      '<table><tr><td><img src="/foto/van.jpg"></td></tr><tr><td><i>The van at the chapel gate on Friday</i></td></tr></table>'
    const { article } = old(table)
    expect(article.lead).toMatchObject({ caption: 'The van at the chapel gate on Friday' })
    expect(article.standfirst).toBe('')
  })

  test('a cell beside the story’s cell is beside the story', () => {
    const side =
      '<p>WRITERS</p><p>Ann Oak</p><p>Ben Ash</p><font>Advertisement</font><img src="/ads/x.gif" width="120" height="240">'
    expect(old('', side).article.ads.placements.map(({ position }) => position)).toEqual(['side'])
  })

  test('emblems of teams are no pictures of the story', () => {
    const { article } = page({ body: '<img src="/logos/rovers.png" alt="Rovers" width="300" height="300">' })
    expect(article.lead).toBeNull()
  })

  test('a banner of words alone is no ad', () => {
    const head =
      '<div class="gov-banner"><p>An official website of the county</p><p>Here is how you know it</p></div>'
    expect(page({ head }).article.ads.placements).toEqual([])
  })

  test('an ad element of AMP is a place for an ad', () => {
    const { article } = page({ body: `<p>${SECOND}</p><amp-ad width="300" height="250" type="x"></amp-ad>` })
    expect(JSON.stringify(article.body)).toContain('adSlot')
  })
})

test('the running heads of a typescript are no text', () => {
  const sheet = (number: number) => `VANES                                    Petrie / ${number}`
  const text = [sheet(1), HEADLINE, FIRST, sheet(2), SECOND].join('\n\n')
  expect(JSON.stringify(read(text).article.body)).not.toContain('Petrie')
})

test('a district of a British place tells its country', () => {
  const text = `${HEADLINE}\n\nLUDLOW, England -- ${FIRST}\n\n${SECOND}`
  expect(read(text).article.dateline.countryCode).toBe('GB')
})
