import type { Editor } from '@tiptap/core'
import { useCallback, useState } from 'react'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useToasts } from '../ui/Toasts'
import type { BlockCommand, ToolFormName } from './blockCommands'
import { insertBlock } from './insertBlock'

/** Runs the editor's commands, those included that need a form or a native dialog (a picture) first. */
export function useRunBlock(editor: Editor | null) {
  const { fault: words } = useI18n()
  const { show } = useToasts()
  const [form, setForm] = useState<ToolFormName | null>(null)
  const run = useCallback(
    (command: BlockCommand) => {
      if (!editor?.isEditable) return
      const { form: asks } = command
      if (asks) {
        setForm((open) => (open === asks ? null : asks))
      } else if (command.id === 'figure') {
        void desk.pictures.choose({}).then((chosen) => {
          if (!chosen.ok) show({ text: words(chosen.fault), tone: 'bad' })
          else if (chosen.value) {
            const { src, alt, caption, credit } = chosen.value
            insertBlock(editor, 'figure', { src, alt, caption, credit })
          }
        })
      } else command.run(editor)
    },
    [editor, show, words],
  )
  const closeForm = useCallback(() => setForm(null), [])
  return { run, form, closeForm }
}
