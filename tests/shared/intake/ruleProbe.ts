import { textPiece } from '../../../shared/intake/page/piece'
import { openReading } from '../../../shared/intake/reading'
import type { Rule } from '../../../shared/intake/rules/rule'

export const STORY =
  'Köprü dün sabah düzenlenen törenle açıldı, ilk gün üzerinden on binden fazla araç geçti.'
export const NEXT =
  'Yetkililer, önümüzdeki hafta gece aydınlatmasının da tamamlanacağını ve denemelerin biteceğini söyledi.'

/** What a rule finds in lines, as `[first text, action, field=value]`. */
export function find(rule: Rule, lines: readonly string[], before: readonly Rule[] = [], headline = '') {
  const reading = openReading(
    lines.map((text, index) => textPiece(text, [index + 1, index + 1])),
    '',
  )
  for (const other of before) reading.apply(other)
  const at = lines.indexOf(headline)
  if (at >= 0) reading.setHeadline({ text: headline, key: reading.keys[at] ?? '', at })
  return rule.read(reading).map(({ pieces, action, field, value }) => ({
    text: pieces.map((index) => lines[index]).join(' / '),
    what: field ? `${action} ${field}=${value}` : action,
  }))
}

/** Whether a rule takes a line that stands behind a story. */
export const takes = (rule: Rule, line: string, place: 'above' | 'below' | 'inside' = 'below'): boolean => {
  const padding = ['Birinci satır burada duruyor', 'İkinci satır da burada duruyor']
  const lines = {
    above: [...padding, line, STORY, NEXT],
    below: [...padding, STORY, NEXT, line],
    inside: [...padding, STORY, line, NEXT],
  }[place]
  return find(rule, lines).some(({ text }) => text === line)
}
