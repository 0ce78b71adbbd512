import type { NodeViewRenderer } from '@tiptap/core'
import { safeHref } from '../../../shared/body/safeHref'
import { createAttributeBurst } from '../attributeBurst'
import type { EditorWords } from '../words'
import { attributeField, insideField } from './attributeField'

/** A source line with a field for its address, which is written only while it is one. */
export const sourceLineView =
  (words: EditorWords): NodeViewRenderer =>
  ({ node, view, getPos, editor }) => {
    const write = createAttributeBurst(view, getPos)
    const dom = document.createElement('div')
    dom.className = 'source-block'
    const contentDOM = document.createElement('p')
    contentDOM.dataset.label = words('writing.source-line')
    const address = attributeField({
      label: words('writing.source-line.address'),
      value: String(node.attrs.href ?? ''),
      className: 'source-address',
      lines: 'one',
      readOnly: !editor.isEditable,
      accept: (typed) => (typed.trim() === '' ? '' : safeHref(typed)),
      write: (value) => write('href', value),
    })
    const foot = document.createElement('footer')
    foot.contentEditable = 'false'
    foot.append(address.dom)
    dom.append(contentDOM, foot)
    return {
      dom,
      contentDOM,
      update(next) {
        if (next.type.name !== 'sourceLine') return false
        address.show(String(next.attrs.href ?? ''))
        return true
      },
      stopEvent: insideField,
      ignoreMutation: (mutation) => mutation.type !== 'selection' && foot.contains(mutation.target),
    }
  }
