import type { NodeViewRenderer } from '@tiptap/core'
import type { EditorWords } from '../words'
import { textWithField } from './textWithField'

/** A fact box with a field for its title above its text. */
export const factBoxView = (words: EditorWords): NodeViewRenderer =>
  textWithField({
    type: 'factBox',
    attribute: 'title',
    label: words('writing.fact-box.title'),
    fieldClass: 'fact-box-title-field',
    fieldFirst: true,
    make() {
      const dom = document.createElement('aside')
      dom.className = 'fact-box-block'
      dom.setAttribute('aria-label', words('writing.block.fact-box'))
      return { dom, contentDOM: document.createElement('div') }
    },
  })

/** A correction with a field for its day, which is written only while it is one. */
export const correctionNoteView = (words: EditorWords): NodeViewRenderer =>
  textWithField({
    type: 'correctionNote',
    attribute: 'date',
    label: words('writing.correction-note.date'),
    fieldClass: 'correction-date',
    fieldType: 'date',
    make() {
      const dom = document.createElement('div')
      dom.className = 'correction-block'
      const contentDOM = document.createElement('p')
      contentDOM.dataset.label = words('writing.correction-note')
      return { dom, contentDOM }
    },
  })
