import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import type { EditorWords, SlotHeights } from '../words'
import { drawSiteAd } from './drawSiteAd'

/** A slot the site puts after the block of that index. */
export interface SiteAd {
  readonly after: number
  readonly slot: string
}

const key = new PluginKey<DecorationSet>('siteAds')

/**
 * Draws the slots the site places by itself where they will stand. They are no part of the text: typing only moves the
 * drawing along, and it is drawn anew when `showSiteAds` is told of other places.
 */
export const siteAdsPlugin = (words: EditorWords, heights: SlotHeights) =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, shown) {
        const asked = tr.getMeta(key) as readonly SiteAd[] | undefined
        if (asked) return drawn(tr.doc, asked, words, heights)
        return tr.docChanged && shown !== DecorationSet.empty ? shown.map(tr.mapping, tr.doc) : shown
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })

function drawn(doc: Node, asked: readonly SiteAd[], words: EditorWords, heights: SlotHeights): DecorationSet {
  const places = new Map(asked.map(({ after, slot }, number) => [after, { slot, number }]))
  const marks: Decoration[] = []
  doc.forEach((block, offset, index) => {
    const ad = places.get(index)
    if (!ad) return
    marks.push(
      Decoration.widget(
        offset + block.nodeSize,
        (view, pos) => drawSiteAd(view, pos, ad.slot, words, heights),
        {
          side: -1,
          // By its number, so that an ad that moves is moved and not drawn again.
          key: `ad-${ad.number}-${ad.slot}`,
          slot: ad.slot,
          stopEvent: () => true,
          ignoreSelection: true,
        },
      ),
    )
  })
  return DecorationSet.create(doc, marks)
}

const isEmpty = (block: Node): boolean => block.isTextblock && block.content.size === 0

/** Where the site's slots are drawn now, in today's blocks; empty paragraphs are passed over as on the page. */
export function siteAdsNow(state: EditorState): SiteAd[] {
  const shown = key.getState(state)
  if (!shown || shown === DecorationSet.empty) return []
  return shown
    .find()
    .map(({ from, spec }) => {
      let after = state.doc.resolve(from).index(0) - 1
      while (after > 0 && isEmpty(state.doc.child(after))) after -= 1
      return { after, slot: String((spec as { slot: unknown }).slot) }
    })
    .toSorted((a, b) => a.after - b.after)
}

/** Shows the site's own slots; an empty list takes them away. What stands where it should is left alone. */
export function showSiteAds(view: EditorView, ads: readonly SiteAd[]): void {
  if (JSON.stringify(siteAdsNow(view.state)) === JSON.stringify(ads)) return
  view.dispatch(view.state.tr.setMeta(key, ads).setMeta('addToHistory', false))
}
