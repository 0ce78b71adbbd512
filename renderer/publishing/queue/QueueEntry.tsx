import { ListOrdered } from 'lucide-react'
import { useI18n } from '../../i18n/i18n'
import { useNavigation } from '../../navigation'
import { needsYou, useQueue } from './useQueue'

/** The queue's place in the rail, with how much stands in it. */
export function QueueEntry() {
  const { t, number } = useI18n()
  const { view, go } = useNavigation()
  const items = useQueue().queue?.items ?? []
  return (
    <button
      type="button"
      className="rail-item"
      aria-current={view.name === 'queue' ? 'page' : undefined}
      onClick={() => go({ name: 'queue' })}
    >
      <ListOrdered size={16} aria-hidden="true" />
      <span>{t('queue.title')}</span>
      {items.length > 0 && (
        <span
          className="rail-count"
          role="img"
          aria-label={t('queue.badge', { count: items.length })}
          data-tone={items.some(needsYou) ? 'bad' : undefined}
        >
          {number(items.length)}
        </span>
      )}
    </button>
  )
}
