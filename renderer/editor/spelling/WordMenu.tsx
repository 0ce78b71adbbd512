import { BookPlus, EyeOff } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { listOf, type SpellingLanguage } from '../../../shared/spelling/language'
import { listedForm } from '../../../shared/spelling/wordList'
import { useI18n } from '../../i18n/i18n'
import { speller } from '../../spelling/spellerOfWindow'
import { menuItems, onMenuKey } from '../../ui/menuKeys'
import { Spinner } from '../../ui/Spinner'
import './spelling.css'

export interface WordMenuProps {
  readonly word: { readonly text: string; readonly language: SpellingLanguage }
  /** Where the word stands in the window. */
  readonly place: { readonly left: number; readonly top: number; readonly bottom: number }
  readonly onReplace: (by: string) => void
  readonly onAdd: (form: string) => void
  readonly onIgnore: () => void
  /** The menu is gone. */
  readonly onClose: () => void
  /** Back to where the word is. */
  readonly focus: () => void
}

/** What can be done about one misspelled word: other spellings, the newsroom's list, passing by. */
export function WordMenu({ word, place, onReplace, onAdd, onIgnore, onClose, focus }: WordMenuProps) {
  const { t, languageName } = useI18n()
  const list = useRef<HTMLDivElement>(null)
  const [suggestions, setSuggestions] = useState<readonly string[] | null>(null)

  useEffect(() => {
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

  const choose = (deed: () => void) => () => {
    list.current?.hidePopover()
    deed()
    focus()
  }
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
        onClose()
        if (document.activeElement === document.body) focus()
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
          onClick={choose(() => onReplace(one))}
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
        onClick={choose(() => onAdd(form))}
      >
        <BookPlus size={15} aria-hidden="true" />
        <span>{t('spelling.add', { word: form, language: languageName(listOf(word.language)) })}</span>
      </button>
      <button type="button" role="menuitem" tabIndex={-1} className="ui-menu-item" onClick={choose(onIgnore)}>
        <EyeOff size={15} aria-hidden="true" />
        <span>{t('spelling.ignore')}</span>
      </button>
    </div>
  )
}
