import { FileSearch, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { hostOf } from '../../shared/intake/address'
import { pageHost } from '../../shared/intake/profile'
import type { IntakeReport } from '../../shared/intake/report'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { useField, useWriting } from '../writing/context'
import { OriginalDialog } from './OriginalDialog'
import { ReadAgainDialog } from './ReadAgainDialog'

/** Where the article came from, its original, and reading that once more. */
export function Origin({ report }: { report: IntakeReport }) {
  const i18n = useI18n()
  const { t } = i18n
  const { session } = useWriting()
  const sources = useField('sources')
  const [dialog, setDialog] = useState<'original' | 'again' | null>(null)
  const { url, name, taken, hash, profile } = report.input
  const kept = hash || (sources.find((source) => source.hash !== '')?.hash ?? '')
  const close = () => setDialog(null)
  return (
    <section className="report-origin" aria-label={t('intake.origin')}>
      <p>
        <strong>{hostOf(url) || name || t('intake.pasted')}</strong>
        {taken !== '' && <span>{i18n.date(taken)}</span>}
        {profile !== '' && <span>{t('intake.profile-used', { host: profile })}</span>}
      </p>
      {kept !== '' && (
        <div>
          <Button size="small" icon={FileSearch} onClick={() => setDialog('original')}>
            {t('intake.original')}
          </Button>
          {session.readOnly === '' && (
            <Button size="small" icon={RefreshCw} onClick={() => setDialog('again')}>
              {t('intake.again')}
            </Button>
          )}
        </div>
      )}
      <OriginalDialog
        open={dialog === 'original'}
        hash={kept}
        licence={sources.find(({ licence }) => licence !== '')?.licence ?? ''}
        onClose={close}
      />
      <ReadAgainDialog open={dialog === 'again'} host={pageHost({ sources }, report)} onClose={close} />
    </section>
  )
}
