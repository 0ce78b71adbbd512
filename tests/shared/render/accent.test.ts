import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contrast, readable } from '../../../shared/render/accent'

const GROUNDS = { light: [0xf4, 0xf1, 0xec], dark: [0x1e, 0x20, 0x24] } as const
const parts = (hex: string) =>
  [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as unknown as [number, number, number]

it('any colour a site chooses can be read in either scheme, and one that can is left alone', () => {
  const colour = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`)
  fc.assert(
    fc.property(colour, fc.constantFrom('light', 'dark'), (hex, scheme) => {
      expect(contrast(parts(readable(hex, scheme)), GROUNDS[scheme])).toBeGreaterThan(4.5)
    }),
  )
  expect(readable('#8f1d14', 'light')).toBe('#8f1d14')
  expect(readable('#ffe000', 'light')).not.toBe('#ffe000')
})
