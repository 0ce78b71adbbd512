import type { Report } from '../../shared/report/report'
import { useI18n } from '../i18n/i18n'

const ORDER = [
  'draft',
  'in-review',
  'ready',
  'scheduled',
  'published',
  'corrected',
  'withdrawn',
] as const satisfies readonly (keyof NonNullable<Report['statuses']>)[]

/** The library by status, as it is now. */
export function Statuses({ statuses }: { statuses: NonNullable<Report['statuses']> }) {
  const { t, number } = useI18n()
  // In the order in which an article goes through them.
  const known = ORDER.flatMap((status) => (statuses[status] ? [[status, statuses[status]] as const] : []))
  if (known.length === 0) return null
  return (
    <section className="reports-statuses" aria-label={t('reports.statuses')}>
      <h2>{t('reports.statuses')}</h2>
      <p>{known.map(([status, count]) => `${t(`common.status.${status}`)} ${number(count)}`).join(' · ')}</p>
    </section>
  )
}
