import { history } from '@tiptap/pm/history'
import { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { createSession, type SessionDeps } from '../../../renderer/writing/session'
import { type Article, blankArticle } from '../../../shared/article/article'
import type { JournalEntry } from '../../../shared/article/journal'
import { bodySchema } from '../../../shared/body/schema'
import { fail, ok, type Result } from '../../../shared/result'
import { replay } from '../../build/replay'

const id = '01930000-0000-7000-8000-000000000001'
const blank = () => blankArticle({ id, now: '2026-11-23T10:00:00Z', language: 'en' })

/** A library that keeps what it is sent, as the real one does: by replaying it. */
function library(start: Article = blank()) {
  let stored = start
  let seq = 0
  let refuse: Result<never> | null = null
  let clock = 1_000_000
  let batches = 0
  const timers: { at: number; fn: () => void; off: boolean }[] = []
  const calls: { after: number; batch: string; entries: JournalEntry[] }[] = []
  const deps: SessionDeps = {
    async journal(call) {
      calls.push(call)
      if (refuse) return refuse
      if (call.after !== seq) return fail('conflict', 'library.conflict', 'Somebody wrote in between.')
      const replayed = replay(stored, call.entries)
      if (!replayed.ok) return replayed
      stored = replayed.value
      seq += call.entries.length
      return ok({ seq })
    },
    snapshot: async () => ok({ seq }),
    open: async () => ok({ article: stored, seq, readOnly: '' }),
    newBatch() {
      batches += 1
      return `b${batches}`
    },
    later(ms, fn) {
      const timer = { at: clock + ms, fn, off: false }
      timers.push(timer)
      return () => {
        timer.off = true
      }
    },
    now: () => clock,
  }
  return {
    deps,
    calls,
    stored: () => stored,
    refuse(result: Result<never> | null) {
      refuse = result
    },
    /** Main writes an entry of its own. */
    overtake: () => (seq += 1),
    async pass(ms: number) {
      const until = clock + ms
      for (;;) {
        const due = timers.filter((timer) => !timer.off && timer.at <= until).sort((a, b) => a.at - b.at)[0]
        if (!due) break
        clock = Math.max(clock, due.at)
        due.off = true
        due.fn()
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
      }
      clock = until
    },
  }
}

function writing(article?: Article, altered: (deps: SessionDeps) => SessionDeps = (deps) => deps) {
  const lib = library(article)
  const session = createSession({ article: lib.stored(), seq: 0, readOnly: '' }, altered(lib.deps))
  let state = EditorState.create({
    doc: Node.fromJSON(bodySchema, session.startingBody()),
    plugins: [history()],
  })
  const dispatch = (tr: Transaction) => {
    const applied = state.applyTransaction(tr)
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
    ...lib,
    session,
    text: () => state.doc.textBetween(0, state.doc.content.size, '\n'),
    type(text: string) {
      for (const letter of text)
        dispatch(state.tr.insertText(letter, state.doc.content.size - 1).setTime(lib.deps.now()))
    },
  }
}

const storedText = (article: Article) =>
  (article.body.content ?? [])
    .map((block) => ((block as { content?: { text: string }[] }).content ?? []).map((t) => t.text).join(''))
    .join('\n')

describe('writing down', () => {
  test('what was typed is sent within 50 ms and "saved" comes only with the answer', async () => {
    const desk = writing()
    desk.type('Almaty')
    expect(desk.session.saveState()).toBe('saving')
    await desk.pass(50)
    expect(storedText(desk.stored())).toBe('Almaty')
    expect(desk.session.saveState()).toBe('saved')
    expect(desk.calls).toHaveLength(1)
  })

  test('a full disk loses nothing: all is tried again until it is taken', async () => {
    const desk = writing()
    desk.refuse(fail('full', 'library.full', 'No room.'))
    desk.type('one ')
    await desk.pass(50)
    desk.type('two')
    desk.session.edit({ headline: 'H' }, { where: 'headline' })
    await desk.pass(3000)
    expect(desk.session.saveState()).toBe('trouble')
    expect(desk.session.fault()?.code).toBe('library.full')
    desk.refuse(null)
    await desk.pass(6000)
    expect(storedText(desk.stored())).toBe('one two')
    expect(desk.stored().headline).toBe('H')
    expect(desk.session.saveState()).toBe('saved')
  })

  test('a call that never came back is a fault like any other: it is tried again', async () => {
    let calls = 0
    const desk = writing(undefined, ({ journal, ...deps }) => ({
      ...deps,
      journal(call) {
        calls += 1
        return calls === 1 ? Promise.reject(new Error('reply was never sent')) : journal(call)
      },
    }))
    desk.type('kept')
    await desk.pass(2000)
    expect(storedText(desk.stored())).toBe('kept')
    expect(desk.session.saveState()).toBe('saved')
  })

  test('a receipt written by main in between is no conflict for long', async () => {
    const desk = writing()
    const seq = desk.overtake()
    desk.type('a')
    await desk.pass(50)
    const news = {
      id,
      seq,
      receipts: [],
      status: 'published' as const,
      firstPublished: '2026-11-23T10:00:00Z',
      slug: 'went-out',
    }
    desk.session.takeOver(news)
    await desk.pass(1000)
    expect(storedText(desk.stored())).toBe('a')
    expect(desk.session.fields()).toMatchObject({ status: 'published', slug: 'went-out' })
  })

  test('a journal the library cannot follow is replaced by the difference', async () => {
    const desk = writing()
    desk.overtake()
    desk.type('kept')
    desk.session.edit({ kicker: 'K' }, { where: 'kicker' })
    await desk.pass(10_000)
    expect(storedText(desk.stored())).toBe('kept')
    expect(desk.stored().kicker).toBe('K')
    expect(desk.session.saveState()).toBe('saved')
  })

  test('leaving waits out a conflict that nobody told of, and nothing is lost', async () => {
    const desk = writing()
    desk.overtake()
    desk.session.edit({ headline: 'Written after somebody else' }, { where: 'headline' })
    const left = desk.session.flush()
    await desk.pass(2000)
    expect(await left).toBe(true)
    expect(desk.stored().headline).toBe('Written after somebody else')
  })

  test('flush answers true only once everything is on disk', async () => {
    const desk = writing()
    desk.type('a')
    desk.refuse(fail('full', 'library.full', 'No room.'))
    expect(await desk.session.flush()).toBe(false)
    desk.refuse(null)
    expect(await desk.session.flush()).toBe(true)
    expect(storedText(desk.stored())).toBe('a')
  })

  test('an editor made anew goes on with what the last one held, saved or not', async () => {
    const desk = writing()
    desk.refuse(fail('full', 'library.full', 'No room.'))
    desk.type('unsaved words')
    await desk.pass(100)
    desk.session.detach()
    const again = EditorState.create({ doc: Node.fromJSON(bodySchema, desk.session.startingBody()) })
    expect(again.doc.textContent).toBe('unsaved words')
  })

  test('a value the schema refuses is not written', () => {
    const desk = writing()
    expect(desk.session.edit({ slug: 'Not A Slug' }, { where: 'slug' })).toBe(false)
    expect(desk.session.fields().slug).toBe('')
    expect(desk.session.saveState()).toBe('saved')
  })
})

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

describe('undo and redo over fields and body', () => {
  test('goes back through body and fields in the order they were changed, and forward again', async () => {
    const desk = writing()
    desk.session.edit({ headline: 'First' }, { where: 'headline' })
    desk.type('body')
    await desk.pass(2000)
    desk.session.edit({ headline: 'Second' }, { where: 'headline' })
    expect(desk.session.undo()?.where).toBe('headline')
    expect(desk.session.fields().headline).toBe('First')
    expect(desk.session.undo()?.where).toBe('body')
    expect(desk.text()).toBe('')
    desk.session.undo()
    expect(desk.session.fields().headline).toBe('')
    expect(desk.session.undo()).toBeNull()
    desk.session.redo()
    desk.session.redo()
    desk.session.redo()
    expect(desk.text()).toBe('body')
    expect(desk.session.fields().headline).toBe('Second')
    await desk.pass(100)
    expect(storedText(desk.stored())).toBe('body')
    expect(desk.stored().headline).toBe('Second')
  })

  test('a field changed between two bursts of typing separates them', () => {
    const desk = writing()
    desk.type('one')
    desk.session.edit({ kicker: 'K' }, { where: 'kicker' })
    desk.type('two')
    desk.session.undo()
    expect(desk.text()).toBe('one')
    desk.session.undo()
    expect(desk.session.fields().kicker).toBe('')
    expect(desk.text()).toBe('one')
  })

  test('a change of body and fields together is one deed', async () => {
    const desk = writing()
    desk.type('one')
    await desk.pass(1000)
    const whole = desk.session.whole()
    const body = {
      type: 'doc' as const,
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'zero' }] },
        ...(whole.body.content ?? []),
      ],
    }
    desk.session.become({ ...whole, headline: 'H', body }, 'intake')
    expect(desk.text()).toBe('zero\none')
    desk.session.undo()
    expect(desk.text()).toBe('one')
    expect(desk.session.fields().headline).toBe('')
    desk.session.redo()
    expect(desk.text()).toBe('zero\none')
    expect(desk.session.fields().headline).toBe('H')
    await desk.pass(100)
    expect(storedText(desk.stored())).toBe('zero\none')
  })
})
