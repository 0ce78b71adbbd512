/** Pixels from the upper and lower edge within which something that is pulled scrolls the text. */
const EDGE = 56
/** Pixels around where it was taken that are no way out yet. */
const NEAR = 8
/** Milliseconds a step is reckoned for, and those one may stand for at most where the screen is slow. */
const [STEP, LONGEST_STEP] = [16, 128]
/** Pixels a step scrolls at most. */
const FASTEST = 18

/**
 * Pixels to scroll in a step for a pointer at that height of a box; 0 away from its edges.
 * @param from where it took hold: something that already lay at an edge scrolls only once it is pulled further out
 */
export function scrollStep(
  y: number,
  { top, bottom, from }: { top: number; bottom: number; from: number },
): number {
  const above = Math.min(top + EDGE, from - NEAR) - y
  const below = y - Math.max(bottom - EDGE, from + NEAR)
  const depth = above > 0 ? -above : Math.max(0, below)
  return Math.max(-FASTEST, Math.min(FASTEST, Math.trunc((depth / EDGE) * FASTEST)))
}

/**
 * Scrolls what `inside` scrolls in while the pointer is held near its edges.
 * @param from the height of the window at which it took hold
 * @param moved is told after each step
 */
export function scrollAtEdges(
  inside: Element,
  from: number,
  moved: () => void,
): { at: (y: number) => void; stop: () => void } {
  const box = scroller(inside)
  let y: number | null = null
  let frame = 0
  let last = 0
  const step = (now: number) => {
    frame = 0
    const passed = last === 0 ? STEP : Math.min(LONGEST_STEP, now - last)
    last = now
    if (y === null) return
    const { top, bottom } = box.getBoundingClientRect()
    const by = scrollStep(y, { top: Math.max(0, top), bottom: Math.min(window.innerHeight, bottom), from })
    const before = box.scrollTop
    // By the time that has passed, so that a busy computer scrolls as far.
    box.scrollTop = before + Math.round((by * passed) / STEP)
    if (by === 0 || box.scrollTop === before) {
      last = 0
      return
    }
    moved()
    frame = requestAnimationFrame(step)
  }
  return {
    at(now) {
      y = now
      if (frame === 0) frame = requestAnimationFrame(step)
    },
    stop() {
      y = null
      cancelAnimationFrame(frame)
    },
  }
}

function scroller(inside: Element): Element {
  for (let box = inside.parentElement; box; box = box.parentElement)
    if (/auto|scroll/.test(getComputedStyle(box).overflowY)) return box
  return document.documentElement
}
