import { Ban, CircleAlert, CircleCheck, CircleDashed, FileStack, X } from 'lucide-react'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Spinner } from '../../ui/Spinner'
import { type Item, isOver, privateHostOf, type Queue } from './queue'

const ICONS = {
  waiting: CircleDashed,
  choosing: FileStack,
  done: CircleCheck,
  failed: CircleAlert,
  cancelled: Ban,
}

/** One address or file: how far it is, why it failed, and what a person can do about it. */
export function QueueItem({
  item,
  queue,
  onOpen,
  onChoose,
}: {
  item: Item
  queue: Queue
  onOpen: (articleId: string) => void
  onChoose: (item: Item) => void
}) {
  const { t } = useI18n()
  const { id, state, articles } = item
  const [first] = articles
  const name = shortName(item)
  const isMoving = state === 'fetching' || state === 'reading'
  const Icon = isMoving ? null : ICONS[state]
  const host = privateHostOf(item)
  return (
    <li className="queue-item" data-state={state}>
      {Icon ? <Icon size={16} aria-hidden="true" /> : <Spinner size={14} />}
      <div>
        {state === 'done' && first ? (
          <button type="button" className="queue-open" lang={first.language} onClick={() => onOpen(first.id)}>
            {first.headline || t('common.untitled')}
          </button>
        ) : (
          <bdi className="queue-name" title={item.name}>
            {name}
          </bdi>
        )}
        <StateLine item={item} name={name} />
        {(state === 'failed' || state === 'cancelled' || state === 'choosing') && (
          <div className="queue-deeds">
            {state === 'choosing' && (
              <Button
                size="small"
                aria-label={`${t('intake.queue-choose')} ${name}`}
                onClick={() => onChoose(item)}
              >
                {t('intake.queue-choose')}
              </Button>
            )}
            {host !== '' && (
              <Button
                size="small"
                aria-label={`${t('intake.queue-allow')}: ${host}`}
                onClick={() => queue.allow(host)}
              >
                {t('intake.queue-allow')}
              </Button>
            )}
            {state !== 'choosing' && item.canRetry && host === '' && (
              <Button
                size="small"
                aria-label={`${t('intake.queue-retry')}: ${name}`}
                onClick={() => queue.retry(id)}
              >
                {t('intake.queue-retry')}
              </Button>
            )}
          </div>
        )}
      </div>
      {!isOver(item) && (
        <IconButton
          size="small"
          icon={X}
          label={t('intake.queue-cancel', { name })}
          onClick={() => queue.cancel(id)}
        />
      )}
    </li>
  )
}

function StateLine({ item, name }: { item: Item; name: string }) {
  const { t, fault: words } = useI18n()
  const { state, fault, reading, articles } = item
  if (state === 'failed' && fault) return <p className="queue-line queue-fault">{words(fault)}</p>
  if (state === 'done')
    return (
      <p className="queue-line">
        <bdi className="queue-where">
          {articles.length > 1 ? t('intake.state.done-several', { count: articles.length }) : name}
        </bdi>
      </p>
    )
  if (state === 'choosing')
    return <p className="queue-line">{t('intake.state.choosing', { count: reading?.parts.length ?? 0 })}</p>
  return <p className="queue-line">{t(`intake.state.${state === 'failed' ? 'cancelled' : state}`)}</p>
}

/** An address without what every address has. */
const shortName = ({ kind, name }: Item): string =>
  kind === 'address' ? name.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '') : name
