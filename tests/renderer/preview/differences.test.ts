import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differencesOf } from '../../../renderer/preview/live/differences'

describe('what differs between the page that is live and the one about to go', () => {
  test('a changed block is one place, with the words that changed in both', () => {
    const { live, next, count } = differencesOf(
      ['Başlık', 'Köprü mayısta açılıyor.', 'Son'],
      ['Başlık', 'Köprü haziranda açılıyor.', 'Son'],
    )
    expect(count).toBe(1)
    expect(live).toEqual([{ index: 1, kind: 'changed', from: 6, to: 13 }])
    expect(next).toEqual([{ index: 1, kind: 'changed', from: 6, to: 15 }])
  })

  test('a block that came or went is told on its own side, and moves nothing else', () => {
    const { live, next } = differencesOf(['a', 'b', 'c', 'd'], ['a', 'c', 'd', 'e'])
    expect(live).toEqual([{ index: 1, kind: 'removed' }])
    expect(next).toEqual([{ index: 3, kind: 'added' }])
  })

  test('the same is the same, and what is not marked is alike on both sides in order', () => {
    const texts = fc.array(fc.constantFrom('a', 'b', 'c', 'd e', 'd f'), { maxLength: 12 })
    fc.assert(
      fc.property(texts, texts, (was, is) => {
        expect(differencesOf(was, was).count).toBe(0)
        const { live, next } = differencesOf(was, is)
        const plain = (all: string[], marks: readonly { index: number }[]) =>
          all.filter((_, index) => !marks.some((mark) => mark.index === index))
        expect(plain(was, live)).toEqual(plain(is, next))
      }),
    )
  })
})
