import { closeHistory, undoDepth } from '@tiptap/pm/history'
import type { EditorView } from '@tiptap/pm/view'

const BURST = 800

/**
 * Writes attributes of the block at `pos` while somebody types in one of its fields. Each letter is written at once,
 * for the journal; the letters of one burst are one undo: only the first is an event of the history, and undoing it
 * puts back the value from before the burst.
 */
export function createAttributeBurst(view: EditorView, getPos: () => number | undefined) {
  let last = { attribute: '', at: 0, depth: -1 }
  return (attribute: string, value: string): void => {
    const pos = getPos()
    const node = pos === undefined ? null : view.state.doc.nodeAt(pos)
    if (pos === undefined || !node || node.attrs[attribute] === value) return
    const now = Date.now()
    const goesOn =
      last.attribute === attribute && now - last.at < BURST && last.depth === undoDepth(view.state)
    const tr = view.state.tr.setNodeAttribute(pos, attribute, value)
    view.dispatch(goesOn ? tr.setMeta('addToHistory', false) : closeHistory(tr))
    last = { attribute, at: now, depth: undoDepth(view.state) }
  }
}
