import type { Editor } from '@tiptap/core'
import { useEffect, useState } from 'react'
import { afterPause } from './afterPause'

/**
 * Something small and comparable read from the editor. Read a moment after the last change and not for every key, so
 * that typing never waits for a toolbar.
 */
export function useEditorValue<T extends string | number | boolean>(
  editor: Editor,
  read: (editor: Editor) => T,
  pause = 120,
): T {
  const [value, setValue] = useState(() => read(editor))
  useEffect(() => {
    const { soon, stop } = afterPause(pause, () => {
      if (!editor.isDestroyed) setValue(read(editor))
    })
    soon()
    editor.on('transaction', soon)
    return () => {
      stop()
      editor.off('transaction', soon)
    }
  }, [editor, read, pause])
  return value
}
