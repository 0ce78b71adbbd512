import { expect, test } from 'vitest'
import { createClockWatch } from '../../electron/clockWatch'

const MINUTE = 60_000
const YEAR = 365 * 24 * 60 * MINUTE

function aClock() {
  let wall = Date.UTC(2026, 10, 26, 10)
  let ran = 0
  const watch = createClockWatch(
    () => new Date(wall).toISOString(),
    () => ran,
  )
  return {
    watch,
    passes(milliseconds: number) {
      wall += milliseconds
      ran += milliseconds
    },
    jumps(milliseconds: number) {
      wall += milliseconds
    },
  }
}

test('a clock that goes on as time does is believed, small corrections of the network included', () => {
  const { watch, passes, jumps } = aClock()
  passes(50 * MINUTE)
  for (let n = 0; n < 100; n += 1) {
    passes(7 * MINUTE)
    jumps(n % 2 ? -2000 : 1500)
    expect(watch.isSteady()).toBe(true)
  }
})

test('a clock that has jumped, forward or back, is believed again after it has stood beside ours', () => {
  for (const jump of [YEAR, -60 * MINUTE, 60 * MINUTE, -YEAR]) {
    const { watch, passes, jumps } = aClock()
    passes(55 * MINUTE)
    expect(watch.isSteady()).toBe(true)
    jumps(jump)
    expect(watch.isSteady()).toBe(false)
    passes(49 * MINUTE)
    expect(watch.isSteady()).toBe(false)
    // Set right again: that is a jump of its own.
    jumps(-jump)
    expect(watch.isSteady()).toBe(false)
    passes(50 * MINUTE)
    expect(watch.isSteady()).toBe(true)
  }
})

test('a clock is not believed at the start: it may be wrong, and set right in a minute', () => {
  const { watch, passes } = aClock()
  expect(watch.isSteady()).toBe(false)
  passes(49 * MINUTE)
  expect(watch.isSteady()).toBe(false)
  passes(MINUTE)
  expect(watch.isSteady()).toBe(true)
})
