import type { Node } from '@tiptap/pm/model'
import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { blockWords } from './blockWords'
import type { SpellingConfig } from './config'
import { spellingConfig } from './spellingPlugin'

/**
 * Selects the next misspelled word behind the caret, around the end of the text, and scrolls there. Answers false when
 * there is none. Asks the dictionary block by block, so that the first one is there at once in a long text too.
 */
export async function goToMisspelling(view: EditorView): Promise<boolean> {
  const config = spellingConfig(view.state)
  if (!config) return false
  const { doc, selection } = view.state
  const blocks: { node: Node; pos: number }[] = []
  doc.descendants((node, pos) => {
    if (node.isTextblock) blocks.push({ node, pos })
    return !node.isTextblock
  })
  const first = Math.max(
    0,
    blocks.findLastIndex(({ pos }) => pos <= selection.to),
  )
  // The caret's own block is looked at twice: behind the caret first, before it last.
  const turn = [...blocks.slice(first), ...blocks.slice(0, first + 1)]
  for (const [at, { node, pos }] of turn.entries()) {
    const wrong = await wrongIn(node, config)
    if (view.isDestroyed || view.state.doc !== doc) return true
    const next = wrong.find(({ from }) => at > 0 || pos + 1 + from >= selection.to)
    if (!next) continue
    const range = TextSelection.create(doc, pos + 1 + next.from, pos + 1 + next.to)
    view.dispatch(view.state.tr.setSelection(range).scrollIntoView())
    view.focus()
    return true
  }
  return false
}

async function wrongIn(block: Node, config: SpellingConfig) {
  const found = blockWords(block, config)
  if (!found) return []
  const { language, words } = found
  await config.speller.ask(
    language,
    words.map(({ text }) => text),
  )
  return words.filter(
    ({ text }) => config.speller.verdict(language, text) === false && !config.allows(text, language),
  )
}
