import { X } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { Field, type FieldProps } from './Field'

export interface TokenFieldProps extends FieldProps {
  values: readonly string[]
  onChange: (values: string[]) => void
  suggestions?: readonly string[]
  placeholder?: string
  lang?: string
  disabled?: boolean
}

/** A list of short names. Enter or a comma adds one, Backspace in the empty field takes back the last. */
export function TokenField({
  label,
  hint,
  problem,
  hideLabel = false,
  values,
  onChange,
  suggestions = [],
  placeholder,
  lang,
  disabled = false,
}: TokenFieldProps) {
  const { t } = useI18n()
  const [draft, setDraft] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const listId = useId()

  const add = (text: string) => {
    const fresh = text
      .split(',')
      .map((part) => part.trim().replace(/\s+/g, ' '))
      .filter((part) => part !== '' && !values.includes(part))
    if (fresh.length > 0) onChange([...values, ...new Set(fresh)])
    setDraft('')
  }
  const remove = (value: string) => {
    onChange(values.filter((other) => other !== value))
    input.current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault()
      add(draft)
    } else if (event.key === 'Backspace' && draft === '' && values.length > 0) {
      event.preventDefault()
      onChange(values.slice(0, -1))
    }
  }
  const onType = (text: string) => {
    // Choosing a suggestion arrives as one change to exactly its text.
    if (text.length > draft.length + 1 && suggestions.includes(text)) add(text)
    else setDraft(text)
  }

  return (
    <Field label={label} hint={hint} {...(problem ? { problem } : {})} hideLabel={hideLabel}>
      {(wiring) => (
        <div className="ui-tokens">
          {values.map((value) => (
            <span className="ui-token" key={value} lang={lang}>
              <span>{value}</span>
              {!disabled && (
                <button
                  type="button"
                  aria-label={t('common.remove-item', { name: value })}
                  onClick={() => remove(value)}
                >
                  <X size={12} aria-hidden="true" />
                </button>
              )}
            </span>
          ))}
          <input
            {...wiring}
            ref={input}
            lang={lang}
            disabled={disabled}
            list={suggestions.length > 0 ? listId : undefined}
            placeholder={values.length === 0 ? placeholder : undefined}
            value={draft}
            onChange={(event) => onType(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onBlur={() => add(draft)}
          />
          {suggestions.length > 0 && (
            <datalist id={listId}>
              {suggestions
                .filter((suggestion) => !values.includes(suggestion))
                .map((suggestion) => (
                  <option key={suggestion} value={suggestion} />
                ))}
            </datalist>
          )}
        </div>
      )}
    </Field>
  )
}
