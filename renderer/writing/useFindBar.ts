import type { Editor } from '@tiptap/core'
import { useState } from 'react'

/** Longer selections are no words to look for. */
const LONGEST = 80

/** Whether find and replace is open, and with what it starts: the selection, when it is a few words of one block. */
export function useFindBar() {
  const [state, setState] = useState<{ start: string; withReplace: boolean } | null>(null)
  return {
    open(editor: Editor | null, withReplace: boolean) {
      if (!editor) return
      const { doc, selection } = editor.state
      const isWords = selection.$from.sameParent(selection.$to) && selection.to - selection.from <= LONGEST
      const start = isWords ? doc.textBetween(selection.from, selection.to) : ''
      setState((now) => ({
        start: start || (now?.start ?? ''),
        withReplace: withReplace || now?.withReplace === true,
      }))
    },
    /** What the bar is drawn with; null while it is closed. */
    shown: state && {
      ...state,
      onWithReplace: (withReplace: boolean) => setState({ ...state, withReplace }),
      onClose: () => setState(null),
    },
  }
}
