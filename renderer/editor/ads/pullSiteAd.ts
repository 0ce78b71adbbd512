import { Fragment, Slice } from '@tiptap/pm/model'
import { NodeSelection } from '@tiptap/pm/state'
import { dropPoint } from '@tiptap/pm/transform'
import type { EditorView } from '@tiptap/pm/view'
import { MOVED_AD } from '../../../shared/ads/inventory'

/** The site's ad that is being pulled, by the editor it stands in. */
const pulled = new WeakMap<EditorView, { readonly at: number; readonly slot: string }>()

/** The pointer takes hold of one of the site's ads. */
export function pullSiteAd(view: EditorView, event: DragEvent, at: number | undefined, slot: string): void {
  const node = view.state.schema.nodes.adSlot?.create({ slot })
  if (at === undefined || !node || !view.editable || !event.dataTransfer) return
  pulled.set(view, { at, slot })
  const slice = new Slice(Fragment.from(node), 0, 0)
  const { dom, text } = view.serializeForClipboard(slice)
  event.dataTransfer.clearData()
  event.dataTransfer.setData('text/html', dom.innerHTML)
  event.dataTransfer.setData('text/plain', text)
  event.dataTransfer.effectAllowed = 'copyMove'
  view.dragging = { slice, move: false }
  const end = () => {
    pulled.delete(view)
    view.dragging = null
  }
  event.target?.addEventListener('dragend', end, { once: true })
}

/**
 * Lets go of it: the slot becomes part of the text here, and the place it came from stays free, so that the site's rules
 * do not put another there. Answers false for anything else that is dropped.
 */
export function dropSiteAd(view: EditorView, event: DragEvent): boolean {
  const from = pulled.get(view)
  const found = from && view.posAtCoords({ left: event.clientX, top: event.clientY })
  const type = view.state.schema.nodes.adSlot
  if (!from || !found || !type) return false
  pulled.delete(view)
  view.dragging = null
  const { doc, tr } = view.state
  const node = type.create({ slot: from.slot })
  const nearest = dropPoint(doc, found.pos, new Slice(Fragment.from(node), 0, 0))
  if (nearest === null) return true
  const place = doc.resolve(nearest)
  const target = place.depth === 0 ? nearest : place.before(1)
  tr.insert(target, node)
  if (target !== from.at) tr.insert(tr.mapping.map(from.at, 1), type.create({ slot: MOVED_AD }))
  const at = from.at < target ? tr.mapping.slice(1).map(target) : target
  event.preventDefault()
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, at)))
  view.focus()
  return true
}
