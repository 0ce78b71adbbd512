import { Plus, X } from 'lucide-react'
import { useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { TextArea } from '../ui/TextArea'
import { useEdit, useField } from '../writing/context'
import { Section } from './Section'

const SHORT: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }
const LONGEST = 4000

/** What was set right after readers had seen it. Each note keeps the time it was made and stands under the story. */
export function CorrectionsSection() {
  const { t, date } = useI18n()
  const edit = useEdit()
  const corrections = useField('corrections')
  const status = useField('status')
  const language = useField('language')
  const [adding, setAdding] = useState(false)
  const [text, setText] = useState('')
  const isOut = status === 'published' || status === 'corrected'
  const rows = corrections.map((correction, index) => ({ correction, index, row: `correction-${index}` }))

  const add = () => {
    const written = text.trim()
    setAdding(false)
    setText('')
    if (written === '') return
    edit('corrections', {
      corrections: [...corrections, { text: written, at: new Date().toISOString() }],
      ...(status === 'published' && { status: 'corrected' as const }),
    })
  }
  const change = (index: number, next: string) =>
    edit(
      `corrections.${index}`,
      {
        corrections: corrections.map((correction, at) =>
          at === index ? { ...correction, text: next } : correction,
        ),
      },
      true,
    )
  const remove = (index: number) => {
    const left = corrections.filter((_, at) => at !== index)
    edit('corrections', {
      corrections: left,
      ...(status === 'corrected' && left.length === 0 && { status: 'published' as const }),
    })
  }

  return (
    <Section
      title={t('corrections.title')}
      action={
        <span data-field="corrections">
          <Button variant="ghost" size="small" icon={Plus} disabled={adding} onClick={() => setAdding(true)}>
            {t('common.add')}
          </Button>
        </span>
      }
    >
      {rows.map(({ correction, index, row }) => {
        const when = date(correction.at, SHORT)
        return (
          <div className="correction-row" key={row} data-field={`corrections.${index}`}>
            <div className="correction-head">
              <time dateTime={correction.at}>{when}</time>
              <IconButton
                size="small"
                icon={X}
                label={t('common.remove-item', { name: t('corrections.of', { when }) })}
                onClick={() => remove(index)}
              />
            </div>
            <TextArea
              label={t('corrections.of', { when })}
              hideLabel
              lang={language}
              rows={2}
              maxLength={LONGEST}
              value={correction.text}
              onChange={(next) => {
                // A note without words is none; it is taken out with its button.
                if (next.trim() !== '') change(index, next)
              }}
            />
          </div>
        )
      })}
      {adding && (
        <div className="correction-row">
          <TextArea
            label={t('corrections.text')}
            lang={language}
            rows={3}
            maxLength={LONGEST}
            // It appeared because the person asked for it.
            ref={(area) => area?.focus()}
            value={text}
            onChange={setText}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
                event.preventDefault()
                add()
              }
              if (event.key === 'Escape') {
                event.preventDefault()
                setText('')
                setAdding(false)
              }
            }}
          />
          <div className="correction-actions">
            <Button size="small" variant="primary" disabled={text.trim() === ''} onClick={add}>
              {t('common.add')}
            </Button>
            <Button
              size="small"
              variant="ghost"
              onClick={() => {
                setText('')
                setAdding(false)
              }}
            >
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      )}
      {corrections.length === 0 && !adding && <p className="inspector-empty">{t('corrections.none')}</p>}
      {corrections.length > 0 && isOut && <p className="inspector-empty">{t('corrections.to-send')}</p>}
    </Section>
  )
}
