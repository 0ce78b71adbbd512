import { Link2 } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { addressesIn } from '../../../shared/intake/addressList'
import { useI18n } from '../../i18n/i18n'
import { matchesShortcut } from '../../palette/shortcuts'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { Kbd } from '../../ui/Kbd'
import { TextArea } from '../../ui/TextArea'
import './addresses.css'

const SHOWN = 3
const LARGEST_LIST = 2_000_000
const SUBMIT = 'Mod+Enter'

/** Asks for the addresses of pages: one, several, or a list that was typed, pasted or dropped. */
export function AddressesDialog({
  open,
  given,
  onTake,
  onClose,
}: {
  open: boolean
  /** What the list starts with. */
  given: string
  onTake: (addresses: readonly string[]) => void
  onClose: () => void
}) {
  const { t } = useI18n()
  const [text, setText] = useState(given)
  const [refused, setRefused] = useState('')
  const [hovering, setHovering] = useState(false)
  const field = useRef<HTMLTextAreaElement>(null)
  const list = useMemo(() => addressesIn(text), [text])
  const count = list.addresses.length
  useEffect(() => {
    if (!open) return
    setText(given)
    setRefused('')
    field.current?.focus()
  }, [open, given])

  const take = () => count > 0 && onTake(list.addresses)
  const onKeyDown = (event: KeyboardEvent) => {
    if (!matchesShortcut(event.nativeEvent, SUBMIT)) return
    event.preventDefault()
    take()
  }
  const onDrop = async (event: DragEvent) => {
    event.preventDefault()
    setHovering(false)
    const files = [...event.dataTransfer.files]
    const plain = event.dataTransfer.getData('text/plain')
    const texts = files.length > 0 ? await Promise.all(files.map(textOf)) : [plain]
    const unread = files.filter((_, index) => texts[index] === null)
    setRefused(unread.map(({ name }) => t('intake.addresses-not-text', { file: name })).join(' '))
    setText((before) => [before.trim(), ...texts].filter(Boolean).join('\n'))
    field.current?.focus()
  }

  return (
    <Dialog
      open={open}
      title={t('intake.addresses-title')}
      onClose={onClose}
      actions={
        <>
          <span className="addresses-keys">
            <Kbd keys={SUBMIT} />
          </span>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="primary" icon={Link2} disabled={count === 0} onClick={take}>
            {count === 0 ? t('intake.addresses-none') : t('intake.addresses-go', { count })}
          </Button>
        </>
      }
    >
      <div className="addresses" data-hovering={hovering || undefined}>
        <p>{t('intake.addresses-text')}</p>
        <TextArea
          ref={field}
          label={t('intake.addresses-label')}
          value={text}
          onChange={setText}
          onKeyDown={onKeyDown}
          onDragOver={(event) => {
            event.preventDefault()
            setHovering(true)
          }}
          onDragLeave={() => setHovering(false)}
          onDrop={(event) => void onDrop(event)}
          rows={6}
          spellCheck={false}
          wrap="off"
          placeholder={'https://…\nhttps://…'}
        />
        <p className="addresses-found" role="status">
          {text.trim() !== '' && (
            <>
              <strong>{t('intake.addresses-found', { count })}</strong>
              {list.repeated > 0 && <span>{t('intake.addresses-repeated', { count: list.repeated })}</span>}
            </>
          )}
        </p>
        {list.others.length > 0 && (
          <div className="addresses-others">
            <p>{t('intake.addresses-others')}</p>
            <p className="addresses-lines">{list.others.slice(0, SHOWN).join('\n')}</p>
            {list.others.length > SHOWN && (
              <p>{t('intake.addresses-more', { count: list.others.length - SHOWN })}</p>
            )}
          </div>
        )}
        {refused !== '' && (
          <p role="alert" className="addresses-refused">
            {refused}
          </p>
        )}
      </div>
    </Dialog>
  )
}

/** The text of a dropped list; null for what is none. */
async function textOf(file: File): Promise<string | null> {
  if (file.size > LARGEST_LIST) return null
  const text = await file.text().catch(() => '\0')
  return text.includes('\0') ? null : text
}
