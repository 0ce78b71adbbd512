import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'

/**
 * Something small and comparable read from the editor. Read a moment after the last change and not for every key, so
 * that typing never waits for a toolbar.
 */
export function useEditorValue<T extends string | number | boolean>(
  editor: Editor,
  read: (editor: Editor) => T,
  pause = 60,
): T {
  const [value, setValue] = useState(() => read(editor))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const later = () => {
      clearTimeout(timer)
      timer = setTimeout(() => {
        if (!editor.isDestroyed) setValue(read(editor))
      }, pause)
    }
    later()
    editor.on('transaction', later)
    return () => {
      clearTimeout(timer)
      editor.off('transaction', later)
    }
  }, [editor, read, pause])
  return value
}
