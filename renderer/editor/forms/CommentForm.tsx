import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { useI18n } from '../../i18n/i18n'
import { useSettings } from '../../settings/useSettings'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { useWriting } from '../../writing/context'
import { ToolForm } from './ToolForm'

/** Writes a comment on the selected words. */
export function CommentForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useI18n()
  const { session, setTab } = useWriting()
  const { settings, change } = useSettings()
  const [text, setText] = useState('')
  const [author, setAuthor] = useState(settings.author)
  const area = useRef<HTMLTextAreaElement>(null)
  const { from, to, empty } = editor.state.selection
  useEffect(() => area.current?.focus(), [])
  const close = () => {
    onClose()
    editor.view.focus()
  }
  const add = () => {
    if (text.trim() === '' || empty) return
    const id = crypto.randomUUID()
    const thread = {
      id,
      quote: editor.state.doc.textBetween(from, to, ' ').slice(0, 500),
      resolved: false,
      remarks: [{ author: author.trim(), at: new Date().toISOString(), text: text.trim() }],
    }
    if (author.trim() !== settings.author) void change({ author: author.trim() })
    session.editBoth({ threads: [...(session.fields().threads ?? []), thread] }, 'body', (tr) =>
      tr.addMark(from, to, editor.schema.mark('comment', { thread: id })),
    )
    setTab('threads')
    close()
  }
  if (empty) {
    return (
      <ToolForm onSubmit={close} onClose={close} label={t('writing.mark.comment')}>
        <p className="tool-form-note">{t('writing.threads.select-first')}</p>
        <Button size="small" type="submit">
          {t('writing.tools.close')}
        </Button>
      </ToolForm>
    )
  }
  return (
    <ToolForm rows label={t('writing.mark.comment')} onSubmit={add} onClose={close}>
      <TextArea
        ref={area}
        label={t('writing.thread.text')}
        rows={2}
        maxLength={4000}
        value={text}
        onChange={setText}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          add()
        }}
      />
      <div className="tool-form-line">
        <TextField label={t('writing.thread.author')} maxLength={200} value={author} onChange={setAuthor} />
        <Button size="small" type="submit">
          {t('writing.thread.send')}
        </Button>
      </div>
    </ToolForm>
  )
}
