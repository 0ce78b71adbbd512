import type { NodeViewRenderer } from '@tiptap/core'
import { pictureSource } from '../../../shared/body/pictureSource'
import { createAttributeBurst } from '../attributeBurst'
import { attributeField, insideField } from './attributeField'
import { pictureAddress } from './pictureAddress'
import { pictureOrder } from './pictureOrder'
import { type PictureDesk, pictureState } from './pictureState'

/** The picture with its caption, alternative text and credit, all editable in place. */
export const figureView =
  (desk: PictureDesk): NodeViewRenderer =>
  ({ node, view, getPos, editor }) => {
    const { words } = desk
    const write = createAttributeBurst(view, getPos)
    const dom = document.createElement('figure')
    dom.className = 'figure-block'
    dom.contentEditable = 'false'
    const image = document.createElement('img')
    image.draggable = false
    const missing = document.createElement('p')
    missing.className = 'figure-missing'
    missing.textContent = words('writing.figure.not-shown')
    image.addEventListener('error', () => dom.setAttribute('data-missing', ''))
    image.addEventListener('load', () => dom.removeAttribute('data-missing'))
    const state = pictureState(desk, !editor.isEditable)
    const fields = (['caption', 'alt', 'credit'] as const).map((name) => {
      const field = attributeField({
        label: words(`writing.figure.${name}`),
        value: String(node.attrs[name] ?? ''),
        className: `figure-${name}`,
        lines: name === 'caption' ? 'many' : 'one',
        readOnly: !editor.isEditable,
        write: (value) => write(name, value),
      })
      return { name, field }
    })
    const caption = document.createElement('figcaption')
    caption.append(...fields.map(({ field }) => field.dom))
    dom.append(image, missing, state.dom, caption)
    const place = getPos()
    const inGallery = place !== undefined && view.state.doc.resolve(place).parent.type.name === 'gallery'
    if (inGallery && editor.isEditable) dom.append(pictureOrder(view, getPos, words))

    function show(attrs: Record<string, unknown>): void {
      const source = pictureSource(attrs.src)
      const address = source ? pictureAddress(source) : ''
      state.show(source ?? '')
      dom.toggleAttribute('data-on-web', !state.dom.hidden)
      if (address === '') {
        image.removeAttribute('src')
        dom.setAttribute('data-missing', '')
      } else if (image.getAttribute('src') !== address) image.setAttribute('src', address)
      image.alt = String(attrs.alt ?? '')
      for (const { name, field } of fields) field.show(String(attrs[name] ?? ''))
    }
    show(node.attrs)
    return {
      dom,
      update(next) {
        if (next.type.name !== 'figure') return false
        show(next.attrs)
        return true
      },
      stopEvent: insideField,
      ignoreMutation: () => true,
      destroy: () => state.destroy(),
    }
  }
