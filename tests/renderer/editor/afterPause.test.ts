import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterPause } from '../../../renderer/editor/afterPause'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a stretch of keys is followed by its work once, a pause after the last, and has no timer for every key', () => {
  const timers = vi.spyOn(globalThis, 'setTimeout')
  let done = 0
  const { soon } = afterPause(200, () => (done += 1))
  for (let key = 0; key < 20; key += 1) {
    soon()
    vi.advanceTimersByTime(50)
  }
  expect(done).toBe(0)
  expect(timers.mock.calls.length).toBeLessThanOrEqual(7)
  vi.advanceTimersByTime(149)
  expect(done).toBe(0)
  vi.advanceTimersByTime(2)
  expect(done).toBe(1)
  vi.advanceTimersByTime(5000)
  expect(done).toBe(1)
  soon()
  vi.advanceTimersByTime(201)
  expect(done).toBe(2)
})

test('what is stopped is not done, and can be asked for again', () => {
  let done = 0
  const { soon, stop } = afterPause(
    () => 100,
    () => (done += 1),
  )
  soon()
  stop()
  vi.advanceTimersByTime(500)
  expect(done).toBe(0)
  soon()
  vi.advanceTimersByTime(101)
  expect(done).toBe(1)
})
