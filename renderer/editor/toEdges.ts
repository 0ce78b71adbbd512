import { type EditorState, Plugin, Selection, TextSelection, type Transaction } from '@tiptap/pm/state'

/**
 * The change that takes the caret, or with `extend` the end of the selection, to the first or the last place of the text.
 * Chromium's own Ctrl+Home and Ctrl+End stop at a table's edge, at pictures and at boxes that have fields of their own.
 */
export function toEdge(state: EditorState, edge: 'start' | 'end', extend: boolean): Transaction {
  const { doc, selection, tr } = state
  const there = edge === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc)
  const { $anchor } = selection
  return tr.setSelection(extend ? TextSelection.between($anchor, there.$head) : there).scrollIntoView()
}

/** Ctrl+Home and Ctrl+End, with Shift too. macOS has other keys for them, which Chromium follows by itself. */
export function toEdgesPlugin(): Plugin {
  return new Plugin({
    props: {
      handleKeyDown(view, event) {
        const edge = event.key === 'Home' ? 'start' : event.key === 'End' ? 'end' : null
        if (!edge || !event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return false
        view.dispatch(toEdge(view.state, edge, event.shiftKey))
        return true
      },
    },
  })
}
