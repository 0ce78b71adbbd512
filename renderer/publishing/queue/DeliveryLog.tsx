import { FileJson, FileSpreadsheet, ScrollText } from 'lucide-react'
import { useCallback, useEffect, useState } from 'react'
import { DELIVERY_COLUMNS } from '../../../shared/publish/queue/columns'
import type { DeliveryOutcome, LoggedDelivery } from '../../../shared/publish/queue/delivery'
import { desk } from '../../desk'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Select } from '../../ui/Select'
import { useToasts } from '../../ui/Toasts'
import { useSites } from '../../writing/useSites'
import { DeliveryRow } from './DeliveryRow'

const OUTCOMES = [
  'done',
  'scheduled',
  'held',
  'refused',
  'stopped',
  'offline',
  'unclear',
  'cancelled',
  'begun',
] as const satisfies readonly DeliveryOutcome[]

const PAGE = 50
/** As many as the library keeps; see `DELIVERIES_KEPT`. */
const KEPT = 10_000

/** What was sent where, when, and what came of it. `articleId` narrows it to one article until that is taken off. */
export function DeliveryLog({ articleId }: { articleId?: string | undefined }) {
  const { t, fault: words } = useI18n()
  const toasts = useToasts()
  const sites = useSites()
  const [one, setOne] = useState(articleId)
  const [site, setSite] = useState('')
  const [outcome, setOutcome] = useState<DeliveryOutcome | ''>('')
  const [shown, setShown] = useState<readonly LoggedDelivery[] | null>(null)
  const [most, setMost] = useState(PAGE)

  const narrowed = useCallback(
    () => ({
      ...(one && { articleId: one as LoggedDelivery['articleId'] }),
      ...(site && { site }),
      ...(outcome && { outcomes: [outcome] }),
    }),
    [one, site, outcome],
  )
  useEffect(() => {
    let isGone = false
    const read = async () => {
      const found = await desk.queue.log({ ...narrowed(), limit: Math.min(most + 1, 1000) })
      if (isGone) return
      if (found.ok) setShown(found.value)
      else toasts.show({ text: words(found.fault), tone: 'bad' })
    }
    void read()
    const off = desk.on('queueChanged', () => void read())
    return () => {
      isGone = true
      off()
    }
  }, [narrowed, most, toasts, words])

  const save = async (form: 'csv' | 'jsonl') => {
    const heads = DELIVERY_COLUMNS.map((name) => t(`queue.column.${name}`))
    const saved = await desk.queue.exportLog({ form, heads, query: narrowed() })
    if (!saved.ok) toasts.show({ text: words(saved.fault), tone: 'bad' })
    else if (saved.value)
      toasts.show({ text: t('queue.log.saved', { name: saved.value.name }), tone: 'good' })
  }
  if (shown === null) return <p className="queue-loading">{t('common.loading')}</p>
  const isNarrowed = site !== '' || outcome !== ''
  const headline = shown[0]?.headline || t('common.untitled')
  return (
    <div className="delivery-log">
      <div className="delivery-tools">
        <Select
          label={t('queue.log.site')}
          hideLabel
          value={site}
          onChange={setSite}
          options={[
            { value: '', label: t('queue.log.all-sites') },
            ...sites.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        <Select<DeliveryOutcome | ''>
          label={t('queue.log.outcome')}
          hideLabel
          value={outcome}
          onChange={setOutcome}
          options={[
            { value: '', label: t('queue.log.all-outcomes') },
            ...OUTCOMES.map((value) => ({ value, label: t(`queue.outcome.${value}`) })),
          ]}
        />
        <div className="delivery-files">
          <Button icon={FileSpreadsheet} onClick={() => void save('csv')}>
            {t('queue.log.csv')}
          </Button>
          <Button icon={FileJson} onClick={() => void save('jsonl')}>
            {t('queue.log.jsonl')}
          </Button>
        </div>
      </div>
      {one && (
        <p className="delivery-one">
          <span>{t('queue.log.one-article', { headline })}</span>
          <Button size="small" variant="ghost" onClick={() => setOne(undefined)}>
            {t('queue.log.every-article')}
          </Button>
        </p>
      )}
      {shown.length === 0 &&
        (isNarrowed ? (
          <p className="queue-loading">{t('queue.log.nothing-fits')}</p>
        ) : (
          <EmptyState icon={ScrollText} title={t('queue.log.none')} text={t('queue.log.none-text')} />
        ))}
      <ul className="delivery-list">
        {shown.slice(0, most).map((delivery) => (
          <li key={delivery.id}>
            <DeliveryRow delivery={delivery} />
          </li>
        ))}
      </ul>
      {shown.length > most && (
        <Button onClick={() => setMost((before) => before + PAGE)}>{t('queue.log.older')}</Button>
      )}
      {shown.length > 0 && <p className="delivery-kept">{t('queue.log.kept', { count: KEPT })}</p>}
    </div>
  )
}
