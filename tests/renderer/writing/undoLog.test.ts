import { history } from '@tiptap/pm/history'
import { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { HISTORY } from '../../../renderer/editor/historyOptions'
import { createSession } from '../../../renderer/writing/session'
import { type Article, blankArticle } from '../../../shared/article/article'
import { bodySchema } from '../../../shared/body/schema'
import { UndoBatch, type UndoEvent } from '../../../shared/ipc/undoContract'
import { ok } from '../../../shared/result'

const blank = () =>
  blankArticle({
    id: '01930000-0000-7000-8000-000000000001',
    now: '2026-11-23T10:00:00Z',
    language: 'en',
  })

/** A window with one article in it, and what it has told of its undo stack. */
function aWindow(article: Article, recovered: readonly UndoEvent[] = []) {
  let clock = 1_000_000
  let seq = 0
  const told: UndoEvent[] = [...recovered]
  const session = createSession(
    { article, seq: 0, readOnly: '' },
    {
      async journal({ entries, undo }) {
        const batch = UndoBatch.parse(JSON.parse(JSON.stringify(undo)))
        if (batch.isFresh) told.length = 0
        told.push(...batch.events)
        seq += entries.length
        return ok({ seq })
      },
      hold: async () => ok({}),
      snapshot: async () => ok({ seq }),
      open: async () => ok({ article, seq, readOnly: '' }),
      newBatch: () => `b${seq}`,
      later: () => () => {},
      now: () => clock,
      recovered,
    },
  )
  let state = EditorState.create({
    doc: Node.fromJSON(bodySchema, session.startingBody()),
    plugins: [history(HISTORY)],
  })
  const dispatch = (tr: Transaction) => {
    const applied = state.applyTransaction(tr.setTime(clock))
    state = applied.state
    session.onTransactions(applied.transactions, state)
  }
  session.attach({
    get state() {
      return state
    },
    dispatch,
    focus: () => undefined,
  })
  return {
    session,
    told,
    pass(ms: number) {
      clock += ms
    },
    insert: (at: number, text: string) =>
      dispatch(state.tr.insertText(text, 1 + (at % Math.max(1, state.doc.content.size - 1)))),
    remove(at: number) {
      const size = state.doc.content.size - 2
      if (size > 1) dispatch(state.tr.delete(1 + (at % (size - 1)), 2 + (at % (size - 1))))
    },
    amend: (text: string) => session.amend({}, (tr) => tr.insertText(text, 1)),
    both: (text: string) => session.editBoth({ kicker: text }, 'kicker', (tr) => tr.insertText(text, 1)),
    shown: () => ({
      body: state.doc.toJSON() as unknown,
      headline: session.fields().headline,
      kicker: session.fields().kicker,
    }),
  }
}
type Window = ReturnType<typeof aWindow>

const DEEDS = [
  (one: Window, n: number) => one.insert(n, 'word '),
  (one: Window, n: number) => one.insert(n, String(n)),
  (one: Window, n: number) => one.remove(n),
  (one: Window, n: number) =>
    one.session.edit({ headline: `H${n}` }, { where: 'headline', burst: n % 2 === 0 }),
  (one: Window, n: number) => one.both(`K${n} `),
  (one: Window, n: number) => one.amend(`q${n} `),
  (one: Window, n: number) => one.session.become({ ...one.session.whole(), kicker: `B${n}` }, 'kicker'),
  (one: Window) => one.session.undo(),
  (one: Window) => one.session.undo(),
  (one: Window) => one.session.redo(),
  (one: Window) => one.pass(700),
  (one: Window) => one.pass(3000),
] as const

/** Everything a person would see who takes all of it back, and then does it all again. */
function thereAndBack(one: Window) {
  const seen = [one.shown()]
  while (one.session.undo()) seen.push(one.shown())
  while (one.session.redo()) seen.push(one.shown())
  return seen
}

test('another window undoes and redoes what was done in this one, step by step, whatever it was', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(DEEDS.length - 1), fc.nat(50)), { maxLength: 40 }),
      async (deeds) => {
        const first = aWindow(blank())
        first.insert(0, 'Start.')
        for (const [deed, n] of deeds) DEEDS[deed]?.(first, n)
        await first.session.flush()
        const second = aWindow(first.session.whole(), [...first.told])
        expect(second.session.canUndo()).toBe(first.session.canUndo())
        // And once more: what a second crash leaves.
        second.insert(0, 'x')
        await second.session.flush()
        const third = aWindow(second.session.whole(), [...second.told])
        expect(thereAndBack(third)).toEqual(thereAndBack(second))
      },
    ),
    { numRuns: 150 },
  )
})

test('a stack that is not of this text is none, and a new one begins', async () => {
  const first = aWindow(blank())
  first.insert(0, 'One text')
  await first.session.flush()
  const other = aWindow(blank(), [...first.told])
  expect(other.session.canUndo()).toBe(false)
  other.insert(0, 'Another')
  await other.session.flush()
  expect(other.told).toHaveLength(1)
})
