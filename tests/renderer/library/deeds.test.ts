import { describe, expect, it } from 'vitest'
import { createDeeds, type Deed } from '../../../renderer/library/deeds'

/** A deed that writes down what is asked of it. */
function recorded(log: string[], name: string, works = true): Deed {
  const say = (what: string) => async () => {
    log.push(`${what} ${name}`)
    return works
  }
  return { undo: say('undo'), redo: say('redo') }
}

describe('the library’s history', () => {
  it('takes deeds back last first and does them again in their order', async () => {
    const log: string[] = []
    const deeds = createDeeds()
    deeds.did(recorded(log, 'one'))
    deeds.did(recorded(log, 'two'))
    await deeds.undo()
    await deeds.undo()
    await deeds.undo()
    await deeds.redo()
    await deeds.redo()
    expect(log).toEqual(['undo two', 'undo one', 'redo one', 'redo two'])
    expect(deeds.canUndo()).toBe(true)
    expect(deeds.canRedo()).toBe(false)
  })

  it('takes back one deed from the middle, once', async () => {
    const log: string[] = []
    const deeds = createDeeds()
    const first = recorded(log, 'first')
    deeds.did(first)
    deeds.did(recorded(log, 'second'))
    await deeds.undoOne(first)
    await deeds.undoOne(first)
    await deeds.undo()
    expect(log).toEqual(['undo first', 'undo second'])
  })

  it('keeps a step that failed', async () => {
    const deeds = createDeeds()
    deeds.did(recorded([], 'stuck', false))
    await deeds.undo()
    expect(deeds.canUndo()).toBe(true)
    expect(deeds.canRedo()).toBe(false)
  })

  it('forgets what was undone when something new is done', async () => {
    const deeds = createDeeds()
    deeds.did(recorded([], 'one'))
    await deeds.undo()
    deeds.did(recorded([], 'two'))
    expect(deeds.canRedo()).toBe(false)
  })
})
