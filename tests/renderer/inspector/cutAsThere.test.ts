import { expect, it } from 'vitest'
import { cutAsThere } from '../../../renderer/inspector/variants/cutAsThere'

it.each([
  ['Köprü açıldı', 20, 'Köprü açıldı'],
  ['Köprü yayalara bugün açıldı', 20, 'Köprü yayalara…'],
  ['a'.repeat(30), 10, `${'a'.repeat(9)}…`],
  ['🇹🇷🇰🇿🇹🇷', 2, '🇹🇷…'],
])('%s in %i characters', (text, limit, shown) => {
  expect(cutAsThere(text, limit)).toBe(shown)
})
