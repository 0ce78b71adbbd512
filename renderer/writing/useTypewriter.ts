import type { Editor } from '@tiptap/core'
import type { Transaction } from '@tiptap/pm/state'
import { type RefObject, useEffect } from 'react'

/** Where the line that is written on stands, as a share of the page's height. */
const MIDDLE = 0.45

/** Keeps the line that is written on in the middle of the screen. Measures the page after a key, so only while it is on. */
export function useTypewriter(
  editor: Editor | null,
  scroller: RefObject<HTMLElement | null>,
  isOn: boolean,
): void {
  useEffect(() => {
    if (!editor || !isOn) return
    let frame = 0
    const follow = ({ transaction }: { transaction: Transaction }) => {
      if (!transaction.docChanged || !editor.isFocused) return
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const page = scroller.current
        if (!page || editor.isDestroyed) return
        const { top } = page.getBoundingClientRect()
        const caret = editor.view.coordsAtPos(editor.state.selection.head)
        page.scrollTop += caret.top - top - page.clientHeight * MIDDLE
      })
    }
    editor.on('transaction', follow)
    return () => {
      cancelAnimationFrame(frame)
      editor.off('transaction', follow)
    }
  }, [editor, scroller, isOn])
}
