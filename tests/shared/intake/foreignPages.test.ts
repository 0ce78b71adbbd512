import { describe, expect, test } from 'vitest'
import { findDates, isoDate } from '../../../shared/dateline/dates'
import { bodyText } from '../../build/intakeScore'
import { read } from './reading'

const P = [
  'The harbour board met on Monday and agreed to dredge the inner basin before the winter.',
  'Boats of more than nine metres will have to leave their berths for ten days in November.',
  'The work will cost 1.4 million pounds, of which half has been found by the county council.',
  'A second survey is due in March, when the tides are at their lowest and the mud can be seen.',
]
const story = P.map((text) => `<p>${text}</p>`).join('')
const HEAD = 'Harbour to be dredged'
const nav =
  '<div class="a1"><a href="/">Port Paper</a><a href="/news">News</a><a href="/sport">Sport</a></div><div class="a2"><p>Sign in</p></div>'
const page = (inside: string, head = '') =>
  `<!doctype html><html lang="en"><head><title>${HEAD} | Port Paper</title>${head}</head><body>${nav}<div class="s">${inside}</div></body></html>`
const html = (text: string) => read('', { html: text, url: 'https://port.example/news/dredge' })
const paragraphs = (text: string) => bodyText(html(text).article).trim().split(/\n+/)

describe('what sites of many kinds print around a story', () => {
  test('points of a list that have a heading and a picture, but no text, stay among those that have some', () => {
    const point = (number: number, text = '') =>
      `<div class="point"><h2>${number}. Quay ${'ABCDEF'[number]}</h2><div class="shot"><img src="/p${number}.jpg" width="600" height="400"></div>${text}</div>`
    const points = [0, 1, 2, 3, 4].map((one) => point(one, one % 2 ? '' : `<p>${P[one % 4]} ${P[1]}</p>`))
    const inside = `<h1>${HEAD}</h1><p>${P[3]}</p>${points.join('')}<p>${P[2]}</p>`
    const body = paragraphs(page(inside))
    expect(body).toContain('1. Quay B')
    expect(body).toContain('3. Quay D')
  })

  test('links under `Read more:` go with it', () => {
    const links =
      '<p><b>Read more:</b></p><p><a href="/1">Why harbours silt up</a></p><p><a href="/2">Nine maps</a></p>'
    expect(paragraphs(page(`<h1>${HEAD}</h1><div class="t">${story}${links}</div>`))).toEqual(P)
  })

  test('a picture between the summary and the story’s own box is the lead', () => {
    const summary = `<div class="d"><p>${P[0]}</p></div>`
    const shot =
      '<div class="thumb"><img src="/lead.jpg" width="900" height="500"><div>Photo: Ann Roe</div></div>'
    const { lead } = html(
      page(`<h1>${HEAD}</h1>${summary}${shot}<div class="t">${story}${story}</div>`),
    ).article
    expect(lead).toMatchObject({ src: 'https://port.example/lead.jpg', credit: 'Ann Roe' })
  })

  test('a date among the buttons is the story’s', () => {
    const bar = '<div class="share-bar"><ul><li>8 June 2015</li><li>Share this with</li></ul></div>'
    expect(html(page(`<h1>${HEAD}</h1>${bar}<div class="t">${story}</div>`)).article.dateline.date).toBe(
      '2015-06-08',
    )
  })

  test('what a page tells screen readers before a caption and a credit is neither', () => {
    const figure =
      '<figure><img src="/a.jpg" width="900" height="500"><span class="v">Image copyright</span><span>Ann Roe Agency</span><figcaption><span class="v">Image caption</span><span>The basin at low tide</span></figcaption></figure>'
    const { lead } = html(page(`<h1>${HEAD}</h1>${figure}<div class="t">${story}</div>`)).article
    expect(lead).toMatchObject({ caption: 'The basin at low tide', credit: 'Ann Roe Agency' })
  })

  test('two names, a date and a button on one line', () => {
    const line =
      '<div>By <a href="/a">Ann Roe</a> and <a href="/b">Tom Lee</a> <span>April 5, 2015 <a href="/f">Follow @annroe</a></span></div>'
    const { bylines, dateline } = html(page(`<h1>${HEAD}</h1>${line}<div class="t">${story}</div>`)).article
    expect(bylines.map(({ name }) => name)).toEqual(['Ann Roe', 'Tom Lee'])
    expect(dateline.date).toBe('2015-04-05')
  })

  test('short tags behind their label are told apart by the markup alone', () => {
    const tags = '<div class="k"><span>Etiketler:</span><a href="/e/1">su</a><a href="/e/2">Ilgın</a></div>'
    expect(html(page(`<h1>${HEAD}</h1><div class="t">${story}</div>${tags}`)).article.tags).toEqual([
      'su',
      'Ilgın',
    ])
  })

  test('the menu of an old site names no sections of the story', () => {
    const menu =
      '<div><b>Sections</b><br><a href="1">Local News</a><br><a href="2">Weather</a><br><a href="3">Obituaries</a></div>'
    expect(html(page(`${menu}<h1>${HEAD}</h1><div class="t">${story}</div>`)).article.rubrics).toEqual([])
  })

  test('a box of facts keeps its rows, and its picture is the lead', () => {
    const facts =
      '<table><tr><td colspan="2"><img src="/m.jpg" width="250" height="160"></td></tr><tr><th>Built</th><td>1911</td></tr><tr><th>Owner</th><td>Harbour board</td></tr></table>'
    const text = page(`<h1>${HEAD}</h1><div class="t">${facts}${story}</div>`)
    expect(html(text).article.lead?.src).toBe('https://port.example/m.jpg')
    expect(paragraphs(text).slice(0, 4)).toEqual(['Built', '1911', 'Owner', 'Harbour board'])
  })

  test('an American hour has its month first', () => {
    const first = (text: string) => findDates(text).map(isoDate)[0]
    expect(first('6/8/2015 1:55 PM PDT')).toBe('2015-06-08')
    expect(first('6/8/2015 13:55')).toBe('2015-08-06')
  })
})

