import { Archive, FileClock, Unplug } from 'lucide-react'
import { useState } from 'react'
import type { Source } from '../../shared/article/article'
import type { LinkState } from '../../shared/article/checks/links'
import type { Fault } from '../../shared/result'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { OriginalDialog } from '../intake/OriginalDialog'
import { Button } from '../ui/Button'
import { IconButton } from '../ui/IconButton'
import { useWriting } from '../writing/context'

/** Whether a source's link lives, and the copy of its page that is kept here: looked at, made, and made anew. */
export function SourceCopy({
  source,
  onCopied,
}: {
  source: Source
  onCopied: (patch: Pick<Source, 'hash' | 'accessed'>) => void
}) {
  const { t, date, fault: faultWords } = useI18n()
  const { session } = useWriting()
  const [busy, setBusy] = useState<'link' | 'copy' | null>(null)
  const [link, setLink] = useState<LinkState['state'] | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const [isShown, setShown] = useState(false)

  const tryLink = async () => {
    setBusy('link')
    setFault(null)
    const saved = await session.flush()
    const tried = saved ? await desk.publish.checkLinks({ articleId: session.id, site: 'local' }) : null
    if (tried?.ok) setLink(tried.value.find(({ url }) => url === source.url)?.state ?? 'unclear')
    else if (tried) setFault(tried.fault)
    setBusy(null)
  }
  const copy = async () => {
    setBusy('copy')
    setFault(null)
    const copied = await desk.intake.copy({ url: source.url })
    if (copied.ok) onCopied({ hash: copied.value.hash, accessed: new Date().toISOString() })
    else setFault(copied.fault)
    setBusy(null)
  }
  return (
    <div className="source-copy">
      <div className="source-copy-state">
        <p className="inspector-hint" role="status">
          {source.hash && source.accessed
            ? t('writing.source.copied', { date: date(source.accessed) })
            : t('writing.source.no-copy')}
          {link && ` ${t(`writing.source.link.${link}`)}`}
        </p>
        {source.hash && (
          <IconButton
            size="small"
            icon={FileClock}
            label={t('writing.source.see-copy')}
            onClick={() => setShown(true)}
          />
        )}
      </div>
      {fault && (
        <p className="ui-field-problem" role="alert">
          {faultWords(fault)}
        </p>
      )}
      <div className="source-copy-tools">
        <Button size="small" icon={Unplug} busy={busy === 'link'} onClick={() => void tryLink()}>
          {t('writing.source.try')}
        </Button>
        <Button size="small" icon={Archive} busy={busy === 'copy'} onClick={() => void copy()}>
          {t(source.hash ? 'writing.source.copy-again' : 'writing.source.copy')}
        </Button>
      </div>
      <OriginalDialog
        open={isShown}
        hash={source.hash}
        licence={source.licence}
        onClose={() => setShown(false)}
      />
    </div>
  )
}
