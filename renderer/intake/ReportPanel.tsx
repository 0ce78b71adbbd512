import { CircleCheck, X } from 'lucide-react'
import { useMemo, useState } from 'react'
import { movableFields } from '../../shared/intake/decide'
import { standing } from '../../shared/intake/decide/change'
import { readChanged } from '../../shared/intake/decide/memory'
import { type Decision, IntakeReport } from '../../shared/intake/report'
import { highlightText } from '../editor/highlight'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { useField, useWriting } from '../writing/context'
import { DecisionCard } from './DecisionCard'
import { Glance } from './Glance'
import { Origin } from './Origin'
import { PicturesLine } from './pictures/PicturesLine'
import { AppliedProfile } from './profile/AppliedProfile'
import './report.css'
import { useDecisions } from './useDecisions'

type Group = 'check' | 'moved' | 'slot' | 'dropped' | 'kept'
/** After what a person should look at, and where it all came from. */
const OTHERS: readonly Group[] = ['moved', 'slot', 'dropped', 'kept']

/** What intake did with every piece of the page; every decision can be taken back, or taken otherwise. */
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
        <Decisions key={`${report.data.input.taken} ${report.data.decisions.length}`} report={report.data} />
      ) : (
        <p className="inspector-empty">{t('intake.no-report')}</p>
      )}
    </section>
  )
}

const needsLook = ({ check, applied }: Decision): boolean => check && applied

function Decisions({ report }: { report: IntakeReport }) {
  const { t } = useI18n()
  const { editor, session } = useWriting()
  const { lessons, change, takeBack, decideAll } = useDecisions()
  const { decisions } = report
  // A card stays where it was found while the report is open, whatever is decided on it.
  const [toCheck] = useState(() => new Set(decisions.filter(needsLook).map(({ id }) => id)))
  const groups = useMemo(() => grouped(decisions, toCheck), [decisions, toCheck])
  const [opened, setOpened] = useState<ReadonlySet<Group>>(
    () => new Set<Group>([toCheck.size > 0 ? 'check' : 'moved']),
  )
  const left = decisions.filter((one) => toCheck.has(one.id) && needsLook(one)).length
  const changing = decisions.filter(({ action }) => action !== 'kept')
  const allUndone = changing.length > 0 && changing.every(({ applied }) => !applied)
  const fieldsOf = useMemo(() => {
    const article = { ...session.whole(), intakeReport: report }
    return (decision: Decision) => movableFields(article, decision)
  }, [session, report])
  const readOnly = session.readOnly !== ''
  const point = (decision: Decision | null) => {
    for (const element of document.querySelectorAll('[data-pointed]')) element.removeAttribute('data-pointed')
    if (!editor || editor.isDestroyed) return
    const now = decision && standing(decision)
    highlightText(editor.view, decision && now?.action === 'kept' ? decision.text : '')
    const place = decision && placeOf(decision)
    if (place) document.querySelector(place)?.setAttribute('data-pointed', '')
  }
  const groupOf = (group: Group) => {
    const list = groups[group]
    const isOpen = opened.has(group)
    return list.length === 0 ? null : (
      <details
        key={group}
        className="report-group"
        data-group={group}
        open={isOpen}
        onToggle={(event) => setOpened(toggled(opened, group, event.currentTarget.open))}
      >
        <summary>
          {t(`intake.group.${group}`)} <span className="report-count">{list.length}</span>
        </summary>
        {isOpen && (
          <ul>
            {list.map((decision) => (
              <DecisionCard
                key={decision.id}
                decision={decision}
                fields={readOnly ? [] : fieldsOf(decision)}
                toCheck={group === 'check'}
                readOnly={readOnly}
                rememberedFor={lessons.hostOf(decision.id)}
                onPoint={point}
                onChange={change}
                onTakeBack={takeBack}
                onForget={lessons.forget}
              />
            ))}
          </ul>
        )}
      </details>
    )
  }
  return (
    <div className="report-scroll" onPointerLeave={() => point(null)}>
      <Summary decisions={decisions} left={left} hadChecks={toCheck.size > 0} />
      <p id="report-keys" className="visually-hidden">
        {t('intake.keys')}
      </p>
      {groups.check.length > 0 && groupOf('check')}
      <Origin report={report} />
      <AppliedProfile report={report} />
      <PicturesLine />
      {OTHERS.map(groupOf)}
      {changing.length > 0 && !readOnly && (
        <Button size="small" variant="ghost" onClick={() => decideAll(allUndone)}>
          {t(allUndone ? 'intake.redo-all' : 'intake.undo-all')}
        </Button>
      )}
      <Glance />
    </div>
  )
}

/** What a person should look at, before everything else; the counts are for those who want them. */
function Summary({
  decisions,
  left,
  hadChecks,
}: {
  decisions: readonly Decision[]
  left: number
  hadChecks: boolean
}) {
  const { t } = useI18n()
  const count = (action: string) => decisions.filter((one) => standing(one).action === action).length
  return (
    <div className="report-summary" data-left={left > 0 || undefined}>
      <p role="status">
        {left > 0 ? (
          <strong>{t('intake.to-check', { count: left })}</strong>
        ) : (
          <strong>
            <CircleCheck size={17} aria-hidden="true" />
            {t(hadChecks ? 'intake.all-checked' : 'intake.all-clear')}
          </strong>
        )}
      </p>
      <p>
        {t('intake.summary', {
          kept: count('kept'),
          moved: count('moved'),
          slots: count('slot'),
          dropped: count('dropped'),
        })}
      </p>
    </div>
  )
}

const toggled = (groups: ReadonlySet<Group>, group: Group, isOpen: boolean): ReadonlySet<Group> =>
  new Set(isOpen ? [...groups, group] : [...groups].filter((one) => one !== group))

/** By what intake itself had decided, so that no card moves away from under a hand. */
function grouped(decisions: readonly Decision[], toCheck: ReadonlySet<string>): Record<Group, Decision[]> {
  const groups: Record<Group, Decision[]> = { check: [], moved: [], slot: [], dropped: [], kept: [] }
  for (const decision of decisions) {
    const own = readChanged(decision.values.changed)?.was.action ?? decision.action
    groups[toCheck.has(decision.id) ? 'check' : own].push(decision)
  }
  return groups
}

/** Where in the window the outcome of a decision shows. */
function placeOf(decision: Decision): string | null {
  const { action } = standing(decision)
  if (action === 'slot') return `[data-placement="${CSS.escape(decision.id)}"]`
  return action === 'moved' && decision.field ? `[data-field="${CSS.escape(decision.field)}"]` : null
}
