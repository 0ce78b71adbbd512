import { closeHistory, history as historyPlugin, redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { Step } from '@tiptap/pm/transform'
import type { FieldPatch } from '../../shared/article/article'
import type { UndoEvent } from '../../shared/ipc/undoContract'
import { HISTORY } from '../editor/historyOptions'
import {
  doAgain,
  emptyHistory,
  type History,
  recordBody,
  recordBoth,
  recordFields,
  takeBack,
} from './history'

type BodyEvent = Extract<UndoEvent, { kind: 'body' }>

/** A change of the body, with the way back. `caret` is the selection before it. */
export function bodyEvent(tr: Transaction, caret: [number, number], isTravel: boolean): BodyEvent {
  const appendedTo = tr.getMeta('appendedTransaction') as Transaction | undefined
  return {
    kind: 'body',
    steps: tr.steps.map((step) => step.toJSON() as Record<string, unknown>),
    back: tr.steps
      .map((step, at) => step.invert(tr.docs[at] as Node).toJSON() as Record<string, unknown>)
      .reverse(),
    time: tr.time,
    caret,
    isQuiet: (appendedTo ?? tr).getMeta('addToHistory') === false,
    isAppended: appendedTo !== undefined,
    isTravel,
  }
}

export interface Played {
  readonly history: History
  /** ProseMirror's own history of the body. */
  readonly body: unknown
}

/**
 * Plays everything that happened once more, from where it began to the text as it is now: that is how the history of
 * another window is had again, ProseMirror's own included. Null where it does not lead to `doc`.
 */
export function playedAgain(doc: Node, events: readonly UndoEvent[]): Played | null {
  try {
    return play(doc, events)
  } catch {
    // A step that does not apply: the log is not of this text.
    return null
  }
}

function play(doc: Node, events: readonly UndoEvent[]): Played | null {
  let base = doc
  for (const event of events.toReversed()) if (event.kind === 'body') base = applied(base, event.back)
  let state = EditorState.create({ doc: base, plugins: [historyPlugin(HISTORY)] })
  let history = emptyHistory
  let before = history
  let last: Transaction | null = null
  const make = (tr: Transaction) => {
    state = state.apply(tr)
    last = tr
  }
  for (const event of events) {
    if (event.kind === 'close') make(closeHistory(state.tr))
    else if (event.kind === 'fields')
      history = recordFields(history, {
        ...event,
        before: event.before as FieldPatch,
        after: event.after as FieldPatch,
      })
    else if (event.kind === 'both') {
      const { where, at } = event
      history = recordBoth(before, {
        before: event.before as FieldPatch,
        after: event.after as FieldPatch,
        where,
        at,
      })
    } else if (event.kind === 'travel') {
      const isBack = event.step === 'undo'
      const taken = isBack ? takeBack(history, undoDepth(state)) : doAgain(history, redoDepth(state))
      if (!taken) return null
      history = taken.history
      if (taken.deed.body) (isBack ? undo : redo)(state, make)
    } else if (!event.isTravel) {
      const depth = undoDepth(state)
      before = history
      const [anchor, head] = event.caret.map((at) => state.doc.resolve(Math.min(at, state.doc.content.size)))
      if (anchor && head) state = state.apply(state.tr.setSelection(TextSelection.between(anchor, head)))
      make(withSteps(state, event, last))
      if (undoDepth(state) !== depth) history = recordBody(history, event.time)
    }
  }
  return state.doc.eq(doc) ? { history, body: fieldOf(state) } : null
}

function applied(doc: Node, steps: BodyEvent['steps']): Node {
  return steps.reduce<Node>((now, json) => {
    const result = Step.fromJSON(doc.type.schema, json).apply(now)
    if (!result.doc) throw new Error(result.failed ?? 'a step that does not apply')
    return result.doc
  }, doc)
}

function withSteps(state: EditorState, event: BodyEvent, last: Transaction | null): Transaction {
  const { tr } = state
  for (const json of event.steps) tr.step(Step.fromJSON(state.schema, json))
  tr.setTime(event.time)
  if (event.isQuiet) tr.setMeta('addToHistory', false)
  if (event.isAppended && last) tr.setMeta('appendedTransaction', last)
  return tr
}

/** ProseMirror keeps what a plugin knows under the plugin's key, and has no other way to put a history in its place. */
const FIELD = 'history$'
const fieldOf = (state: EditorState): unknown => (state as unknown as Record<string, unknown>)[FIELD]

/** Gives an editor's state, which nobody has changed yet, the history of another one over the same text. */
export function giveHistory(state: EditorState, body: unknown): boolean {
  const fields = state as unknown as Record<string, unknown>
  if (fields[FIELD] === undefined || body === undefined) return false
  fields[FIELD] = body
  return true
}
