import { describe, expect, test } from 'vitest'
import {
  added,
  answered,
  emptyOutbox,
  isClear,
  launched,
  overtaken,
  refused,
  restarted,
  saveState,
} from '../../../renderer/writing/outbox'

const step = (from: number) => ({ stepType: 'replace', from, to: from })
const steps = (...at: number[]) => ({ kind: 'steps' as const, steps: at.map(step) })
const headline = (text: string) => ({ kind: 'fields' as const, patch: { headline: text } })
const fault = (kind: 'conflict' | 'full') => ({ kind, code: `library.${kind}`, message: kind })

describe('the outbox', () => {
  test('keeps the order of body and field changes, and joins changes of one kind', () => {
    const changes = [steps(1), steps(2), headline('A'), headline('B'), steps(3)]
    const outbox = changes.reduce(added, emptyOutbox(7))
    expect(outbox.waiting).toEqual([steps(1, 2), headline('B'), steps(3)])
    expect(saveState(outbox)).toBe('saving')
  })

  test('is saved only when nothing is waiting and nothing is under way', () => {
    let outbox = launched(added(emptyOutbox(7), steps(1)), 'b1')
    expect(saveState(outbox)).toBe('saving')
    outbox = added(outbox, steps(2))
    outbox = answered(outbox, 8)
    expect(saveState(outbox)).toBe('saving')
    outbox = answered(launched(outbox, 'b2'), 9)
    expect(saveState(outbox)).toBe('saved')
    expect(outbox.seq).toBe(9)
  })

  test('sends one batch at a time', () => {
    const flying = launched(added(emptyOutbox(0), steps(1)), 'b1')
    expect(launched(added(flying, steps(2)), 'b2')).toMatchObject({ flight: { batch: 'b1' } })
  })

  test('a refused batch keeps its name and its entries, and what was typed since stays behind it', () => {
    let outbox = launched(added(emptyOutbox(0), steps(1)), 'b1')
    outbox = added(refused(outbox, fault('full')), steps(2))
    expect(saveState(outbox)).toBe('trouble')
    expect(isClear(outbox)).toBe(false)
    outbox = launched(outbox, 'another')
    expect(outbox.flight).toEqual({ batch: 'b1', entries: [steps(1)] })
    expect(outbox.waiting).toEqual([steps(2)])
  })

  test('a receipt written in between moves the number on, whichever message comes first', () => {
    const flying = launched(added(emptyOutbox(5), steps(1)), 'b1')
    expect(answered(overtaken(flying, 7), 6).seq).toBe(7)
    expect(overtaken(refused(flying, fault('conflict')), 6).seq).toBe(6)
  })

  test('the first conflict is not announced, the second is', () => {
    let outbox = launched(added(emptyOutbox(5), steps(1)), 'b1')
    outbox = refused(outbox, fault('conflict'))
    expect(saveState(outbox)).toBe('saving')
    outbox = refused(launched(outbox, 'x'), fault('conflict'))
    expect(saveState(outbox)).toBe('trouble')
  })

  test('starting over drops what was refused and keeps what the library lacks', () => {
    const stuck = refused(launched(added(emptyOutbox(5), steps(999)), 'b1'), fault('conflict'))
    const outbox = restarted(stuck, 12, [steps(1), headline('A')])
    expect(outbox).toMatchObject({ seq: 12, flight: null, waiting: [steps(1), headline('A')] })
  })

  test('starting over with nothing to add ends the trouble, so that the next change is sent at once', () => {
    const stuck = refused(launched(added(emptyOutbox(5), steps(1)), 'b1'), fault('conflict'))
    const outbox = restarted(stuck, 6, [steps()])
    expect(outbox).toEqual(emptyOutbox(6))
    expect(saveState(outbox)).toBe('saved')
  })

  test('splits what the contract would refuse as one entry', () => {
    const many = steps(...Array.from({ length: 4000 }, (_, at) => at))
    const outbox = [many, many, many].reduce(added, emptyOutbox(0))
    for (const entry of outbox.waiting)
      expect(entry.kind === 'steps' && entry.steps.length).toBeLessThanOrEqual(10_000)
    expect(outbox.waiting.flatMap((entry) => (entry.kind === 'steps' ? entry.steps : []))).toHaveLength(
      12_000,
    )
  })
})
