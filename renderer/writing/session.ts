import { closeHistory, redo, redoDepth, undo, undoDepth } from '@tiptap/pm/history'
import { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { Transform } from '@tiptap/pm/transform'
import {
  Article,
  type BodyJson,
  EDITABLE_FIELDS,
  type EditableField,
  EMPTY_BODY,
  type FieldPatch,
} from '../../shared/article/article'
import { closeBody, openBody } from '../../shared/body/parse'
import type { EventPayload, OpenArticle } from '../../shared/ipc/contract'
import type { UndoEvent } from '../../shared/ipc/undoContract'
import { ok, type Result } from '../../shared/result'
import { type Deed, doAgain, emptyHistory, recordBody, recordBoth, recordFields, takeBack } from './history'
import { createJournal, type JournalDeps } from './journalLoop'
import { onceSoon } from './onceSoon'
import type { Change } from './outbox'
import { replaceBody } from './replaceBody'
import { createSaveTelling } from './saveTelling'
import { bodyEvent, giveHistory, playedAgain } from './undoLog'

/** The live editor, as far as the session needs it. */
export interface BodyView {
  readonly state: EditorState
  dispatch(tr: Transaction): void
  focus(): void
}

export interface SessionDeps extends Omit<JournalDeps, 'compare' | 'changed'> {
  open(): Promise<Result<OpenArticle>>
  now(): number
  /** What was done in the window before, where a crash has ended it. */
  readonly recovered?: readonly UndoEvent[]
}

export interface EditOptions {
  /** The control the change is made in; undo brings the focus back there. */
  readonly where: string
  /** True while typing: changes in quick succession are one deed. */
  readonly burst?: boolean
}

/**
 * One open article. The body lives in the editor alone; the session holds the fields, the order of everything that
 * was done, and what the library has not confirmed yet.
 */
export function createSession(opened: OpenArticle, deps: SessionDeps) {
  const body = openBody(opened.article.body)
  if (!body.ok) throw new Error(body.fault.message)
  const initialBody: BodyJson = body.value
  let fields: Article = { ...opened.article, body: EMPTY_BODY }
  let history = emptyHistory
  let view: BodyView | null = null
  let depth = 0
  let travelling = false
  const listeners = new Set<() => void>()
  const announce = () => {
    for (const listener of listeners) listener()
  }
  const announceSoon = onceSoon(deps.later, announce)
  const journal = createJournal({ ...deps, compare, changed: () => saving.look() }, opened.seq)
  const saving = createSaveTelling({
    ...deps,
    state: journal.state,
    fault: journal.fault,
    changed: announceSoon,
  })
  let recovered = deps.recovered ?? []
  let caret: [number, number] = [0, 0]
  /** What is typed in the body from now on is an event of its own. */
  const closeEvent = () => {
    if (!view) return
    view.dispatch(closeHistory(view.state.tr))
    journal.addUndo({ kind: 'close' })
  }

  const openedBody = (): BodyJson => (view ? (view.state.doc.toJSON() as BodyJson) : initialBody)
  /** The body in its stored form, as it is in the editor now. */
  const currentBody = (): BodyJson => closeBody(openedBody())

  async function compare(): ReturnType<JournalDeps['compare']> {
    const stored = await deps.open()
    if (!stored.ok) return stored
    const opening = openBody(stored.value.article.body)
    if (!opening.ok) return opening
    const changes: Change[] = []
    if (view) {
      const { schema, doc } = view.state
      const base = Node.fromJSON(schema, opening.value)
      const steps = new Transform(base).replaceWith(0, base.content.size, doc.content).steps
      changes.push({ kind: 'steps', steps: steps.map((step) => step.toJSON()) })
    }
    changes.push({ kind: 'fields', patch: differences(stored.value.article, fields) })
    return ok({ seq: stored.value.seq, changes })
  }

  function write(patch: FieldPatch): void {
    fields = { ...fields, ...patch }
    journal.addFields(patch)
  }

  function apply(patch: FieldPatch): void {
    if (Object.keys(patch).length > 0) write(patch)
    announce()
  }

  /** Puts `next` into the editor and the fields as one deed. */
  function become(next: Article, where: string): void {
    const patch = differences(fields, next)
    const opening = openBody(next.body)
    if (!opening.ok) throw new Error(opening.fault.message)
    const tr = view && replaceBody(view.state, Node.fromJSON(view.state.schema, opening.value))
    const deed = { before: pick(fields, patch), after: patch, where, at: deps.now() }
    if (view && tr) {
      const before = history
      view.dispatch(tr)
      closeEvent()
      history = recordBoth(before, deed)
      journal.addUndo({ kind: 'both', ...deed })
    } else if (Object.keys(patch).length > 0) {
      history = recordFields(history, { ...deed, burst: false })
      journal.addUndo({ kind: 'fields', ...deed, burst: false })
    }
    apply(patch)
  }

  function travel(step: typeof takeBack, bodyStep: typeof undo, side: 'before' | 'after'): Deed | null {
    const available = !view ? 0 : side === 'before' ? undoDepth(view.state) : redoDepth(view.state)
    const taken = step(history, available)
    if (!taken) return null
    history = taken.history
    journal.addUndo({ kind: 'travel', step: side === 'before' ? 'undo' : 'redo' })
    if (taken.deed.body && view) {
      travelling = true
      bodyStep(view.state, (tr) => view?.dispatch(tr))
      travelling = false
    }
    apply(taken.deed[side])
    return taken.deed
  }

  return {
    id: opened.article.id,
    readOnly: opened.readOnly,
    /** What an editor starts from: the body as opened, or as the last editor left it. */
    startingBody: openedBody,
    /** The fields now; its `body` is empty on purpose. A new value after every change. */
    fields: (): Article => fields,
    /** The whole article as it stands, body included. Walks the document: not for every key. */
    whole: (): Article => ({ ...fields, body: currentBody() }),
    /** True while the body holds nothing but empty paragraphs. */
    bodyIsEmpty(): boolean {
      const doc = view?.state.doc
      if (!doc || doc.childCount > 20) return false
      return doc.children.every((block) => block.type.name === 'paragraph' && block.content.size === 0)
    },
    /** Told of fields, of what people are told about saving, and of whether there is something to undo: not of every key. */
    subscribe(listener: () => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    /** Whether everything is on disk this moment. */
    saveState: journal.state,
    /** The same as people are told it: "saved" once the writing rests. */
    toldState: saving.told,
    fault: journal.fault,
    flush: journal.flush,
    stop: journal.stop,
    canUndo: () => history.done.length > 0,
    canRedo: () => history.undone.length > 0,

    /** Hands the editor over, once it exists. */
    attach(next: BodyView): void {
      view = next
      // Once only: a later editor begins its history anew, as the one before would have.
      const played = recovered.length > 0 ? playedAgain(next.state.doc, recovered) : null
      recovered = []
      if (played && giveHistory(next.state, played.body)) {
        history = played.history
        journal.goOnWithUndo()
        announce()
      }
      depth = undoDepth(next.state)
      const { anchor, head } = next.state.selection
      caret = [anchor, head]
    },
    /** The editor is about to go; its last state stays the body. */
    detach(): void {
      const { state } = view ?? {}
      view = state ? { state, dispatch: () => undefined, focus: () => undefined } : null
    },

    /** Called after every change of the editor's state, with what made it. Does nothing but list work. */
    onTransactions(transactions: readonly Transaction[], state: EditorState): void {
      const steps = transactions.flatMap((tr) => tr.steps.map((step) => step.toJSON()))
      const before = caret
      caret = [state.selection.anchor, state.selection.head]
      if (steps.length === 0) return
      for (const tr of transactions) if (tr.docChanged) journal.addUndo(bodyEvent(tr, before, travelling))
      journal.addSteps(steps)
      const now = undoDepth(state)
      if (now !== depth && !travelling) {
        const was = history
        history = recordBody(history, deps.now())
        // The first deed there is to undo, or the end of what could be done again.
        if (was.done.length === 0 || was.undone.length > 0) announceSoon()
      }
      depth = now
    },

    /** Changes fields. Answers false, and changes nothing, when a value breaks the article's schema. */
    edit(patch: FieldPatch, options: EditOptions): boolean {
      if (opened.readOnly || !isValid(patch)) return false
      const changed = differences(fields, { ...fields, ...patch })
      if (Object.keys(changed).length === 0) return true
      // What is typed in the body after this must not join the event from before it.
      if (history.done.at(-1)?.body) closeEvent()
      const deed = {
        before: pick(fields, changed),
        after: changed,
        where: options.where,
        at: deps.now(),
        burst: options.burst ?? false,
      }
      history = recordFields(history, deed)
      journal.addUndo({ kind: 'fields', ...deed })
      apply(changed)
      return true
    },

    become,
    /** Changes fields and the body as one deed. */
    editBoth(patch: FieldPatch, where: string, change: (tr: Transaction) => unknown): void {
      if (opened.readOnly || !view || !isValid(patch)) return
      const tr = view.state.tr
      change(tr)
      const before = history
      const deed = {
        before: pick({ ...fields, threads: fields.threads ?? [] }, patch),
        after: patch,
        where,
        at: deps.now(),
      }
      journal.addUndo({ kind: 'close' })
      view.dispatch(closeHistory(tr))
      closeEvent()
      history = recordBoth(before, deed)
      journal.addUndo({ kind: 'both', ...deed })
      apply(patch)
    },
    /** Takes over what is nobody's deed (a picture that was copied): it is written down, and undo passes it by. */
    amend(patch: FieldPatch, body?: (tr: Transaction) => void): void {
      if (opened.readOnly) return
      const tr = view?.state.tr.setMeta('addToHistory', false)
      if (view && tr && body) {
        body(tr)
        if (tr.docChanged) view.dispatch(tr)
      }
      apply(patch)
    },
    undo: (): Deed | null => travel(takeBack, undo, 'before'),
    redo: (): Deed | null => travel(doAgain, redo, 'after'),

    /** Takes over what main wrote: receipts and what follows from them. */
    takeOver(news: EventPayload<'articleChanged'>): void {
      const { receipts, status, firstPublished } = news
      const slug = fields.stamps.firstPublished ? fields.slug || news.slug : news.slug || fields.slug
      fields = { ...fields, receipts, status, slug, stamps: { ...fields.stamps, firstPublished } }
      journal.overtaken(news.seq)
      announceSoon()
    },
  }
}
export type Session = ReturnType<typeof createSession>

const isValid = (patch: FieldPatch): boolean =>
  Object.entries(patch).every(
    ([field, value]) => Article.shape[field as EditableField].safeParse(value).success,
  )

const pick = (from: Article, patch: FieldPatch): FieldPatch =>
  Object.fromEntries(Object.keys(patch).map((field) => [field, from[field]])) as FieldPatch

/** The editable fields of `next` that differ from `base`. */
function differences(base: Article, next: Article): FieldPatch {
  const changed = EDITABLE_FIELDS.filter((field) => {
    // A field that says nothing (an article read from a page has no comments) takes nothing away.
    if (next[field] === undefined) return false
    return base[field] !== next[field] && JSON.stringify(base[field]) !== JSON.stringify(next[field])
  })
  return Object.fromEntries(changed.map((field) => [field, next[field]])) as FieldPatch
}
