import type { NodeViewRenderer } from '@tiptap/core'
import { slotName } from '../slotName'
import type { EditorWords, SlotHeights } from '../words'

/** The slot as tall as the site reserves it on a desk, with its name. */
export const adSlotView =
  (words: EditorWords, heights: SlotHeights): NodeViewRenderer =>
  ({ node }) => {
    const dom = document.createElement('aside')
    dom.className = 'ad-block'
    dom.contentEditable = 'false'
    const label = document.createElement('span')
    label.className = 'ad-block-label'
    dom.append(label)

    function show(slot: string): void {
      const height = heights(slot)
      dom.style.setProperty('--slot-height', `${height ?? 90}px`)
      const size = height === null ? words('writing.slot.unknown') : height && `${height} px`
      label.textContent = [words('writing.slot'), slotName(words, slot), size].filter(Boolean).join(' · ')
    }
    show(String(node.attrs.slot))
    return {
      dom,
      update(next) {
        if (next.type.name !== 'adSlot') return false
        show(String(next.attrs.slot))
        return true
      },
      ignoreMutation: () => true,
    }
  }
