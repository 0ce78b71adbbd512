import { closeHistory } from '@tiptap/pm/history'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { languageOf } from '../../../shared/body/schema'
import { asTyped } from '../../../shared/typography/asTyped'

/** A replacement that was just made: what stands there, and what was typed. */
interface Made {
  readonly from: number
  readonly to: number
  readonly typed: string
}

const key = new PluginKey<Made | null>('typography')
/** No letter is ever set otherwise: the text before it need not be read. */
const LETTER = /^\p{L}$/u
/** Of a long block only so much before the caret is read. */
const READ = 2000

/**
 * Sets signs as the block's language wants them, the moment they are typed. A replacement is a step of its own in the
 * history, and Backspace right after it gives back what was typed.
 *
 * @param language the article's language, or empty while this is switched off
 */
export const typographyPlugin = (language: () => string): Plugin<Made | null> =>
  new Plugin<Made | null>({
    key,
    state: {
      init: () => null,
      apply(tr, made) {
        const meta = tr.getMeta(key) as Made | undefined
        if (meta) return meta
        return tr.docChanged || tr.selectionSet ? null : made
      },
    },
    props: {
      handleTextInput: (view, from, to, text) => replace(view, from, to, text, language()),
      handleKeyDown: (view, event) =>
        event.key === 'Backspace' && !event.ctrlKey && !event.metaKey && !event.altKey && giveBack(view),
    },
  })

function replace(view: EditorView, from: number, to: number, text: string, article: string): boolean {
  if (article === '' || text.length !== 1 || LETTER.test(text) || view.composing) return false
  const { state } = view
  const $from = state.doc.resolve(from)
  const block = $from.parent
  if (!block.isTextblock || state.storedMarks?.some(({ type }) => type.name === 'link')) return false
  if ($from.marks().some(({ type }) => type.name === 'link')) return false
  const offset = $from.parentOffset
  const start = Math.max(0, offset - READ)
  const before = block.textBetween(start, offset, '', (leaf) => '\ufffc'.repeat(leaf.nodeSize))
  const change = asTyped(before, text, languageOf(block.attrs.lang) ?? article)
  const { link } = state.schema.marks
  if (!change || (link && state.doc.rangeHasMark(from - change.back, from, link))) return false
  const cut = from - change.back
  const typed = before.slice(before.length - change.back) + text
  // As typed first, so that undo goes back to that and no further.
  view.dispatch(state.tr.insertText(text, from, to).scrollIntoView())
  const tr = closeHistory(view.state.tr).insertText(change.insert, cut, from + text.length)
  view.dispatch(tr.setMeta(key, { from: cut, to: cut + change.insert.length, typed } satisfies Made))
  view.dispatch(closeHistory(view.state.tr).setMeta(key, key.getState(view.state)))
  return true
}

function giveBack(view: EditorView): boolean {
  const made = key.getState(view.state)
  const { selection } = view.state
  if (!made || !selection.empty || selection.from !== made.to) return false
  view.dispatch(closeHistory(view.state.tr).insertText(made.typed, made.from, made.to))
  return true
}
