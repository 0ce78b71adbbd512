import { expect, test } from 'vitest'
import { likelyMeant } from '../../../shared/spelling/likely'

test.each([
  ['tr', 'herkez', 'herkes'],
  ['tr', 'yanlız', 'yalnız'],
  ['tr', 'Istanbul', 'İstanbul'],
  ['ru', 'превет', 'привет'],
  ['ru', 'програма', 'программа'],
  ['ru', 'кажеться', 'кажется'],
  ['kk', 'казак', 'қазак'],
  ['en', 'recieved', 'received'],
] as const)('%s: %s may be %s', (language, word, meant) =>
  expect(likelyMeant(word, language)).toContain(meant),
)

test('a long word gives no more than a few for each letter, none of them itself', () => {
  const found = likelyMeant('а'.repeat(500), 'ru')
  expect(found.length).toBeLessThan(40 * 5)
  expect(found).not.toContain('а'.repeat(500))
})
