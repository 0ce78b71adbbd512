import type { EditorView } from '@tiptap/pm/view'
import { type Boundary, boundaryNear } from './boundaries'
import { scrollAtEdges } from './scrollAtEdges'

/** Pixels the pointer goes before a press is a pull. */
const SLACK = 4

/**
 * Makes an ad something the pointer can pull to another boundary between two blocks. A line shows where it would stand, the
 * text scrolls at the edges of the window, Escape leaves everything as it was.
 *
 * The pointer is followed here and not by the browser's own drag and drop: that takes a drop only where the editor says so,
 * which it does not over drawings that are no part of the text, in the margins, or outside what is on the screen.
 * @param letGo is told the boundary's position in the document as it is then
 */
export function pullable(view: EditorView, dom: HTMLElement, letGo: (pos: number) => void): void {
  dom.addEventListener('dragstart', (event) => event.preventDefault())
  dom.addEventListener('pointerdown', (press) => {
    const isButton = press.target instanceof Element && press.target.closest('button') !== null
    // A finger scrolls.
    if (press.button !== 0 || press.pointerType === 'touch' || isButton || !view.editable) return
    follow(view, dom, press, letGo)
  })
}

function follow(view: EditorView, dom: HTMLElement, press: PointerEvent, letGo: (pos: number) => void): void {
  const pull = new AbortController()
  const { signal } = pull
  const line = document.createElement('div')
  line.className = 'ad-drop-line'
  line.setAttribute('aria-hidden', 'true')
  let found: Boundary | null = null
  let y = press.clientY

  const show = () => {
    const host = view.dom.parentElement
    found = boundaryNear(view, y)
    if (!host || !found) return
    if (!line.isConnected) host.append(line)
    line.style.top = `${found.top - host.getBoundingClientRect().top}px`
  }
  const scrolling = scrollAtEdges(view.dom, press.clientY, show)
  const end = () => {
    pull.abort()
    scrolling.stop()
    line.remove()
    dom.classList.remove('ad-block-held')
    document.documentElement.classList.remove('pulling')
  }

  const move = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return
    y = event.clientY
    if (!line.isConnected && Math.hypot(event.clientX - press.clientX, y - press.clientY) < SLACK) return
    dom.classList.add('ad-block-held')
    document.documentElement.classList.add('pulling')
    event.preventDefault()
    show()
    scrolling.at(y)
  }
  const up = (event: PointerEvent) => {
    if (event.pointerId !== press.pointerId) return
    const target = line.isConnected ? boundaryNear(view, y) : null
    end()
    if (target) letGo(target.pos)
  }
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !line.isConnected) return
    event.preventDefault()
    event.stopPropagation()
    end()
  }
  window.addEventListener('pointermove', move, { signal })
  window.addEventListener('pointerup', up, { signal })
  window.addEventListener('pointercancel', end, { signal })
  window.addEventListener('blur', end, { signal })
  window.addEventListener('keydown', key, { signal, capture: true })
}
