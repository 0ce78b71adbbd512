import { describe, expect, test } from 'vitest'
import { readHead } from '../../../shared/dateline/readHead'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'
import { copy, STORY } from './turkishCopy'

const TITLE = 'Sarıçam’da iki ahır yandı'
const LAST = 'Ahırlar geçen yıl onarılmış, çatıları sacla kaplanmıştı.'
const ENGLISH = [
  'The harbour board voted on Wednesday to keep the old swing bridge open to walkers through the winter.',
  'Engineers told the meeting that the bearings had been replaced, and that the deck would be swept every morning.',
]
const english = (lines: readonly string[], url = '') => {
  const { article } = read(lines.join('\n\n'), { url, language: 'en' })
  return { article, body: (article.body.content ?? []).map((node) => textOf(node)) }
}

describe('the box in which a site asks its readers to subscribe', () => {
  test.each([
    [
      'Discover more from Bay Herald',
      'Subscribe to get the latest posts sent to your email.',
      'Type your email…',
      'Subscribe',
    ],
    [
      'Discover more from Bay Herald',
      'Subscribe now to keep reading and get access to the full archive.',
      'Continue reading',
    ],
    [
      'Körfez Postası sitesinden daha fazla şey keşfedin',
      'Subscribe to get the latest posts sent to your email.',
    ],
    [
      'Körfez Postası sitesinden daha fazla şey keşfedin',
      'En son gönderilerin e-postanıza gönderilmesi için abone olun.',
      'E-postanızı yazın…',
      'Abone Ol',
    ],
  ])('%s', (...box) => {
    expect(copy([TITLE, STORY[0] as string, ...box]).body).toEqual([STORY[0]])
    expect(english(['Swing bridge stays open', ...ENGLISH, ...box]).body).toEqual(ENGLISH)
  })

  test('one of its sentences alone is the story’s', () => {
    const lines = [...ENGLISH, 'Discover more from Saltmere', 'Boats leave the quay every hour until dusk.']
    expect(english(['Swing bridge stays open', ...lines]).body).toEqual(lines)
  })
})

describe('what sites print around a story', () => {
  test.each([
    'Loading...',
    'Yükleniyor…',
    'Haberi Kaynağından Oku',
    'Ana Sayfaya Git',
    'Copy the Story Link',
  ])('%s', (line) => {
    const { body, article } = copy([TITLE, STORY[0] as string, line, STORY[1] as string, line])
    expect(body).toEqual(STORY)
    expect(article.bylines).toEqual([])
  })

  test('the name of the picture at the top is no section', () => {
    const { article } = copy(['logo', TITLE, '24.08.2020 11:27:00', ...STORY])
    expect(article.rubrics).toEqual([])
    expect(article.headline).toBe(TITLE)
  })

  test('links that a copy set without a space are no headline', () => {
    const glued = 'Go to main contentsGo to search barGo to main menu'
    const { article, body } = english([glued, 'Swing bridge stays open to walkers', ...ENGLISH])
    expect(article.headline).toBe('Swing bridge stays open to walkers')
    expect(body).toEqual(ENGLISH)
  })

  test('comments that are not available', () => {
    for (const line of [
      'Comments are not available on this story.',
      'Comments are no longer available on this story',
    ]) {
      const { article, body } = english(['Swing bridge stays open', ...ENGLISH, 'Copy the Story Link', line])
      expect(article.comments, line).toBe('closed')
      expect(body).toEqual(ENGLISH)
    }
  })

  test('the labels of dates whose dates the copy lost', () => {
    expect(copy([TITLE, STORY[0] as string, 'YAYINLAMA', 'GÜNCELLEME', ...STORY.slice(1)]).body).toEqual(
      STORY,
    )
    // One alone may head a part of the text.
    expect(copy([TITLE, STORY[0] as string, 'GÜNCELLEME', ...STORY.slice(1)]).body).toContain('GÜNCELLEME')
  })

  test('the hour printed twice is the hour', () => {
    const hour = '15 Şubat 2023, Çarşamba 15:50'
    const { article, body } = copy([TITLE, `${hour}\n${hour}\n${TITLE}`, ...STORY])
    expect(article.dateline.date).toBe('2023-02-15')
    expect(body).toEqual(STORY)
  })
})

describe('another story’s headline, twice between two paragraphs', () => {
  const CARD = 'Kocaali’de çay bahçesinde 3 ton kaçak gübre ele geçirildi'
  test('is that of a box', () => {
    expect(copy([TITLE, STORY[0] as string, `${CARD}\n${CARD}`, STORY[1] as string]).body).toEqual(STORY)
  })
  test('a short heading and the words of its picture are the story’s', () => {
    const short = 'Dilekçe üç yıl bekledi'
    expect(copy([TITLE, STORY[0] as string, `${short}\n${short}`, STORY[1] as string]).body).toContain(short)
  })
  test('a line that stands directly over its paragraph is the story’s', () => {
    const lines = [TITLE, STORY[0] as string, `${CARD}\n${CARD}\n${STORY[1]}`]
    expect(copy(lines).body).toContain(CARD)
  })
})