describe('what office programs and mail put on a clipboard', () => {
  test('a name under the title is the writer’s, though a caption credits the same person', () => {
    const text = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p class=MsoTitle>${HEAD}</p><p class=MsoSubtitle>Boats will have to leave</p><p class=MsoNormal><i>Ellen Marsh</i></p>${story}<p class=MsoCaption>The basin at low tide. Photo: Ellen Marsh</p><p class=MsoNormal>${P[0]}</p></body></html>`
    expect(html(text).article.bylines).toEqual([{ name: 'Ellen Marsh', kind: 'person' }])
  })

  test('one word and a whole date under a release’s headline are its place and day', () => {
    const text = `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body><p class=MsoNormal><b>${HEAD}</b></p><p class=MsoNormal>Porthmarsh, 8 June 2025</p>${story}</body></html>`
    expect(html(text).article.dateline).toMatchObject({ place: 'Porthmarsh', date: '2025-06-08' })
    expect(html(text.replace('Porthmarsh', 'Economy')).article.dateline.place).toBe('')
  })

  test('the largest letters of a page without headings are its headline', () => {
    const old = `<html><head><title>..:: PORT POST ::.. Weekly</title></head><body><table><tr><td><font size="1"><a href="/">Home</a> | <a href="/n">News</a></font></td></tr><tr><td><font size="2">In our village all are awake since the morning bell</font></td></tr><tr><td><font size="4"><b>Boats told to leave the inner basin</b></font></td></tr><tr><td><font size="2">${story}</font></td></tr></table></body></html>`
    expect(html(old).article.headline).toBe('Boats told to leave the inner basin')
  })
})

describe('who and where, as agencies and offices of the region print it', () => {
  const first = (text: string, title = 'BaqAgency') =>
    html(
      page(`<h1>${HEAD}</h1><div class="t"><p>${text} ${P[0]}</p>${story}</div>`).replaceAll(
        'Port Paper',
        title,
      ),
    ).article.dateline

  test('a site that names itself behind a place is the agency', () => {
    expect(first('ОРАЛ. BaqAgency.')).toMatchObject({ place: 'Орал', agency: 'BaqAgency' })
    expect(first('УРАЛЬСК, 7 окт — РИА Степь.', 'РИА Степь')).toMatchObject({ agency: 'РИА Степь' })
    expect(first('ОРАЛ. BaqAgency.', 'Port Paper').agency).toBe('')
  })

  test('a country between strokes behind the place', () => {
    expect(first('УРАЛЬСК /Казахстан/, 7 октября. /Корр. ТАСС Илья Пермяков/.')).toMatchObject({
      place: 'Уральск',
      agency: 'ТАСС',
    })
  })

  test('a Turkish press office under the text, with its dotted capitals, is the source', () => {
    const office = 'Ilgın Belediyesi Basın Yayın ve Halkla İlişkiler Müdürlüğü'
    const { sources } = html(
      page(`<h1>${HEAD}</h1><div class="t">${story}<p><b>${office}</b></p></div>`),
    ).article
    expect(sources).toContainEqual(expect.objectContaining({ publisher: office, category: 'government' }))
  })

  test('a columnist’s name at the end of the title is no site', () => {
    const text = page(
      `<div class="author"><h3>Emine Taş</h3></div><h1>${HEAD}</h1><div class="t">${story}</div>`,
    )
    const { sources } = html(text.replaceAll('Port Paper', 'Emine Taş').replace('| Emine', '- Emine')).article
    expect(sources.map(({ publisher }) => publisher)).not.toContain('Emine Taş')
  })
})

describe('short stories and long pages', () => {
  test('a story of two sentences is not taken for what its readers wrote below', () => {
    const comment = (text: string) => `<div class="c1"><b>reader</b><p>${text} ${text} ${text}</p></div>`
    const inside = `<h1>${HEAD}</h1><div>8 June 2024</div><div class="t"><p>The basin will close on Friday.</p><p>The board meets again in March.</p></div><div class="comments-area"><h3>3 comments</h3>${P.map(comment).join('')}</div>`
    expect(paragraphs(page(inside))).toEqual([
      'The basin will close on Friday.',
      'The board meets again in March.',
    ])
  })

  test('a name between a summary and the story is the writer’s', () => {
    const inside = `<h1>${HEAD}</h1><div class="x1"><p>The board voted nine to two, and the boats now have eight days to leave.</p></div><div class="x2">Jane Wills</div>${P.map((text) => `<div class="x3"><p>${text}</p></div>`).join('')}`
    expect(html(page(inside)).article.bylines).toEqual([{ name: 'Jane Wills', kind: 'person' }])
  })

  test('a heading loses the button that stands in it, and nothing else', () => {
    const head = '<h2><span>The <i>old</i> quay</span><span>[<a href="/e">edit</a>]</span></h2>'
    const inside = `<h1>${HEAD}</h1><div class="t"><p>${P[0]}</p><p>${P[1]}</p>${head}<p>${P[2]}</p><p>${P[3]}</p></div>`
    expect(paragraphs(page(inside))[2]).toBe('The old quay')
  })
})
