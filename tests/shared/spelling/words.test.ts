import { describe, expect, test } from 'vitest'
import { spellingOf } from '../../../shared/spelling/language'
import { isListed, listedForm, parseWordList, printWordList } from '../../../shared/spelling/wordList'
import { wordsIn } from '../../../shared/spelling/words'
import { processorTime } from '../../build/processorTime'

const words = (text: string, language: 'tr' | 'ru' | 'kk' | 'en') =>
  wordsIn(text, language).map(({ text: word }) => word)

describe('the words of a text', () => {
  test('stand where they say they do', () => {
    const text = '“Ankara’da” (kar) yağdı…'
    expect(wordsIn(text, 'tr').map(({ from, to }) => text.slice(from, to))).toEqual([
      'Ankara’da',
      'kar',
      'yağdı',
    ])
  })

  test.each([
    ['tr', 'bkz. https://a.com/b?c=d e@f.com www.site.com.tr ornek.org @ad #etiket 5’inci 3G km x', []],
    ['tr', 'Geldi.Gitti sosyo-ekonomik', ['Geldi', 'Gitti', 'sosyo-ekonomik']],
    ['ru', 'в 2023 г. и т.д., млн руб. Reuters', []],
    ['en', 'Mr. Smith’s U.S. visit, i.e. Москва', ['Smith’s', 'visit']],
    ['kk', 'т.б. проф. Қазақстан', ['Қазақстан']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(words(text, language)).toEqual(expected)
  })
})

test('a long run of signs is walked once', () => {
  const text = `${'a'.repeat(50_000)}${"-'".repeat(20_000)}${'.a'.repeat(20_000)}`
  const start = processorTime()
  wordsIn(text, 'en')
  expect(processorTime() - start).toBeLessThan(500)
})

test('a language has its spelling, and English the newsroom’s', () => {
  expect(
    ['tr', 'tr-TR', 'ru-KZ', 'en', 'en-US', 'en-GB', 'en-AU', 'de'].map((tag) => spellingOf(tag, 'en-GB')),
  ).toEqual(['tr', 'tr', 'ru', 'en-GB', 'en', 'en-GB', 'en-GB', null])
})

describe('a word list', () => {
  test('is a plain file that is read as it is written', () => {
    const read = parseWordList('\ufeff# Galley\r\nTokayev\r\nşampuan\n\nTokayev\ntwo words\n123\n')
    expect(read).toEqual({ words: ['şampuan', 'Tokayev'], skipped: 2 })
    expect(parseWordList(printWordList(read.words)).words).toEqual(read.words)
  })

  test('takes a name without its suffix', () => {
    expect(listedForm('Tokayev’in', 'tr')).toBe('Tokayev')
    expect(listedForm('O’Neil', 'en')).toBe("O'Neil")
  })

  test('covers capitals and the endings of its language', () => {
    const list = new Set(['Tokayev', 'Токаев', 'Тоқаев', 'fotokapan'])
    const listed = (word: string, language: 'tr' | 'ru' | 'kk') => isListed(word, language, list)
    expect(
      ['Tokayev’in', "Tokayev'e", 'TOKAYEV', 'Fotokapan', 'fotokapanlar'].map((word) => listed(word, 'tr')),
    ).not.toContain(false)
    expect(['Токаева', 'Токаевым', 'ТОКАЕВ'].map((word) => listed(word, 'ru'))).not.toContain(false)
    expect(['Тоқаевтың', 'Тоқаевқа'].map((word) => listed(word, 'kk'))).toEqual([true, true])
    expect([listed('tokayev', 'tr'), listed('Tokayef', 'tr'), listed('Токав', 'ru')]).toEqual([
      false,
      false,
      false,
    ])
  })
})
