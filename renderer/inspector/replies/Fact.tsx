import type { ReactNode } from 'react'
import { useI18n } from '../../i18n/i18n'

export function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** The day and hour until which the reply has to be out, marked once that is over. */
export function Deadline({ due, now, isMet }: { due: string; now: number; isMet: boolean }) {
  const { t, date } = useI18n()
  const isLate = !isMet && Date.parse(due) < now
  return (
    <div data-late={isLate || undefined}>
      <dt>{t('replies.due')}</dt>
      <dd>
        {date(due, { dateStyle: 'medium', timeStyle: 'short' })}
        {isLate && ` · ${t('replies.late')}`}
      </dd>
    </div>
  )
}
