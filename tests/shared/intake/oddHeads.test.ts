import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isPressOffice } from '../../../shared/intake/attribution/names'
import { bodyText } from '../../build/intakeScore'
import { read } from './reading'

const FIRST =
  'Wardens of the Malgasar reserve counted 312 nests of the dalmatian pelican on two floating islands this spring.'
const SECOND =
  'They went out before sunrise in flat boats, with the oars wrapped in felt, and were back before the birds rose.'
const HEADLINE = 'Pelicans return to the floating islands of the lake'
const copy = (...lines: string[]) => read(lines.join('\n'))
const lines = (one: ReturnType<typeof read>) => bodyText(one.article).split('\n').filter(Boolean)
const around = (line: string) =>
  copy(
    'Skip to content',
    'Nation',
    'Business',
    'Sports',
    'Search',
    '',
    HEADLINE,
    line,
    '',
    '3 MIN READ',
    '',
    FIRST,
    '',
    SECOND,
  )

describe('who, where and when on one line', () => {
  test('a section the page has stands behind the writer', () => {
    const { article } = around('By Ada Finch in Nation on 8 May 2024')
    expect(article).toMatchObject({
      bylines: [{ name: 'Ada Finch', kind: 'person' }],
      rubrics: ['Nation'],
      dateline: { date: '2024-05-08' },
    })
  })

  test('a handle and a count of comments stand behind the date', () => {
    expect(around('By Ada Finch on May 8, 2024 08:08 pm @adafinch 76 Comments').article.bylines).toEqual([
      { name: 'Ada Finch', kind: 'person' },
    ])
  })

  test('a beat nobody lists is no part of the name', () => {
    expect(around('By Ada Finch Wetlands reporter').article.bylines).toEqual([
      { name: 'Ada Finch', kind: 'person' },
    ])
  })

  test('words and photographs have makers of their own', () => {
    expect(around('Words: Ada Finch').article.bylines).toEqual([{ name: 'Ada Finch', kind: 'person' }])
  })
})

describe('a place nobody lists before a short dash', () => {
  test('is the place where the paragraph names it again', () => {
    const { article } = copy(HEADLINE, '', `MALGASAR – ${FIRST}`, '', SECOND)
    expect(article.dateline.place).toBe('Malgasar')
    expect(lines({ article } as ReturnType<typeof read>)[0]).toBe(FIRST)
  })

  test('is a label where it does not', () => {
    const { article } = copy(HEADLINE, '', `PELICANS – ${FIRST}`, '', SECOND)
    expect(article.dateline.place).toBe('')
  })
})

describe('below the story', () => {
  const menu = ['About the newspaper', 'Newsroom', 'Privacy policy', 'Cookies', 'Terms', 'Careers']

  test('an office far down in the foot has not written the story', () => {
    const { article } = copy(
      'Home',
      'News',
      'Sport',
      HEADLINE,
      '4 May 2024',
      '',
      FIRST,
      '',
      SECOND,
      '',
      'Share',
      ...menu,
      ...menu.map((one) => `${one} again`),
      'Редакция',
      '© 2024 Lake Post',
    )
    expect(article.bylines).toEqual([])
  })

  test('what the site says of itself under its own name is dropped, other words about something stay', () => {
    const page = (heading: string) =>
      read('', {
        url: 'https://lake.example/news/pelicans',
        html: `<html lang="en"><head><title>${HEADLINE} - Lake Post</title><meta property="og:site_name" content="Lake Post"></head>
          <body><main><h1>${HEADLINE}</h1><div><p>${FIRST}</p><p>${SECOND}</p><h3>${heading}</h3>
          <p>We are a small newsroom on the north shore and print what the boatmen tell us, twice a week.</p></div></main></body></html>`,
      })
    expect(lines(page('About Lake Post'))).toEqual([FIRST, SECOND])
    expect(lines(page('About the islands'))).toContain('About the islands')
  })

  test('a line that asks for readers and one that leads to another story are no text', () => {
    const { article } = copy(
      HEADLINE,
      'By Ada Finch',
      '4 May 2024',
      '',
      FIRST,
      '',
      'MORE: Farmers, Wardens Debate Reed Cutting',
      '',
      SECOND,
      '',
      'Get The Lake Post stories sent directly to you! Sign up via the website.',
      '',
      'Tags: lake, birds',
    )
    expect(bodyText(article)).not.toMatch(/MORE:|Get The Lake Post/)
  })
})

