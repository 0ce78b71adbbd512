import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'

/** Says what becomes of the old address before a published page may get another one. */
export function UnlockDialog({
  open,
  onClose,
  onUnlock,
}: {
  open: boolean
  onClose: () => void
  onUnlock: () => void
}) {
  const { t } = useI18n()
  return (
    <Dialog
      open={open}
      size="small"
      title={t('slug.unlock.title')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="danger" onClick={onUnlock}>
            {t('slug.unlock.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('slug.unlock.text')}</p>
    </Dialog>
  )
}
