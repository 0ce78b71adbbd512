import type { Report } from '../../shared/report/report'
import { isMessageKey } from '../i18n/catalogue'
import { useI18n } from '../i18n/i18n'
import { useNavigation } from '../navigation'

const HOUR: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
}

/** Every article of the period, with its hours. */
export function Items({ report }: { report: Report }) {
  const i18n = useI18n()
  const { t } = i18n
  const { go } = useNavigation()
  const hour = (instant: string) => (instant ? i18n.date(instant, HOUR) : '')
  const category = (name: string) => {
    const key = `reports.${name}`
    return isMessageKey(key) ? t(key) : name
  }
  return (
    <div className="reports-table">
      <table>
        <thead>
          <tr>
            {(['headline', 'rubric', 'source', 'words', 'first', 'last', 'withdrawn'] as const).map(
              (name) => (
                <th key={name} scope="col">
                  {t(`reports.${name}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {report.items.map((item) => (
            <tr key={`${item.site} ${item.articleId}`}>
              <th scope="row">
                <button type="button" onClick={() => go({ name: 'writing', id: item.articleId })}>
                  {item.headline}
                </button>
              </th>
              <td>{item.rubrics.join(', ')}</td>
              <td>{category(item.category)}</td>
              <td className="reports-number">{i18n.number(item.words)}</td>
              <td className="reports-hour">{hour(item.firstPublished)}</td>
              <td className="reports-hour">{hour(item.updated)}</td>
              <td>
                <span className="reports-hour">{hour(item.withdrawn)}</span>
                {item.reason && (
                  <small className="reports-reason">
                    {[item.reason, item.decidedBy].filter(Boolean).join(' · ')}
                  </small>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
