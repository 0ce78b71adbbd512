import { Plugin, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import type { EditorView } from '@tiptap/pm/view'
import { scrollLater } from './scrollLater'

/** One letter or digit: what nearly every key is, and what no shorthand (`## `, `**bold**`, `1. `) ever ends with. */
const LETTER = /^[\p{L}\p{N}]$/u

/** A space behind a word completes none either: those that end with a space have a sign before it (`## `, `1. `, `> `). */
function isAfterWord(view: EditorView, from: number): boolean {
  const { nodeBefore } = view.state.doc.resolve(from)
  return nodeBefore?.isText === true && /\p{L}$/u.test(nodeBefore.text?.slice(-2) ?? '')
}

/**
 * Puts a single letter, or the space behind a word, in at once, as ProseMirror alone would. Behind it stand the shorthands of
 * every block and mark, each of which would read the paragraph up to the caret, and none of which these can complete. The page
 * follows the caret with the next frame, not in the middle of the key.
 */
export function plainLetterPlugin(): Plugin {
  let isPlain = false
  let follow: ReturnType<typeof scrollLater> | null = null
  return new Plugin({
    props: {
      handleTextInput(view, from, _to, text, insertion) {
        if (!LETTER.test(text) && !(text === ' ' && isAfterWord(view, from))) return false
        isPlain = true
        try {
          view.dispatch(insertion())
        } finally {
          isPlain = false
        }
        return true
      },
      handleScrollToSelection() {
        if (!isPlain || !follow) return false
        follow.soon()
        return true
      },
    },
    view(view) {
      follow = scrollLater(view)
      return {
        destroy() {
          follow?.stop()
          follow = null
        },
      }
    },
  })
}

/** Whether all that happened is that text without white space at its end was put in, or taken out, inside one block. */
function isInsideWord(transactions: readonly Transaction[]): boolean {
  const steps = transactions.flatMap((tr) => tr.steps)
  const [step] = steps
  if (steps.length !== 1 || !(step instanceof ReplaceStep)) return false
  const { content, openStart, openEnd } = step.slice
  const [node] = content.content
  return openStart + openEnd === 0 && content.childCount === 1 && /\S$/u.test(node?.text ?? '')
}

/** A plugin that finds links in what was written, asked only when a word may have ended. */
export const withoutLetters = (plugin: Plugin): Plugin => {
  const { appendTransaction } = plugin.spec
  if (!appendTransaction) return plugin
  return new Plugin({
    ...plugin.spec,
    appendTransaction: (transactions, before, after) =>
      isInsideWord(transactions) ? null : appendTransaction.call(plugin, transactions, before, after),
  })
}

/** A plugin that says something in the empty block the caret stands in, asked only in one. */
export const inEmptyBlocks = (plugin: Plugin): Plugin => {
  const { decorations } = plugin.props
  if (!decorations) return plugin
  return new Plugin({
    ...plugin.spec,
    props: {
      ...plugin.props,
      decorations(state) {
        const { $anchor } = state.selection
        return $anchor.depth > 0 && $anchor.node(1).content.size > 0 ? null : decorations.call(plugin, state)
      },
    },
  })
}
