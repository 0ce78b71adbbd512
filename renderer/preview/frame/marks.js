const COMPARED =
  '.story h1, .story .kicker, .story .standfirst, .story .bylines, .story .dateline, .story figure.lead, ' +
  '[data-body] > :not([data-ad-slot]), .story-end > *'

/** The blocks that are compared with another page's, in the page's order. */
export const compared = () => [...document.querySelectorAll(COMPARED)]

let isMarked = false

export function clearMarks() {
  if (!isMarked) return
  isMarked = false
  for (const block of document.querySelectorAll('[data-difference]')) block.removeAttribute('data-difference')
  CSS.highlights?.clear()
}

/** Marks blocks that differ, and the letters that do. Nothing of the page's own content is changed. */
export function showMarks(marks) {
  clearMarks()
  if (marks.length === 0) return
  isMarked = true
  const all = compared()
  const ranges = []
  for (const { index, kind, from, to } of marks) {
    all[index]?.setAttribute('data-difference', kind)
    const range = all[index] && from < to ? rangeIn(all[index], from, to) : null
    if (range) ranges.push(range)
  }
  if (ranges.length > 0) CSS.highlights?.set('changed', new Highlight(...ranges))
}

/** Letters `from` to `to` of a block's text, spaces counted as one. */
function rangeIn(block, from, to) {
  const range = new Range()
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
  let at = 0
  let wasSpace = true
  let isOpen = false
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (let index = 0; index < text.data.length; index += 1) {
      const isSpace = /\s/.test(text.data[index])
      if (isSpace && wasSpace) continue
      wasSpace = isSpace
      if (at === from && !isOpen) {
        range.setStart(text, index)
        isOpen = true
      }
      at += 1
      if (at === to && isOpen) {
        range.setEnd(text, index + 1)
        return range
      }
    }
  }
  return null
}
