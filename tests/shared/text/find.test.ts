import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FindOptions, findIn, replaceFound } from '../../../shared/text/find'

const with_ = (options: Partial<FindOptions> = {}): FindOptions => ({
  matchCase: false,
  matchMarks: false,
  wholeWord: false,
  language: 'tr',
  ...options,
})
const hits = (text: string, query: string, options: Partial<FindOptions> = {}) =>
  findIn(text, query, with_(options)).map(({ from, to }) => text.slice(from, to))

describe('findIn', () => {
  test('finds without regard to capitals and marks, and answers the text as it stands', () => {
    expect(hits('IĞDIR’da ve Iğdır ilinde, igdir', 'iğdır')).toEqual(['IĞDIR', 'Iğdır', 'igdir'])
    expect(hits('Ёлка и елка', 'елка', { language: 'ru' })).toEqual(['Ёлка', 'елка'])
    expect(hits('Қызылорда, кызылорда', 'Қызылорда', { language: 'kk' })).toEqual(['Қызылорда'])
  })
  test('knows the Turkish i when marks matter', () => {
    const marks = { matchMarks: true }
    expect(hits('ISPARTA ısparta İsparta isparta', 'ısparta', marks)).toEqual(['ISPARTA', 'ısparta'])
    expect(hits('ISPARTA ısparta İsparta isparta', 'İSPARTA', marks)).toEqual(['İsparta', 'isparta'])
    expect(hits('ISPARTA isparta', 'isparta', { ...marks, language: 'en' })).toEqual(['ISPARTA', 'isparta'])
  })
  test('й is no и', () => {
    expect(hits('мой мои', 'мои', { language: 'ru' })).toEqual(['мои'])
  })
  test('tells capitals apart when asked', () => {
    expect(hits('Ankara ANKARA ankara', 'ANKARA', { matchCase: true })).toEqual(['ANKARA'])
  })
  test('finds whole words, with a suffix behind an apostrophe', () => {
    expect(hits('Van’da vanilya, Van. Kervan', 'van', { wholeWord: true })).toEqual(['Van', 'Van'])
  })
  test('takes letters apart from their marks as one', () => {
    const decomposed = 'Güneş'.normalize('NFD')
    expect(hits(`${decomposed} Güneş`, 'güneş', { matchMarks: true })).toEqual([decomposed, 'Güneş'])
    expect(hits(`${decomposed}`, 'gunes')).toEqual([decomposed])
  })
  test('quotes, apostrophes and spaces of every kind are alike', () => {
    expect(hits('İzmir’in “yeni” köprüsü', 'İzmir\'in "yeni" köprüsü')).toHaveLength(1)
    expect(hits('5\u00a0km', '5 km')).toHaveLength(1)
  })
  test('never begins or ends inside a letter', () => {
    expect(hits('Straße', 's', { language: 'de' })).toEqual(['S'])
    expect(hits('Straße', 'ss', { language: 'de' })).toEqual(['ß'])
  })
  test('an empty query finds nothing', () => expect(hits('text', '')).toEqual([]))
})

test('replacing what was found leaves none of it and everything else', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Iğdır ', 'ığdır, ', 'köprü ', 'е\u0308лка ', '🌉', 'ı')),
      fc.boolean(),
      (words, matchMarks) => {
        const text = words.join('')
        const options = with_({ matchMarks })
        const found = findIn(text, 'ığdır', options)
        const done = replaceFound(text, found, '#')
        expect(findIn(done, 'ığdır', options)).toEqual([])
        expect(done).toBe(words.map((word) => word.replace(/^(I|ı)ğdır/, '#')).join(''))
      },
    ),
  )
})
