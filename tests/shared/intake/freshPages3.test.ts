import { describe, expect, test } from 'vitest'
import { readHead } from '../../../shared/dateline/readHead'
import { textOf } from '../../../shared/intake/blocks'
import { readPeople } from '../../../shared/intake/people'
import { read } from './reading'
import { copy, STORY } from './turkishCopy'

const TITLE = 'Sarıçam’da iki ahır yandı'
const ENGLISH = [
  'The harbour board voted on Wednesday to keep the old swing bridge open to walkers through the winter.',
  'Engineers told the meeting that the bearings had been replaced, and that the deck would be swept every morning.',
]
const english = (lines: readonly string[], url = '') => {
  const { article, report } = read(lines.join('\n\n'), { url, language: 'en' })
  return {
    article,
    times: report.times,
    body: (article.body.content ?? []).map((node) => textOf(node)),
    bylines: article.bylines.map(({ name }) => name),
  }
}

describe('an agency’s English pages', () => {
  test('the writer, the day and the update on one line', () => {
    const { article, bylines, body } = english([
      'Swing bridge stays open to walkers',
      'Board keeps crossing open until spring after repairs to bearings',
      'Merve Aydan | 18.04.2024 - Update : 19.04.2024',
      'ANKARA',
      ...ENGLISH,
      'Anadolu Agency website contains only a portion of the news stories offered to subscribers in the AA News Broadcasting System (HAS), and in summarized form. Please contact us for subscription options.',
    ])
    expect(bylines).toEqual(['Merve Aydan'])
    expect(article.dateline).toMatchObject({ place: 'Ankara', date: '2024-04-18' })
    expect(body).toEqual(ENGLISH)
  })
  test('update as a word of the story', () => {
    const lines = [
      'Swing bridge stays open to walkers',
      ...ENGLISH,
      'The board will give an update on 18 April 2024.',
    ]
    expect(english(lines).body).toEqual(lines.slice(1))
  })
})

describe('reporters whose surnames stand in capitals', () => {
  test('a hyphen parts two of them', () => {
    expect(readPeople('Ali KAYA-Ayşe DEMİR', 'tr').map(({ name }) => name)).toEqual([
      'Ali Kaya',
      'Ayşe Demir',
    ])
    expect(readPeople('Ayşe DEMİR-KAYA', 'tr').map(({ name }) => name)).toEqual(['Ayşe Demir-Kaya'])
    expect(readPeople('Jean-Luc Moreau', 'en').map(({ name }) => name)).toEqual(['Jean-Luc Moreau'])
  })
  test.each(['Ali KAYA-Ayşe DEMİR/VAN,', 'Haber ve Kamera: Ali KAYA-Ayşe DEMİR/VAN'])('%s', (line) => {
    const { bylines, body } = copy([TITLE, ...STORY, line, 'Kaynak: Demirören Haber Ajansı / Güncel'])
    expect(bylines).toEqual(['Ali Kaya (person)', 'Ayşe Demir (person)'])
    expect(body).toEqual(STORY)
  })
})

describe('releases that firms send out for others', () => {
  test.each([
    ['KENT, Wash., May 14, 2024 /PRNewswire/ -- ', 'Kent', 'PR Newswire'],
    ['SEATTLE--(BUSINESS WIRE)--', 'Seattle', 'Business Wire'],
    ['TORONTO, May 14, 2024 (GLOBE NEWSWIRE) -- ', 'Toronto', 'GlobeNewswire'],
    ['SALEM, Ore., May 14, 2024 /EINPresswire.com/ -- ', 'Salem', 'EIN Presswire'],
  ])('%s', (head, place, agency) => {
    expect(readHead(`${head}${ENGLISH[0]}`, 'en')?.dateline).toMatchObject({ place, agency })
  })
  test('what is said of the sender each time, and whom to ask', () => {
    const { article, bylines, body } = english([
      'Swing bridge stays open to walkers',
      'News provided by',
      'Harbour Foods Group',
      'May 14, 2024, 09:00 ET',
      `SALEM, Ore., May 14, 2024 /PRNewswire/ -- ${ENGLISH[0]}`,
      ENGLISH[1] as string,
      'About Harbour Foods Group\nHarbour Foods Group is a family-owned distributor founded in 1923. Learn more at www.harbour.example.',
      'Media Contact:\nSam Reed\npress@harbour.example',
      'SOURCE Harbour Foods Group',
    ])
    expect(article.sources.map(({ publisher }) => publisher)).toContain('Harbour Foods Group')
    expect(body).toEqual(ENGLISH)
    expect(bylines).toEqual([])
  })
})

test('two words twice under the writer’s name are a caption and no headline', () => {
  const lines = ['By Hector Mackay', 'Swing bridge\nSwing bridge', ...ENGLISH]
  const { article, body } = english(['Fresh appeal after the crash on the quay', ...lines])
  expect(article.headline).toBe('Fresh appeal after the crash on the quay')
  expect(body).toEqual(ENGLISH)
})

test('the hour stuck to the day behind it', () => {
  const { article, times } = copy([TITLE, TITLE, '12:4825/01/2026, Pazar', ...STORY])
  expect(article.dateline.date).toBe('2026-01-25')
  expect(times.published).toBe('2026-01-25T12:48:00+03:00')
})

test('deaths are a section', () => {
  const lines = ['Vefat', 'Emekli öğretmen Hasan Kınık vefat etti', '03.02.2024 11:42']
  expect(copy([...lines, ...STORY]).article.rubrics).toEqual(['Vefat'])
})

describe('a release on the page of an office', () => {
  const url = 'https://www.saltcountyor.gov/sheriff/page/seek-help'
  const head = [
    'FOR IMMEDIATE RELEASE\nDate: 03/05/2024\nContact: Sgt. Amy Holt, 541-555-0177, pio@saltcountyor.gov',
  ]
  test.each([url, ''])('%s', (address) => {
    const { article, bylines, body } = english(
      [...head, 'Deputies seek help in burglary case', ...ENGLISH],
      address,
    )
    expect(article.headline).toBe('Deputies seek help in burglary case')
    expect(bylines).toEqual([])
    expect(body).toEqual(ENGLISH)
  })
  test('the month of its date stands first', () => {
    const { article } = english([...head, 'Deputies seek help in burglary case', ...ENGLISH], url)
    expect(article.dateline.date).toBe('2024-03-05')
  })
})

describe('what a list puts around its letter', () => {
  const rim = [
    'You are receiving this email because you signed up at saltmere.example.',
    'Unsubscribe | Manage preferences',
  ]
  test('is none of the text', () => {
    const lines = [
      'View in browser',
      'Swing bridge stays open to walkers',
      'By Jane Mallory',
      ...ENGLISH,
      ...rim,
    ]
    const { article, body } = english(lines)
    expect(article.headline).toBe('Swing bridge stays open to walkers')
    expect(body).toEqual(ENGLISH)
  })
  test('such words in the middle of a text are its own', () => {
    const said = 'Unsubscribe from the list, the board told its members in a note that spoke of nothing else.'
    const lines = [...ENGLISH, ...ENGLISH, said, ...ENGLISH, ...ENGLISH]
    expect(english(['Swing bridge stays open to walkers', ...lines]).body).toContain(said)
  })
})

test('an agency’s channels', () => {
  const line = 'AA’nın WhatsApp kanallarına katılın, önemli gelişmeler cebinize düşsün.'
  expect(copy([TITLE, ...STORY, line]).body).toEqual(STORY)
})
