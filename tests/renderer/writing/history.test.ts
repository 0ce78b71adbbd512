import { describe, expect, test } from 'vitest'
import {
  doAgain,
  emptyHistory,
  type History,
  recordBody,
  recordFields,
  takeBack,
} from '../../../renderer/writing/history'

const headline = (history: History, before: string, after: string, at: number) =>
  recordFields(history, {
    before: { headline: before },
    after: { headline: after },
    where: 'headline',
    at,
    burst: true,
  })

describe('one history over fields and body', () => {
  test('takes deeds back in the order they were done, wherever that was', () => {
    let history = headline(emptyHistory, '', 'A', 0)
    history = recordBody(history, 100)
    history = headline(history, 'A', 'AB', 200)
    const first = takeBack(history, 1)
    expect(first?.deed).toMatchObject({ where: 'headline', before: { headline: 'A' } })
    const second = takeBack(first?.history ?? emptyHistory, 1)
    expect(second?.deed.body).toBe(true)
    const third = takeBack(second?.history ?? emptyHistory, 0)
    expect(third?.deed.before).toEqual({ headline: '' })
    const again = doAgain(third?.history ?? emptyHistory, 1)
    expect(again?.deed.after).toEqual({ headline: 'A' })
  })

  test('typing without a pause is one deed, a pause starts another', () => {
    let history = headline(emptyHistory, '', 'A', 0)
    history = headline(history, 'A', 'AB', 300)
    expect(history.done).toHaveLength(1)
    expect(history.done[0]).toMatchObject({ before: { headline: '' }, after: { headline: 'AB' } })
    history = headline(history, 'AB', 'ABC', 5000)
    expect(history.done).toHaveLength(2)
  })

  test('doing something new forgets what was taken back', () => {
    const taken = takeBack(headline(emptyHistory, '', 'A', 0), 0)
    const history = headline(taken?.history ?? emptyHistory, '', 'B', 10)
    expect(doAgain(history, 5)).toBeNull()
    expect(history.done).toHaveLength(1)
  })

  test('passes over body deeds the editor no longer remembers', () => {
    let history = headline(emptyHistory, '', 'A', 0)
    history = recordBody(history, 10)
    expect(takeBack(history, 0)?.deed.where).toBe('headline')
    expect(takeBack(recordBody(emptyHistory, 0), 0)).toBeNull()
  })
})
