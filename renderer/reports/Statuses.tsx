import type { Report } from '../../shared/report/report'
import { isMessageKey } from '../i18n/catalogue'
import { useI18n } from '../i18n/i18n'

/** The library by status, as it is now. */
export function Statuses({ statuses }: { statuses: NonNullable<Report['statuses']> }) {
  const { t, number } = useI18n()
  const known = Object.entries(statuses)
  if (known.length === 0) return null
  const word = (status: string) => {
    const key = `common.status.${status}`
    return isMessageKey(key) ? t(key) : status
  }
  return (
    <section className="reports-statuses" aria-label={t('reports.statuses')}>
      <h2>{t('reports.statuses')}</h2>
      <p>{known.map(([status, count]) => `${word(status)} ${number(count ?? 0)}`).join(' · ')}</p>
    </section>
  )
}
