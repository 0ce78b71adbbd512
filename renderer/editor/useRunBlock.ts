import type { Editor } from '@tiptap/core'
import { useCallback, useState } from 'react'
import { desk } from '../desk'
import { useI18n } from '../i18n/i18n'
import { useToasts } from '../ui/Toasts'
import type { BlockCommand, ToolFormName } from './blockCommands'
import { insertBlock, placeBlock } from './insertBlock'

/** Runs the editor's commands, those included that need a form or a native dialog (a picture) first. */
export function useRunBlock(editor: Editor | null) {
  const { fault: words } = useI18n()
  const { show } = useToasts()
  const [form, setForm] = useState<ToolFormName | null>(null)
  const choose = useCallback(
    (take: (attrs: Record<string, unknown>) => void) =>
      void desk.pictures.choose({}).then((chosen) => {
        if (!chosen.ok) show({ text: words(chosen.fault), tone: 'bad' })
        else if (chosen.value) {
          const { src, alt, caption, credit } = chosen.value
          take({ src, alt, caption, credit })
        }
      }),
    [show, words],
  )
  const run = useCallback(
    (command: BlockCommand) => {
      if (!editor?.isEditable) return
      const { form: asks } = command
      if (asks) {
        setForm((open) => (open === asks ? null : asks))
      } else if (command.id === 'figure') {
        choose((attrs) => insertBlock(editor, 'figure', attrs))
      } else if (command.id === 'gallery') {
        choose((attrs) => {
          const { schema } = editor
          placeBlock(editor, schema.node('gallery', null, [schema.node('figure', attrs)]))
        })
      } else command.run(editor)
    },
    [editor, choose],
  )
  /** Asks for one more picture of the gallery that starts at `pos`. */
  const addToGallery = useCallback(
    (pos: number) =>
      choose((attrs) => {
        const gallery = editor?.state.doc.nodeAt(pos)
        if (!editor || gallery?.type.name !== 'gallery') return
        const end = pos + gallery.nodeSize - 1
        editor.view.dispatch(editor.state.tr.insert(end, editor.schema.node('figure', attrs)))
      }),
    [editor, choose],
  )
  const closeForm = useCallback(() => setForm(null), [])
  return { run, form, closeForm, addToGallery }
}
