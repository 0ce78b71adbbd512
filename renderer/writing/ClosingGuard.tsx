import { useEffect, useState } from 'react'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { useWriting } from './context'
import { leavings } from './leaving'
import type { Session } from './session'

/** This article, and those that were left before everything in them was on disk. */
const allWritten = async (session: Session): Promise<boolean> =>
  (await Promise.all([session.flush(), leavings.flush()])).every(Boolean)

/** Writes everything down before the window goes; asks when that cannot be done. */
export function ClosingGuard() {
  const { t } = useI18n()
  const { session } = useWriting()
  const [asking, setAsking] = useState(false)
  useEffect(
    () =>
      desk.on('closing', () => {
        void allWritten(session).then((saved) => {
          if (saved) void desk.shell.closed({})
          else setAsking(true)
        })
      }),
    [session],
  )
  const again = async () => {
    if (await allWritten(session)) await desk.shell.closed({})
  }
  return (
    <Dialog
      open={asking}
      size="small"
      title={t('writing.closing.title')}
      onClose={() => setAsking(false)}
      actions={
        <>
          <Button variant="danger" onClick={() => void desk.shell.closed({})}>
            {t('writing.closing.anyway')}
          </Button>
          <Button variant="primary" onClick={() => void again()}>
            {t('common.retry')}
          </Button>
        </>
      }
    >
      <p>{t('writing.closing.text')}</p>
    </Dialog>
  )
}
