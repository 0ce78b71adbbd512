import type { Editor } from '@tiptap/core'
import { useEffect, useRef } from 'react'

/** Draws the body's blocks anew once the interface's language, or the inventory that slots show, is another. */
export function useFreshViews(editor: Editor | null, language: string, inventory: unknown): void {
  const drawn = useRef<{ editor: Editor; language: string; inventory: unknown } | null>(null)
  useEffect(() => {
    const before = drawn.current
    drawn.current = editor && { editor, language, inventory }
    if (!editor || before?.editor !== editor) return
    if (before.language !== language || (before.inventory !== inventory && hasSlots(editor)))
      editor.createNodeViews()
  }, [editor, language, inventory])
}

/** Drawing a long text again takes time, and most texts have nothing of the site's in them. */
function hasSlots({ state }: Editor): boolean {
  let found = false
  state.doc.forEach((block) => {
    found ||= block.type.name === 'adSlot'
  })
  return found
}
