import type { EditorView } from '@tiptap/pm/view'

/** Pixels a caret may be past an edge before the page moves; lines touch the edge of the window while one scrolls. */
const EDGE = 1

/** The nearest element around the text that scrolls. */
function scrollerOf(dom: HTMLElement): HTMLElement {
  for (let at = dom.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return document.documentElement
}

/**
 * Brings the caret into sight before the next frame is drawn, once for all that was typed until then. Looking for it with
 * every letter would have the page laid out in the middle of the key, and once more for the frame.
 */
export function scrollLater(view: EditorView): { soon(): void; stop(): void } {
  let frame = 0
  let scroller: HTMLElement | null = null
  const look = () => {
    frame = 0
    if (view.isDestroyed || !view.hasFocus()) return
    scroller ??= scrollerOf(view.dom)
    const box = scroller.getBoundingClientRect()
    const caret = view.coordsAtPos(view.state.selection.head, 1)
    if (caret.top < box.top - EDGE || caret.bottom > box.bottom + EDGE)
      view.dispatch(view.state.tr.setMeta('addToHistory', false).scrollIntoView())
  }
  return {
    soon() {
      frame ||= requestAnimationFrame(look)
    },
    stop() {
      cancelAnimationFrame(frame)
    },
  }
}
