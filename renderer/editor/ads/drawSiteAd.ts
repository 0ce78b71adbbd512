import type { EditorView } from '@tiptap/pm/view'
import { slotName } from '../slotName'
import type { EditorWords, SlotHeights } from '../words'
import { moveSiteAd, pinSiteAd, pullSiteAd, removeSiteAd } from './adDeeds'
import { pullable } from './pullAd'

/** A slot of the site's own, to scale, with what can be done about it. */
export function drawSiteAd(
  view: EditorView,
  pos: () => number | undefined,
  slot: string,
  words: EditorWords,
  heights: SlotHeights,
): HTMLElement {
  const dom = document.createElement('aside')
  dom.className = 'ad-block ad-block-site'
  dom.contentEditable = 'false'
  const height = heights(slot) ?? 90
  dom.style.setProperty('--slot-height', `${height}px`)
  const label = document.createElement('span')
  label.className = 'ad-block-label'
  label.title = words('writing.slot.pull')
  label.textContent = [
    words('writing.slot'),
    slotName(words, slot),
    `${height} px`,
    words('writing.slot.by-site'),
  ].join(' · ')
  const deeds = document.createElement('span')
  deeds.className = 'ad-block-deeds'
  const add = (text: string, name: string, run: (at: number) => void) =>
    deeds.append(
      adButton(text, name, () => {
        const at = pos()
        if (at !== undefined && view.editable) run(at)
        view.focus()
      }),
    )
  add(words('writing.slot.pin'), words('writing.slot.pin.hint'), (at) => pinSiteAd(view, at, slot))
  add('↑', words('writing.slot.up'), (at) => moveSiteAd(view, at, slot, -1))
  add('↓', words('writing.slot.down'), (at) => moveSiteAd(view, at, slot, 1))
  add('×', words('writing.slot.remove'), (at) => removeSiteAd(view, at))
  dom.append(label, deeds)
  pullable(view, dom, (to) => {
    const from = pos()
    if (from !== undefined) pullSiteAd(view, from, to, slot)
  })
  return dom
}

/** A small button among the text. `name` is what it does, in words. */
export function adButton(text: string, name: string, run: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'ad-block-pin'
  button.textContent = text
  button.title = name
  if (!/\p{L}/u.test(text)) button.setAttribute('aria-label', name)
  button.addEventListener('click', run)
  return button
}
