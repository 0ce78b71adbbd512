import type { Editor } from '@tiptap/core'
import { TextSelection } from '@tiptap/pm/state'

/**
 * Puts a block without text where the caret is, in place of an empty paragraph or else after the block it stands in,
 * and the caret into the text after it, so that writing goes on below.
 */
export function insertBlock(editor: Editor, name: string, attrs: Record<string, unknown>): void {
  const { state } = editor
  const { $from, to: end } = state.selection
  const type = state.schema.nodes[name]
  const paragraph = state.schema.nodes.paragraph
  if (!type || !paragraph) throw new Error(`The body has no ${name}`)
  const inEmpty = $from.depth === 1 && $from.parent.content.size === 0
  const from = $from.depth === 0 ? end : inEmpty ? $from.before(1) : $from.after(1)
  const tr = state.tr.replaceWith(from, inEmpty ? $from.after(1) : from, type.create(attrs))
  const after = from + type.create(attrs).nodeSize
  if (!tr.doc.nodeAt(after)?.isTextblock) tr.insert(after, paragraph.create())
  editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView())
  editor.view.focus()
}
