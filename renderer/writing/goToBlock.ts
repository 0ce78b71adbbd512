import type { Editor } from '@tiptap/core'
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state'

/**
 * Puts the caret into a block of the body, named as problems name it: `body.3`, or `body.3.alt` for a field the block
 * has of its own. `found` is selected where it stands in the block.
 */
export function goToBlock(editor: Editor, where: string, found = ''): void {
  const [, index = '', field = ''] = where.split('.')
  const { state, view } = editor
  const block = state.doc.maybeChild(Number(index))
  if (!block) {
    editor.commands.focus()
    return
  }
  let pos = 0
  for (let at = 0; at < Number(index); at += 1) pos += state.doc.child(at).nodeSize
  const range = rangeOf(editor, pos, found)
  const selection = range
    ? TextSelection.create(state.doc, range.from, range.to)
    : NodeSelection.isSelectable(block) && block.isAtom
      ? NodeSelection.create(state.doc, pos)
      : Selection.near(state.doc.resolve(pos + 1))
  view.dispatch(state.tr.setSelection(selection).scrollIntoView())
  view.focus()
  const dom = view.nodeDOM(pos)
  if (!(dom instanceof HTMLElement)) return
  dom.scrollIntoView({ block: 'center' })
  dom.querySelector<HTMLElement>(`.block-field.figure-${CSS.escape(field)}`)?.focus()
}

/** Where a text first stands in the block that starts at `pos`. */
function rangeOf({ state }: Editor, pos: number, found: string): { from: number; to: number } | null {
  let range: { from: number; to: number } | null = null
  const block = state.doc.nodeAt(pos)
  if (found === '' || !block) return null
  state.doc.nodesBetween(pos, pos + block.nodeSize, (node, at) => {
    if (range || !node.isText) return !range
    const start = node.text?.indexOf(found) ?? -1
    if (start >= 0) range = { from: at + start, to: at + start + found.length }
    return false
  })
  return range
}
