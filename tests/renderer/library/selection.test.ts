import { describe, expect, it } from 'vitest'
import { moveTo, NOTHING, prune, selectAll, targets, toggle } from '../../../renderer/library/selection'

const ids = ['a', 'b', 'c', 'd', 'e']
const at = (id: string) => moveTo(NOTHING, ids, ids.indexOf(id), false)

describe('the selection', () => {
  it('moves within the list and never beyond its ends', () => {
    expect(moveTo(NOTHING, ids, 99, false).active).toBe('e')
    expect(moveTo(NOTHING, ids, -5, false).active).toBe('a')
    expect(moveTo(NOTHING, [], 0, false)).toEqual(NOTHING)
  })

  it('extends from where the stretch began, in both directions', () => {
    const down = moveTo(at('b'), ids, 3, true)
    expect([...down.selected]).toEqual(['b', 'c', 'd'])
    const up = moveTo(down, ids, 0, true)
    expect([...up.selected]).toEqual(['a', 'b'])
  })

  it('moves on without losing what is selected', () => {
    const two = toggle(moveTo(toggle(at('a'), 'a'), ids, 2, false), 'c')
    expect([...two.selected]).toEqual(['a', 'c'])
    expect([...toggle(two, 'a').selected]).toEqual(['c'])
  })

  it('acts on the selected rows in list order, or on the one in focus', () => {
    expect(targets(toggle(toggle(NOTHING, 'd'), 'b'), ids)).toEqual(['b', 'd'])
    expect(targets(at('c'), ids)).toEqual(['c'])
    expect(targets(NOTHING, ids)).toEqual([])
    expect(targets(selectAll(NOTHING, ids), ids)).toEqual(ids)
  })

  it('keeps its place when the rows in focus go', () => {
    const gone = prune(toggle(at('c'), 'c'), ['a', 'b', 'd', 'e'], ids)
    expect(gone.active).toBe('d')
    expect(gone.selected.size).toBe(0)
    expect(prune(at('e'), ['a', 'b'], ids).active).toBe('b')
    expect(prune(at('a'), [], ids).active).toBe(null)
  })

  it('stays the same object when nothing it holds is gone', () => {
    const selection = toggle(at('b'), 'b')
    expect(prune(selection, ['a', 'b'], ids)).toBe(selection)
  })
})
