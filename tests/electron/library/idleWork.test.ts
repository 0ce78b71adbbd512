import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createIdleWork } from '../../../electron/library/idleWork'
import type { Store } from '../../../electron/library/storeType'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function aStore(left: number) {
  const done = { index: 0, sweeps: 0 }
  const store = {
    catchUp() {
      done.index += 1
      return done.index < left
    },
    versions: {
      sweep() {
        done.sweeps += 1
        return false
      },
    },
  } as unknown as Store
  return { store, done }
}

test('neither the index nor old versions are worked at while somebody writes, and both once the writing rests', () => {
  const { store, done } = aStore(5)
  const work = createIdleWork(() => store)
  work.start()
  for (let key = 0; key < 300; key += 1) {
    work.heard()
    vi.advanceTimersByTime(100)
  }
  expect(done).toEqual({ index: 0, sweeps: 0 })
  vi.advanceTimersByTime(1100)
  expect(done).toEqual({ index: 5, sweeps: 1 })
})

test('with nobody writing the index is looked at soon and then now and again; a closed library is left alone', () => {
  const { store, done } = aStore(1)
  let open: Store | null = null
  createIdleWork(() => open).start()
  vi.advanceTimersByTime(5000)
  expect(done.index).toBe(0)
  open = store
  vi.advanceTimersByTime(6000)
  expect(done.index).toBe(3)
})
