import { X } from 'lucide-react'
import { Fragment, useMemo } from 'react'
import { printDateline } from '../../shared/dateline/printDateline'
import { type Decision, IntakeReport } from '../../shared/intake/report'
import { highlightText } from '../editor/highlight'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { useField, useWriting } from '../writing/context'
import { DecisionCard } from './DecisionCard'
import './report.css'
import { useDecisions } from './useDecisions'

type Group = 'check' | 'moved' | 'slot' | 'dropped' | 'kept'
const GROUPS: readonly Group[] = ['check', 'moved', 'slot', 'dropped', 'kept']

/** What intake did with every piece of the page; each decision can be taken back. */
export function ReportPanel() {
  const { t } = useI18n()
  const { setReportOpen } = useWriting()
  const stored = useField('intakeReport')
  const report = useMemo(() => IntakeReport.safeParse(stored), [stored])
  return (
    <section className="report" aria-labelledby="report-title" data-testid="intake-report">
      <header>
        <h2 id="report-title" tabIndex={-1}>
          {t('intake.report')}
        </h2>
        <IconButton icon={X} label={t('intake.close-report')} onClick={() => setReportOpen(false)} />
      </header>
      {report.success ? (
        <Decisions report={report.data} />
      ) : (
        <p className="inspector-empty">{t('intake.no-report')}</p>
      )}
    </section>
  )
}

function Decisions({ report }: { report: IntakeReport }) {
  const { t } = useI18n()
  const { editor, session } = useWriting()
  const { decide, decideAll } = useDecisions()
  const groups = useMemo(() => grouped(report.decisions), [report])
  const { kept, moved, slots, dropped, check } = report.counts
  const changing = report.decisions.filter((decision) => decision.action !== 'kept')
  const allUndone = changing.length > 0 && changing.every((decision) => !decision.applied)
  const point = (decision: Decision | null) => {
    for (const element of document.querySelectorAll('[data-pointed]')) element.removeAttribute('data-pointed')
    if (!editor || editor.isDestroyed) return
    highlightText(editor.view, decision && shownInBody(decision) ? decision.text : '')
    const place = decision && placeOf(decision)
    if (place) document.querySelector(place)?.setAttribute('data-pointed', '')
  }
  return (
    <div className="report-scroll" onPointerLeave={() => point(null)}>
      <p className="report-summary">
        {check > 0 ? (
          <strong>{t('intake.to-check', { count: check })}</strong>
        ) : (
          <strong>{t('intake.all-clear')}</strong>
        )}
        <span>{t('intake.summary', { kept, moved, slots, dropped })}</span>
      </p>
      <Glance />
      {changing.length > 0 && session.readOnly === '' && (
        <Button size="small" variant="ghost" onClick={() => decideAll(allUndone)}>
          {t(allUndone ? 'intake.redo-all' : 'intake.undo-all')}
        </Button>
      )}
      {GROUPS.map((group) => {
        const decisions = groups[group]
        if (decisions.length === 0) return null
        return (
          <details
            key={group}
            className="report-group"
            data-group={group}
            open={group !== 'kept' && group !== 'dropped'}
          >
            <summary>
              {t(`intake.group.${group}`)} <span className="report-count">{decisions.length}</span>
            </summary>
            <ul>
              {decisions.map((decision) => (
                <DecisionCard
                  key={decision.id}
                  decision={decision}
                  onPoint={() => point(decision)}
                  onLeave={() => point(null)}
                  onDecide={(applied) => {
                    decide(decision.id, applied)
                    point({ ...decision, applied })
                  }}
                />
              ))}
            </ul>
          </details>
        )
      })}
    </div>
  )
}

/** What the article has now of what such a page usually brings. */
function Glance() {
  const { t } = useI18n()
  const headline = useField('headline')
  const language = useField('language')
  const dateline = useField('dateline')
  const [source] = useField('sources')
  const rubrics = useField('rubrics')
  const rows = [
    ['intake.field.headline', headline],
    ['intake.field.dateline', printDateline(dateline, language)],
    ['intake.field.rubrics', rubrics.join(', ')],
    ['intake.field.sources', source ? source.publisher || source.title || source.url : ''],
  ] as const
  return (
    <dl className="glance">
      {rows.map(([key, value]) => (
        <Fragment key={key}>
          <dt>{t(key)}</dt>
          <dd lang={language}>{value || '–'}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

function grouped(decisions: readonly Decision[]): Record<Group, Decision[]> {
  const groups: Record<Group, Decision[]> = { check: [], moved: [], slot: [], dropped: [], kept: [] }
  for (const decision of decisions) groups[decision.check ? 'check' : decision.action].push(decision)
  return groups
}

/** Kept text stands in the body; so does what a person put back. */
const shownInBody = (decision: Decision): boolean => (decision.action === 'kept') === decision.applied

function placeOf(decision: Decision): string | null {
  if (!decision.applied) return null
  if (decision.action === 'slot') return `[data-placement="${CSS.escape(decision.id)}"]`
  return decision.field ? `[data-field="${CSS.escape(decision.field)}"]` : null
}
