import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { Picture } from '../../../shared/article/article'
import { cropFor, moveCrop, RATIOS, SHAPES } from '../../../shared/pictures/framing'

const src = `sha256-${'a'.repeat(64)}`

test.each([
  [{ focus: { x: 2, y: 0 } }],
  [{ focus: { x: Number.NaN, y: 0 } }],
  [{ focus: '<img>' }],
  [{ focus: { x: 0, y: 0, z: 1 } }],
  [{ crops: { '1:1': { x: 0.9, y: 0, width: 0.5, height: 0.5 } } }],
  [{ crops: { '1:1': { x: 0, y: 0, width: 0, height: 0 } } }],
  [{ crops: [] }],
  [{ shape: '9:99' }],
])('%j costs a picture its crop and nothing else', (framing) => {
  const read = Picture.parse({ src, alt: 'Köprü', ...framing })
  expect(read).toMatchObject({ src, alt: 'Köprü' })
  expect([read.focus, read.crops, read.shape]).toEqual([undefined, undefined, undefined])
})

test('a picture of an older article reads as it did', () => {
  expect(Picture.parse({ src })).toEqual({ src, alt: '', caption: '', credit: '' })
})

const size = fc.record({
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
})
const fraction = fc.double({ min: 0, max: 1, noNaN: true })
const focus = fc.record({ x: fraction, y: fraction })

describe('a cut', () => {
  it('has its ratio, lies inside, and holds the focus', () => {
    fc.assert(
      fc.property(size, focus, fc.constantFrom(...SHAPES), (size, focus, shape) => {
        const cut = cropFor(shape, size, { focus })
        expect((cut.width * size.width) / (cut.height * size.height)).toBeCloseTo(RATIOS[shape], 6)
        expect(cut.x + cut.width).toBeLessThanOrEqual(1 + 1e-9)
        expect(cut.y + cut.height).toBeLessThanOrEqual(1 + 1e-9)
        expect(focus.x).toBeGreaterThanOrEqual(cut.x - 1e-9)
        expect(focus.x).toBeLessThanOrEqual(cut.x + cut.width + 1e-9)
        expect(focus.y).toBeGreaterThanOrEqual(cut.y - 1e-9)
        expect(focus.y).toBeLessThanOrEqual(cut.y + cut.height + 1e-9)
      }),
    )
  })

  it('grows no larger than the picture', () => {
    expect(moveCrop({ x: 0.2, y: 0.2, width: 0.5, height: 0.25 }, { scale: 9 })).toEqual({
      x: 0,
      y: expect.closeTo(0.075),
      width: 1,
      height: 0.5,
    })
  })
})
