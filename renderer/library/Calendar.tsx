import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { StatusDot } from '../ui/Status'
import { byDay, type Dated, dayKey, daysOf, monthAfter, monthOf } from './month'
import { useNow } from './useNow'
import './views.css'

/** More than this in one day is opened by a click on their number. */
const IN_A_DAY = 4

/** A month of what was published, what is scheduled and what is due. */
export function Calendar({ rows, onOpen }: { rows: readonly LibraryRow[]; onOpen: (id: string) => void }) {
  const i18n = useI18n()
  const { t } = i18n
  const today = dayKey(new Date(useNow()))
  const [month, setMonth] = useState(() => monthOf(new Date()))
  const [opened, setOpened] = useState('')
  const days = useMemo(() => byDay(rows), [rows])
  const shown = daysOf(month)
  const isEmpty = shown.every((day) => !days.has(dayKey(day)))
  return (
    <div className="calendar">
      <header>
        <h2 aria-live="polite">{i18n.month(month.year, month.month)}</h2>
        <IconButton
          icon={ChevronLeft}
          label={t('views.previous')}
          onClick={() => setMonth(monthAfter(month, -1))}
        />
        <Button size="small" onClick={() => setMonth(monthOf(new Date()))}>
          {t('views.today')}
        </Button>
        <IconButton
          icon={ChevronRight}
          label={t('views.next')}
          onClick={() => setMonth(monthAfter(month, 1))}
        />
        {isEmpty && <p>{t('views.calendar-empty')}</p>}
      </header>
      <div className="calendar-week" aria-hidden="true">
        {shown.slice(0, 7).map((day) => (
          <span key={day.getDay()}>{i18n.weekday(day.getTime())}</span>
        ))}
      </div>
      <ol className="calendar-days">
        {shown.map((day) => {
          const key = dayKey(day)
          const all = days.get(key) ?? []
          const list = opened === key ? all : all.slice(0, IN_A_DAY)
          return (
            <li
              key={key}
              data-outside={day.getMonth() !== month.month || undefined}
              aria-current={key === today ? 'date' : undefined}
            >
              <time dateTime={key}>
                <span className="visually-hidden">{i18n.date(day.getTime(), { weekday: 'long' })} </span>
                {day.getDate()}
              </time>
              {list.map((dated) => (
                <Entry key={dated.row.id} dated={dated} onOpen={onOpen} />
              ))}
              {all.length > list.length && (
                <button type="button" className="calendar-more" onClick={() => setOpened(key)}>
                  {t('views.more', { count: all.length - list.length })}
                </button>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

function Entry({ dated: { row, at, kind }, onOpen }: { dated: Dated; onOpen: (id: string) => void }) {
  const i18n = useI18n()
  const { t } = i18n
  const hour = i18n.date(at, { timeStyle: 'short' })
  const headline = row.headline || t('common.untitled')
  return (
    <button
      type="button"
      className="calendar-entry"
      title={`${kind === 'due' ? t('views.due', { when: hour }) : hour} · ${headline}`}
      onClick={() => onOpen(row.id)}
    >
      <StatusDot status={row.status} />
      <span>{hour}</span>
      <span className="calendar-headline" lang={row.language}>
        {headline}
      </span>
    </button>
  )
}
