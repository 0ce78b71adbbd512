import { ArrowRight, Check, CornerUpLeft, RotateCw } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { standing, type Wish } from '../../shared/intake/decide/change'
import { isSeen } from '../../shared/intake/decide/locate'
import { readChanged } from '../../shared/intake/decide/memory'
import type { Decision } from '../../shared/intake/report'
import { useI18n } from '../i18n/i18n'
import { matchesShortcut } from '../palette/shortcuts'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { Menu } from '../ui/Menu'
import { clipped, fieldWords, outcomeWords, reasonWords, valueWords } from './decisionWords'

export interface DecisionCardProps {
  decision: Decision
  /** The fields its text can go to. */
  fields: readonly string[]
  /** Whether it was marked for a person to look at when the report was opened. */
  toCheck: boolean
  readOnly: boolean
  /** Host it was remembered for; empty when it was not. */
  rememberedFor: string
  onPoint(decision: Decision | null): void
  onChange(decision: Decision, wish: Wish): void
  onTakeBack(decision: Decision): void
  onForget(id: string): void
}

/** One decision: the piece of the page, what became of it and why, and what else could become of it. */
export function DecisionCard(props: DecisionCardProps) {
  const { decision, toCheck, readOnly, rememberedFor, onPoint, onForget } = props
  const i18n = useI18n()
  const { t } = i18n
  const { action, applied, text } = decision
  const value = valueWords(i18n, decision)
  const outcome = outcomeWords(i18n, decision)
  return (
    <li
      className="decision"
      data-decision={decision.id}
      data-rule={decision.rule}
      data-action={action}
      data-applied={applied}
      data-standing={standing(decision).action}
      data-open={(toCheck && decision.check && applied) || undefined}
      onPointerEnter={() => onPoint(decision)}
      onFocus={() => onPoint(decision)}
      onBlur={() => onPoint(null)}
      onKeyDown={(event) => onCardKey(event, props)}
    >
      <button
        type="button"
        className="decision-text"
        aria-label={`${clipped(text, 120)}: ${outcome}`}
        aria-keyshortcuts="K D M U R"
        aria-describedby="report-keys"
        onClick={() => {
          onPoint(decision)
          document.querySelector('[data-pointed], .pointed-at')?.scrollIntoView({ block: 'center' })
        }}
      >
        {clipped(text)}
      </button>
      <p className="decision-result">
        <ArrowRight size={13} aria-hidden="true" />
        <span>
          {outcome}
          {value !== '' && (
            <>
              {': '}
              <bdi>{value}</bdi>
            </>
          )}
        </span>
      </p>
      <p className="decision-reason">{reasonWords(i18n, decision)}</p>
      {!readOnly && <Choices {...props} />}
      {rememberedFor !== '' && (
        <p className="decision-lesson" role="status">
          <Check size={13} aria-hidden="true" />
          <span>{t('intake.remembered', { host: rememberedFor })}</span>
          <Button size="small" variant="ghost" onClick={() => onForget(decision.id)}>
            {t('intake.forget')}
          </Button>
        </p>
      )}
    </li>
  )
}

function Choices({ decision, fields, toCheck, onChange, onTakeBack }: DecisionCardProps) {
  const i18n = useI18n()
  const { t } = i18n
  const now = standing(decision)
  const short = clipped(decision.text, 60)
  const isOwn = decision.applied && !readChanged(decision.values.changed)
  const choose = (wish: Wish) => onChange(decision, wish)
  const back = t(decision.applied ? 'common.undo' : 'common.redo')
  const isOpen = toCheck && decision.check && decision.applied
  return (
    <div className="decision-choices">
      {isOpen && now.action !== 'slot' && (
        <Button
          size="small"
          icon={Check}
          aria-label={`${t('intake.right')}: ${short}`}
          onClick={() => choose(now)}
        >
          {t('intake.right')}
        </Button>
      )}
      {toCheck && !isOpen && (
        <span className="decision-checked">
          <Check size={13} aria-hidden="true" />
          {t('intake.checked')}
        </span>
      )}
      {isSeen(decision) && now.action !== 'kept' && (
        <Button
          size="small"
          variant="ghost"
          aria-label={`${t('intake.keep')}: ${short}`}
          onClick={() => choose({ action: 'kept' })}
        >
          {t('intake.keep')}
        </Button>
      )}
      {now.action !== 'dropped' && (
        <Button
          size="small"
          variant="ghost"
          aria-label={`${t('intake.drop')}: ${short}`}
          onClick={() => choose({ action: 'dropped' })}
        >
          {t('intake.drop')}
        </Button>
      )}
      {fields.length > 0 && (
        <Menu
          size="small"
          label={t('intake.move')}
          description={t('intake.move-text', { text: short })}
          items={fields.map((field) => ({
            id: field,
            label: fieldWords(i18n, field),
            onSelect: () => choose({ action: 'moved', field }),
            disabled: now.action === 'moved' && now.field === field,
          }))}
        />
      )}
      <IconButton
        size="small"
        icon={decision.applied ? CornerUpLeft : RotateCw}
        label={`${back}: ${short}`}
        title={back}
        data-own={isOwn || undefined}
        onClick={() => onTakeBack(decision)}
      />
    </div>
  )
}

/** Letters decide, arrows go on to the next card. */
function onCardKey(event: KeyboardEvent<HTMLLIElement>, props: DecisionCardProps): void {
  const { decision, readOnly, onChange, onTakeBack } = props
  const card = event.currentTarget
  const press = event.nativeEvent
  const pressed = (shortcut: string) => matchesShortcut(press, shortcut)
  const inMenu = event.target instanceof HTMLElement && event.target.closest('[popover]') !== null
  if (inMenu || press.isComposing) return
  const step = pressed('ArrowDown') ? 1 : pressed('ArrowUp') ? -1 : 0
  if (step !== 0) {
    const all = [...(card.closest('.report-scroll')?.querySelectorAll<HTMLElement>('.decision-text') ?? [])]
    const own = card.querySelector<HTMLElement>('.decision-text')
    if (own) all[all.indexOf(own) + step]?.focus()
  } else if (readOnly) return
  else if (pressed('U')) onTakeBack(decision)
  else if (pressed('M')) card.querySelector<HTMLElement>('[aria-haspopup="menu"]')?.click()
  else {
    const now = standing(decision)
    const action = pressed('K') ? 'kept' : pressed('D') ? 'dropped' : null
    if (action === 'kept' && !isSeen(decision)) return
    if (action) onChange(decision, { action })
    else if (pressed('R') && now.action !== 'slot') onChange(decision, now)
    else return
  }
  event.preventDefault()
}
