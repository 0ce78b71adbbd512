import { NodeSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { MOVED_AD, NO_AD } from '../../../shared/ads/inventory'

/** Puts a slot into the text at a boundary between two blocks. */
export function pinSiteAd(view: EditorView, at: number, slot: string): void {
  const node = view.state.schema.nodes.adSlot?.create({ slot })
  if (node) view.dispatch(view.state.tr.insert(at, node))
}

/** Keeps a place free of ads: what stands there says so, and goes away again with Delete or undo. */
export const removeSiteAd = (view: EditorView, at: number): void => pinSiteAd(view, at, NO_AD)

/** Pins the site's ad one block further up or down and selects it, so that the block's own keys move it on. */
export function moveSiteAd(view: EditorView, at: number, slot: string, step: -1 | 1): void {
  const { doc, schema, tr } = view.state
  const place = doc.resolve(at)
  const passed = step < 0 ? place.nodeBefore : place.nodeAfter
  const node = schema.nodes.adSlot?.create({ slot })
  if (!node || !passed) return
  const target = at + step * passed.nodeSize
  tr.insert(target, node)
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, target)).scrollIntoView())
}

/**
 * Pins the site's ad at another boundary. The place it came from stays free, so that the site's rules do not put another
 * there; back at its own place nothing happens.
 */
export function pullSiteAd(view: EditorView, from: number, to: number, slot: string): void {
  const { schema, tr } = view.state
  const type = schema.nodes.adSlot
  if (!type || from === to) return
  tr.insert(to, type.create({ slot }))
  tr.insert(tr.mapping.map(from, 1), type.create({ slot: MOVED_AD }))
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, from < to ? tr.mapping.map(to, -1) : to)))
  view.focus()
}

/** Moves an ad that is part of the text to another boundary. */
export function pullPinnedAd(view: EditorView, from: number, to: number): void {
  const { doc, tr } = view.state
  const node = doc.nodeAt(from)
  if (node?.type.name !== 'adSlot' || to === from || to === from + node.nodeSize) return
  tr.delete(from, from + node.nodeSize)
  const target = tr.mapping.map(to)
  tr.insert(target, node)
  view.dispatch(tr.setSelection(NodeSelection.create(tr.doc, target)))
  view.focus()
}

/** Where the block of that index ends. */
export function endOfBlock(view: EditorView, index: number): number | null {
  const { doc } = view.state
  if (index < 0 || index >= doc.childCount) return null
  let end = 0
  for (let at = 0; at <= index; at += 1) end += doc.child(at).nodeSize
  return end
}
