import type { Editor } from '@tiptap/core'
import { useI18n } from '../i18n/i18n'
import { shortcutKeys } from '../palette/shortcuts'
import { type BlockCommand, blockCommands, type ToolFormName } from './blockCommands'
import { CitationForm } from './forms/CitationForm'
import { CommentForm } from './forms/CommentForm'
import { EmbedForm } from './forms/EmbedForm'
import { LinkForm } from './forms/LinkForm'
import { TableForm } from './forms/TableForm'
import { ToolButton } from './ToolButton'
import { ToolGroup, useToolStops } from './ToolGroup'
import { TableTools } from './table/TableTools'
import { inTable } from './table/tableCommands'
import './toolbar.css'
import { useEditorValue } from './useEditorValue'

const readActive = (editor: Editor): string =>
  blockCommands
    .filter((command) => command.active?.(editor))
    .map((command) => command.id)
    .join(' ')

const groups = (['text', 'mark', 'list', 'insert'] as const).map((group) => ({
  group,
  commands: blockCommands.filter((command) => command.group === group),
}))

/** The body's tools. One stop of the Tab key; the arrows move inside. */
export function Toolbar({
  editor,
  run,
  form,
  onFormClose,
}: {
  editor: Editor
  run: (command: BlockCommand) => void
  form: ToolFormName | null
  onFormClose: () => void
}) {
  const { t } = useI18n()
  const active = useEditorValue(editor, readActive).split(' ')
  const isInTable = useEditorValue(editor, inTable)
  const { bar, stop, setStop, onKeyDown } = useToolStops()
  return (
    <div className="editor-tools">
      <div
        className="editor-toolbar"
        role="toolbar"
        aria-label={t('writing.toolbar')}
        ref={bar}
        onKeyDown={onKeyDown}
      >
        {groups.map(({ group, commands }) => (
          <ToolGroup key={group}>
            {commands.map((command) => {
              const index = blockCommands.indexOf(command)
              const keys = command.shortcut ? ` (${shortcutKeys(command.shortcut).join('+')})` : ''
              return (
                <ToolButton
                  key={command.id}
                  icon={command.icon}
                  label={t(command.label)}
                  title={`${t(command.label)}${keys}`}
                  {...(command.active ? { pressed: active.includes(command.id) } : {})}
                  index={index}
                  stop={stop}
                  setStop={setStop}
                  onClick={() => run(command)}
                />
              )
            })}
          </ToolGroup>
        ))}
      </div>
      {form === null && isInTable && <TableTools editor={editor} />}
      {form && <Form name={form} editor={editor} onClose={onFormClose} />}
    </div>
  )
}

function Form({ name, editor, onClose }: { name: ToolFormName; editor: Editor; onClose: () => void }) {
  switch (name) {
    case 'link':
      return <LinkForm editor={editor} onClose={onClose} />
    case 'embed':
      return <EmbedForm editor={editor} onClose={onClose} />
    case 'citation':
      return <CitationForm editor={editor} onClose={onClose} />
    case 'comment':
      return <CommentForm editor={editor} onClose={onClose} />
    case 'table':
      return <TableForm editor={editor} onClose={onClose} />
  }
}
