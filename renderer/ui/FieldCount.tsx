import { graphemes } from '../../shared/article/graphemes'
import { useI18n } from '../i18n/i18n'
import './field-count.css'

/** How long a text is beside what its site takes. Quiet until it is written in; said aloud once it is too long. */
export function FieldCount({ text, limit }: { text: string; limit: number | undefined }) {
  const { t, number } = useI18n()
  if (limit === undefined || text === '') return null
  const length = graphemes(text)
  const isOver = length > limit
  return (
    <span className="field-count" data-over={isOver || undefined}>
      <span aria-hidden="true">
        {number(length)} / {number(limit)}
      </span>
      <span className="visually-hidden" role="status">
        {isOver ? t('counts.over', { count: length - limit }) : ''}
      </span>
    </span>
  )
}
