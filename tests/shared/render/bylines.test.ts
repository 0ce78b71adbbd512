import { expect, test } from 'vitest'
import type { Byline } from '../../../shared/article/article'
import { printBylines, readBylines } from '../../../shared/render/bylines'
import { siteWords } from '../../../shared/render/words'

const person = (name: string, role?: Byline['role']): Byline => ({
  name,
  kind: 'person',
  ...(role && { role }),
})

test('authors come first, the others behind what they did, and the line is read back', () => {
  const bylines = [
    person('Can Er', 'translator'),
    person('Ayşe Kaya'),
    person('Ali Su', 'photographer'),
    person('Ece Ak'),
  ]
  const line = printBylines(bylines, siteWords('tr'))
  expect(line).toBe('Ayşe Kaya, Ece Ak · Çeviri: Can Er · Fotoğraf: Ali Su')
  expect(readBylines(line)).toEqual([
    person('Ayşe Kaya'),
    person('Ece Ak'),
    person('Can Er', 'translator'),
    person('Ali Su', 'photographer'),
  ])
  expect(printBylines([person('Айгүл', 'editor')], siteWords('ru'))).toBe('Редактор: Айгүл')
  expect(readBylines('Dr.: Bir Ad')).toEqual([person('Dr.: Bir Ad')])
})
