import type { FieldPatch } from '../../shared/article/article'

/** One thing a person did: to fields, to the body, or to both at once. */
export interface Deed {
  /** True when ProseMirror's own history holds an event for it. */
  readonly body: boolean
  readonly before: FieldPatch
  readonly after: FieldPatch
  /** The control the change was made in, to put the focus back. */
  readonly where: string
  readonly at: number
}

/** One line of undo over fields and body. The body's changes themselves stay in ProseMirror's history. */
export interface History {
  readonly done: readonly Deed[]
  readonly undone: readonly Deed[]
}

export const emptyHistory: History = { done: [], undone: [] }

/** Typing in one field without a pause of this many milliseconds is one deed. */
const BURST = 800
const DEPTH = 1000

const push = (history: History, deed: Deed): History => ({
  done: [...history.done.slice(-(DEPTH - 1)), deed],
  undone: [],
})

export const recordBody = (history: History, at: number): History =>
  push(history, { body: true, before: {}, after: {}, where: 'body', at })

/** Records a field change; `burst` joins it with the one just before in the same control. */
export function recordFields(
  history: History,
  change: { before: FieldPatch; after: FieldPatch; where: string; at: number; burst: boolean },
): History {
  const last = history.done.at(-1)
  const joins =
    change.burst &&
    last !== undefined &&
    history.undone.length === 0 &&
    !last.body &&
    last.where === change.where &&
    change.at - last.at < BURST &&
    Object.keys(change.after).every((field) => Object.hasOwn(last.after, field))
  if (joins && last) {
    const merged = { ...last, after: { ...last.after, ...change.after }, at: change.at }
    return { done: [...history.done.slice(0, -1), merged], undone: [] }
  }
  const { before, after, where, at } = change
  return push(history, { body: false, before, after, where, at })
}

/** Records one deed that changed fields and body together, such as undoing a decision of intake. */
export const recordBoth = (history: History, deed: Omit<Deed, 'body'>): History =>
  push(history, { ...deed, body: true })

/**
 * Takes back the last deed. `bodyDepth` is how many events ProseMirror can undo: deeds whose event it has dropped
 * from the far end of its own history are passed over.
 */
export function takeBack(history: History, bodyDepth: number): { history: History; deed: Deed } | null {
  const usable = lastUsable(history.done, bodyDepth)
  const deed = history.done[usable]
  if (!deed) return null
  return { history: { done: history.done.slice(0, usable), undone: [...history.undone, deed] }, deed }
}

export function doAgain(history: History, bodyDepth: number): { history: History; deed: Deed } | null {
  const usable = lastUsable(history.undone, bodyDepth)
  const deed = history.undone[usable]
  if (!deed) return null
  return { history: { done: [...history.done, deed], undone: history.undone.slice(0, usable) }, deed }
}

const lastUsable = (deeds: readonly Deed[], bodyDepth: number): number =>
  bodyDepth > 0 ? deeds.length - 1 : deeds.findLastIndex((deed) => !deed.body)
