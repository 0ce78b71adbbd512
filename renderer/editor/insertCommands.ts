import {
  FilePen,
  Image,
  Images,
  Megaphone,
  Minus,
  ReceiptText,
  SquareMenu,
  SquarePlay,
  Table,
} from 'lucide-react'
import type { BlockCommand } from './blockCommands'
import { insertBlock, insertBox } from './insertBlock'
import { insertTable, typedSize } from './table/insertTable'

/** Today where the writer sits, `2026-11-26`. */
function today(): string {
  const now = new Date()
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

/** The blocks that are put into the text, as the toolbar and the slash menu list them. */
export const insertCommands: readonly BlockCommand[] = [
  {
    id: 'figure',
    label: 'writing.block.figure',
    icon: Image,
    group: 'insert',
    slash: true,
    also: 'image photo foto resim фото снимок картинка сурет',
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
    id: 'fact-box',
    label: 'writing.block.fact-box',
    icon: SquareMenu,
    group: 'insert',
    slash: true,
    also: 'box kutu бокс врез ақпарат',
    run: (editor) => insertBox(editor, 'factBox', {}),
    active: (editor) => editor.isActive('factBox'),
  },
  {
    id: 'embed',
    label: 'writing.block.embed',
    icon: SquarePlay,
    group: 'insert',
    slash: true,
    also: 'youtube x twitter instagram telegram vimeo video видео бейне',
    form: 'embed',
    run: () => undefined,
    active: (editor) => editor.isActive('embed'),
  },
  {
    id: 'gallery',
    label: 'writing.block.gallery',
    icon: Images,
    group: 'insert',
    slash: true,
    also: 'photos foto фото суреттер',
    // Whoever offers it asks for the first picture.
    run: () => undefined,
  },
  {
    id: 'correction-note',
    label: 'writing.block.correction-note',
    icon: FilePen,
    group: 'insert',
    slash: true,
    also: 'correction tekzip поправка уточнение',
    run: (editor) => insertBox(editor, 'correctionNote', { date: today() }),
    active: (editor) => editor.isActive('correctionNote'),
  },
  {
    id: 'divider',
    label: 'writing.block.divider',
    icon: Minus,
    group: 'insert',
    slash: true,
    also: 'hr line rule çizgi линия черта сызық',
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
