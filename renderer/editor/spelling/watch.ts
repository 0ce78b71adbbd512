import type { Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { SpellingLanguage } from '../../../shared/spelling/language'
import type { Word } from '../../../shared/spelling/words'
import { afterPause } from '../afterPause'
import { blockWords } from './blockWords'
import type { SpellingConfig } from './config'

/** A block that was looked at, and its misspelled words, counted from its first letter. */
export interface CheckedBlock {
  readonly pos: number
  readonly size: number
  readonly language: SpellingLanguage | null
  readonly wrong: readonly Word[]
}

/** Milliseconds after the last key or scroll before the text is looked at. */
const PAUSE = 250
/** Milliseconds one look may take; what is left waits for the next. */
const SLICE = 4
/** So many letters before and behind the window count as seen. */
const MARGIN = 1600

/**
 * Looks at the blocks on the screen when the person pauses, and once more when the dictionary has answered. A block
 * that was looked at is not looked at again before it changes.
 */
export function watchSpelling(
  view: EditorView,
  deps: { config(): SpellingConfig | null; show(checked: readonly CheckedBlock[]): void },
) {
  let done = new WeakSet<Node>()
  let config: SpellingConfig | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let unsubscribe = () => {}

  const pause = afterPause(PAUSE, () => look())
  function soon(): void {
    if (config) pause.soon()
  }
  function atOnce(): void {
    clearTimeout(timer)
    if (config) timer = setTimeout(look)
  }

  function look(): void {
    const now = config
    if (!now || view.isDestroyed) return
    if (view.composing) {
      soon()
      return
    }
    const end = performance.now() + SLICE
    const checked: CheckedBlock[] = []
    const unknown = new Map<SpellingLanguage, string[]>()
    let isLeft = false
    eachSeen(view, (block, pos) => {
      if (done.has(block)) return
      if (performance.now() > end) {
        isLeft = true
        return
      }
      const found = blockWords(block, now)
      if (!found) {
        done.add(block)
        checked.push({ pos, size: block.nodeSize, language: null, wrong: [] })
        return
      }
      const { language, words } = found
      const open = words.filter((word) => now.speller.verdict(language, word.text) === undefined)
      if (open.length > 0) {
        unknown.set(language, [...(unknown.get(language) ?? []), ...open.map(({ text }) => text)])
        return
      }
      const typed = beingTyped(view.state, words, pos)
      if (!typed) done.add(block)
      const wrong = words.filter(
        (word) =>
          word !== typed &&
          now.speller.verdict(language, word.text) === false &&
          !now.allows(word.text, language),
      )
      checked.push({ pos, size: block.nodeSize, language, wrong })
    })
    if (checked.length > 0) deps.show(checked)
    for (const [language, words] of unknown)
      void now.speller.ask(language, words).then((isNew) => isNew && now === config && atOnce())
    if (isLeft) atOnce()
  }

  const onScroll = () => soon()
  window.addEventListener('scroll', onScroll, { capture: true, passive: true })
  return {
    update(_: EditorView, before: EditorState): void {
      const next = deps.config()
      if (next !== config) {
        config = next
        done = new WeakSet()
        unsubscribe()
        unsubscribe = next?.speller.subscribe(onScroll) ?? (() => {})
        atOnce()
      } else if (before.doc !== view.state.doc || before.selection !== view.state.selection) soon()
    },
    destroy(): void {
      clearTimeout(timer)
      pause.stop()
      unsubscribe()
      window.removeEventListener('scroll', onScroll, { capture: true })
    },
  }
}

/** The word the caret stands at the end of: it may not be finished yet. */
const beingTyped = ({ selection }: EditorState, words: readonly Word[], pos: number): Word | undefined =>
  selection.empty ? words.find(({ to }) => pos + 1 + to === selection.from) : undefined

/** Calls back for each text block that is on the screen or near it. */
function eachSeen(view: EditorView, visit: (block: Node, pos: number) => void): void {
  const box = view.dom.getBoundingClientRect()
  const x = box.left + box.width / 2
  const at = (y: number, otherwise: number) =>
    view.posAtCoords({ left: x, top: Math.min(Math.max(y, box.top + 1), box.bottom - 1) })?.pos ?? otherwise
  const { doc } = view.state
  // Only what is inside the window can be hit; the margin lies around it.
  const from = at(1, 0)
  const to = at(window.innerHeight - 1, doc.content.size)
  const top = Math.max(0, from - MARGIN)
  const bottom = Math.min(doc.content.size, Math.max(from, to) + MARGIN)
  doc.nodesBetween(top, bottom, (node, pos) => {
    if (!node.isTextblock) return true
    visit(node, pos)
    return false
  })
}
