import { measure } from '../../shared/article/measure'
import type { ReadArticle } from '../../shared/intake/taken'
import { datelineText } from '../../shared/render/datelineText'
import { explained } from './explain'

const line = (label: string, value: string) => (value ? `${label.padEnd(11)}${value}\n` : '')

/** What a person at a terminal wants to know: the article in a few lines, and every decision; the rules when asked. */
export function summary({ article, report }: ReadArticle, isExplained: boolean): string {
  const { words } = measure(article.body, article.language)
  const decisions = report.decisions
    .map(({ action, field, text, reason, check }) => {
      const piece = text.length > 60 ? `${text.slice(0, 59)}…` : text
      return `  ${check ? '?' : ' '} ${`${action}${field ? ` → ${field}` : ''}`.padEnd(26)} ${piece}\n      ${reason}\n`
    })
    .join('')
  const rules = explained(report)
    .map(
      ({ rule, times, weight, reason }) =>
        `  ${rule.padEnd(22)} ${`${times}×`.padStart(5)} ${weight === null ? '   –' : weight.toFixed(2)}  ${reason}\n`,
    )
    .join('')
  return [
    line('Headline', article.headline),
    line('Language', article.language),
    line('Dateline', datelineText(article.dateline, article.language)),
    line('Rubrics', article.rubrics.join(', ')),
    line('Source', article.sources.map((source) => source.url || source.publisher).join(', ')),
    line('Body', `${article.body.content?.length ?? 0} blocks, ${words} words`),
    '\nDecisions\n',
    decisions,
    ...(isExplained ? ['\nRules\n', rules] : []),
  ].join('')
}
