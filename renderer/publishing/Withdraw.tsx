import { CloudOff } from 'lucide-react'
import { useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { useSettings } from '../settings/useSettings'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextArea } from '../ui/TextArea'
import { TextField } from '../ui/TextField'
import type { Site } from '../writing/useSites'
import type { Publishing } from './usePublishing'

/** Takes the page off a site, and asks why and who decided it. When is what the clock says. */
export function Withdraw({ publishing, site }: { publishing: Publishing; site: Site }) {
  const { t } = useI18n()
  const { author } = useSettings().settings
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const [by, setBy] = useState('')
  const ask = () => {
    setReason('')
    setBy(author)
    setAsking(true)
  }
  return (
    <>
      <Button variant="ghost" icon={CloudOff} busy={publishing.on(site.id).step === 'withdraw'} onClick={ask}>
        {t('publishing.withdraw')}
      </Button>
      <Dialog
        open={asking}
        size="small"
        title={t('publishing.withdraw.title')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{t('common.cancel')}</Button>
            <Button
              variant="danger"
              disabled={reason.trim() === ''}
              onClick={() => {
                setAsking(false)
                void publishing.withdraw(site.id, { reason: reason.trim(), by: by.trim() })
              }}
            >
              {t('publishing.withdraw.confirm')}
            </Button>
          </>
        }
      >
        <p>{t('publishing.withdraw.text', { site: site.name })}</p>
        <div className="withdraw-fields">
          <TextArea
            label={t('publishing.withdraw.reason')}
            hint={t('publishing.withdraw.reason-hint')}
            rows={3}
            maxLength={2000}
            value={reason}
            onChange={setReason}
          />
          <TextField label={t('publishing.withdraw.by')} maxLength={200} value={by} onChange={setBy} />
        </div>
      </Dialog>
    </>
  )
}
