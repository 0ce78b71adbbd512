import type { Editor } from '@tiptap/core'
import { Fragment, type Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'

/**
 * Puts a block where the caret is, in place of an empty paragraph or else after the block it stands in. The caret goes
 * into the block's own text when it has some, and otherwise into the text after it, so that writing goes on below.
 */
export function placeBlock(editor: Editor, block: Node): void {
  const { state } = editor
  const { $from, to: end } = state.selection
  const paragraph = state.schema.nodes.paragraph
  if (!paragraph) throw new Error('The body has no paragraph')
  const inEmpty = $from.depth === 1 && $from.parent.content.size === 0
  const from = $from.depth === 0 ? end : inEmpty ? $from.before(1) : $from.after(1)
  const tr = state.tr.replaceWith(from, inEmpty ? $from.after(1) : from, block)
  const after = from + block.nodeSize
  if (!tr.doc.nodeAt(after)?.isTextblock) tr.insert(after, paragraph.create())
  const own = TextSelection.findFrom(tr.doc.resolve(from + 1), 1, true)
  const inside = own && own.from < after && !block.isAtom
  tr.setSelection(inside ? own : TextSelection.create(tr.doc, after + 1))
  editor.view.dispatch(tr.scrollIntoView())
  editor.view.focus()
}

/** Puts a block without text where the caret is; see `placeBlock`. */
export function insertBlock(editor: Editor, name: string, attrs: Record<string, unknown>): void {
  const type = editor.state.schema.nodes[name]
  if (!type) throw new Error(`The body has no ${name}`)
  placeBlock(editor, type.create(attrs))
}

/** Puts a block that holds paragraphs where the caret is; paragraphs that are selected go into it. */
export function insertBox(editor: Editor, name: string, attrs: Record<string, unknown>): void {
  const { schema } = editor.state
  const type = schema.nodes[name]
  if (!type) throw new Error(`The body has no ${name}`)
  const filled = type.createAndFill(attrs, Fragment.empty)
  if (filled) placeBlock(editor, filled)
}
