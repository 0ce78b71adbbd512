import { expect, test } from 'vitest'
import { openingBounds } from '../../electron/windowBounds'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const beside = { x: 1440, y: 0, width: 1920, height: 1080 }

test('a first start has a size and no position', () => {
  expect(openingBounds({}, [laptop])).toEqual({ width: 1280, height: 800 })
})

test('a window opens where it was left, on a second screen too', () => {
  const left = { x: 1600, y: 40, width: 1000, height: 700 }
  expect(openingBounds(left, [laptop, beside])).toEqual(left)
})

test.each([
  ['the second screen is gone', { x: 1600, y: 40, width: 1000, height: 700 }],
  ['its title bar is above every screen', { x: 100, y: -400, width: 1000, height: 700 }],
  ['only a sliver is left', { x: -950, y: 40, width: 1000, height: 700 }],
  ['the numbers are absurd', { x: 1e300, y: 1e300, width: 1000, height: 700 }],
])('in the middle when %s', (_, left) => {
  expect(openingBounds(left, [laptop])).toEqual({ width: 1000, height: 700 })
})

test('never smaller than can be used, never larger than the screen', () => {
  expect(openingBounds({ width: 3, height: -5 }, [laptop])).toEqual({ width: 880, height: 560 })
  expect(openingBounds({ width: 1e9, height: 1e9 }, [laptop])).toEqual({ width: 1440, height: 875 })
})
