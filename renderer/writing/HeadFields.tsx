import { type KeyboardEvent, useRef } from 'react'
import type { Limits } from '../../shared/publish/limits'
import type { SpellingConfig } from '../editor/spelling/config'
import { useSpellingConfig } from '../editor/spelling/useSpelling'
import { useI18n } from '../i18n/i18n'
import { FieldCount } from '../ui/FieldCount'
import { TextArea } from '../ui/TextArea'
import { useEdit, useField, useWriting } from './context'
import { FieldMarks } from './FieldMarks'

const HEAD = ['kicker', 'headline', 'standfirst'] as const

/** Kicker, headline and standfirst as they stand on the page. Enter moves on to the next, and then to the body. */
export function HeadFields({
  onPastePage,
  limits,
}: {
  onPastePage: (data: DataTransfer) => boolean
  limits: Limits
}) {
  const { t } = useI18n()
  const { goTo, session } = useWriting()
  const spelling = useSpellingConfig(session)
  const language = useField('language')
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>, at: number) => {
    const { selectionStart, selectionEnd, value } = event.currentTarget
    if (event.nativeEvent.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey)
      return
    const forward = event.key === 'Enter' || (event.key === 'ArrowDown' && selectionEnd === value.length)
    const back = event.key === 'ArrowUp' && selectionStart === 0 && selectionEnd === 0
    if (!forward && !(back && at > 0)) return
    event.preventDefault()
    goTo(forward ? (HEAD[at + 1] ?? 'body') : (HEAD[at - 1] ?? 'kicker'))
  }
  return (
    <div className="head-fields" lang={language}>
      {HEAD.map((field, at) => (
        <div key={field} className={`head-${field}`} data-field={field}>
          <HeadField
            field={field}
            label={t(`writing.field.${field}`)}
            placeholder={t(`writing.field.${field}.placeholder`)}
            onKeyDown={(event) => onKeyDown(event, at)}
            onPastePage={onPastePage}
            spelling={spelling}
          />
          {field !== 'kicker' && <Count field={field} limit={limits[field]} />}
        </div>
      ))}
    </div>
  )
}

function Count({ field, limit }: { field: 'headline' | 'standfirst'; limit: number | undefined }) {
  return <FieldCount text={useField(field)} limit={limit} />
}

function HeadField({
  field,
  label,
  placeholder,
  onKeyDown,
  onPastePage,
  spelling,
}: {
  field: (typeof HEAD)[number]
  label: string
  placeholder: string
  onKeyDown: (event: KeyboardEvent<HTMLTextAreaElement>) => void
  onPastePage: (data: DataTransfer) => boolean
  spelling: SpellingConfig | null
}) {
  const { session } = useWriting()
  const edit = useEdit()
  const value = useField(field)
  const area = useRef<HTMLTextAreaElement>(null)
  return (
    <>
      <TextArea
        ref={area}
        look="plain"
        label={label}
        hideLabel
        placeholder={placeholder}
        value={value}
        maxLength={field === 'standfirst' ? 4000 : 2000}
        spellCheck={false}
        readOnly={session.readOnly !== ''}
        onChange={(text) => edit(field, { [field]: text.replace(/\s*\n\s*/g, ' ') }, true)}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          if (onPastePage(event.clipboardData)) event.preventDefault()
        }}
      />
      <FieldMarks
        text={value}
        config={spelling}
        area={area}
        onReplace={(text) => edit(field, { [field]: text })}
      />
    </>
  )
}