describe('who wrote a Turkish story', () => {
  test.each(['Haber: Nihat Tekin', 'Muhabir: Nihat Tekin', 'Haber - Foto: Nihat Tekin'])(
    '%s under the first paragraph',
    (line) => {
      const { article, bylines, body } = copy([TITLE, STORY[0] as string, line, STORY[1] as string, LAST])
      expect(bylines).toEqual(['Nihat Tekin (person)'])
      // What stands over a name is the summary.
      expect(article.standfirst).toBe(STORY[0])
      expect(body).toEqual([STORY[1], LAST])
    },
  )

  test('a label further down is the text’s', () => {
    const lines = [...STORY, LAST, 'Yazar: Nihat Tekin']
    expect(copy([TITLE, ...lines, ...STORY]).body).toContain('Yazar: Nihat Tekin')
  })

  test('a name with the place it is signed from', () => {
    const { bylines, body } = copy([TITLE, 'Nihat Tekin/Adana', ...STORY])
    expect(bylines).toEqual(['Nihat Tekin (person)'])
    expect(body).toEqual(STORY)
    // A place, and nobody.
    expect(copy([TITLE, 'Sarıçam Köyü/Adana', ...STORY]).bylines).toEqual([])
  })

  test('what stands over a list of matches is nobody', () => {
    const list = ['BU HAFTANIN PROGRAMI', 'Bugün :', '13.00 Çınarspor-Göksuspor', '15.00 Yaylaspor-Kalespor']
    const { bylines, body } = copy([TITLE, ...STORY, ...list])
    expect(bylines).toEqual([])
    expect(body).toEqual([...STORY, ...list])
  })
})

describe('an agency behind the last sentence', () => {
  test.each(['İHA', 'AA', 'DHA'])('%s without any sign', (code) => {
    const { body, sources } = copy([TITLE, STORY[0] as string, `${STORY[1]} ${code}`])
    expect(body).toEqual(STORY)
    expect(sources).toEqual([`${code} (agency)`])
  })
  test('capitals that are no agency’s stay', () => {
    const last = `${STORY[1]} TBMM`
    expect(copy([TITLE, STORY[0] as string, last]).body).toContain(last)
  })
})

describe('dates of the United States', () => {
  const head = 'Hamilton County, TN – '
  test.each([
    ['http://www.saltsheriff.gov/releases/12', ENGLISH],
    ['', [`${head}${ENGLISH[0]}`, ENGLISH[1] as string]],
  ])('the month stands first: %s', (url, story) => {
    const { article } = english(['Swing bridge stays open to walkers', '06/07/2017', ...story], url)
    expect(article.dateline.date).toBe('2017-06-07')
  })
  test('elsewhere the day does', () => {
    for (const url of ['', 'https://www.saltmere.gov.uk/news/12'])
      expect(english(['Swing bridge stays open', '06/07/2017', ...ENGLISH], url).article.dateline.date).toBe(
        '2017-07-06',
      )
  })

  test.each([
    ['Nashville, TN – ', 'Nashville'],
    [head, 'Hamilton County'],
    ['Salem, Ore. — ', 'Salem'],
  ])('%s', (printed, place) => {
    const found = readHead(`${printed}${ENGLISH[0]}`, 'en')
    expect(found?.dateline).toMatchObject({ place, countryCode: 'US' })
  })
  test.each(['Paris, Texas – ', 'Anna Bell, MD – '])('%s is none', (printed) => {
    expect(readHead(`${printed}a story of two brothers is shown on Friday in the old mill.`, 'en')).toBeNull()
  })
})

test('a caption printed twice under the summary, with who took the picture', () => {
  const caption = 'Walkers on the swing bridge on Dec. 19. Photo by Hilary Stone'
  const { article, body } = english([
    'Swing bridge stays open to walkers',
    `${ENGLISH[0]}\n${caption}\n${caption}`,
    ...ENGLISH,
    'The deck will be closed for a week in May, the board said.',
  ])
  expect(article.standfirst).toBe(ENGLISH[0])
  expect(body).toEqual([ENGLISH[1], 'The deck will be closed for a week in May, the board said.'])
})

describe('whole beginnings of other stories behind the text', () => {
  const other =
    'Ordu Fatsa’da balıkçı barınağı büyüyor Fatsa Limanı’nda başlayan çalışma, gelecek yılın mayıs ayında bitecek.'
  test('after the headline once more and the heading of a list', () => {
    const { body } = copy([
      TITLE,
      'A\nA\nA',
      TITLE,
      ...STORY,
      TITLE,
      'Bunlar Da İlginizi Çekebilir',
      other,
      other,
    ])
    expect(body).toEqual(STORY)
  })
  test('the heading alone ends no story', () => {
    const lines = [TITLE, STORY[0] as string, 'Bunlar Da İlginizi Çekebilir', STORY[1] as string, LAST]
    expect(copy(lines).body).toEqual([...STORY, LAST])
  })
})
