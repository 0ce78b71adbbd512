import { expect, test } from 'vitest'
import { beginningOf } from '../../../shared/text/beginningOf'

test.each([
  ['Son dakika: Pazartesi günü başlayan toplantı sürüyor', 32, 'Son dakika: Pazartesi günü…'],
  ['“Bu karar uzun süredir bekleniyordu” dedi', 20, 'Bu karar uzun…'],
  ['Аким сообщил, что мост открыт', 14, 'Аким сообщил…'],
  ['  Kısa metin ', 32, 'Kısa metin'],
  ['Muvaffakiyetsizleştirici', 10, 'Muvaffakiy…'],
  ['', 10, ''],
  ['’da başladı', 32, '’da başladı'],
])('%s', (text, most, beginning) => {
  expect(beginningOf(text, most)).toBe(beginning)
})
