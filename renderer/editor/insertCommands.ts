import { Image, Megaphone, Minus, ReceiptText, Table } from 'lucide-react'
import type { BlockCommand } from './blockCommands'
import { insertBlock } from './insertBlock'
import { insertTable, typedSize } from './table/insertTable'

/** The blocks that are put into the text, as the toolbar and the slash menu list them. */
export const insertCommands: readonly BlockCommand[] = [
  {
    id: 'figure',
    label: 'writing.block.figure',
    icon: Image,
    group: 'insert',
    slash: true,
    also: 'image photo foto resim фото сурет',
    // Whoever offers it asks for the picture first; see `usePictureChoice`.
    run: () => undefined,
  },
  {
    id: 'table',
    label: 'writing.block.table',
    icon: Table,
    group: 'insert',
    slash: true,
    also: 'tablo таблица кесте grid 3x3',
    form: 'table',
    runTyped(editor, typed) {
      const { rows, columns } = typedSize(typed) ?? { rows: 3, columns: 3 }
      insertTable(editor, rows, columns)
    },
    run: (editor) => insertTable(editor, 3, 3),
    active: (editor) => editor.isActive('table'),
  },
  {
    id: 'divider',
    label: 'writing.block.divider',
    icon: Minus,
    group: 'insert',
    slash: true,
    also: 'hr line',
    run: (editor) => editor.chain().focus().setHorizontalRule().run(),
  },
  {
    id: 'ad-slot',
    label: 'writing.block.ad-slot',
    icon: Megaphone,
    group: 'insert',
    slash: true,
    also: 'ad reklam реклама жарнама',
    run: (editor) => insertBlock(editor, 'adSlot', { slot: 'in-story' }),
  },
  {
    id: 'source-line',
    label: 'writing.block.source-line',
    icon: ReceiptText,
    group: 'insert',
    slash: true,
    also: 'source kaynak источник дереккөз',
    run: (editor) => editor.chain().focus().toggleNode('sourceLine', 'paragraph').run(),
    active: (editor) => editor.isActive('sourceLine'),
  },
]
