import { ListOrdered, Pause, Play } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { QueueItem, QueueState } from '../../../shared/publish/queue/items'
import { desk } from '../../desk'
import { useI18n } from '../../i18n/i18n'
import { useLibrary } from '../../library/useLibrary'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Tabs } from '../../ui/Tabs'
import { useToasts } from '../../ui/Toasts'
import { DeliveryLog } from './DeliveryLog'
import { QueueRow } from './QueueRow'
import './queueScreen.css'
import { useKeptFocus } from './useKeptFocus'
import { useQueue } from './useQueue'

const GROUPS = [
  { id: 'person', states: ['refused', 'late'] },
  { id: 'now', states: ['running'] },
  { id: 'waits', states: ['queued', 'waiting', 'unclear', 'cancelling'] },
  { id: 'arranged', states: ['held', 'scheduled'] },
] as const satisfies readonly { id: string; states: readonly QueueState[] }[]

/** Everything that is on its way to a site, and what came of what was. `articleId` opens the log of one article. */
export function QueueScreen({ articleId }: { articleId?: string | undefined }) {
  const { t, fault: words } = useI18n()
  const toasts = useToasts()
  const { queue, reload } = useQueue()
  const heading = useRef<HTMLHeadingElement>(null)
  const [tab, setTab] = useState<'now' | 'log'>(articleId ? 'log' : 'now')
  const isPaused = queue?.isPaused ?? false
  useEffect(() => {
    heading.current?.focus()
    void reload()
  }, [reload])
  const pause = async () => {
    const done = await desk.queue.pause({ isPaused: !isPaused })
    if (!done.ok) toasts.show({ text: words(done.fault), tone: 'bad' })
  }
  return (
    <main className="queue-screen page-screen">
      <div className="queue-page page-column">
        <header>
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {t('queue.title')}
            </h1>
            <p>{t('queue.text')}</p>
          </div>
          <Button icon={isPaused ? Play : Pause} onClick={() => void pause()}>
            {t(isPaused ? 'queue.resume' : 'queue.pause')}
          </Button>
        </header>
        {isPaused && (
          <p className="queue-paused" role="status">
            <Pause size={16} aria-hidden="true" />
            {t('queue.paused')}
          </p>
        )}
        <Tabs
          label={t('queue.title')}
          active={tab}
          onChange={setTab}
          tabs={[
            { id: 'now', label: t('queue.tab.now') },
            { id: 'log', label: t('queue.tab.log') },
          ]}
        >
          {tab === 'now' ? <Now /> : <DeliveryLog articleId={articleId} />}
        </Tabs>
      </div>
    </main>
  )
}

function Now() {
  const { t } = useI18n()
  const { queue } = useQueue()
  const { rows } = useLibrary()
  const list = useRef<HTMLDivElement>(null)
  const headlines = useMemo(() => new Map(rows?.map(({ id, headline }) => [id as string, headline])), [rows])
  const items = queue?.items ?? []
  useKeptFocus(list)
  const headlineOf = (item: QueueItem) =>
    headlines.get(item.articleId) || item.headline || t('common.untitled')
  return (
    <div ref={list} className="queue-groups" tabIndex={-1}>
      {!queue && <p className="queue-loading">{t('common.loading')}</p>}
      {queue && items.length === 0 && (
        <EmptyState icon={ListOrdered} title={t('queue.empty')} text={t('queue.empty-text')} />
      )}
      {GROUPS.map(({ id, states }) => {
        const of = items.filter(({ state }) => (states as readonly QueueState[]).includes(state))
        if (of.length === 0) return null
        return (
          <section key={id} aria-labelledby={`queue-${id}`}>
            <h2 id={`queue-${id}`}>{t(`queue.group.${id}`)}</h2>
            <ul className="queue-list">
              {of.map((item) => (
                <QueueRow
                  key={`${item.site} ${item.articleId}`}
                  item={item}
                  headline={headlineOf(item)}
                  isPaused={queue?.isPaused ?? false}
                />
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
