import { TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * The change by which the arrow down leaves a table that ends the text: a paragraph behind it, with the caret. Null where the
 * caret is not in the last row of such a table; anywhere else the arrow finds its way by itself.
 */
export function behindTable({ state }: Pick<EditorView, 'state'>): Transaction | null {
  const { $head, empty } = state.selection
  const depth = Array.from({ length: $head.depth }, (_, at) => $head.depth - at).find(
    (at) => $head.node(at).type.name === 'table',
  )
  const { paragraph } = state.schema.nodes
  if (!empty || depth === undefined || !paragraph) return null
  const isLastRow = $head.index(depth) === $head.node(depth).childCount - 1
  const isLastBlock = $head.indexAfter(depth - 1) === $head.node(depth - 1).childCount
  if (!isLastRow || !isLastBlock) return null
  const behind = $head.after(depth)
  const tr = state.tr.insert(behind, paragraph.create())
  return tr.setSelection(TextSelection.create(tr.doc, behind + 1)).scrollIntoView()
}
