import { ChevronDown, ChevronUp, X } from 'lucide-react'
import { type KeyboardEvent, useEffect } from 'react'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { QueueItem } from './QueueItem'
import { type Item, isOver, privateHostOf, type Queue } from './queue'
import './queue.css'

/** What is being taken in, beside whatever the window shows; folded it is one line. */
export function QueuePanel({
  queue,
  items,
  aside,
  folded,
  onFold,
  onOpen,
  onChoose,
}: {
  queue: Queue
  items: readonly Item[]
  /** Beside an article and its report. */
  aside: boolean
  folded: boolean
  onFold: (folded: boolean) => void
  onOpen: (articleId: string) => void
  onChoose: (item: Item) => void
}) {
  const { t } = useI18n()
  const count = (...states: Item['state'][]) => items.filter(({ state }) => states.includes(state)).length
  const done = count('done')
  const failed = count('failed')
  const over = items.every(isOver)
  const again = items.filter((item) => item.state === 'failed' && item.canRetry && privateHostOf(item) === '')
  const total = items.length - count('cancelled')
  useRoomForIt(aside)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    // Escape folds the list; the screen's own Escape is the next one.
    event.preventDefault()
    event.stopPropagation()
    onFold(true)
  }
  return (
    <section
      className="queue"
      aria-labelledby="queue-title"
      data-folded={folded || undefined}
      data-aside={aside || undefined}
      onKeyDown={onKeyDown}
      onClick={() => requestAnimationFrame(keepFocus)}
    >
      <header>
        <h2 id="queue-title" className="queue-title" tabIndex={-1}>
          {t('intake.queue')}
        </h2>
        <p role="status" className="queue-count">
          {t('intake.queue-progress', { done, total })}
          {failed > 0 && <span className="queue-failed">{t('intake.queue-failed', { count: failed })}</span>}
        </p>
        <IconButton
          size="small"
          icon={folded ? ChevronUp : ChevronDown}
          label={t(folded ? 'intake.queue-unfold' : 'intake.queue-fold')}
          aria-expanded={!folded}
          onClick={() => onFold(!folded)}
        />
        {over && <IconButton size="small" icon={X} label={t('intake.queue-close')} onClick={queue.clear} />}
      </header>
      {!over && <progress max={total} value={done + failed} aria-labelledby="queue-title" />}
      {!folded && (
        <ul>
          {items.map((item) => (
            <QueueItem key={item.id} item={item} queue={queue} onOpen={onOpen} onChoose={onChoose} />
          ))}
        </ul>
      )}
      {!folded && (!over || again.length > 1) && (
        <footer>
          {again.length > 1 && (
            <Button
              size="small"
              onClick={() => {
                for (const { id } of again) queue.retry(id)
              }}
            >
              {t('intake.queue-retry-all')}
            </Button>
          )}
          {!over && (
            <Button size="small" variant="ghost" onClick={queue.cancelAll}>
              {t('intake.queue-cancel-all')}
            </Button>
          )}
        </footer>
      )}
    </section>
  )
}

/** A button that was pressed may be gone with what it did: the keys go on at the list, or at the screen behind it. */
function keepFocus(): void {
  const { activeElement } = document
  if (activeElement && activeElement !== document.body) return
  const places = ['#queue-title', '.writing', '.library [role="listbox"]']
  const found = places.map((place) => document.querySelector<HTMLElement>(place))
  found.find((element) => element?.checkVisibility())?.focus()
}

/** The messages of the window make room while the list is there. */
function useRoomForIt(aside: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.queue = aside ? 'aside' : 'over'
    return () => {
      delete dataset.queue
    }
  }, [aside])
}
