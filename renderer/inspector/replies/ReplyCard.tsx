import { PenLine, SquareArrowOutUpRight, X } from 'lucide-react'
import type { Reply } from '../../../shared/article/reply'
import type { LibraryRow } from '../../../shared/ipc/libraryRow'
import { wordsIn } from '../../../shared/text/wordsIn'
import { useI18n } from '../../i18n/i18n'
import { useNow } from '../../library/useNow'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { StatusBadge } from '../../ui/Status'
import { useField } from '../../writing/context'
import { Deadline, Fact } from './Fact'

const SHORT: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }

/** One demanded reply: who, to what, until when, and how far its article is. */
export function ReplyCard({
  reply,
  row,
  onWrite,
  onOpen,
  onRemove,
}: {
  reply: Reply
  /** The reply's own article; null while there is none. */
  row: LibraryRow | null
  onWrite: () => void
  onOpen: () => void
  onRemove: () => void
}) {
  const { t, date } = useI18n()
  const now = useNow()
  const language = useField('language')
  const isOut = row?.status === 'published' || row?.status === 'corrected'
  return (
    <article className="reply-card" aria-label={t('replies.of', { name: reply.by })}>
      <header>
        <strong>{reply.by}</strong>
        {row && <StatusBadge status={row.status} />}
        <IconButton
          size="small"
          icon={X}
          label={t('common.remove-item', { name: t('replies.of', { name: reply.by }) })}
          onClick={onRemove}
        />
      </header>
      {reply.claim && <blockquote lang={language}>{reply.claim}</blockquote>}
      <dl>
        {reply.received && <Fact name={t('replies.received')}>{date(reply.received, SHORT)}</Fact>}
        {reply.due && <Deadline due={reply.due} now={now} isMet={isOut} />}
        {reply.claim && (
          <Fact name={t('replies.claim-length')}>
            {t('common.words', { count: wordsIn(reply.claim, language) })}
          </Fact>
        )}
        {row && <Fact name={t('replies.length')}>{t('common.words', { count: row.words })}</Fact>}
      </dl>
      {row ? (
        <Button size="small" icon={SquareArrowOutUpRight} onClick={onOpen}>
          {t('replies.open')}
        </Button>
      ) : (
        <Button size="small" icon={PenLine} onClick={onWrite}>
          {t('replies.write')}
        </Button>
      )}
      {isOut && <p className="inspector-empty">{t('replies.to-send')}</p>}
    </article>
  )
}
