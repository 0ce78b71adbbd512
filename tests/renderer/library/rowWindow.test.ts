import { expect, it } from 'vitest'
import { rowsToDraw, scrolledTo, seenAt } from '../../../renderer/library/rowWindow'

it('draws what is seen and a little beyond, whatever the length of the list', () => {
  expect(seenAt(0, 600, 60)).toEqual({ first: 0, fit: 11 })
  expect(rowsToDraw(seenAt(0, 600, 60), 50_000, 3)).toEqual([0, 14])
  // The top edge lies in row 99: 8 pixels stand over the first row.
  expect(seenAt(6000, 600, 60).first).toBe(99)
  expect(rowsToDraw(seenAt(6000, 600, 60), 50_000, 3)).toEqual([96, 113])
})

it('shows the end of a list that got shorter under the scrolled place', () => {
  expect(rowsToDraw(seenAt(6000, 600, 60), 40, 3)).toEqual([26, 40])
  expect(rowsToDraw(seenAt(6000, 600, 60), 4, 3)).toEqual([0, 4])
  expect(rowsToDraw(seenAt(6000, 600, 60), 0, 3)).toEqual([0, 0])
})

it('scrolls only as far as a row needs to be seen whole', () => {
  const at = { top: 600, height: 600, row: 60 }
  expect(scrolledTo(12, at)).toBe(600)
  expect(scrolledTo(5, at)).toBe(308)
  expect(scrolledTo(30, at)).toBe(1268)
  expect(scrolledTo(0, at)).toBe(0)
})
