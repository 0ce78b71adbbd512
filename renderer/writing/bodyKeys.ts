import type { Editor } from '@tiptap/core'
import { type BlockCommand, blockCommands } from '../editor/blockCommands'
import { moveBlock } from '../editor/moveBlock'
import { slashKey } from '../editor/slash/slashPlugin'
import { behindTable } from '../editor/table/behindTable'
import { matchesShortcut } from '../palette/shortcuts'

/**
 * The keys of the screen while the caret is in the body. ProseMirror swallows Undo, Enter with a modifier and Escape,
 * so that the browser cannot act on them; they are taken here before it does. Answers true for a key it used.
 */
export function takeBodyKey(
  editor: Editor,
  event: KeyboardEvent,
  screen: {
    undo(): void
    redo(): void
    publish(): void
    rest(): void
    /** Moves the focus to the tools: those of the table while the caret is in one. */
    tools(): void
    run(command: BlockCommand): void
  },
): boolean {
  if (event.isComposing) return false
  if (event.key === 'Escape') {
    if (slashKey.getState(editor.state)?.slash) return false
    screen.rest()
    return true
  }
  if (matchesShortcut(event, 'Alt+Shift+ArrowUp')) return moveBlock(editor, -1)
  if (matchesShortcut(event, 'Alt+Shift+ArrowDown')) return moveBlock(editor, 1)
  if (matchesShortcut(event, 'ArrowDown') && !slashKey.getState(editor.state)?.slash) {
    const tr = editor.view.endOfTextblock('down') ? behindTable(editor.view) : null
    if (tr) editor.view.dispatch(tr)
    return tr !== null
  }
  if (!event.ctrlKey && !event.metaKey) return false
  const own = [
    ['Mod+Z', screen.undo],
    ['Mod+Y', screen.redo],
    ['Mod+Enter', screen.publish],
    ['Mod+.', screen.tools],
  ] as const
  const deed = own.find(([shortcut]) => matchesShortcut(event, shortcut))
  if (deed) {
    deed[1]()
    return true
  }
  const command = blockCommands.find((one) => one.shortcut && matchesShortcut(event, one.shortcut))
  if (command) screen.run(command)
  return command !== undefined
}
