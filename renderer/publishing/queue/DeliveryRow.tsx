import { ChevronRight } from 'lucide-react'
import type { LoggedDelivery } from '../../../shared/publish/queue/delivery'
import { useI18n } from '../../i18n/i18n'
import { useNavigation } from '../../navigation'
import { Button } from '../../ui/Button'
import './deliveryLog.css'
import { useQueue } from './useQueue'

const TONES: Readonly<Record<LoggedDelivery['outcome'], string>> = {
  begun: 'warn',
  done: 'good',
  scheduled: 'good',
  held: 'good',
  offline: 'warn',
  unclear: 'warn',
  refused: 'bad',
  stopped: 'bad',
  cancelled: 'calm',
}

const MOMENT: Intl.DateTimeFormatOptions = {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
}
const SECOND: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit', second: '2-digit' }

/** One try in a line; opened, its steps and files. `isOfOne`: where the article is known already. */
export function DeliveryRow({ delivery, isOfOne = false }: { delivery: LoggedDelivery; isOfOne?: boolean }) {
  const { t, date, number, fault: words } = useI18n()
  const { go } = useNavigation()
  const items = useQueue().queue?.items ?? []
  const isRunning = items.some(
    ({ state, since, site, articleId }) =>
      state === 'running' &&
      since === delivery.began &&
      site === delivery.site &&
      articleId === delivery.articleId,
  )
  const { outcome, steps, files, fault, url, attempt } = delivery
  return (
    <details className="delivery">
      <summary data-compact={isOfOne || undefined}>
        <ChevronRight size={14} aria-hidden="true" />
        <time dateTime={delivery.began}>{date(delivery.began, MOMENT)}</time>
        {!isOfOne && <strong>{delivery.headline || t('common.untitled')}</strong>}
        <span className="delivery-where">
          {delivery.siteName} · {t(`queue.act.${delivery.act}`)}
          {attempt > 1 && ` · ${t('queue.attempt', { count: attempt })}`}
        </span>
        <span className="chip" data-tone={isRunning ? undefined : TONES[outcome]}>
          {t(isRunning ? 'queue.group.now' : `queue.outcome.${outcome}`)}
        </span>
      </summary>
      <div className="delivery-more">
        {fault && <p className="delivery-why">{words(fault as Parameters<typeof words>[0])}</p>}
        {fault && <code>{fault.message}</code>}
        <dl>
          {steps.length > 0 && (
            <div>
              <dt>{t('queue.log.steps')}</dt>
              <dd>
                <ol>
                  {steps.map(({ step, at, part, of }) => (
                    <li key={`${at} ${step} ${part ?? 0}`}>
                      <time dateTime={at}>{date(at, SECOND)}</time>
                      {part !== undefined && of !== undefined
                        ? t('queue.picture', { part, of })
                        : t(`queue.step.${step}`)}
                    </li>
                  ))}
                </ol>
              </dd>
            </div>
          )}
          {files.length > 0 && (
            <div>
              <dt>{t('queue.log.files')}</dt>
              <dd>
                <ul>
                  {files.map(({ name, bytes }) => (
                    <li key={name}>
                      <code>{name.replace('sha256-', '').slice(0, 12)}</code>{' '}
                      {number(Math.ceil(bytes / 1024))} KB
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
          {url && (
            <div>
              <dt>{t('queue.log.address')}</dt>
              <dd>
                <code>{url}</code>
              </dd>
            </div>
          )}
        </dl>
        {!isOfOne && (
          <Button size="small" onClick={() => go({ name: 'writing', id: delivery.articleId })}>
            {t('queue.log.open')}
          </Button>
        )}
      </div>
    </details>
  )
}
