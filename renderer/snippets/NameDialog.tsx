import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { Button } from '../ui/Button'
import { Dialog } from '../ui/Dialog'
import { TextField } from '../ui/TextField'

/** Asks for a name. One that is taken is said to be replaced. */
export function NameDialog({
  title,
  hint,
  start,
  taken,
  onName,
  onClose,
}: {
  title: string
  hint: string
  start: string
  taken: readonly string[]
  onName: (name: string) => void
  onClose: () => void
}) {
  const { t } = useI18n()
  const [name, setName] = useState(start)
  const box = useRef<HTMLInputElement>(null)
  // After the dialog has opened, which would rest the focus on its first button.
  useEffect(() => box.current?.select(), [])
  const trimmed = name.trim()
  const isTaken = taken.includes(trimmed)
  const keep = () => trimmed !== '' && onName(trimmed)
  return (
    <Dialog
      open
      size="small"
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" disabled={trimmed === ''} onClick={keep}>
            {t(isTaken ? 'snippets.replace' : 'snippets.keep')}
          </Button>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <TextField
          ref={box}
          label={t('snippets.name')}
          hint={isTaken ? t('snippets.taken') : hint}
          value={name}
          maxLength={80}
          onChange={setName}
        />
      </form>
    </Dialog>
  )
}
