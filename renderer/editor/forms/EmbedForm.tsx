import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { embedUrl } from '../../../shared/body/embedPlayer'
import { useI18n } from '../../i18n/i18n'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import { insertBlock } from '../insertBlock'
import { addressFrom } from './LinkForm'
import { ToolForm } from './ToolForm'

/** Asks for the address of a post or a video. */
export function EmbedForm({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const { t } = useI18n()
  const input = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  useEffect(() => input.current?.focus(), [])
  const save = () => {
    const url = embedUrl(addressFrom(typed))
    if (!url) {
      setProblem(t('writing.embed.refused'))
      return
    }
    insertBlock(editor, 'embed', { url })
    onClose()
  }
  return (
    <ToolForm
      label={t('writing.block.embed')}
      onSubmit={save}
      onClose={() => {
        onClose()
        editor.view.focus()
      }}
    >
      <TextField
        ref={input}
        label={t('writing.embed.address')}
        hideLabel
        placeholder="https://"
        value={typed}
        {...(problem ? { problem } : {})}
        onChange={(value) => {
          setTyped(value)
          setProblem('')
        }}
      />
      <Button size="small" type="submit">
        {t('writing.tools.insert')}
      </Button>
    </ToolForm>
  )
}
