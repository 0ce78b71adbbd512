import { describe, expect, test } from 'vitest'
import { bodyText } from '../../build/intakeScore'
import { read } from './reading'

const FIRST =
  'The library van will visit nine hill villages again from Monday after a break of six years, the county said.'
const SECOND =
  'Drivers will carry 1,200 books and a kettle, and the county bought a smaller van for the old road.'
const THIRD =
  'The first stop is the chapel at Alder Bank, where eleven people waited in the rain on Friday morning.'
const MENU = '<nav><a href="/">Home</a><a href="/n">News</a><a href="/s">Sport</a></nav>'

/** A page with its story in a box, and something put between its parts. */
const page = ({ over = '', inside = '', under = '', aside = '' } = {}) =>
  read('', {
    url: 'https://hills.example/news/van',
    html: `<html lang="en"><head><title>Library van returns | Hill Herald</title></head><body>${MENU}
      <main>${over}<h1>Library van returns to the hills</h1><p class="meta">4 June 2023</p>${under}
      <div class="text"><p>${FIRST}</p><p>${SECOND}</p>${inside}<p>${THIRD}</p></div></main>
      <div class="box">${aside}</div><footer>© 2023 Hill Herald. All rights reserved.</footer></body></html>`,
  })
const paragraphs = (one: ReturnType<typeof read>) => bodyText(one.article).split('\n').filter(Boolean)

describe('what stands around a story', () => {
  test('a table in another box is the page’s; one between its paragraphs is the story’s', () => {
    const rows = Array.from(
      { length: 5 },
      (_, row) => `<tr><td>${row + 1}</td><td>Rovers ${row}</td><td>${20 - row}</td></tr>`,
    )
    const table = `<table><tr><th>#</th><th>Team</th><th>P</th></tr>${rows.join('')}</table>`
    expect(paragraphs(page({ aside: `<h4>STANDINGS</h4>${table}` }))).toEqual([FIRST, SECOND, THIRD])
    expect(paragraphs(page({ inside: table }))).toContain('Rovers 0')
  })

  test('whole sentences pinned over the story under a heading are the story in points', () => {
    const points = ['The van stops at nine villages.', 'Every book may be kept for six weeks.']
    const under = `<div class="pin"><h2>In short</h2><ul>${points.map((one) => `<li>${one}</li>`).join('')}</ul></div>`
    expect(paragraphs(page({ under })).slice(0, 3)).toEqual(['In short', ...points])
  })

  test('the words over a lone field for a mail address invite to a newsletter', () => {
    const box = (fields: string) =>
      `<div class="c1"><h3>The hills, on Sunday</h3><p>One long read. Free.</p>${fields}<button>Go</button></div>`
    expect(paragraphs(page({ inside: box('<input type="email">') }))).toEqual([FIRST, SECOND, THIRD])
    expect(paragraphs(page({ inside: box('<input placeholder="E-posta adresiniz">') }))).toEqual([
      FIRST,
      SECOND,
      THIRD,
    ])
    expect(paragraphs(page({ inside: box('') }))).toContain('The hills, on Sunday')
  })

  test('a note with its number in an element of its own is one paragraph, however short', () => {
    const note = (sign: number, text: string) =>
      `<div class="fn"><a href="#r${sign}">${sign}</a><div><p>${text}</p></div></div>`
    const found = paragraphs(page({ inside: note(1, 'The van is blue.') + note(2, 'It has not been seen.') }))
    expect(found).toContain('1 The van is blue.')
    expect(found).toContain('2 It has not been seen.')
  })

  test('a card that is one link leaves with all its words', () => {
    const card = `<figure><a href="https://hills.example/hose"><div>The very long hose</div><div>On sharing water.</div></a></figure>`
    expect(paragraphs(page({ inside: card }))).toEqual([FIRST, SECOND, THIRD])
  })

  test('white space a program wrote out, and a count of votes, are no text', () => {
    expect(paragraphs(page({ inside: '<p>\\t</p><p>4.8 from 31 votes</p>' }))).toEqual([FIRST, SECOND, THIRD])
  })

  test('the site’s name with a link to its front page begins the path to the story', () => {
    const over = '<span><a href="/">Hill Herald</a> / <a href="/metal">Metalwork</a></span>'
    expect(page({ over }).article.rubrics).toEqual(['Metalwork'])
  })

  test('a list of one that is a date is a date', () => {
    const under =
      '<ul><li><time><span>Published June 4, 2023</span><span>Updated June 5, 2023, 5:22 p.m. GMT</span></time></li></ul>'
    const { report } = page({ under })
    expect(report.times.updated).toBe('2023-06-05T17:22:00+00:00')
  })
})

test('a heading of other stories in Turkish capitals takes its row with it', () => {
  const text = `Kütüphane aracı köylere dönüyor\n\n${FIRST}\n\n${SECOND}\n\nDİĞER KÜLTÜR HABERLERİ • Pazar yeni yerinde • Su ölçüldü • Dört takım yarı finalde`
  expect(bodyText(read(text).article)).not.toContain('Pazar yeni yerinde')
})

test('in a copy, of several short lines behind a labelled link only the last is the story’s heading', () => {
  const text = `Library van returns\n${FIRST}\n${SECOND}\nLive updates: the storm\nHow do warnings work?\nWhat went wrong?\n${THIRD}`
  expect(paragraphs(read(text))).toEqual([FIRST, SECOND, 'What went wrong?', THIRD])
})
