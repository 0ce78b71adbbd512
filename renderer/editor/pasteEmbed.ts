import { closeHistory } from '@tiptap/pm/history'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { embedPlayer } from '../../shared/body/embedPlayer'

/**
 * The address of a post or a video, pasted alone on an empty line, becomes an embed. It goes in as a link first, so that
 * undo gives the link back.
 */
export function pasteEmbed(view: EditorView, data: DataTransfer): boolean {
  const url = data.getData('text/plain').trim()
  const { $from, empty } = view.state.selection
  const isAlone =
    empty && $from.depth === 1 && $from.parent.type.name === 'paragraph' && $from.parent.content.size === 0
  if (!isAlone || /\s/.test(url) || !embedPlayer(url)) return false
  const { schema } = view.state
  const [link, embed, paragraph] = [schema.marks.link, schema.nodes.embed, schema.nodes.paragraph]
  if (!link || !embed || !paragraph) return false
  view.dispatch(closeHistory(view.state.tr.insert($from.pos, schema.text(url, [link.create({ href: url })]))))
  const { tr, doc } = view.state
  const from = $from.before(1)
  const line = doc.nodeAt(from)
  if (!line) return false
  tr.replaceWith(from, from + line.nodeSize, [embed.create({ url }), paragraph.create()])
  view.dispatch(closeHistory(tr.setSelection(TextSelection.create(tr.doc, from + 2)).scrollIntoView()))
  return true
}
