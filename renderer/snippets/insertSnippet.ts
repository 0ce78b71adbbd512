import type { Editor } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { Fragment, Node } from '@tiptap/pm/model'
import { TextSelection, type Transaction } from '@tiptap/pm/state'
import { fillBlocks, firstHole, type HoleValues } from '../../shared/article/holes'
import { type Snippet, snippetBlocks } from '../../shared/article/snippet'
import { closeBody, type JsonNode, openBody } from '../../shared/body/parse'

/** The whole blocks the selection touches, as a snippet keeps them. */
export function selectedBlocks(editor: Editor): JsonNode[] {
  const { doc, selection } = editor.state
  const [first, last] = [selection.$from.index(0), selection.$to.index(0)]
  const blocks: JsonNode[] = []
  doc.forEach((node, _offset, index) => {
    if (index >= first && index <= last) blocks.push(node.toJSON())
  })
  const stored = closeBody({ type: 'doc', content: blocks })
  return snippetBlocks((stored.content ?? []) as JsonNode[])
}

/** Puts a snippet in the place of an empty paragraph, or behind the block of the caret, and selects its first open hole. */
export function insertSnippet(editor: Editor, { content }: Snippet, values: HoleValues): void {
  const opened = openBody({ type: 'doc', content: fillBlocks(content as JsonNode[], values) })
  if (!opened.ok) return
  const { schema, selection, tr } = editor.state
  const blocks = Fragment.from((opened.value.content ?? []).map((json) => Node.fromJSON(schema, json)))
  const { $from, $to } = selection
  const block = $from.depth > 0 ? $from.node(1) : null
  const isEmpty = block?.type.name === 'paragraph' && block.content.size === 0
  const end = $to.depth > 0 ? $to.after(1) : $to.pos
  const start = isEmpty ? $from.before(1) : end
  tr.replaceWith(start, end, blocks)
  // A step of its own for undo, also for whoever types fast.
  editor.view.dispatch(closeHistory(selectOpen(tr, start, start + blocks.size).scrollIntoView()))
  editor.view.dispatch(closeHistory(editor.state.tr))
  editor.commands.focus()
}

/** Selects the first hole between two places, or puts the caret at the end of them. */
function selectOpen(tr: Transaction, from: number, to: number): Transaction {
  let found: { from: number; to: number } | null = null
  tr.doc.nodesBetween(from, to, (node, pos) => {
    const hole = found === null && node.isText ? firstHole(node.text ?? '') : null
    if (hole === null) return
    const at = pos + (node.text ?? '').indexOf(hole)
    found = { from: at, to: at + hole.length }
  })
  const { from: start, to: end } = found ?? { from: to, to }
  return found === null
    ? tr.setSelection(TextSelection.near(tr.doc.resolve(end), -1))
    : tr.setSelection(TextSelection.create(tr.doc, start, end))
}
