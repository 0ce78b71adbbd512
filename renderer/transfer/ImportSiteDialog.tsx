import { useId, useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'
import './transfer.css'

export interface SiteToImport {
  readonly address: string
  readonly user: string
  readonly password: string
}

/** Which WordPress, and with a name and an application password its drafts too. The password is kept nowhere. */
export function ImportSiteDialog({
  given,
  fault,
  onClose,
  onImport,
}: {
  /** What was typed before, where that did not work, and why it did not. */
  given: SiteToImport | null
  fault: string
  onClose: () => void
  onImport: (site: SiteToImport) => void
}) {
  const { t } = useI18n()
  const [address, setAddress] = useState(given?.address ?? '')
  const [user, setUser] = useState(given?.user ?? '')
  const [password, setPassword] = useState(given?.password ?? '')
  const form = useId()
  const isWhole = address.trim() !== '' && (user.trim() === '') === (password.trim() === '')
  return (
    <Dialog
      open
      focusField
      title={t('transfer.site-title')}
      onClose={onClose}
      actions={
        <Button variant="primary" type="submit" form={form} disabled={!isWhole}>
          {t('transfer.import')}
        </Button>
      }
    >
      <form
        id={form}
        className="transfer-fields"
        onSubmit={(event) => {
          event.preventDefault()
          if (isWhole) onImport({ address: address.trim(), user: user.trim(), password: password.trim() })
        }}
      >
        <p>{t('transfer.site-text')}</p>
        {fault && (
          <p className="transfer-fault" role="alert">
            {fault}
          </p>
        )}
        <TextField
          label={t('transfer.site-address')}
          placeholder="gazete.example"
          maxLength={2000}
          value={address}
          onChange={setAddress}
        />
        <TextField
          label={t('transfer.site-user')}
          autoComplete="off"
          maxLength={200}
          value={user}
          onChange={setUser}
        />
        <TextField
          label={t('transfer.site-password')}
          hint={t('transfer.site-password-hint')}
          type="password"
          autoComplete="off"
          maxLength={1000}
          value={password}
          onChange={setPassword}
        />
      </form>
    </Dialog>
  )
}
