import type { NodeViewRenderer } from '@tiptap/core'
import { embedPlayer, embedUrl } from '../../../shared/body/embedPlayer'
import { createAttributeBurst } from '../attributeBurst'
import type { EditorWords } from '../words'
import { attributeField, insideField } from './attributeField'

/** A calm card: where it comes from, its title and its address. Nothing of the other site is ever loaded here. */
export const embedView =
  (words: EditorWords): NodeViewRenderer =>
  ({ node, view, getPos, editor }) => {
    const write = createAttributeBurst(view, getPos)
    const dom = document.createElement('figure')
    dom.className = 'embed-block'
    dom.contentEditable = 'false'
    const site = document.createElement('p')
    site.className = 'embed-site'
    const note = document.createElement('p')
    note.className = 'embed-block-note'
    const readOnly = !editor.isEditable
    const title = attributeField({
      label: words('writing.embed.title'),
      value: String(node.attrs.title),
      className: 'embed-title',
      lines: 'one',
      readOnly,
      write: (value) => write('title', value),
    })
    const address = attributeField({
      label: words('writing.embed.address'),
      value: String(node.attrs.url),
      className: 'embed-address',
      lines: 'one',
      readOnly,
      write: (value) => write('url', value),
      accept: (typed) => embedUrl(typed.trim()),
    })
    dom.append(site, title.dom, address.dom, note)

    function show(attrs: Record<string, unknown>): void {
      const player = embedPlayer(attrs.url)
      const url = embedUrl(attrs.url)
      site.textContent =
        player?.name ?? (url && URL.canParse(url) ? new URL(url).host : words('writing.block.embed'))
      note.textContent = words(player ? 'writing.embed.on-click' : 'writing.embed.as-link')
      title.show(String(attrs.title))
      address.show(String(attrs.url))
    }
    show(node.attrs)
    return {
      dom,
      update(next) {
        if (next.type.name !== 'embed') return false
        show(next.attrs)
        return true
      },
      stopEvent: insideField,
      ignoreMutation: () => true,
    }
  }
