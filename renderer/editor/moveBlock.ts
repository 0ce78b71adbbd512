import type { Editor } from '@tiptap/core'
import { NodeSelection, TextSelection } from '@tiptap/pm/state'

/** Moves the block of the body the caret stands in one place up or down. Answers false at the end of the way. */
export function moveBlock(editor: Editor, step: -1 | 1): boolean {
  const { doc, selection, tr } = editor.state
  const { $from } = selection
  const index = $from.index(0)
  const block = doc.maybeChild(index)
  const other = doc.maybeChild(index + step)
  if (!block || !other) return false
  const from = $from.depth === 0 ? $from.pos : $from.before(1)
  const target = step < 0 ? from - other.nodeSize : from + other.nodeSize
  const caret = target + Math.max(0, selection.from - from)
  tr.delete(from, from + block.nodeSize).insert(target, block)
  const isWhole = selection instanceof NodeSelection && $from.depth === 0
  const place = tr.doc.resolve(Math.min(caret, tr.doc.content.size))
  // A block that is selected whole stays selected, so that the same key moves it on.
  tr.setSelection(isWhole ? NodeSelection.create(tr.doc, target) : TextSelection.near(place))
  editor.view.dispatch(tr.scrollIntoView())
  return true
}
