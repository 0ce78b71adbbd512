import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react'
import type { Problem } from '../../shared/article/problem'
import { isMessageKey } from '../i18n/catalogue'
import { type I18n, useI18n } from '../i18n/i18n'
import { useWriting } from '../writing/context'

/** Problems in the interface's words; each leads to the field it is about. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const i18n = useI18n()
  const { goTo } = useWriting()
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
      {problems.map((problem, index) => {
        const Icon = problem.severity === 'error' ? CircleAlert : TriangleAlert
        return (
          <li key={[problem.code, problem.where, index].join()}>
            <button type="button" data-severity={problem.severity} onClick={() => goTo(problem.where)}>
              <Icon size={15} aria-hidden="true" />
              <span>
                <span className="visually-hidden">{i18n.t(`publishing.severity.${problem.severity}`)}: </span>
                {problemWords(i18n, problem)}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}

function problemWords(i18n: I18n, problem: Problem): string {
  const key = `problems.${problem.code}`
  return isMessageKey(key) ? i18n.t(key, problem.values) : problem.message
}
