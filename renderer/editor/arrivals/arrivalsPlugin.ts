import { closeHistory } from '@tiptap/pm/history'
import { Fragment, Slice } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { dropPoint } from '@tiptap/pm/transform'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { addPictureFile, pictureFiles } from '../../pictures/addPictureFile'
import type { PictureDesk } from '../views/pictureState'
import { type Arrival, arrivalView } from './arrivalView'

type Change = { readonly add: Arrival; readonly at: number } | { readonly gone: Arrival }

const key = new PluginKey<DecorationSet>('arrivals')

/**
 * Pictures dropped on the text or pasted into it. Each stands as a drawing where it will be until the library has it,
 * moves along with the text meanwhile, and becomes a block by one deed that undo takes back. The text never holds one
 * that has not arrived.
 */
export const arrivalsPlugin = (desk: PictureDesk) =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, shown) {
        const kept = shown.map(tr.mapping, tr.doc)
        const change = tr.getMeta(key) as Change | undefined
        if (!change) return kept
        if ('gone' in change) return kept.remove(placesOf(kept, change.gone))
        const { add, at } = change
        return kept.add(tr.doc, [
          Decoration.widget(at, () => add.dom, {
            side: -1,
            stopEvent: () => true,
            ignoreSelection: true,
            arrival: add,
          }),
        ])
      },
    },
    props: {
      decorations: (state) => key.getState(state) ?? null,
      handleDrop(view, event, _slice, moved) {
        const files = moved || !view.editable ? [] : pictureFiles(event.dataTransfer)
        if (files.length === 0) return false
        const under = view.posAtCoords({ left: event.clientX, top: event.clientY })
        const at = placeForBlock(view.state, under?.pos ?? view.state.doc.content.size)
        for (const file of files) arrive(view, desk, file, at)
        event.preventDefault()
        return true
      },
      handlePaste(view, event) {
        const data = event.clipboardData
        // A picture copied together with words is a part of a page: that is the text's own paste.
        if (!data || !view.editable || data.getData('text/plain').trim() !== '') return false
        const files = pictureFiles(data)
        for (const file of files) arrive(view, desk, file, afterCaret(view.state))
        return files.length > 0
      },
    },
  })

function arrive(view: EditorView, desk: PictureDesk, file: File, at: number): void {
  const arrival: Arrival = arrivalView(desk, file.name, {
    retry: () => void take(),
    leaveOut: () => view.dispatch(view.state.tr.setMeta(key, { gone: arrival })),
  })

  async function take(): Promise<void> {
    arrival.show(null)
    const added = await addPictureFile(file)
    if (view.isDestroyed) return
    if (!added.ok) {
      arrival.show(added.fault)
      return
    }
    const { src, alt, caption, credit } = added.value
    const [place] = placesOf(key.getState(view.state) ?? DecorationSet.empty, arrival)
    const figure = view.state.schema.nodes.figure
    // Left out meanwhile, or the text around it was deleted: nobody waits for it any more.
    if (!place || !figure) return
    const tr = view.state.tr.insert(place.from, figure.create({ src, alt, caption, credit }))
    view.dispatch(closeHistory(tr.setMeta(key, { gone: arrival })))
  }

  view.dispatch(view.state.tr.setMeta(key, { add: arrival, at }).setMeta('addToHistory', false))
  void take()
}

const placesOf = (shown: DecorationSet, arrival: Arrival): Decoration[] =>
  shown.find(undefined, undefined, (spec) => spec.arrival === arrival)

/** The nearest place at which a picture may stand. */
function placeForBlock(state: EditorState, pos: number): number {
  const figure = state.schema.nodes.figure
  const slice = figure ? new Slice(Fragment.from(figure.create()), 0, 0) : Slice.empty
  return dropPoint(state.doc, pos, slice) ?? state.doc.content.size
}

/** After the block the caret stands in, or in front of an empty one. */
function afterCaret({ selection: { $from, to } }: EditorState): number {
  if ($from.depth === 0) return to
  return $from.depth === 1 && $from.parent.content.size === 0 ? $from.before(1) : $from.after(1)
}
