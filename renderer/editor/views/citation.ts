import type { NodeViewRenderer } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import type { Source } from '../../../shared/article/article'
import { sourceName } from '../../../shared/render/sourceName'
import type { EditorWords } from '../words'

/** A citation is drawn empty; `numberCitations` writes all their numbers, which depend on each other. */
export const citationView =
  (drawn: () => void): NodeViewRenderer =>
  ({ node }) => {
    drawn()
    const dom = document.createElement('sup')
    dom.className = 'citation-mark'
    dom.dataset.source = String(node.attrs.source)
    dom.textContent = '[…]'
    return { dom, ignoreMutation: () => true }
  }

/** Writes the number and the source of every citation that is drawn, in the order of the text. */
export function numberCitations(root: HTMLElement, sources: readonly Source[], words: EditorWords): void {
  const marks = root.getElementsByClassName('citation-mark')
  const numbers = new Map<string, number>()
  for (const mark of marks) {
    if (!(mark instanceof HTMLElement)) continue
    const id = mark.dataset.source ?? ''
    const source = sources.find((one) => one.id === id)
    if (source && !numbers.has(id)) numbers.set(id, numbers.size + 1)
    const number = numbers.get(id)
    const shown = number ? `[${number}]` : '[?]'
    if (mark.textContent !== shown) mark.textContent = shown
    mark.title =
      source && number
        ? words('writing.citation', { number, name: sourceName(source) })
        : words('writing.citation.lost')
    mark.toggleAttribute('data-lost', !source)
  }
}

/** Tells when the text has changed while there are citations in it. */
export const citationPlugin = (changed: () => void) =>
  new Plugin({
    view: (view) => {
      const marks = view.dom.getElementsByClassName('citation-mark')
      return {
        update(now, before) {
          if (now.state.doc !== before.doc && marks.length > 0) changed()
        },
      }
    },
  })
