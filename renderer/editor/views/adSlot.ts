import type { NodeViewRenderer } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { keptFree, MOVED_AD } from '../../../shared/ads/inventory'
import { pullPinnedAd } from '../ads/adDeeds'
import { adButton } from '../ads/drawSiteAd'
import { pullable } from '../ads/pullAd'
import { moveBlock } from '../moveBlock'
import { slotName } from '../slotName'
import type { EditorWords, SlotHeights } from '../words'

/**
 * The slot as tall as the site reserves it on a desk, with its name and what can be done about it; a place kept free of ads
 * is a line that can be taken away.
 */
export const adSlotView =
  (words: EditorWords, heights: SlotHeights): NodeViewRenderer =>
  ({ node, editor, getPos }) => {
    const dom = document.createElement('aside')
    dom.contentEditable = 'false'
    const label = document.createElement('span')
    label.className = 'ad-block-label'
    const deeds = document.createElement('span')
    deeds.className = 'ad-block-deeds'
    dom.append(label, deeds)

    const take = () => {
      const at = getPos()
      const shown = at === undefined ? null : editor.state.doc.nodeAt(at)
      if (at !== undefined && shown && editor.isEditable)
        editor.view.dispatch(editor.state.tr.delete(at, at + shown.nodeSize))
      editor.view.focus()
    }
    const move = (step: -1 | 1) => {
      const at = getPos()
      if (at === undefined || !editor.isEditable) return
      const { tr, doc } = editor.state
      editor.view.dispatch(tr.setSelection(NodeSelection.create(doc, at)))
      moveBlock(editor, step)
      editor.view.focus()
    }

    function show(slot: string): void {
      const isFree = keptFree(slot)
      dom.className = isFree ? 'ad-block ad-block-free' : 'ad-block ad-block-pinned'
      label.title = isFree ? '' : words('writing.slot.pull')
      if (isFree) {
        label.textContent = words(slot === MOVED_AD ? 'writing.slot.moved' : 'writing.slot.free')
        deeds.replaceChildren(adButton(words('writing.slot.back'), words('writing.slot.back.hint'), take))
        return
      }
      const height = heights(slot)
      dom.style.setProperty('--slot-height', `${height ?? 90}px`)
      const size = height === null ? words('writing.slot.unknown') : height && `${height} px`
      label.textContent = [words('writing.slot'), slotName(words, slot), size].filter(Boolean).join(' · ')
      deeds.replaceChildren(
        adButton('↑', words('writing.slot.up'), () => move(-1)),
        adButton('↓', words('writing.slot.down'), () => move(1)),
        adButton('×', words('writing.slot.take'), take),
      )
    }
    show(String(node.attrs.slot))
    pullable(editor.view, dom, (to) => {
      const from = getPos()
      if (from !== undefined) pullPinnedAd(editor.view, from, to)
    })
    return {
      dom,
      update(next) {
        if (next.type.name !== 'adSlot') return false
        show(String(next.attrs.slot))
        return true
      },
      stopEvent: (event) => event.target instanceof HTMLButtonElement,
      ignoreMutation: () => true,
    }
  }
