import { describe, expect, test, vi } from 'vitest'
import { createLeavings } from '../../../renderer/writing/leaving'
import type { SaveState } from '../../../renderer/writing/outbox'

function aSession(start: SaveState) {
  let state = start
  let stopped = 0
  const listeners = new Set<() => void>()
  return {
    id: 'a',
    saveState: () => state,
    flush: async () => state === 'saved',
    stop() {
      stopped += 1
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    become(next: SaveState) {
      state = next
      for (const listener of listeners) listener()
    },
    stopped: () => stopped,
    listeners,
  }
}

describe('leaving an article', () => {
  test('that is on disk ends it', async () => {
    const leavings = createLeavings<ReturnType<typeof aSession>>()
    const session = aSession('saved')
    const gone = vi.fn()
    leavings.leave(session, gone)
    await Promise.resolve()
    expect(session.stopped()).toBe(1)
    expect(gone).toHaveBeenCalledOnce()
    expect(session.listeners.size).toBe(0)
    expect(leavings.takeBack('a')).toBeNull()
  })

  test('that could not be written keeps it until it is, and the window is not free to close', async () => {
    const leavings = createLeavings<ReturnType<typeof aSession>>()
    const session = aSession('trouble')
    leavings.leave(session, () => undefined)
    expect(await leavings.flush()).toBe(false)
    expect(session.stopped()).toBe(0)
    session.become('saved')
    expect(session.stopped()).toBe(1)
    expect(await leavings.flush()).toBe(true)
  })

  test('and opening it again goes on where it was, with all that the library lacks', async () => {
    const leavings = createLeavings<ReturnType<typeof aSession>>()
    const session = aSession('trouble')
    leavings.leave(session, () => undefined)
    expect(leavings.takeBack('a')).toBe(session)
    expect(leavings.takeBack('a')).toBeNull()
    session.become('saved')
    expect(session.stopped()).toBe(0)
  })
})
