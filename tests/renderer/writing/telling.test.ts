import { describe, expect, test } from 'vitest'
import { fail } from '../../../shared/result'
import { id, writing } from '../../build/writing'

describe('telling', () => {
  /** Twenty letters, one every `gap` milliseconds. */
  async function typeSteadily(desk: ReturnType<typeof writing>, gap: number): Promise<void> {
    for (let key = 0; key < 20; key += 1) {
      desk.type('a')
      await desk.pass(gap)
    }
  }

  test('a stretch of writing is told once when it begins and once when it rests, however many keys it has', async () => {
    for (const gap of [30, 60, 200, 330]) {
      const desk = writing()
      let told = 0
      desk.session.subscribe(() => (told += 1))
      await typeSteadily(desk, gap)
      expect(told).toBe(1)
      expect(desk.session.toldState()).toBe('saving')
      await desk.pass(400)
      expect(told).toBe(2)
      expect(desk.session.toldState()).toBe('saved')
    }
  })

  test('"saved" is never told while something is not on disk', async () => {
    const desk = writing()
    desk.type('a')
    expect(desk.session.toldState()).toBe('saving')
    await desk.pass(100)
    desk.refuse(fail('full', 'library.full', 'No room.'))
    desk.type('b')
    await desk.pass(400)
    expect(desk.session.toldState()).toBe('trouble')
    desk.refuse(null)
    await desk.pass(6000)
    expect(desk.session.toldState()).toBe('saved')
  })

  test('the first deed and the end of what could be done again are told', async () => {
    const desk = writing()
    const seen: boolean[][] = []
    desk.type('one')
    await desk.pass(2000)
    desk.session.subscribe(() => seen.push([desk.session.canUndo(), desk.session.canRedo()]))
    desk.session.undo()
    await desk.pass(2000)
    desk.type('two')
    await desk.pass(2000)
    expect(seen[0]).toEqual([false, true])
    expect(seen.at(-1)).toEqual([true, false])
  })

  test('a receipt that main wrote is told', async () => {
    const desk = writing()
    let told = 0
    desk.session.subscribe(() => (told += 1))
    desk.session.takeOver({ id, seq: 0, receipts: [], status: 'published', firstPublished: '', slug: 'out' })
    await desk.pass(50)
    expect(told).toBe(1)
  })

  test('one timer waits for the pause in which a snapshot is made, not one for every key', async () => {
    let timers = 0
    let snapshots = 0
    const desk = writing(undefined, ({ later, snapshot, ...deps }) => ({
      ...deps,
      later(ms, fn) {
        timers += ms > 1000 ? 1 : 0
        return later(ms, fn)
      },
      snapshot() {
        snapshots += 1
        return snapshot()
      },
    }))
    await typeSteadily(desk, 60)
    expect(timers).toBe(1)
    await desk.pass(1900)
    expect(snapshots).toBe(0)
    await desk.pass(200)
    expect(snapshots).toBe(1)
  })
})
