import type { Editor } from '@tiptap/core'
import {
  Bold,
  Heading2,
  Heading3,
  Heading4,
  Image,
  Italic,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  Megaphone,
  Minus,
  Pilcrow,
  Quote,
  ReceiptText,
  Strikethrough,
} from 'lucide-react'
import type { writing } from '../i18n/messages/writing'
import { insertBlock } from './insertBlock'

export interface BlockCommand {
  readonly id: string
  readonly label: keyof typeof writing
  readonly icon: LucideIcon
  readonly shortcut?: string
  readonly group: 'text' | 'mark' | 'list' | 'insert'
  /** Whether the slash menu offers it: marks need a selection, so they are not there. */
  readonly slash: boolean
  /** Names people may type for it besides its label, in any language. */
  readonly also?: string
  run(editor: Editor): void
  active?(editor: Editor): boolean
}

const heading = (level: 2 | 3 | 4, icon: LucideIcon): BlockCommand => ({
  id: `heading-${level}`,
  label: `writing.block.heading-${level}`,
  icon,
  shortcut: `Mod+Shift+${level}`,
  group: 'text',
  slash: true,
  also: `h${level}`,
  run: (editor) => editor.chain().focus().toggleHeading({ level }).run(),
  active: (editor) => editor.isActive('heading', { level }),
})

/** Everything the toolbar, the slash menu and the shortcuts can do to the body. */
export const blockCommands: readonly BlockCommand[] = [
  {
    id: 'paragraph',
    label: 'writing.block.paragraph',
    icon: Pilcrow,
    shortcut: 'Mod+Shift+0',
    group: 'text',
    slash: true,
    run: (editor) => editor.chain().focus().clearNodes().run(),
    active: (editor) => editor.state.selection.$from.depth === 1 && editor.isActive('paragraph'),
  },
  heading(2, Heading2),
  heading(3, Heading3),
  heading(4, Heading4),
  {
    id: 'bold',
    label: 'writing.mark.bold',
    icon: Bold,
    shortcut: 'Mod+B',
    group: 'mark',
    slash: false,
    run: (editor) => editor.chain().focus().toggleBold().run(),
    active: (editor) => editor.isActive('bold'),
  },
  {
    id: 'italic',
    label: 'writing.mark.italic',
    icon: Italic,
    shortcut: 'Mod+I',
    group: 'mark',
    slash: false,
    run: (editor) => editor.chain().focus().toggleItalic().run(),
    active: (editor) => editor.isActive('italic'),
  },
  {
    id: 'strike',
    label: 'writing.mark.strike',
    icon: Strikethrough,
    shortcut: 'Mod+Shift+X',
    group: 'mark',
    slash: false,
    run: (editor) => editor.chain().focus().toggleStrike().run(),
    active: (editor) => editor.isActive('strike'),
  },
  {
    id: 'link',
    label: 'writing.mark.link',
    icon: Link2,
    shortcut: 'Mod+Shift+K',
    group: 'mark',
    slash: false,
    // The toolbar opens its form; without one there is nothing to do.
    run: () => undefined,
    active: (editor) => editor.isActive('link'),
  },
  {
    id: 'bullet-list',
    label: 'writing.block.bullet-list',
    icon: List,
    shortcut: 'Mod+Shift+8',
    group: 'list',
    slash: true,
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
    active: (editor) => editor.isActive('bulletList'),
  },
  {
    id: 'ordered-list',
    label: 'writing.block.ordered-list',
    icon: ListOrdered,
    shortcut: 'Mod+Shift+7',
    group: 'list',
    slash: true,
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    active: (editor) => editor.isActive('orderedList'),
  },
  {
    id: 'quote',
    label: 'writing.block.quote',
    icon: Quote,
    shortcut: 'Mod+Shift+9',
    group: 'list',
    slash: true,
    run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    active: (editor) => editor.isActive('quote'),
  },
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
