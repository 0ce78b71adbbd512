import {
  CalendarClock,
  CircleAlert,
  Clock,
  CloudOff,
  Hourglass,
  type LucideIcon,
  SearchCheck,
} from 'lucide-react'
import { useId, useState } from 'react'
import type { QueueItem, QueueState } from '../../../shared/publish/queue/items'
import { desk } from '../../desk'
import { useI18n } from '../../i18n/i18n'
import { useNavigation } from '../../navigation'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Spinner } from '../../ui/Spinner'
import { useToasts } from '../../ui/Toasts'
import { useHour } from './useHour'

const ICONS: Readonly<Record<Exclude<QueueState, 'running'>, LucideIcon>> = {
  queued: Hourglass,
  held: Clock,
  scheduled: CalendarClock,
  late: CircleAlert,
  waiting: CloudOff,
  unclear: SearchCheck,
  cancelling: SearchCheck,
  refused: CircleAlert,
}

const STEPS: readonly QueueItem['step'][] = ['check', 'prepare', 'pictures', 'send', 'verify']

/** How far it is, from 0 to 1: a step that goes through several files has parts of its own. */
export function progressOf({ step, count }: Pick<QueueItem, 'step' | 'count'>): number {
  const at = STEPS.indexOf(step)
  if (at < 0) return 0
  return (at + (count && count.of > 0 ? (count.part - 1) / count.of : 0)) / STEPS.length
}

/** One article on its way to one site. */
export function QueueRow({
  item,
  headline,
  isPaused,
}: {
  item: QueueItem
  headline: string
  isPaused: boolean
}) {
  const { t, fault: words } = useI18n()
  const { go } = useNavigation()
  const hour = useHour()
  const toasts = useToasts()
  const title = useId()
  const [asking, setAsking] = useState(false)
  const { articleId, site, siteName, state, at, fault } = item
  const place = { articleId, site }

  async function ask(deed: 'cancel' | 'retry' | 'dismiss'): Promise<void> {
    const done = await desk.queue[deed](place)
    if (!done.ok) toasts.show({ text: words(done.fault), tone: 'bad' })
  }
  const named = (deed: string) => t('queue.of', { deed, headline, site: siteName })
  const Icon = state === 'running' ? null : ICONS[state]
  const isArranged = state === 'held' || state === 'scheduled' || state === 'late'
  const looks = state === 'unclear' || state === 'cancelling' || state === 'late'
  const canRetry = state === 'waiting' || state === 'refused' || looks
  const act = t(`queue.act.${item.act}`)
  return (
    <li className="queue-row" data-state={state} aria-labelledby={title}>
      <span className="queue-icon" aria-hidden="true">
        {Icon ? <Icon size={18} /> : <Spinner size={18} />}
      </span>
      <div className="queue-what">
        <button
          type="button"
          id={title}
          className="queue-headline"
          onClick={() => go({ name: 'writing', id: articleId })}
        >
          {headline}
        </button>
        <p className="queue-where">
          {siteName} · {act}
          {item.attempts > 1 && ` · ${t('queue.attempt', { count: item.attempts })}`}
        </p>
        {state === 'running' && <RunningLine item={item} />}
        {fault && <p className="queue-why">{words(fault as Parameters<typeof words>[0])}</p>}
        {state !== 'running' && state !== 'refused' && (
          <p className="queue-when">{t(`queue.state.${state}`, at ? { when: hour(at) } : {})}</p>
        )}
      </div>
      <div className="queue-deeds">
        {canRetry && (
          <Button
            size="small"
            disabled={isPaused}
            aria-label={named(t(looks ? 'queue.look' : 'queue.retry'))}
            onClick={() => void ask('retry')}
          >
            {t(looks ? 'queue.look' : 'queue.retry')}
          </Button>
        )}
        {state === 'refused' ? (
          <Button
            size="small"
            variant="ghost"
            aria-label={named(t('queue.dismiss'))}
            onClick={() => void ask('dismiss')}
          >
            {t('queue.dismiss')}
          </Button>
        ) : (
          state !== 'cancelling' && (
            <Button
              size="small"
              variant="ghost"
              busy={item.isStopping}
              aria-label={named(t(isArranged ? 'queue.take-back' : 'queue.cancel'))}
              onClick={() => (isArranged ? setAsking(true) : void ask('cancel'))}
            >
              {t(isArranged ? 'queue.take-back' : 'queue.cancel')}
            </Button>
          )
        )}
      </div>
      <Dialog
        open={asking}
        size="small"
        title={t('queue.take-back.title')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button
              variant="danger"
              onClick={() => {
                setAsking(false)
                void ask('cancel')
              }}
            >
              {t('queue.take-back')}
            </Button>
          </>
        }
      >
        <p>{t('queue.take-back.text', { headline, site: siteName })}</p>
      </Dialog>
    </li>
  )
}

function RunningLine({ item }: { item: QueueItem }) {
  const { t } = useI18n()
  const { step, count, act } = item
  const words =
    step === 'pictures' && count
      ? t('queue.picture', count)
      : act === 'withdraw'
        ? t('publishing.step.withdraw')
        : t(`publishing.step.${step ?? 'check'}`)
  return (
    <div className="queue-progress">
      <progress aria-label={t('queue.progress')} value={progressOf(item)} max={1} />
      <p role="status">{item.isStopping ? t('queue.stopping') : words}</p>
    </div>
  )
}
