import { describe, expect, test } from 'vitest'
import { measure } from '../../../shared/article/measure'

const p = (...texts: string[]) => ({
  type: 'paragraph',
  content: texts.map((text) => ({ type: 'text', text })),
})
const doc = (...content: { type: string }[]) => ({ type: 'doc' as const, content })

describe('how long a body is', () => {
  test('an empty body', () => {
    expect(measure(doc({ type: 'paragraph' }), 'tr')).toEqual({
      words: 0,
      characters: 0,
      withoutSpaces: 0,
      minutes: 0,
    })
  })

  test('a word split by marks is one word; hyphens and apostrophes do not split', () => {
    expect(measure(doc(p('yarı', 'sı kalın'), p('Ankara’da 1.250 кружков-студий')), 'tr')).toMatchObject({
      words: 5,
    })
  })

  test('lists, quotes and captions count, ad slots do not', () => {
    const list = { type: 'bulletList', content: [{ type: 'listItem', content: [p('bir iki')] }] }
    const figure = { type: 'figure', attrs: { src: 'https://x.org/a.jpg', caption: 'üç dört', alt: 'beş' } }
    expect(measure(doc(list, figure, { type: 'adSlot' }), 'tr')).toMatchObject({ words: 4, characters: 14 })
  })

  test('characters are those a person sees, with and without spaces', () => {
    const accented = 'e\u0301'
    expect(measure(doc(p(`Bir ${accented} 👩‍👩‍👧`)), 'tr')).toMatchObject({ characters: 7, withoutSpaces: 5 })
  })

  test('reading time follows the language and is never under a minute', () => {
    const body = doc(p('слово '.repeat(900)))
    expect(measure(body, 'ru').minutes).toBe(5)
    expect(measure(body, 'en').minutes).toBe(4)
    expect(measure(doc(p('tek')), 'tr').minutes).toBe(1)
  })
})
