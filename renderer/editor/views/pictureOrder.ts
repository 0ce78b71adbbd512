import type { EditorView } from '@tiptap/pm/view'
import type { EditorWords } from '../words'

/** Moves the picture at `pos` one place within its gallery, or takes it out; the last one takes the gallery with it. */
export function movePicture(view: EditorView, pos: number, step: -1 | 1 | 0): void {
  const { doc, tr } = view.state
  const at = doc.resolve(pos)
  const node = doc.nodeAt(pos)
  if (!node || at.parent.type.name !== 'gallery') return
  if (step === 0) {
    if (at.parent.childCount === 1) tr.delete(at.before(), at.after())
    else tr.delete(pos, pos + node.nodeSize)
  } else {
    const other = at.parent.maybeChild(at.index() + step)
    if (!other) return
    const target = step < 0 ? pos - other.nodeSize : pos + other.nodeSize
    tr.delete(pos, pos + node.nodeSize).insert(target, node)
  }
  view.dispatch(tr)
}

/** The buttons of a picture that stands in a gallery. */
export function pictureOrder(
  view: EditorView,
  getPos: () => number | undefined,
  words: EditorWords,
): HTMLElement {
  const bar = document.createElement('div')
  bar.className = 'picture-order'
  const actions = [
    ['writing.gallery.earlier', '←', -1],
    ['writing.gallery.later', '→', 1],
    ['writing.gallery.remove', '×', 0],
  ] as const
  for (const [label, sign, step] of actions) {
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = sign
    button.title = words(label)
    button.setAttribute('aria-label', words(label))
    button.addEventListener('click', () => {
      const pos = getPos()
      if (pos !== undefined) movePicture(view, pos, step)
    })
    bar.append(button)
  }
  return bar
}
