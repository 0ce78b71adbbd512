import { Check } from 'lucide-react'
import { memo } from 'react'
import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { marksIn, type Snippet } from '../../shared/search/marks'
import type { SearchQuery } from '../../shared/search/query'
import { useI18n } from '../i18n/i18n'
import { StatusBadge } from '../ui/Status'
import { Marked } from './Marked'

export interface ArticleRowProps {
  row: LibraryRow
  domId: string
  position: number
  total: number
  selected: boolean
  active: boolean
  now: number
  top: number
  height: number
  /** What was looked for; null for nothing. */
  query: SearchQuery | null
  snippet: Snippet | null
}

/** One option of the list. The list holds the focus, the keys and the clicks; `data-index` tells it which row. */
export const ArticleRow = memo(function ArticleRow(props: ArticleRowProps) {
  const { row, domId, position, total, selected, active, now, top, height, query, snippet } = props
  const i18n = useI18n()
  const { t } = i18n
  return (
    <div
      id={domId}
      role="option"
      tabIndex={-1}
      className="library-row list-row"
      aria-selected={selected}
      aria-posinset={position}
      aria-setsize={total}
      data-index={position - 1}
      data-active={active || undefined}
      style={{ height, transform: `translateY(${top}px)` }}
    >
      <span className="library-mark" data-mark aria-hidden="true">
        <span>{selected && <Check size={12} strokeWidth={3} />}</span>
      </span>
      <span className="library-story">
        <span className="library-headline" lang={row.language} data-empty={row.headline === '' || undefined}>
          {query && row.headline ? (
            <Marked text={row.headline} marks={marksIn(row.headline, query)} />
          ) : (
            row.headline || t('common.untitled')
          )}
        </span>
        {snippet ? (
          <span className="library-snippet" lang={row.language}>
            <Marked text={snippet.text} marks={snippet.marks} />
          </span>
        ) : (
          <span className="library-facts">
            {row.sourceHost && <span>{row.sourceHost}</span>}
            <span className="library-language">{i18n.languageName(row.language)}</span>
            <span>{t('common.words', { count: row.words })}</span>
            {row.assignee && <span>{row.assignee}</span>}
          </span>
        )}
      </span>
      <StatusBadge status={row.status} />
      <time dateTime={row.updated} title={i18n.date(row.updated)}>
        {i18n.ago(row.updated, now)}
      </time>
    </div>
  )
})
