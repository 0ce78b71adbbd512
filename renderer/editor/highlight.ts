import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'

const key = new PluginKey<DecorationSet>('highlight')

/** Marks blocks that something outside the editor points at, such as a decision of intake. */
export const highlightPlugin = () =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, shown) {
        const asked: unknown = tr.getMeta(key)
        if (asked instanceof DecorationSet) return asked
        return tr.docChanged && shown !== DecorationSet.empty ? shown.map(tr.mapping, tr.doc) : shown
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })

const normal = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Highlights the first block whose text is `text` and scrolls to it; an empty text takes the highlight away. */
export function highlightText(view: EditorView, text: string): void {
  const wanted = normal(text)
  let found: { from: number; to: number } | null = null
  if (wanted !== '') {
    view.state.doc.forEach((block, offset) => {
      const has = normal(block.textContent)
      if (!found && has !== '' && (has === wanted || wanted.includes(has))) {
        found = { from: offset, to: offset + block.nodeSize }
      }
    })
  }
  show(view, found)
}

/** Highlights the block that starts at `pos`. */
export function highlightBlock(view: EditorView, pos: number): void {
  const node = view.state.doc.nodeAt(pos)
  show(view, node ? { from: pos, to: pos + node.nodeSize } : null)
}

function show(view: EditorView, range: { from: number; to: number } | null): void {
  const { doc, tr } = view.state
  const shown = range
    ? DecorationSet.create(doc, [Decoration.node(range.from, range.to, { class: 'pointed-at' })])
    : DecorationSet.empty
  if (!range && key.getState(view.state) === DecorationSet.empty) return
  view.dispatch(tr.setMeta(key, shown).setMeta('addToHistory', false))
  if (!range) return
  const dom = view.nodeDOM(range.from)
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'nearest' })
}
