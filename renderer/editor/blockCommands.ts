import type { Editor } from '@tiptap/core'
import {
  Bold,
  BookMarked,
  Heading2,
  Heading3,
  Heading4,
  Highlighter,
  Italic,
  Link2,
  List,
  ListOrdered,
  type LucideIcon,
  MessageSquarePlus,
  Pilcrow,
  Quote,
  Strikethrough,
} from 'lucide-react'
import type { writing } from '../i18n/messages/writing'
import { insertCommands } from './insertCommands'

/** The forms under the toolbar. */
export type ToolFormName = 'link' | 'table' | 'embed' | 'citation' | 'comment'

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
  /** The form that asks for what it needs; without one it runs at once. */
  readonly form?: ToolFormName
  /** Runs it from the slash menu without its form, with what was typed after the slash. */
  runTyped?(editor: Editor, typed: string): void
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
  also: `h${level} subhead`,
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
    id: 'highlight',
    label: 'writing.mark.highlight',
    icon: Highlighter,
    shortcut: 'Mod+Shift+H',
    group: 'mark',
    slash: false,
    run: (editor) => editor.chain().focus().toggleMark('highlight').run(),
    active: (editor) => editor.isActive('highlight'),
  },
  {
    id: 'link',
    label: 'writing.mark.link',
    icon: Link2,
    shortcut: 'Mod+Shift+K',
    group: 'mark',
    slash: false,
    form: 'link',
    run: () => undefined,
    active: (editor) => editor.isActive('link'),
  },
  {
    id: 'citation',
    label: 'writing.mark.citation',
    icon: BookMarked,
    shortcut: 'Mod+Shift+E',
    group: 'mark',
    slash: true,
    also: 'citation cite kaynak источник дереккөз footnote dipnot сноска',
    form: 'citation',
    run: () => undefined,
  },
  {
    id: 'comment',
    label: 'writing.mark.comment',
    icon: MessageSquarePlus,
    shortcut: 'Mod+Shift+M',
    group: 'mark',
    slash: false,
    form: 'comment',
    run: () => undefined,
    active: (editor) => editor.isActive('comment'),
  },
  {
    id: 'bullet-list',
    label: 'writing.block.bullet-list',
    icon: List,
    shortcut: 'Mod+Shift+8',
    group: 'list',
    slash: true,
    also: 'bullets ul маркированный liste',
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
  ...insertCommands,
]