describe('a copied post of a channel', () => {
  const post = copy(
    'Мэрия Озёрска',
    '14.3K subscribers',
    'Forwarded from',
    'Департамент полиции Озёрска',
    '❗️ На мосту изменят схему движения',
    '',
    'С понедельника на мосту через Песчанку закроют одну полосу, работы займут три недели и пройдут без выходных.',
    '',
    'Причиной стали трещины в опорах, которые водолазы нашли в марте, сообщили в полиции города.',
    '',
    '👍 112',
    '18.9K viewsedited  11:26, Jun 28, 2024',
    'Leave a comment',
  )

  test('names whom it was passed on from, on the line below', () => {
    expect(post.article.sources).toMatchObject([
      { publisher: 'Департамент полиции Озёрска', relation: 'republished' },
    ])
  })

  test('says under it when it appeared', () => {
    expect(post.article.dateline.date).toBe('2024-06-28')
  })
})

test('a wire’s frame, marks and notes are not printed', () => {
  const found = read(`ZCZC LKN0417 4 GEN
L KZ-PELICANS 2ndld-writethru   05-08 0188
^URGENT
BC-KZ-Pelicans, 2nd Ld-Writethru,0188
^${HEADLINE}
^Eds: UPDATES with warden's quote, count. Will be led.
^By ADA FINCH and BORIS REED=
^Lake Newswire=
   ALMATY, Kazakhstan (LKN) _ ${FIRST}
   ${SECOND}

(MORE)
LKN0417 05-08 0712GMT

ZCZC LKN0418 4 GEN
BC-KZ-Pelicans, 2nd Ld-Writethru, 1st Add
^Almaty: before sunrise.=
   "A pelican counts you first," said head warden Saule Mukan, who has done it for 19 years.

LKN-05-08-24 0716GMT
NNNN`)
  expect(found.article.headline).toBe(HEADLINE)
  expect(found.article.bylines.map(({ name }) => name)).toEqual(['Ada Finch', 'Boris Reed'])
  expect(found.article.dateline.date).toBe('2024-05-08')
  expect(bodyText(found.article)).not.toMatch(/ZCZC|NNNN|MORE|Writethru|Eds|Newswire|0716GMT|Almaty: before/)
  expect(lines(found).at(-1)).toMatch(/^"A pelican counts you first/)
})

test('the first entry of a live report keeps its heading', () => {
  const html = readFileSync('tests/fixtures/intake/corpus/ru-kk/b3-onlain-pavodok.html', 'utf8')
  expect(lines(read('', { html, url: 'https://priuralye.example/online/pavodok' }))[0]).toBe(
    'Трансляция завершена',
  )
})

test('an office that signs a release loses the words before its name', () => {
  const { article } = copy(
    'ПРЕСС-РЕЛИЗ',
    '',
    'В Озёрске открыли архив лодочников',
    '',
    'Областной архив показал сто рукописных журналов, которые лодочники вели на озере с 1911 года.',
    '',
    'Журналы можно читать по средам, для этого достаточно паспорта и карандаша.',
    '',
    'Дополнительная информация: Пресс-служба областного архива Озёрска',
    'Тел.: 8 (00000) 0-00-00',
  )
  expect(article.sources).toMatchObject([{ publisher: 'Пресс-служба областного архива Озёрска' }])
})

test('an office is more than the word for it', () => {
  expect(isPressOffice('Lake Board Media Team')).toBe(true)
  expect(isPressOffice('Media team')).toBe(false)
})
