import { ArrowRight, CornerUpLeft, RotateCw } from 'lucide-react'
import { PartialDate } from '../../shared/article/article'
import type { Decision } from '../../shared/intake/report'
import { isMessageKey } from '../i18n/catalogue'
import { type I18n, useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { useWriting } from '../writing/context'

/** One decision: the piece of the page, what became of it, why, and the way back. */
export function DecisionCard({
  decision,
  onPoint,
  onLeave,
  onDecide,
}: {
  decision: Decision
  onPoint: () => void
  onLeave: () => void
  onDecide: (applied: boolean) => void
}) {
  const i18n = useI18n()
  const { session } = useWriting()
  const { t } = i18n
  const { action, applied, field, text } = decision
  const value =
    field === 'dateline.date' && PartialDate.safeParse(decision.value).success
      ? i18n.partialDate(decision.value)
      : decision.value
  return (
    <li
      className="decision"
      data-decision={decision.id}
      data-rule={decision.rule}
      data-action={action}
      data-applied={applied}
      onPointerEnter={onPoint}
      onFocus={onPoint}
      onBlur={onLeave}
    >
      <blockquote className="decision-text">{clipped(text)}</blockquote>
      <p className="decision-result">
        <ArrowRight size={13} aria-hidden="true" />
        <span>
          {applied ? outcomeWords(i18n, decision) : t('intake.undone')}
          {applied &&
            action === 'moved' &&
            field !== '' &&
            value !== '' &&
            !text.includes(value) &&
            field !== 'comments' && (
              <>
                {': '}
                <bdi>{clipped(value, 80)}</bdi>
              </>
            )}
        </span>
      </p>
      {session.readOnly === '' && (
        <Button
          size="small"
          variant="ghost"
          icon={applied ? CornerUpLeft : RotateCw}
          aria-label={`${t(applied ? 'common.undo' : 'common.redo')}: ${clipped(text, 60)}`}
          onClick={() => onDecide(!applied)}
        >
          {t(applied ? 'common.undo' : 'common.redo')}
        </Button>
      )}
      <p className="decision-reason">{reasonWords(i18n, decision)}</p>
    </li>
  )
}

const clipped = (text: string, length = 220): string =>
  text.length > length ? `${text.slice(0, length).trimEnd()}…` : text

function outcomeWords({ t }: I18n, { action, field, value }: Decision): string {
  if (action === 'kept') return t('intake.outcome.kept')
  if (action === 'dropped') return t('intake.outcome.dropped')
  if (action === 'slot') {
    const key = `writing.position.${value}`
    return t('intake.outcome.slot', { place: isMessageKey(key) ? t(key) : value })
  }
  const key = `intake.field.${field.replace(/\.\d+(\..*)?$/, '')}`
  return t('intake.outcome.moved', { field: isMessageKey(key) ? t(key) : field })
}

/** The rule's words in the interface's language; a rule nobody has worded yet speaks for itself in English. */
function reasonWords({ t }: I18n, { rule, reason, values }: Decision): string {
  const key = `intake.rule.${rule}`
  return isMessageKey(key) ? t(key, values) : reason
}
