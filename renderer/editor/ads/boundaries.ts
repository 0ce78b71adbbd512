import type { EditorView } from '@tiptap/pm/view'

/** A place between two blocks of the body. */
export interface Boundary {
  /** Its position in the document. */
  readonly pos: number
  /** Where it is drawn, in CSS pixels of the window. */
  readonly top: number
}

/** The boundary between two blocks that lies nearest to a height of the window; null in a body without drawn blocks. */
export function boundaryNear(view: EditorView, y: number): Boundary | null {
  const offsets: number[] = []
  view.state.doc.forEach((_block, offset) => {
    offsets.push(offset)
  })
  const index = blockAt(view, offsets, y)
  const block = index === null ? null : boxOf(view, offsets[index])
  if (index === null || !block) return null
  const isAbove = y < (block.top + block.bottom) / 2
  const before = isAbove ? index - 1 : index
  const above = boxOf(view, offsets[before])
  const below = boxOf(view, offsets[before + 1])
  const pos = offsets[before + 1] ?? view.state.doc.content.size
  if (above && below) return { pos, top: (above.bottom + below.top) / 2 }
  return { pos, top: above ? above.bottom : block.top }
}

/** The last block that begins above that height, found by halving: a long text has thousands. */
function blockAt(view: EditorView, offsets: readonly number[], y: number): number | null {
  if (offsets.length === 0) return null
  let low = 0
  let high = offsets.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    const box = boxOf(view, offsets[middle])
    if (box && box.top <= y) low = middle
    else high = middle - 1
  }
  return low
}

function boxOf(view: EditorView, offset: number | undefined): DOMRect | null {
  const drawn = offset === undefined ? null : view.nodeDOM(offset)
  return drawn instanceof Element ? drawn.getBoundingClientRect() : null
}
