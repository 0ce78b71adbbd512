import type { Editor } from '@tiptap/core'
import { useI18n } from '../../i18n/i18n'
import { ToolButton } from '../ToolButton'
import { ToolGroup, useToolStops } from '../ToolGroup'
import { tableCommands } from './tableCommands'

const groups = (['row', 'column', 'head', 'table'] as const).map((group) => ({
  group,
  commands: tableCommands.filter((command) => command.group === group),
}))

/** The tools of the table the caret stands in. */
export function TableTools({ editor }: { editor: Editor }) {
  const { t } = useI18n()
  const { bar, stop, setStop, onKeyDown } = useToolStops()
  return (
    <div
      className="table-tools"
      role="toolbar"
      aria-label={t('writing.table.tools')}
      ref={bar}
      onKeyDown={onKeyDown}
    >
      {groups.map(({ group, commands }) => (
        <ToolGroup key={group}>
          {commands.map((command) => {
            const index = tableCommands.indexOf(command)
            return (
              <ToolButton
                key={command.id}
                icon={command.icon}
                label={t(command.label)}
                index={index}
                stop={stop}
                setStop={setStop}
                onClick={() => command.run(editor)}
              />
            )
          })}
        </ToolGroup>
      ))}
    </div>
  )
}
