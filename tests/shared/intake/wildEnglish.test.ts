import { describe, expect, test } from 'vitest'
import { textOf } from '../../../shared/intake/blocks'
import { read } from './reading'

const STORY = [
  'The harbour board voted on Wednesday to keep the old swing bridge open to walkers through the winter.',
  'Engineers told the meeting that the bearings had been replaced, and that the deck would be swept every morning.',
]
const copy = (lines: readonly string[], url = '') => {
  const { article } = read(lines.join('\n\n'), { url, language: 'en' })
  return {
    article,
    body: (article.body.content ?? []).map((node) => textOf(node)),
    bylines: article.bylines.map(({ name, kind }) => `${name} (${kind})`),
    sources: article.sources.map(({ publisher }) => publisher),
  }
}
const TITLE = 'Swing bridge stays open to walkers'

describe('who an English page says it is by', () => {
  test('several in capitals, their agency behind the last', () => {
    const { bylines, body } = copy([
      TITLE,
      'By STELLA PELHAM, ALEX JAFFRAY and MARION L. PRYCE Associated Press',
      `PORTSEA, Maine (AP) — ${STORY[0]}`,
      STORY[1] as string,
    ])
    expect(bylines).toEqual([
      'Stella Pelham (person)',
      'Alex Jaffray (person)',
      'Marion L. Pryce (person)',
      'AP (agency)',
    ])
    expect(body).toEqual(STORY)
  })

  test('the heading of an archive is nobody, and its month no date', () => {
    const { bylines, article, body } = copy([
      'Monthly Archives: March 2017',
      '1 2 3 12',
      TITLE,
      'This gallery contains 1 photo.',
      ...STORY,
    ])
    expect(article.headline).toBe(TITLE)
    expect(bylines).toEqual([])
    expect(article.dateline.date).toBe('')
    expect(body).toEqual(STORY)
  })
})

describe('where an English page says it is from', () => {
  test('the name of an office begins where its sentence does', () => {
    const { sources } = copy([
      TITLE,
      'Questions about the bridge of Portsea were touched upon. The Portsea Council press service said Thursday that the bridge stays.',
      STORY[1] as string,
    ])
    expect(sources).toEqual(['The Portsea Council press service'])
  })

  test('`Based on materials from` names the agency', () => {
    const { sources, body } = copy([TITLE, ...STORY, 'Based on materials from TASS'])
    expect(sources).toEqual(['ТАСС'])
    expect(body).toEqual(STORY)
  })

  test('the credit of a picture behind a bar', () => {
    const { body } = copy([
      TITLE,
      '02.06.2022, 16:40 5621',
      'Images | Ministry of Bridges of the Republic',
      ...STORY,
    ])
    expect(body).toEqual(STORY)
  })
})

describe('what English pages leave around a story', () => {
  test('a caption and the same words for those who do not see the picture', () => {
    const caption =
      'Walkers wait for the swing bridge at Portsea harbour, near the old customs house, Jan. 15, 2015.'
    const { article, body } = copy([TITLE, `${caption}\n${caption}`, ...STORY])
    expect(article.standfirst).toBe('')
    expect(body).toEqual(STORY)
  })

  test('the code of an agency behind two dashes', () => {
    const { sources, body } = copy([TITLE, 'Jun 16, 2010', STORY[0] as string, `${STORY[1]} -- REUTERS`])
    expect(sources).toEqual(['Reuters'])
    expect(body).toEqual(STORY)
  })

  test('links for readers with a screen reader, and a picture’s shape', () => {
    const { body, article } = copy(['Accessibility links', TITLE, ...STORY, '  • 16x9 Image'])
    expect(article.headline).toBe(TITLE)
    expect(body).toEqual(STORY)
  })
})
