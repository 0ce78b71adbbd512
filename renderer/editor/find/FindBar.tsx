import type { Editor } from '@tiptap/core'
import { ArrowDown, ArrowUp, Replace, Search, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { TextField } from '../../ui/TextField'
import { useWriting } from '../../writing/context'
import { FindToggles } from './FindToggles'
import './find.css'
import { selectMatch } from './findPlugin'
import { type FindToggles as Toggles, useFind } from './useFind'

const TOGGLES: Toggles = { matchCase: false, matchMarks: false, wholeWord: false }

/** Find and replace in the open article. Enter goes on, Shift+Enter back, Escape returns to the text at the match. */
export function FindBar({
  editor,
  start,
  withReplace,
  onWithReplace,
  onClose,
}: {
  editor: Editor
  /** What is looked for at first. */
  start: string
  withReplace: boolean
  onWithReplace: (open: boolean) => void
  onClose: () => void
}) {
  const { t } = useI18n()
  const { session, goTo } = useWriting()
  const [query, setQuery] = useState(start)
  const [replacement, setReplacement] = useState('')
  const [toggles, setToggles] = useState(TOGGLES)
  const [said, setSaid] = useState('')
  const box = useRef<HTMLInputElement>(null)
  const find = useFind(editor, query, toggles)
  useEffect(() => {
    setQuery((now) => start || now)
    box.current?.focus()
    box.current?.select()
  }, [start])
  const isWritable = session.readOnly === ''
  const close = () => {
    selectMatch(editor.view)
    onClose()
    editor.commands.focus()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      event.preventDefault()
      close()
    }
  }
  const count = said || (query === '' ? '' : t('find.count', { current: find.current, total: find.total }))
  return (
    <search className="find-bar" aria-label={t('find.title')} onKeyDown={onKeyDown}>
      <form
        className="find-row"
        onSubmit={(event) => {
          event.preventDefault()
          find.go(1)
        }}
      >
        <TextField
          ref={box}
          label={t('find.query')}
          hideLabel
          icon={Search}
          placeholder={t('find.query')}
          value={query}
          maxLength={500}
          spellCheck={false}
          onChange={(next) => {
            setSaid('')
            setQuery(next)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.shiftKey) return
            event.preventDefault()
            find.go(-1)
          }}
        />
        <output className="find-count" data-none={(query !== '' && find.total === 0) || undefined}>
          {count}
        </output>
        <FindToggles value={toggles} onChange={setToggles} />
        <IconButton size="small" icon={ArrowUp} label={t('find.previous')} onClick={() => find.go(-1)} />
        <IconButton size="small" icon={ArrowDown} label={t('find.next')} onClick={() => find.go(1)} />
        {isWritable && (
          <IconButton
            size="small"
            icon={Replace}
            label={t('find.replace.show')}
            pressed={withReplace}
            onClick={() => onWithReplace(!withReplace)}
          />
        )}
        <IconButton size="small" icon={X} label={t('common.close')} onClick={close} />
      </form>
      {withReplace && isWritable && (
        <form
          className="find-row"
          onSubmit={(event) => {
            event.preventDefault()
            find.replace(replacement)
          }}
        >
          <TextField
            label={t('find.replacement')}
            hideLabel
            icon={Replace}
            placeholder={t('find.replacement')}
            value={replacement}
            maxLength={500}
            spellCheck={false}
            onChange={setReplacement}
          />
          <Button size="small" type="submit">
            {t('find.replace')}
          </Button>
          <Button
            size="small"
            onClick={() => setSaid(t('find.replaced', { count: find.replaceAll(replacement) }))}
          >
            {t('find.replace-all')}
          </Button>
        </form>
      )}
      {find.fields.length > 0 && (
        <p className="find-fields">
          {t('find.also')}
          {find.fields.map(({ field, count: hits }) => (
            <button key={field} type="button" onClick={() => goTo(field)}>
              {t(`writing.field.${field}`)} ({hits})
            </button>
          ))}
        </p>
      )}
    </search>
  )
}
