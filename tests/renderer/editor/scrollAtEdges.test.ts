import { expect, test } from 'vitest'
import { scrollStep } from '../../../renderer/editor/ads/scrollAtEdges'

const box = { top: 100, bottom: 700 }

test('in the middle nothing scrolls, and nearer to an edge it scrolls faster, to a limit', () => {
  expect(scrollStep(400, { ...box, from: 400 })).toBe(0)
  const steps = [150, 130, 110, 100].map((y) => scrollStep(y, { ...box, from: 400 }))
  expect(steps).toEqual([...steps].sort((a, b) => b - a))
  expect(steps.every((step) => step < 0)).toBe(true)
  expect(scrollStep(5000, { ...box, from: 400 })).toBe(18)
  expect(scrollStep(690, { ...box, from: 400 })).toBeGreaterThan(0)
})

test('what was taken at an edge scrolls only once it is pulled further out', () => {
  expect(scrollStep(120, { ...box, from: 120 })).toBe(0)
  expect(scrollStep(140, { ...box, from: 120 })).toBe(0)
  expect(scrollStep(60, { ...box, from: 120 })).toBeLessThan(0)
  expect(scrollStep(690, { ...box, from: 120 })).toBeGreaterThan(0)
})
