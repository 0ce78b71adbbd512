import type { NodeViewRenderer } from '@tiptap/core'
import type { EditorWords } from '../words'

/** Pictures side by side, and a button that asks for one more. */
export const galleryView =
  (words: EditorWords, addPicture: (pos: number) => void): NodeViewRenderer =>
  ({ node, getPos, editor }) => {
    const dom = document.createElement('div')
    dom.className = 'gallery-block'
    const contentDOM = document.createElement('div')
    contentDOM.className = 'gallery-pictures'
    const foot = document.createElement('footer')
    foot.contentEditable = 'false'
    const count = document.createElement('span')
    const add = document.createElement('button')
    add.type = 'button'
    add.className = 'ui-button ui-button-secondary ui-button-small'
    add.textContent = words('writing.gallery.add')
    add.hidden = !editor.isEditable
    add.addEventListener('click', () => {
      const pos = getPos()
      if (pos !== undefined) addPicture(pos)
    })
    foot.append(count, add)
    dom.append(contentDOM, foot)
    const show = (pictures: number) => {
      count.textContent = words('writing.gallery.count', { count: pictures })
    }
    show(node.childCount)
    return {
      dom,
      contentDOM,
      update(next) {
        if (next.type.name !== 'gallery') return false
        show(next.childCount)
        return true
      },
      stopEvent: (event) => event.target instanceof Node && foot.contains(event.target),
      ignoreMutation: (mutation) => mutation.type !== 'selection' && foot.contains(mutation.target),
    }
  }
