import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

/**
 * One transaction that turns the editor's document into `next`, touching only the blocks that differ, so that the
 * caret, the scroll position and the history of everything else stand. `null` when nothing differs.
 * Whole blocks are replaced: a slice cut inside blocks could be fitted differently from what was asked for.
 */
export function replaceBody(state: EditorState, next: Node): Transaction | null {
  const range = differingBlocks(state.doc, next)
  if (!range) return null
  const blocks: Node[] = []
  for (let index = range.first; index < range.lastNext; index += 1) blocks.push(next.child(index))
  const tr = state.tr.replaceWith(range.from, range.to, Fragment.fromArray(blocks))
  return closeHistory(tr)
}

function differingBlocks(doc: Node, next: Node) {
  const shorter = Math.min(doc.childCount, next.childCount)
  let first = 0
  let from = 0
  while (first < shorter && doc.child(first).eq(next.child(first))) {
    from += doc.child(first).nodeSize
    first += 1
  }
  if (first === doc.childCount && first === next.childCount) return null
  let tail = 0
  let to = doc.content.size
  while (
    tail < shorter - first &&
    doc.child(doc.childCount - 1 - tail).eq(next.child(next.childCount - 1 - tail))
  ) {
    to -= doc.child(doc.childCount - 1 - tail).nodeSize
    tail += 1
  }
  return { from, to, first, lastNext: next.childCount - tail }
}
