import type { NodeViewRenderer } from '@tiptap/core'
import { createAttributeBurst } from '../attributeBurst'
import type { EditorWords } from '../words'
import { attributeField, insideField } from './attributeField'

/** A quote with a field for who said it. */
export const quoteView =
  (words: EditorWords): NodeViewRenderer =>
  ({ node, view, getPos, editor }) => {
    const write = createAttributeBurst(view, getPos)
    const dom = document.createElement('blockquote')
    dom.className = 'quote-block'
    const contentDOM = document.createElement('div')
    const speaker = attributeField({
      label: words('writing.quote.speaker'),
      value: String(node.attrs.speaker ?? ''),
      className: 'quote-speaker',
      lines: 'one',
      readOnly: !editor.isEditable,
      write: (value) => write('speaker', value),
    })
    const foot = document.createElement('footer')
    foot.contentEditable = 'false'
    foot.append(speaker.dom)
    dom.append(contentDOM, foot)
    return {
      dom,
      contentDOM,
      update(next) {
        if (next.type.name !== 'quote') return false
        speaker.show(String(next.attrs.speaker ?? ''))
        return true
      },
      stopEvent: insideField,
      ignoreMutation: (mutation) => mutation.type !== 'selection' && foot.contains(mutation.target),
    }
  }
