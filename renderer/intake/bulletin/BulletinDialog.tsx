import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Article } from '../../../shared/article/article'
import { measure } from '../../../shared/article/measure'
import type { Reading } from '../../../shared/intake/taken'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import './bulletin.css'
import { firstWords } from './firstWords'

/** What is made of a reading that holds several articles. */
export type Choice =
  | { readonly as: 'one' }
  | { readonly as: 'several'; readonly articles: readonly Article[] }

/** Offers the articles of a bulletin: each with its headline, first words and length, all of them chosen at first. */
export function BulletinDialog({
  reading,
  onChoose,
  onClose,
}: {
  reading: Reading
  onChoose: (choice: Choice) => void
  onClose: () => void
}) {
  const { t } = useI18n()
  const { parts } = reading
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() => new Set(parts.keys()))
  const list = useRef<HTMLUListElement>(null)
  const all = useRef<HTMLInputElement>(null)
  const isAll = chosen.size === parts.length
  useEffect(() => {
    if (all.current) all.current.indeterminate = chosen.size > 0 && !isAll
  }, [chosen, isAll])
  // After the dialog has opened, which would rest the focus on its first button.
  useEffect(() => list.current?.querySelector('input')?.focus(), [])
  const make = () => {
    if (chosen.size > 0)
      onChoose({
        as: 'several',
        articles: parts.filter((_, at) => chosen.has(at)).map((part) => part.article),
      })
  }
  const toggle = (at: number) =>
    setChosen(new Set(chosen.has(at) ? [...chosen].filter((one) => one !== at) : [...chosen, at]))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault()
      make()
      return
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    const boxes = [...(list.current?.querySelectorAll('input') ?? [])]
    boxes[boxes.indexOf(event.target as HTMLInputElement) + step]?.focus()
  }
  return (
    <Dialog
      open
      title={t('intake.bulletin-title', { count: parts.length })}
      onClose={onClose}
      actions={
        <>
          <Button onClick={() => onChoose({ as: 'one' })}>{t('intake.bulletin-one')}</Button>
          <Button variant="primary" disabled={chosen.size === 0} onClick={make}>
            {t('intake.bulletin-go', { count: chosen.size })}
          </Button>
        </>
      }
    >
      <div className="bulletin">
        <p>{t('intake.bulletin-text')}</p>
        <label className="bulletin-all">
          <input
            ref={all}
            type="checkbox"
            checked={isAll}
            onChange={() => setChosen(new Set(isAll ? [] : parts.keys()))}
          />
          {t('intake.bulletin-all')}
        </label>
        <ul ref={list} onKeyDown={onKeyDown}>
          {parts.map(({ article }, at) => (
            <Part key={article.id} article={article} chosen={chosen.has(at)} onToggle={() => toggle(at)} />
          ))}
        </ul>
      </div>
    </Dialog>
  )
}

function Part({ article, chosen, onToggle }: { article: Article; chosen: boolean; onToggle: () => void }) {
  const { t, languageName } = useI18n()
  const { headline, language, body } = article
  const about = useId()
  const length = t('common.words', { count: measure(body, language).words })
  return (
    <li>
      <label className="bulletin-part">
        <input type="checkbox" checked={chosen} aria-describedby={about} onChange={onToggle} />
        <strong lang={language}>{headline || t('common.untitled')}</strong>
      </label>
      <div id={about}>
        <p lang={language}>{firstWords(body, 180)}</p>
        <small>
          {length} · {languageName(language)}
        </small>
      </div>
    </li>
  )
}
