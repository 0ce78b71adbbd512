import type { LibraryRow } from '../../shared/ipc/libraryRow'
import { useI18n } from '../i18n/i18n'
import { useNow } from './useNow'

/** What a card of the board and of the queue says of an article: its headline, who has it, until when. */
export function CardFacts({ row, withWords = false, withDue = true }: CardFactsProps) {
  const i18n = useI18n()
  const { t } = i18n
  const now = useNow()
  const isLate = row.due !== '' && Date.parse(row.due) < now
  const words = withWords ? t('common.words', { count: row.words }) : ''
  return (
    <>
      <span className="board-headline" lang={row.language}>
        {row.headline || t('common.untitled')}
      </span>
      <span className="board-facts">
        {[row.assignee, words, i18n.ago(row.updated, now)].filter(Boolean).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </span>
      {row.due !== '' && withDue && (
        <span className="board-due" data-late={isLate || undefined}>
          {t('views.due', { when: i18n.moment(row.due, now) })}
        </span>
      )}
    </>
  )
}

interface CardFactsProps {
  row: LibraryRow
  withWords?: boolean
  /** False where what is done needs no day any more. */
  withDue?: boolean
}
