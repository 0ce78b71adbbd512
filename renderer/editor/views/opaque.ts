import type { NodeViewRenderer } from '@tiptap/core'
import type { EditorWords } from '../words'

/** Content of a newer version: shown as kept, never opened, written back untouched. */
export const opaqueView =
  (words: EditorWords, place: 'block' | 'inline'): NodeViewRenderer =>
  ({ node }) => {
    const dom = document.createElement(place === 'block' ? 'div' : 'span')
    dom.className = place === 'block' ? 'opaque-block' : 'opaque-inline'
    dom.contentEditable = 'false'
    const name = typeName(String(node.attrs.json))
    dom.textContent = place === 'block' ? words('writing.opaque', { name }) : name
    if (place === 'inline') dom.title = words('writing.opaque', { name })
    return { dom, ignoreMutation: () => true }
  }

function typeName(json: string): string {
  const value: unknown = JSON.parse(json)
  return typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : '?'
}
