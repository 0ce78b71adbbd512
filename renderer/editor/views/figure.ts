import type { NodeViewRenderer } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import { pictureSource } from '../../../shared/body/pictureSource'
import { type Framing, framingOf } from '../../../shared/pictures/framing'
import { viewOf, viewStyle } from '../../../shared/pictures/view'
import { askFraming } from '../../pictures/framingRequest'
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
    const frame = document.createElement('button')
    frame.type = 'button'
    frame.className = 'ui-button ui-button-secondary ui-button-small figure-frame'
    frame.textContent = words('writing.picture.frame')
    frame.addEventListener('click', () => {
      const now = attrsNow()
      if (now) askFraming({ src: String(now.src), framing: framingOf(now), save: saveFraming })
    })
    dom.append(image, ...(editor.isEditable ? [frame] : []), missing, state.dom, caption)

    const attrsNow = () => {
      const pos = getPos()
      return pos === undefined ? undefined : view.state.doc.nodeAt(pos)?.attrs
    }

    /** One deed for undo, however much of it changed. */
    function saveFraming({ focus = null, crops = null, shape = null }: Partial<Nullable<Framing>>): void {
      const pos = getPos()
      if (pos === undefined || view.state.doc.nodeAt(pos)?.type.name !== 'figure') return
      const tr = view.state.tr
      for (const [name, value] of Object.entries({ focus, crops, shape }))
        tr.setNodeAttribute(pos, name, value)
      view.dispatch(closeHistory(tr))
    }
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
      const framing = framingOf(attrs)
      image.removeAttribute('style')
      if (framing.shape)
        for (const [name, value] of Object.entries(viewStyle(viewOf(framing, framing.shape))))
          image.style.setProperty(name, value)
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

type Nullable<T> = { [K in keyof T]: T[K] | null }
