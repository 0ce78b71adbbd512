import type { Editor } from '@tiptap/core'
import { BookPlus, EyeOff } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { listOf } from '../../../shared/spelling/language'
import { listedForm } from '../../../shared/spelling/wordList'
import { useI18n } from '../../i18n/i18n'
import { speller } from '../../spelling/spellerOfWindow'
import { menuItems, onMenuKey } from '../../ui/menuKeys'
import { Spinner } from '../../ui/Spinner'
import './spelling.css'
import { type MarkedWord, markedAt } from './spellingPlugin'
import type { SpellingDeeds } from './useSpellingDeeds'

/** The menu of a misspelled word, by the right mouse button, the menu key or Shift+F10. */
export function SpellingMenu({ editor, deeds }: { editor: Editor; deeds: SpellingDeeds }) {
  const { t, languageName } = useI18n()
  const list = useRef<HTMLDivElement>(null)
  const [word, setWord] = useState<MarkedWord | null>(null)
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null)

  useEffect(() => {
    const { view } = editor
    const onContextMenu = (event: MouseEvent) => {
      // The keyboard's menu belongs to the caret, the mouse's to the place under it.
      const byMouse =
        event.button === 2 ? view.posAtCoords({ left: event.clientX, top: event.clientY })?.pos : undefined
      const marked = markedAt(view.state, byMouse ?? view.state.selection.from)
      if (!marked) return
      event.preventDefault()
      const open = () => {
        setSuggestions(null)
        setWord(marked)
      }
      // Letting the button go would close a menu that opened while it was down.
      if (event.buttons === 0) open()
      else window.addEventListener('pointerup', () => setTimeout(open), { once: true })
    }
    view.dom.addEventListener('contextmenu', onContextMenu)
    return () => view.dom.removeEventListener('contextmenu', onContextMenu)
  }, [editor])

  useEffect(() => {
    if (!word) return
    list.current?.showPopover()
    list.current?.focus()
    let isWanted = true
    void speller.suggest(word.language, word.text).then((found) => isWanted && setSuggestions(found))
    return () => {
      isWanted = false
    }
  }, [word])
  useEffect(() => {
    const inside = list.current?.contains(document.activeElement)
    if (suggestions && inside) menuItems(list.current)[0]?.focus()
  }, [suggestions])

  if (!word) return null
  const choose = (deed: () => void) => () => {
    list.current?.hidePopover()
    deed()
    editor.view.focus()
  }
  const place = editor.view.coordsAtPos(word.from)
  const isBelow = window.innerHeight - place.bottom > 340
  const form = listedForm(word.text, word.language)
  return (
    <div
      ref={list}
      popover="auto"
      role="menu"
      tabIndex={-1}
      aria-label={t('spelling.menu', { word: word.text })}
      className="ui-menu spelling-menu"
      style={{
        left: place.left,
        ...(isBelow ? { top: place.bottom + 4 } : { bottom: window.innerHeight - place.top + 4 }),
      }}
      onToggle={(event) => {
        if (event.newState !== 'closed') return
        setWord(null)
        if (document.activeElement === document.body) editor.view.focus()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault()
          event.stopPropagation()
          choose(() => {})()
        } else onMenuKey(event, list.current)
      }}
    >
      {suggestions === null && (
        <p className="spelling-looking">
          <Spinner /> {t('spelling.looking')}
        </p>
      )}
      {suggestions?.length === 0 && <p className="spelling-looking">{t('spelling.no-suggestions')}</p>}
      {suggestions?.map((one) => (
        <button
          key={one}
          type="button"
          role="menuitem"
          tabIndex={-1}
          lang={word.language}
          className="ui-menu-item spelling-suggestion"
          onClick={choose(() => deeds.replace(word, one))}
        >
          {one}
        </button>
      ))}
      <hr />
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        className="ui-menu-item"
        onClick={choose(() => deeds.add(word, form))}
      >
        <BookPlus size={15} aria-hidden="true" />
        <span>{t('spelling.add', { word: form, language: languageName(listOf(word.language)) })}</span>
      </button>
      <button
        type="button"
        role="menuitem"
        tabIndex={-1}
        className="ui-menu-item"
        onClick={choose(() => deeds.ignore(word))}
      >
        <EyeOff size={15} aria-hidden="true" />
        <span>{t('spelling.ignore')}</span>
      </button>
    </div>
  )
}
