import type { NodeViewRenderer } from '@tiptap/core'
import type { EditorWords } from '../words'
import { textWithField } from './textWithField'

/** A quote with a field for who said it. */
export const quoteView = (words: EditorWords): NodeViewRenderer =>
  textWithField({
    type: 'quote',
    attribute: 'speaker',
    label: words('writing.quote.speaker'),
    fieldClass: 'quote-speaker',
    make() {
      const dom = document.createElement('blockquote')
      dom.className = 'quote-block'
      return { dom, contentDOM: document.createElement('div') }
    },
  })
