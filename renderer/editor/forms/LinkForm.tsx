import type { Editor } from '@tiptap/core'
import { Unlink } from 'lucide-react'
import { useState } from 'react'
import { isPaid, PAID_REL, pageRel } from '../../../shared/body/paidLink'
import { safeHref } from '../../../shared/body/safeHref'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { Switch } from '../../ui/Switch'
import { ToolForm } from './ToolForm'
import { useAddressField } from './useAddressField'

/** An address as people type it: `akorda.kz` means `https://akorda.kz`, `a@b.kz` means `mailto:`. */
export function addressFrom(typed: string): string | null {
  const text = typed.trim()
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text)) return safeHref(text)
  if (/^[^\s@/]+@[^\s@/]+\.[^\s@/]+$/.test(text)) return safeHref(`mailto:${text}`)
  return text.includes('.') ? safeHref(`https://${text}`) : null
}

/** Sets, changes or removes the link of the selection. */
export function LinkForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useI18n()
  const { typed, field, refuse } = useAddressField(
    t('writing.link.address'),
    String(editor.getAttributes('link').href ?? ''),
  )
  const linked = editor.isActive('link')
  const [paid, setPaid] = useState(isPaid(editor.getAttributes('link').rel))
  const close = () => {
    onClose()
    editor.view.focus()
  }
  const save = () => {
    const href = addressFrom(typed)
    if (!href) {
      refuse(t('writing.link.not-an-address'))
      return
    }
    const attrs = { href, rel: pageRel(paid ? PAID_REL : null) }
    const chain = editor.chain().focus().extendMarkRange('link')
    if (editor.state.selection.empty && !linked) {
      chain.insertContent({ type: 'text', text: typed.trim(), marks: [{ type: 'link', attrs }] }).run()
    } else {
      chain.setLink(attrs).run()
    }
    onClose()
  }
  return (
    <ToolForm rows label={t('writing.mark.link')} onSubmit={save} onClose={close}>
      <div className="tool-form-line">
        {field}
        <Button size="small" type="submit">
          {t('writing.link.save')}
        </Button>
        {linked && (
          <IconButton
            size="small"
            icon={Unlink}
            label={t('writing.link.remove')}
            onClick={() => {
              editor.chain().focus().extendMarkRange('link').unsetLink().run()
              onClose()
            }}
          />
        )}
      </div>
      <Switch label={t('writing.link.paid')} checked={paid} onChange={setPaid} />
    </ToolForm>
  )
}
