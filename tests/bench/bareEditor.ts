import { baseKeymap } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import { Node } from '@tiptap/pm/model'
import { EditorState } from '@tiptap/pm/state'
import { EditorView } from '@tiptap/pm/view'
import { bodySchema } from '../../shared/body/schema'

declare global {
  interface Window {
    mountBareEditor(host: HTMLElement, doc: unknown, className: string): void
  }
}

/** ProseMirror alone: the same schema, the same document, the same class names, and nothing of Galley. */
window.mountBareEditor = (host, doc, className) => {
  const state = EditorState.create({
    doc: Node.fromJSON(bodySchema, doc),
    plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
  })
  new EditorView(host, { state, attributes: { class: className, 'data-arm': 'bare' } })
}
