import type { NodeViewRenderer } from '@tiptap/core'
import { type SiteBlock, siteBlockOf } from '../../../shared/body/siteBlock'
import type { EditorWords } from '../words'

/** Content of a newer version, or of the site a post was taken from: shown as kept, never opened, written back untouched. */
export const opaqueView =
  (words: EditorWords, place: 'block' | 'inline'): NodeViewRenderer =>
  ({ node }) => {
    const dom = document.createElement(place === 'block' ? 'div' : 'span')
    dom.className = place === 'block' ? 'opaque-block' : 'opaque-inline'
    dom.contentEditable = 'false'
    const json = String(node.attrs.json)
    const name = typeName(json)
    const own = place === 'block' ? siteBlockOf(json) : null
    if (own) dom.append(...ofTheSite(own, words))
    else dom.textContent = place === 'block' ? words('writing.opaque', { name }) : name
    if (place === 'inline') dom.title = words('writing.opaque', { name })
    return { dom, ignoreMutation: () => true }
  }

/** What the site calls its block, and the words in it. */
function ofTheSite(own: SiteBlock, words: EditorWords): Node[] {
  const name = document.createElement('div')
  name.textContent = words('writing.site-block', { name: own.name || own.target })
  if (own.text === '') return [name]
  const text = document.createElement('div')
  text.className = 'opaque-words'
  text.textContent = own.text
  return [name, text]
}

function typeName(json: string): string {
  const value: unknown = JSON.parse(json)
  return typeof value === 'object' && value !== null && 'type' in value ? String(value.type) : '?'
}
