import { useState } from 'react'
import type { IntakeType } from '../../shared/intake/taken'
import { INTAKE_TYPES } from '../../shared/intake/types'
import { useI18n } from '../i18n/i18n'
import { ARTICLE_LANGUAGES } from '../settings/languages'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { Select } from '../ui/Select'
import { Switch } from '../ui/Switch'
import { useReadAgain } from './useReadAgain'

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
  const readAgain = useReadAgain()
  const [type, setType] = useState<IntakeType>('auto')
  const [language, setLanguage] = useState('')
  const [useProfile, setUseProfile] = useState(true)
  const [busy, setBusy] = useState(false)

  const read = async () => {
    setBusy(true)
    const worked = await readAgain({ type, useProfile, language }, t('intake.again-done'))
    setBusy(false)
    if (worked) onClose()
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
