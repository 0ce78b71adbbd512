import { CircleAlert, CircleCheck } from 'lucide-react'
import { useCallback, useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Spinner } from '../ui/Spinner'
import type { Site } from '../writing/useSites'
import { ConflictDialog } from './ConflictDialog'
import type { Publishing } from './usePublishing'

/** The step under way on one site, or what the last attempt there came to. */
export function Outcome({ site, publishing }: { site: Site; publishing: Publishing }) {
  const { t, fault: words } = useI18n()
  const [isComparing, setComparing] = useState(false)
  const close = useCallback(() => setComparing(false), [])
  const { step, count, outcome, fault, receipt } = publishing.on(site.id)
  if (step) {
    return (
      <p className="outcome" role="status">
        <Spinner size={15} />
        {t(`publishing.step.${step}`)}
        {count && count.of > 1 && ` ${count.part} / ${count.of}`}
      </p>
    )
  }
  if (fault) {
    const base = String(fault.values?.base ?? '')
    return (
      <div className="outcome" data-tone="bad" role="alert">
        <CircleAlert size={16} aria-hidden="true" />
        <div>
          <strong>{words(fault)}</strong>
          <p>{t('publishing.fault.kept')}</p>
          {fault.code === 'site.changed-there' && (
            <Button size="small" onClick={() => setComparing(true)}>
              {t('conflict.compare')}
            </Button>
          )}
          {fault.code === 'site.newer-there' && base && (
            <Button size="small" variant="danger" onClick={() => void publishing.send(site.id, base)}>
              {t('conflict.over')}
            </Button>
          )}
          {fault.code === 'site.gone-there' && (
            <Button size="small" onClick={() => void publishing.send(site.id, base)}>
              {t('conflict.again')}
            </Button>
          )}
        </div>
        {isComparing && (
          <ConflictDialog
            site={site}
            remoteId={String(fault.values?.remoteId ?? '')}
            receipt={receipt}
            onOver={(seen) => {
              close()
              void publishing.send(site.id, seen)
            }}
            onClose={close}
          />
        )}
      </div>
    )
  }
  if (!outcome) return null
  const stopped = outcome === 'stopped'
  const Icon = stopped ? CircleAlert : CircleCheck
  return (
    <p className="outcome" data-tone={stopped ? 'warn' : 'good'} role="status" data-testid="outcome">
      <Icon size={16} aria-hidden="true" />
      {t(`publishing.outcome.${outcome}`)}
    </p>
  )
}
