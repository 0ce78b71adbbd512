import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withCut, withoutCut } from '../../../renderer/pictures/cuts'
import { Crop, cropFor, RATIOS, SHAPES } from '../../../shared/pictures/framing'

describe('a cut that a person moves', () => {
  it('stays inside wherever it is moved and however it is resized, and can be stored', () => {
    const by = fc.record({
      x: fc.double({ min: -2, max: 2, noNaN: true }),
      y: fc.double({ min: -2, max: 2, noNaN: true }),
      scale: fc.double({ min: 0.01, max: 100, noNaN: true }),
    })
    const photo = { width: 3000, height: 2000 }
    fc.assert(
      fc.property(fc.constantFrom(...SHAPES), fc.array(by, { maxLength: 5 }), (shape, moves) => {
        const framing = moves.reduce((now, move) => withCut(now, shape, photo, move), {})
        for (const crop of Object.values((framing as { crops?: object }).crops ?? {}))
          expect(Crop.safeParse(crop).success, JSON.stringify(crop)).toBe(true)
        const cut = cropFor(shape, photo, framing)
        expect((cut.width * 3) / (cut.height * 2)).toBeCloseTo(RATIOS[shape], 6)
      }),
    )
  })

  it('is around the focus again when it is taken back', () => {
    const photo = { width: 3000, height: 2000 }
    const focus = { x: 0.1, y: 0.1 }
    const own = withCut({ focus }, '1:1', photo, { x: 0.2 })
    expect(own.crops).toHaveProperty('1:1')
    expect(withoutCut(own, '1:1')).toEqual({ focus, crops: undefined })
  })
})
