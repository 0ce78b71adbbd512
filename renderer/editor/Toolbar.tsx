import type { Editor } from '@tiptap/core'
import { useRef, useState } from 'react'
import { useI18n } from '../i18n/i18n'
import { shortcutKeys } from '../palette/shortcuts'
import { IconButton } from '../ui/IconButton'
import { type BlockCommand, blockCommands } from './blockCommands'
import { LinkForm } from './LinkForm'
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
  linkOpen,
  onLinkClose,
}: {
  editor: Editor
  run: (command: BlockCommand) => void
  linkOpen: boolean
  onLinkClose: () => void
}) {
  const { t } = useI18n()
  const active = useEditorValue(editor, readActive).split(' ')
  const [stop, setStop] = useState(0)
  const bar = useRef<HTMLDivElement>(null)
  const move = (to: number) => {
    const buttons = bar.current?.querySelectorAll<HTMLElement>('button')
    if (!buttons) return
    const next = (to + buttons.length) % buttons.length
    setStop(next)
    buttons[next]?.focus()
  }
  return (
    <div className="editor-tools">
      <div
        className="editor-toolbar"
        role="toolbar"
        aria-label={t('writing.toolbar')}
        ref={bar}
        onKeyDown={(event) => {
          const step = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: -1 }[event.key]
          if (step === undefined) return
          event.preventDefault()
          move(step)
        }}
      >
        {groups.map(({ group, commands }) => (
          <div className="editor-toolbar-group" key={group}>
            {commands.map((command) => {
              const index = blockCommands.indexOf(command)
              const keys = command.shortcut ? ` (${shortcutKeys(command.shortcut).join('+')})` : ''
              return (
                <IconButton
                  key={command.id}
                  size="small"
                  icon={command.icon}
                  label={t(command.label)}
                  title={`${t(command.label)}${keys}`}
                  {...(command.active ? { pressed: active.includes(command.id) } : {})}
                  tabIndex={index === stop ? 0 : -1}
                  onFocus={() => setStop(index)}
                  // The selection in the text must survive the click.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => run(command)}
                />
              )
            })}
          </div>
        ))}
      </div>
      {linkOpen && <LinkForm editor={editor} onClose={onLinkClose} />}
    </div>
  )
}
