import { Check, CornerUpLeft } from 'lucide-react'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { StatusDot } from '../ui/Status'
import { TextField } from '../ui/TextField'
import { CardFacts } from './CardFacts'
import './signOff.css'
import { STAGES, signOffRows } from './signOffRows'

type Step = 'ready' | 'draft'

export interface SignOffProps {
  rows: readonly LibraryRow[]
  onOpen: (id: string) => void
  onMove: (row: LibraryRow, to: Step, note: string) => void
}

/** What waits for a publisher: first what is to be reviewed, then what is ready. A accepts, R returns with a word why. */
export function SignOff({ rows, onOpen, onMove }: SignOffProps) {
  const { t, number } = useI18n()
  const waiting = useMemo(() => signOffRows(rows), [rows])
  const order = useMemo(() => STAGES.flatMap((status) => waiting[status]), [waiting])
  const [active, setActive] = useState<string | null>(null)
  const [returning, setReturning] = useState<string | null>(null)
  const box = useRef<HTMLElement>(null)
  const moved = useRef(false)
  const current = order.some(({ id }) => id === active) ? active : (order[0]?.id ?? null)
  useEffect(() => {
    if (!moved.current || current === null) return
    moved.current = false
    box.current?.querySelector<HTMLElement>(`[data-waiting="${current}"]`)?.focus()
  })
  const after = (row: LibraryRow) => {
    const at = order.indexOf(row)
    setActive((order[at + 1] ?? order[at - 1])?.id ?? null)
    moved.current = true
  }
  const give = (row: LibraryRow, to: Step, note = '') => {
    setReturning(null)
    after(row)
    onMove(row, to, note)
  }
  const onKeyDown = (event: KeyboardEvent, row: LibraryRow) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      const next = order[order.indexOf(row) + step]
      if (next) setActive(next.id)
      moved.current = true
    } // By the key's place: the same on a Turkish and on a Russian keyboard.
    else if (event.code === 'KeyA' && row.status === 'in-review') give(row, 'ready')
    else if (event.code === 'KeyR') setReturning(row.id)
    else return
    event.preventDefault()
  }
  return (
    <section className="sign-off" ref={box} aria-label={t('views.sign-off')}>
      <p className="sign-off-help">{t('sign-off.help')}</p>
      {STAGES.map((status) => (
        <section key={status} aria-label={t(`sign-off.${status}`)}>
          <h2>
            <StatusDot status={status} />
            {t(`sign-off.${status}`)}
            <span>{number(waiting[status].length)}</span>
          </h2>
          {waiting[status].length === 0 && <p className="board-empty">{t('views.column-empty')}</p>}
          <ul>
            {waiting[status].map((row) => (
              <li key={row.id}>
                <div className="sign-off-row">
                  <button
                    type="button"
                    className="sign-off-story"
                    data-waiting={row.id}
                    tabIndex={row.id === current ? 0 : -1}
                    aria-keyshortcuts={status === 'in-review' ? 'A R' : 'R'}
                    onFocus={() => setActive(row.id)}
                    onClick={() => onOpen(row.id)}
                    onKeyDown={(event) => onKeyDown(event, row)}
                  >
                    <CardFacts row={row} withWords />
                  </button>
                  {status === 'in-review' && (
                    <Button size="small" icon={Check} onClick={() => give(row, 'ready')}>
                      {t('work.to.ready')}
                    </Button>
                  )}
                  <Button size="small" icon={CornerUpLeft} onClick={() => setReturning(row.id)}>
                    {t('work.to.return')}
                  </Button>
                </div>
                {returning === row.id && (
                  <ReturnForm
                    onReturn={(note) => give(row, 'draft', note)}
                    onCancel={() => {
                      setReturning(null)
                      setActive(row.id)
                      moved.current = true
                    }}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function ReturnForm({ onReturn, onCancel }: { onReturn: (note: string) => void; onCancel: () => void }) {
  const { t } = useI18n()
  const [note, setNote] = useState('')
  return (
    <form
      className="sign-off-return"
      onSubmit={(event) => {
        event.preventDefault()
        onReturn(note.trim())
      }}
    >
      <TextField
        label={t('work.note')}
        hideLabel
        placeholder={t('work.note')}
        maxLength={2000}
        value={note}
        onChange={setNote}
        // It appeared because the person asked for it.
        autoFocus
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          onCancel()
        }}
      />
      <Button type="submit" size="small" variant="primary">
        {t('work.to.return')}
      </Button>
      <Button size="small" variant="ghost" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </form>
  )
}
