import { useState } from 'react'
import type { Article } from '../../shared/article/article'
import { withoutOriginal } from '../../shared/intake/provenance'
import { INTAKE_TYPES, type IntakeType } from '../../shared/intake/taken'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { ARTICLE_LANGUAGES } from '../settings/languages'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Select } from '../ui/Select'
import { Switch } from '../ui/Switch'
import { useToasts } from '../ui/Toasts'
import { useWriting } from '../writing/context'
import { fetchPicturesFor } from './pictures/fetchFor'

/** Reads the kept original once more, otherwise; what comes of it replaces the article as one step of undo. */
export function ReadAgainDialog({
  open,
  host,
  onClose,
}: {
  open: boolean
  /** Whose profile may be used; empty when nobody's. */
  host: string
  onClose: () => void
}) {
  const i18n = useI18n()
  const { t } = i18n
  const { show } = useToasts()
  const { session, goTo } = useWriting()
  const [type, setType] = useState<IntakeType>('auto')
  const [language, setLanguage] = useState('')
  const [useProfile, setUseProfile] = useState(true)
  const [busy, setBusy] = useState(false)

  const read = async () => {
    setBusy(true)
    // Main reads the original of the article as it is stored.
    await session.flush()
    const answer = await desk.intake.again({ id: session.id, type, useProfile, language })
    setBusy(false)
    if (!answer.ok) {
      show({ text: i18n.fault(answer.fault), tone: 'bad' })
      return
    }
    const kept = await desk.intake.keep({ article: answer.value.article })
    if (!kept.ok) show({ text: i18n.fault(kept.fault), tone: 'bad' })
    onClose()
    const article = readAnew(
      session.fields(),
      kept.ok ? kept.value.article : withoutOriginal(answer.value.article),
    )
    session.become(article, 'intake')
    void fetchPicturesFor(article)
    const undo = () => {
      const deed = session.undo()
      if (deed) goTo(deed.where)
    }
    show({ text: t('intake.again-done'), tone: 'good', action: { label: t('common.undo'), onSelect: undo } })
  }
  return (
    <Dialog
      open={open}
      size="small"
      title={t('intake.again-title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" busy={busy} onClick={() => void read()}>
            {t('intake.again-go')}
          </Button>
        </>
      }
    >
      <div className="again">
        <p>{t('intake.again-text')}</p>
        <Select
          label={t('intake.again-as')}
          value={type}
          options={INTAKE_TYPES.map((value) => ({ value, label: t(`intake.type.${value}`) }))}
          onChange={setType}
        />
        <Select
          label={t('intake.again-language')}
          value={language}
          options={[
            { value: '', label: t('intake.again-language-auto') },
            ...ARTICLE_LANGUAGES.map((value) => ({ value, label: i18n.languageName(value) })),
          ]}
          onChange={setLanguage}
        />
        {host !== '' && (
          <Switch label={t('intake.again-profile', { host })} checked={useProfile} onChange={setUseProfile} />
        )}
      </div>
    </Dialog>
  )
}

/** A new reading, with what belongs to the article and not to its text. */
function readAnew(now: Article, read: Article): Article {
  const { id, stamps, status, receipts, layout, embargo, schedule, corrections } = now
  const slug = stamps.firstPublished === '' ? read.slug : now.slug
  return { ...read, id, stamps, status, receipts, layout, embargo, schedule, corrections, slug }
}
