import type { Editor } from '@tiptap/core'
// The commands it brings are typed by its package.
import type {} from '@tiptap/extension-table/table'
import {
  BetweenHorizontalEnd,
  BetweenHorizontalStart,
  BetweenVerticalEnd,
  BetweenVerticalStart,
  Columns2,
  type LucideIcon,
  PanelLeft,
  PanelTop,
  Rows2,
  TableCellsMerge,
  Trash2,
} from 'lucide-react'
import type { writing } from '../../i18n/messages/writing'

export interface TableCommand {
  readonly id: string
  readonly label: keyof typeof writing
  readonly icon: LucideIcon
  readonly group: 'row' | 'column' | 'head' | 'table'
  run(editor: Editor): void
}

/** What can be done to the table the caret stands in. */
export const tableCommands: readonly TableCommand[] = [
  {
    id: 'row-above',
    label: 'writing.table.row-above',
    icon: BetweenHorizontalStart,
    group: 'row',
    run: (editor) => editor.chain().focus().addRowBefore().run(),
  },
  {
    id: 'row-below',
    label: 'writing.table.row-below',
    icon: BetweenHorizontalEnd,
    group: 'row',
    run: (editor) => editor.chain().focus().addRowAfter().run(),
  },
  {
    id: 'row-remove',
    label: 'writing.table.row-remove',
    icon: Rows2,
    group: 'row',
    run: (editor) => editor.chain().focus().deleteRow().run(),
  },
  {
    id: 'column-left',
    label: 'writing.table.column-left',
    icon: BetweenVerticalStart,
    group: 'column',
    run: (editor) => editor.chain().focus().addColumnBefore().run(),
  },
  {
    id: 'column-right',
    label: 'writing.table.column-right',
    icon: BetweenVerticalEnd,
    group: 'column',
    run: (editor) => editor.chain().focus().addColumnAfter().run(),
  },
  {
    id: 'column-remove',
    label: 'writing.table.column-remove',
    icon: Columns2,
    group: 'column',
    run: (editor) => editor.chain().focus().deleteColumn().run(),
  },
  {
    id: 'header-row',
    label: 'writing.table.header-row',
    icon: PanelTop,
    group: 'head',
    run: (editor) => editor.chain().focus().toggleHeaderRow().run(),
  },
  {
    id: 'header-column',
    label: 'writing.table.header-column',
    icon: PanelLeft,
    group: 'head',
    run: (editor) => editor.chain().focus().toggleHeaderColumn().run(),
  },
  {
    id: 'merge',
    label: 'writing.table.merge',
    icon: TableCellsMerge,
    group: 'table',
    run: (editor) => editor.chain().focus().mergeOrSplit().run(),
  },
  {
    id: 'remove',
    label: 'writing.table.remove',
    icon: Trash2,
    group: 'table',
    run: (editor) => editor.chain().focus().deleteTable().run(),
  },
]

export const inTable = (editor: Editor): boolean => editor.isActive('table')
