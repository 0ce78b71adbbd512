import { FileSearch, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import { hostOf } from '../../shared/intake/address'
import { pageHost } from '../../shared/intake/profile'
import type { IntakeReport } from '../../shared/intake/report'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { useField, useWriting } from '../writing/context'
import { OriginalDialog } from './OriginalDialog'
import { ReadAgainDialog } from './ReadAgainDialog'

const HASH_SHOWN = 8

/** Where the article came from: address, time, hash, licence, its original, and reading that once more. */
export function Origin({ report }: { report: IntakeReport }) {
  const i18n = useI18n()
  const { t } = i18n
  const { session } = useWriting()
  const sources = useField('sources')
  const [dialog, setDialog] = useState<'original' | 'again' | null>(null)
  const { url, name, taken, hash } = report.input
  const kept = hash || (sources.find((source) => source.hash !== '')?.hash ?? '')
  const licence = sources.find((source) => source.licence !== '')?.licence ?? ''
  const close = () => setDialog(null)
  return (
    <section className="report-origin" aria-label={t('intake.origin')}>
      <p className="origin-place">
        {url === '' ? (
          <strong>{name || t('intake.pasted')}</strong>
        ) : (
          <button
            type="button"
            title={url}
            aria-label={`${t('intake.original-address')}: ${url}`}
            onClick={() => void desk.shell.openLink({ href: url })}
          >
            {hostOf(url)}
          </button>
        )}
      </p>
      <p className="origin-facts">
        {taken !== '' && <span>{i18n.date(taken)}</span>}
        {licence !== '' && <span>{licence}</span>}
        {kept !== '' && (
          <span title={`${t('intake.original-hash')}: ${kept}`}>
            <span className="visually-hidden">{t('intake.original-hash')} </span>
            <code>{kept.slice('sha256-'.length).slice(0, HASH_SHOWN)}</code>
          </span>
        )}
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
      <OriginalDialog open={dialog === 'original'} hash={kept} licence={licence} onClose={close} />
      <ReadAgainDialog open={dialog === 'again'} host={pageHost({ sources }, report)} onClose={close} />
    </section>
  )
}
