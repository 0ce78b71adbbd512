const blocks = () => [...document.querySelectorAll('[data-body] > :not([data-ad-slot])')]

/** Where we were told to be; scrolling that ends there is nobody's and is not told on. */
let told = -1

/** Block at the top of the window and how far it is scrolled past; -1 for what is above the story's text. */
function anchorNow() {
  const all = blocks()
  const index = all.findIndex((block) => block.getBoundingClientRect().bottom > 0)
  const block = all[index]
  const top = block?.getBoundingClientRect().top ?? 0
  if (!block || (index === 0 && top > 0)) {
    if (index === 0) return { index: -1, part: scrollY / Math.max(1, top + scrollY) }
    const end = all.at(-1)?.getBoundingClientRect().bottom ?? 0
    const rest = document.documentElement.scrollHeight - innerHeight - (end + scrollY)
    return { index: all.length, part: rest > 0 ? -end / rest : 0 }
  }
  const next = all[index + 1]?.getBoundingClientRect().top ?? block.getBoundingClientRect().bottom
  return { index, part: -top / Math.max(1, next - top) }
}

/** Tells where the page is whenever the person has scrolled it. */
export function followScrolling(tell) {
  let waiting = false
  addEventListener(
    'scroll',
    () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        if (Math.abs(scrollY - told) <= 1) return
        told = -1
        tell(anchorNow())
      })
    },
    { passive: true },
  )
}

/** Scrolls to where another page is. */
export function scrollToAnchor({ index, part }) {
  const all = blocks()
  const topOf = (block) => block.getBoundingClientRect().top + scrollY
  let to = 0
  if (all.length === 0) return
  if (index < 0) to = topOf(all[0]) * part
  else if (index >= all.length) {
    const end = all.at(-1).getBoundingClientRect().bottom + scrollY
    to = end + part * Math.max(0, document.documentElement.scrollHeight - innerHeight - end)
  } else {
    const top = topOf(all[index])
    const next = all[index + 1] ? topOf(all[index + 1]) : top + all[index].getBoundingClientRect().height
    to = top + (next - top) * part
  }
  const most = document.documentElement.scrollHeight - innerHeight
  told = Math.round(Math.min(Math.max(0, to), Math.max(0, most)))
  scrollTo({ top: told, behavior: 'instant' })
}
