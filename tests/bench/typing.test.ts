import { expect, test } from 'vitest'
import { keyWork, type TraceEvent } from './typing'

const event = (name: string, ts: number, dur: number, type?: string): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  dur,
  ...(type ? { args: { data: { type } } } : {}),
})

test('the key clock counts a key with its microtasks, once, and nothing of other tasks', () => {
  const counted = keyWork([
    // A timer's task beside it.
    event('RunTask', 0, 50),
    event('TimerFire', 1, 40),
    event('FunctionCall', 2, 38),
    event('RunTask', 100, 100),
    // The observer runs behind the event, in its task; what lies inside is not counted again.
    event('v8.callFunction', 150, 20),
    event('FunctionCall', 151, 18),
    event('EventDispatch', 110, 30, 'keypress'),
    event('EventDispatch', 112, 20, 'textInput'),
    event('FunctionCall', 113, 10),
    event('Layout', 180, 5),
    event('RunTask', 300, 10),
    event('FunctionCall', 301, 5),
  ])
  expect(counted.map(({ name, ts }) => [name, ts])).toEqual([
    ['EventDispatch', 110],
    ['v8.callFunction', 150],
  ])
})
