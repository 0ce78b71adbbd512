import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useI18n } from '../i18n/i18n'
import './dialog.css'
import { IconButton } from './IconButton'

export interface DialogProps {
  open: boolean
  title: string
  onClose: () => void
  children: ReactNode
  /** Buttons of the foot, the main one last. */
  actions?: ReactNode
  size?: 'small' | 'medium' | 'large'
  /** The first field of the content gets the focus: for dialogs that ask something. */
  focusField?: boolean
}

/** A modal dialog on the native element: focus is kept inside and handed back, Escape and the backdrop close it. */
export function Dialog({
  open,
  title,
  onClose,
  children,
  actions,
  size = 'medium',
  focusField = false,
}: DialogProps) {
  const { t } = useI18n()
  const element = useRef<HTMLDialogElement>(null)
  const titleId = useId()

  useEffect(() => {
    const dialog = element.current
    if (!dialog || !open) return
    dialog.showModal()
    if (focusField)
      dialog.querySelector<HTMLElement>('.ui-dialog-content :is(input, select, textarea)')?.focus()
    return () => dialog.close()
  }, [open, focusField])

  return (
    <dialog
      ref={element}
      className={`ui-dialog ui-dialog-${size}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onMouseDown={(event) => {
        if (event.target === element.current) onClose()
      }}
    >
      {open && (
        <div className="ui-dialog-box">
          <header>
            <h2 id={titleId}>{title}</h2>
            <IconButton icon={X} label={t('common.close')} onClick={onClose} />
          </header>
          <div className="ui-dialog-content">{children}</div>
          {actions && <footer>{actions}</footer>}
        </div>
      )}
    </dialog>
  )
}
