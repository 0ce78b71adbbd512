import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view'
import { slotName } from './slotName'
import type { EditorWords, SlotHeights } from './words'

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
        if (asked) {
          const marks: Decoration[] = []
          tr.doc.forEach((block, offset, index) => {
            const ad = asked.find(({ after }) => after === index)
            if (!ad) return
            const at = offset + block.nodeSize
            marks.push(
              Decoration.widget(at, (view, pos) => draw(view, pos, ad.slot, words, heights), {
                side: -1,
                key: `ad-${index}-${ad.slot}`,
                stopEvent: () => true,
                ignoreSelection: true,
              }),
            )
          })
          return DecorationSet.create(tr.doc, marks)
        }
        return tr.docChanged && shown !== DecorationSet.empty ? shown.map(tr.mapping, tr.doc) : shown
      },
    },
    props: { decorations: (state) => key.getState(state) },
  })

function draw(
  view: EditorView,
  pos: () => number | undefined,
  slot: string,
  words: EditorWords,
  heights: SlotHeights,
): HTMLElement {
  const dom = document.createElement('aside')
  dom.className = 'ad-block ad-block-site'
  dom.contentEditable = 'false'
  dom.style.setProperty('--slot-height', `${heights(slot) ?? 90}px`)
  const label = document.createElement('span')
  label.className = 'ad-block-label'
  label.textContent = [words('writing.slot'), slotName(words, slot), words('writing.slot.by-site')].join(
    ' · ',
  )
  const pin = document.createElement('button')
  pin.type = 'button'
  pin.className = 'ad-block-pin'
  pin.textContent = words('writing.slot.pin')
  pin.title = words('writing.slot.pin.hint')
  pin.addEventListener('click', () => {
    const at = pos()
    const node = view.state.schema.nodes.adSlot?.create({ slot })
    if (at !== undefined && node && view.editable) view.dispatch(view.state.tr.insert(at, node))
    view.focus()
  })
  dom.append(label, pin)
  return dom
}

/** Shows the site's own slots; an empty list takes them away. Nothing is written to the history. */
export function showSiteAds(view: EditorView, ads: readonly SiteAd[]): void {
  if (ads.length === 0 && key.getState(view.state) === DecorationSet.empty) return
  view.dispatch(view.state.tr.setMeta(key, ads).setMeta('addToHistory', false))
}
