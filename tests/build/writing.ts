import { history } from '@tiptap/pm/history'
import { Node } from '@tiptap/pm/model'
import { EditorState, type Transaction } from '@tiptap/pm/state'
import { createSession, type SessionDeps } from '../../renderer/writing/session'
import { type Article, blankArticle } from '../../shared/article/article'
import type { JournalEntry } from '../../shared/article/journal'
import { bodySchema } from '../../shared/body/schema'
import { fail, ok, type Result } from '../../shared/result'
import { replay } from './replay'

/** The article's id. */
export const id = '01930000-0000-7000-8000-000000000001'
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
    hold: async () => ok({}),
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

/** A session with an editor that has no screen, on a library and a clock of its own. */
export function writing(article?: Article, altered: (deps: SessionDeps) => SessionDeps = (deps) => deps) {
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

export const storedText = (article: Article) =>
  (article.body.content ?? [])
    .map((block) => ((block as { content?: { text: string }[] }).content ?? []).map((t) => t.text).join(''))
    .join('\n')
