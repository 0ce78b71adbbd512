import { CalendarDays, ChevronLeft, ChevronRight, FileSpreadsheet, FileText } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Report, ReportItem } from '../../shared/report/report'
import type { Result } from '../../shared/result'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { EmptyState } from '../ui/EmptyState'
import { IconButton } from '../ui/IconButton'
import { Segmented } from '../ui/Segmented'
import { Spinner } from '../ui/Spinner'
import { useToasts } from '../ui/Toasts'
import { Items } from './Items'
import { moved, periodOf, type Span } from './period'
import { SiteSummary } from './SiteSummary'
import './reports.css'
import { Statuses } from './Statuses'

/** Where stories come from, as they are stored. */
const CATEGORIES = [
  'own',
  'agency',
  'government',
  'other',
] as const satisfies readonly ReportItem['category'][]

/** Counting that takes longer than this is said. */
const LATE = 250

/** What went out on a day or in a month, per site. */
export function ReportsScreen() {
  const i18n = useI18n()
  const { t } = i18n
  const toasts = useToasts()
  const heading = useRef<HTMLHeadingElement>(null)
  const [period, setPeriod] = useState(() => periodOf(new Date(), 'day'))
  const [report, setReport] = useState<Report | null>(null)
  const [late, setLate] = useState(false)
  const picker = useRef<HTMLInputElement>(null)
  const today = periodOf(new Date(), 'day')
  const span: Span = period.length === 10 ? 'day' : 'month'
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    let isGone = false
    setLate(false)
    // The figures of the period before must not stand under this one's name.
    const late = setTimeout(() => setLate(true), LATE)
    void desk.reports.make({ period }).then((made) => {
      if (isGone) return
      clearTimeout(late)
      setLate(false)
      if (made.ok) setReport(made.value)
      else toasts.show({ text: i18n.fault(made.fault), tone: 'bad' })
    })
    return () => {
      isGone = true
      clearTimeout(late)
    }
  }, [period, i18n, toasts])

  const tell = (saved: Result<{ name: string } | null>) => {
    if (!saved.ok) toasts.show({ text: i18n.fault(saved.fault), tone: 'bad' })
    else if (saved.value) toasts.show({ text: t('reports.saved', { name: saved.value.name }), tone: 'good' })
  }
  const words = () => ({
    ...Object.fromEntries(CATEGORIES.map((category) => [category, t(`reports.${category}`)])),
    ...Object.fromEntries(
      (report?.items ?? []).map(({ language }) => [language, i18n.languageName(language)]),
    ),
  })
  const heads = [
    t('reports.site'),
    t('reports.headline'),
    t('reports.url'),
    t('reports.rubric'),
    t('reports.language'),
    t('reports.source'),
    t('reports.words'),
    t('reports.first'),
    t('reports.updates'),
    t('reports.last'),
    t('reports.withdrawn'),
    t('reports.reason'),
    t('reports.decided-by'),
  ]
  return (
    <main className="reports page-screen">
      <div className="reports-page page-column">
        <header>
          <h1 ref={heading} tabIndex={-1}>
            {t('reports.title')}
          </h1>
          <p>{t('reports.text')}</p>
        </header>
        <div className="reports-tools">
          <Segmented<Span>
            label={t('reports.span')}
            hideLabel
            value={span}
            options={[
              { value: 'day', label: t('reports.day') },
              { value: 'month', label: t('reports.month') },
            ]}
            onChange={(next) => setPeriod(next === 'month' ? period.slice(0, 7) : firstDay(period))}
          />
          <div className="reports-period">
            <IconButton
              icon={ChevronLeft}
              label={t('reports.before')}
              onClick={() => setPeriod(moved(period, -1))}
            />
            <strong aria-live="polite">{i18n.partialDate(period)}</strong>
            <IconButton
              icon={ChevronRight}
              label={t('reports.after')}
              onClick={() => setPeriod(moved(period, 1))}
            />
            <span className="reports-date">
              <IconButton
                icon={CalendarDays}
                label={t('reports.date')}
                onClick={() => picker.current?.showPicker()}
              />
              {/* The system's own calendar; what it would say in its own words stands beside it already. */}
              <input
                ref={picker}
                type={span === 'day' ? 'date' : 'month'}
                tabIndex={-1}
                aria-hidden="true"
                value={period}
                max={today.slice(0, period.length)}
                onChange={({ currentTarget }) => currentTarget.value !== '' && setPeriod(currentTarget.value)}
              />
            </span>
            <Button
              variant="ghost"
              size="small"
              disabled={today.startsWith(period)}
              onClick={() => setPeriod(today.slice(0, period.length))}
            >
              {t(span === 'day' ? 'views.today' : 'reports.this-month')}
            </Button>
          </div>
          <div className="reports-files">
            <Button
              icon={FileSpreadsheet}
              onClick={() => void desk.reports.saveCsv({ period, heads, words: words() }).then(tell)}
            >
              {t('reports.csv')}
            </Button>
            <Button icon={FileText} onClick={() => void desk.reports.savePdf({ period }).then(tell)}>
              {t('reports.pdf')}
            </Button>
          </div>
        </div>
        {late && (
          <p role="status">
            <Spinner size={14} /> {t('reports.counting')}
          </p>
        )}
        {!late && report?.items.length === 0 && (
          <EmptyState icon={FileText} title={t('reports.none')} text={t('reports.none-text')} />
        )}
        {!late && report?.sites.map((site) => <SiteSummary key={site.site} site={site} />)}
        {!late && report && report.items.length > 0 && <Items report={report} />}
        {!late && report?.statuses && <Statuses statuses={report.statuses} />}
      </div>
    </main>
  )
}

const firstDay = (month: string): string => {
  const today = periodOf(new Date(), 'day')
  return today.startsWith(month) ? today : `${month}-01`
}
