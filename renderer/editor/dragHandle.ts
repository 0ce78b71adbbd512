import { NodeSelection, Plugin } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

const DOTS = '⠿'

/**
 * A grip beside the block under the pointer. Pulling it moves the block as ProseMirror moves a selection. It is for the
 * pointer only: the keyboard has its own commands for the same.
 */
export const dragHandlePlugin = (title: () => string) =>
  new Plugin({
    view(view) {
      const grip = document.createElement('div')
      grip.className = 'drag-grip'
      grip.draggable = true
      grip.hidden = true
      grip.setAttribute('aria-hidden', 'true')
      grip.textContent = DOTS
      let pos = -1
      const host = view.dom.parentElement
      host?.append(grip)

      const hover = (event: MouseEvent) => {
        if (event.buttons !== 0 || !view.editable) return
        const block = blockAt(view, event.clientY)
        grip.hidden = block === null
        if (!block || !host) return
        pos = block.pos
        grip.title = title()
        grip.style.top = `${block.top - host.getBoundingClientRect().top}px`
      }
      const away = (event: MouseEvent) => {
        if (!(event.relatedTarget instanceof Node) || !host?.contains(event.relatedTarget)) grip.hidden = true
      }
      const start = (event: DragEvent) => {
        const node = view.state.doc.nodeAt(pos)
        if (!node || !event.dataTransfer) return
        const selection = NodeSelection.create(view.state.doc, pos)
        const { dom, text } = view.serializeForClipboard(selection.content())
        event.dataTransfer.clearData()
        event.dataTransfer.setData('text/html', dom.innerHTML)
        event.dataTransfer.setData('text/plain', text)
        event.dataTransfer.effectAllowed = 'copyMove'
        const drawn = view.nodeDOM(pos)
        if (drawn instanceof Element) event.dataTransfer.setDragImage(drawn, 0, 0)
        view.dispatch(view.state.tr.setSelection(selection))
        view.dragging = { slice: selection.content(), move: true }
      }
      const end = () => {
        grip.hidden = true
        view.dragging = null
      }
      host?.addEventListener('mousemove', hover)
      host?.addEventListener('mouseleave', away)
      grip.addEventListener('dragstart', start)
      grip.addEventListener('dragend', end)
      return {
        update: (now, before) => {
          if (!grip.hidden && now.state.doc !== before.doc) grip.hidden = true
        },
        destroy() {
          host?.removeEventListener('mousemove', hover)
          host?.removeEventListener('mouseleave', away)
          grip.remove()
        },
      }
    },
  })

/** The block of the body at a height of the window. */
function blockAt(view: EditorView, y: number): { pos: number; top: number } | null {
  const { left, width } = view.dom.getBoundingClientRect()
  const found = view.posAtCoords({ left: left + Math.min(width / 2, 40), top: y })
  if (!found) return null
  const at = view.state.doc.resolve(found.inside >= 0 ? found.inside : found.pos)
  const pos = at.depth === 0 ? at.pos : at.before(1)
  const dom = view.nodeDOM(pos)
  if (!(dom instanceof HTMLElement)) return null
  return { pos, top: dom.getBoundingClientRect().top }
}
