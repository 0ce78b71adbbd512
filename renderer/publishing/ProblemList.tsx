import { CircleAlert, CircleCheck, CornerDownRight, TriangleAlert, Wand2 } from 'lucide-react'
import type { Problem } from '../../shared/article/problem'
import { isMessageKey } from '../i18n/catalogue'
import { type I18n, useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { useWriting } from '../writing/context'
import { useFix } from './useFix'

/** Problems in the interface's words: what is wrong, why it matters, and the way to put it right. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const i18n = useI18n()
  if (problems.length === 0) {
    return (
      <p className="outcome" data-tone="good">
        <CircleCheck size={16} aria-hidden="true" />
        {i18n.t('publishing.no-problems')}
      </p>
    )
  }
  return (
    <ul className="problem-list">
      {problems.map((problem, index) => (
        <Entry key={[problem.code, problem.where, index].join()} problem={problem} />
      ))}
    </ul>
  )
}

function Entry({ problem }: { problem: Problem }) {
  const i18n = useI18n()
  const { t } = i18n
  const { goTo } = useWriting()
  const fix = useFix()
  const Icon = problem.severity === 'error' ? CircleAlert : TriangleAlert
  const words = problemWords(i18n, problem)
  return (
    <li data-severity={problem.severity} data-code={problem.code}>
      <Icon size={15} aria-hidden="true" />
      <div>
        <strong>
          <span className="visually-hidden">{t(`publishing.severity.${problem.severity}`)}: </span>
          {words}
        </strong>
        <p>{t(`checks.why.${problem.check ?? 'basics'}`)}</p>
        <div className="problem-deeds">
          {problem.fix && (
            <Button
              size="small"
              icon={Wand2}
              aria-description={words}
              onClick={() => problem.fix && fix(problem.fix, problem.where)}
            >
              {t(`checks.fix.${problem.fix.kind}`, {
                name: problem.fix.kind === 'language' ? i18n.languageName(problem.fix.to) : '',
              })}
            </Button>
          )}
          <Button
            variant="ghost"
            size="small"
            icon={CornerDownRight}
            aria-description={words}
            onClick={() => goTo(problem.where, String(problem.values.found ?? ''))}
          >
            {t('checks.go')}
          </Button>
        </div>
      </div>
    </li>
  )
}

function problemWords(
  { t, date, languageName, partialDate }: I18n,
  { code, values, message }: Problem,
): string {
  const key = `problems.${code}`
  if (!isMessageKey(key)) return message
  const shown = { ...values }
  for (const name of ['language', 'to']) if (shown[name]) shown[name] = languageName(String(shown[name]))
  if (shown.until) shown.until = date(String(shown.until))
  if (shown.date) shown.date = partialDate(String(shown.date))
  return t(key, shown)
}
