import { PartialDate } from '../../shared/article/article'
import { standing } from '../../shared/intake/decide/change'
import { readChanged } from '../../shared/intake/decide/memory'
import type { Decision } from '../../shared/intake/report'
import { isMessageKey } from '../i18n/catalogue'
import type { I18n } from '../i18n/i18n'

export const clipped = (text: string, length = 220): string =>
  text.length > length ? `${text.slice(0, length).trimEnd()}…` : text

/** A field by its name, `dateline.place`, in the person's language. */
export function fieldWords({ t }: I18n, field: string): string {
  const whole = `intake.field.${field}`
  const key = `intake.field.${field.replace(/\.\d+(\..*)?$/, '')}`
  return isMessageKey(whole) ? t(whole) : isMessageKey(key) ? t(key) : field
}

/** What became of a piece, as things stand. */
export function outcomeWords(i18n: I18n, decision: Decision): string {
  const { t } = i18n
  const { action, applied, value } = decision
  const now = standing(decision)
  if (now.action === 'moved') return fieldWords(i18n, now.field)
  if (now.action === 'kept') return t(applied ? 'intake.outcome.kept' : 'intake.undone')
  if (now.action === 'slot') {
    const key = `writing.position.${value}`
    return t('intake.outcome.slot', { place: isMessageKey(key) ? t(key) : value })
  }
  if (applied) return t('intake.outcome.dropped')
  return t(action === 'slot' ? 'intake.slot-removed' : 'intake.removed')
}

/** What was written into the field, where the text itself does not say so. */
export function valueWords(i18n: I18n, decision: Decision): string {
  const { field, text, value } = decision
  if (standing(decision).action !== 'moved' || field === 'comments' || text.includes(value)) return ''
  // A picture of the library is named by the hash of its content, which says nothing to anybody.
  if (value.startsWith('sha256-')) return ''
  const isDate = field === 'dateline.date' && PartialDate.safeParse(value).success
  return clipped(isDate ? i18n.partialDate(value) : value, 80)
}

/** Why: the person's own word where they decided otherwise, else the rule's, in the interface's language. */
export function reasonWords({ t }: I18n, { action, rule, reason, values }: Decision): string {
  if (readChanged(values.changed) && action !== 'slot') return t(`intake.you.${action}`)
  const key = `intake.rule.${rule}`
  return isMessageKey(key) ? t(key, values) : reason
}
