import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '../../../shared/places/fold'

test.each([
  ['İSTANBUL’da', 'istanbulda'],
  ['  Iğdır \u00a0 ığdır ', 'igdir igdir'],
  ['Йошкар-Ола, Ёлка', 'йошкар-ола, елка'],
  ['Әл-Фараби', 'әл-фараби'],
  ['e\u0301cole  ß Łódź', 'ecole ss lodz'],
  ['ΟΔΟΣ', 'οδος'],
])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded))

test('a text is folded letter by letter as it is folded whole', () => {
  // A mark that nothing carries sends the text the long way round, and is gone afterwards.
  const whole = (text: string) => fold(`${text}a\u0301`).slice(0, -1).trim()
  const texts = fc.string({ unit: 'binary', maxLength: 40 }).filter((text) => !/[Σσς\p{M}]/u.test(text))
  fc.assert(
    fc.property(texts, (text) => {
      expect(fold(text)).toBe(whole(text))
    }),
    { numRuns: 500 },
  )
})
