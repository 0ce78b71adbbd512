import { expect, test } from 'vitest'
import type { JournalEntry } from '../../../shared/article/journal'
import { fail, ok, type Result } from '../../../shared/result'
import { storedText, writing } from '../../build/writing'

interface Held {
  readonly batch: string
  readonly entries: readonly JournalEntry[]
}

const lettersIn = (entries: readonly JournalEntry[]): string =>
  entries
    .flatMap((entry) => (entry.kind === 'steps' ? entry.steps : []))
    .map((step) => (step as { slice?: { content?: { text?: string }[] } }).slice?.content?.[0]?.text ?? '')
    .join('')

/** As `slow`, in a window that is too busy for its timers. */
function slowAndBusy() {
  const held: Held[] = []
  let clock = 0
  const desk = writing(undefined, (deps) => ({
    ...deps,
    journal: () => new Promise<Result<{ seq: number }>>(() => undefined),
    async hold(call) {
      held.push(call)
      return ok({})
    },
    now: () => clock,
    later: () => () => undefined,
  }))
  return {
    held,
    async type(letter: string) {
      desk.type(letter)
      clock += 15
      for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    },
  }
}

test('in a window whose timers wait, what is typed is with main all the same', async () => {
  const desk = slowAndBusy()
  for (const letter of 'never a word of it') await desk.type(letter)
  const sent = 'neve'.length
  const last = lettersIn(desk.held.at(-1)?.entries ?? [])
  expect('never a word of it'.slice(sent).startsWith(last)).toBe(true)
  expect(last.length).toBeGreaterThanOrEqual('never a word of it'.length - sent - 4)
})

/** A session whose library takes its time: its answers come when `answer` is called. */
function slow() {
  const held: Held[] = []
  let answers: (() => void)[] = []
  const desk = writing(undefined, ({ journal, ...deps }) => ({
    ...deps,
    journal: (call) =>
      new Promise<Result<{ seq: number }>>((resolve) => {
        answers.push(() => void journal(call).then(resolve))
      }),
    async hold(call) {
      held.push(call)
      return ok({})
    },
  }))
  return {
    ...desk,
    held,
    async answer() {
      const due = answers
      answers = []
      for (const one of due) one()
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

test('what is typed while the library does not answer is with main within 50 ms', async () => {
  const desk = slow()
  desk.type('a')
  await desk.pass(50)
  let typed = ''
  for (const letter of 'never a word') {
    desk.type(letter)
    typed += letter
    await desk.pass(50)
    expect(lettersIn(desk.held.at(-1)?.entries ?? [])).toBe(typed)
  }
  expect(new Set(desk.held.map(({ batch }) => batch))).toEqual(new Set([desk.calls[0]?.batch ?? 'b1']))
  await desk.answer()
  await desk.pass(50)
  await desk.answer()
  await desk.pass(50)
  expect(storedText(desk.stored())).toBe('anever a word')
})

test('nothing is held where the library answers in time, nor twice what has not changed', async () => {
  const desk = slow()
  desk.type('a')
  await desk.pass(45)
  desk.type('b')
  await desk.answer()
  await desk.pass(100)
  expect(desk.held).toEqual([])
  desk.type('c')
  await desk.pass(500)
  expect(desk.held).toHaveLength(1)
})

test('what waits behind a refused batch is held until it is tried again', async () => {
  const held: Held[] = []
  const desk = writing(undefined, (deps) => ({
    ...deps,
    async hold(call) {
      held.push(call)
      return ok({})
    },
  }))
  desk.refuse(fail('full', 'library.full', 'No room.'))
  desk.type('a')
  await desk.pass(50)
  desk.type('bc')
  await desk.pass(50)
  expect(lettersIn(held.at(-1)?.entries ?? [])).toBe('bc')
  desk.refuse(null)
  await desk.pass(6000)
  expect(storedText(desk.stored())).toBe('abc')
})
