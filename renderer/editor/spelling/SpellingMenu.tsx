import type { Editor } from '@tiptap/core'
import { useCallback, useEffect, useState } from 'react'
import { type MarkedWord, markedAt } from './spellingPlugin'
import type { SpellingDeeds } from './useSpellingDeeds'
import { WordMenu } from './WordMenu'
import { whenReleased } from './whenReleased'

/** The menu of a misspelled word, by the right mouse button, the menu key or Shift+F10. */
export function SpellingMenu({ editor, deeds }: { editor: Editor; deeds: SpellingDeeds }) {
  const [word, setWord] = useState<MarkedWord | null>(null)
  const close = useCallback(() => setWord(null), [])

  useEffect(() => {
    const { view } = editor
    const onContextMenu = (event: MouseEvent) => {
      // The keyboard's menu belongs to the caret, the mouse's to the place under it.
      const byMouse =
        event.button === 2 ? view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos : undefined
      const marked = markedAt(view.state, byMouse ?? view.state.selection.from)
      if (!marked) return
      event.preventDefault()
      whenReleased(event, () => setWord(marked))
    }
    view.dom.addEventListener('contextmenu', onContextMenu)
    return () => view.dom.removeEventListener('contextmenu', onContextMenu)
  }, [editor])

  if (!word) return null
  return (
    <WordMenu
      key={`${word.from} ${word.text}`}
      word={word}
      place={editor.view.coordsAtPos(word.from)}
      onReplace={(by) => deeds.replace(word, by)}
      onAdd={(form) => deeds.add(word, form)}
      onIgnore={() => deeds.ignore(word)}
      onClose={close}
      focus={() => editor.view.focus()}
    />
  )
}
