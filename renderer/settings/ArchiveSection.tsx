import { ShieldCheck } from 'lucide-react'
import { useState } from 'react'
import type { ArchiveFound } from '../../shared/ipc/archiveContract'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { useToasts } from '../ui/Toasts'
import './archive.css'
import { Section } from './SettingsScreen'
import { useFar } from './useFar'

/** The archive of what was published: proven from here as `galley archive verify` proves it. */
export function ArchiveSection() {
  const i18n = useI18n()
  const { t } = i18n
  const toasts = useToasts()
  const [working, setWorking] = useState(false)
  const [found, setFound] = useState<ArchiveFound | null>(null)
  const verify = async () => {
    setWorking(true)
    setFound(null)
    const verified = await desk.archive.verify({})
    setWorking(false)
    if (verified.ok) setFound(verified.value)
    else toasts.show({ text: i18n.fault(verified.fault), tone: 'bad' })
  }
  return (
    <Section title={t('archive.title')} text={t('archive.text')}>
      <div className="archive-found" role="status">
        {working && <Working />}
        {found && <Found found={found} />}
      </div>
      <div>
        <Button icon={ShieldCheck} busy={working} onClick={() => void verify()}>
          {t('archive.verify')}
        </Button>
      </div>
    </Section>
  )
}

function Found({ found: { records, articles, parts, head, broken } }: { found: ArchiveFound }) {
  const { t } = useI18n()
  if (broken)
    return (
      <>
        <p className="archive-broken">
          {t('archive.broken', { record: broken.line, why: t(`archive.why.${broken.why}`) })}
        </p>
        {broken.part && <code>{broken.part}</code>}
        <p>{t('archive.before', { records })}</p>
      </>
    )
  if (records === 0) return <p>{t('archive.empty')}</p>
  return (
    <>
      <p className="archive-whole">{t('archive.whole', { records, articles, parts })}</p>
      <p>{t('archive.head')}</p>
      <code>{head}</code>
    </>
  )
}

function Working() {
  const { t } = useI18n()
  const far = useFar('archive')
  return (
    <>
      <p>{t('archive.working')}</p>
      <progress aria-label={t('archive.working')} {...(far === null ? {} : { value: far })} />
    </>
  )
}
