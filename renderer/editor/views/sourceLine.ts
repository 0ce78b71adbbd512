import type { NodeViewRenderer } from '@tiptap/core'
import { safeHref } from '../../../shared/body/safeHref'
import type { EditorWords } from '../words'
import { textWithField } from './textWithField'

/** A source line with a field for its address, which is written only while it is one. */
export const sourceLineView = (words: EditorWords): NodeViewRenderer =>
  textWithField({
    type: 'sourceLine',
    attribute: 'href',
    label: words('writing.source-line.address'),
    fieldClass: 'source-address',
    accept: (typed) => (typed.trim() === '' ? '' : safeHref(typed)),
    make() {
      const dom = document.createElement('div')
      dom.className = 'source-block'
      const contentDOM = document.createElement('p')
      contentDOM.dataset.label = words('writing.source-line')
      return { dom, contentDOM }
    },
  })
