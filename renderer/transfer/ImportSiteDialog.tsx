import { useState } from 'react'
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
  onClose,
  onImport,
}: {
  onClose: () => void
  onImport: (site: SiteToImport) => void
}) {
  const { t } = useI18n()
  const [address, setAddress] = useState('')
  const [user, setUser] = useState('')
  const [password, setPassword] = useState('')
  const isWhole = address.trim() !== '' && (user.trim() === '') === (password.trim() === '')
  return (
    <Dialog
      open
      focusField
      title={t('transfer.site-title')}
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          disabled={!isWhole}
          onClick={() => onImport({ address: address.trim(), user: user.trim(), password: password.trim() })}
        >
          {t('transfer.import')}
        </Button>
      }
    >
      <div className="transfer-fields">
        <p>{t('transfer.site-text')}</p>
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
      </div>
    </Dialog>
  )
}
