import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react'

/** What of a list of rows of one height can be seen: the first row, and how many fit. */
export interface Seen {
  readonly first: number
  readonly fit: number
}

/** Room over the first row, in CSS pixels. */
export const OVER_ROWS = 8

/** The rows a box shows that is `height` high and scrolled to `top`; CSS pixels. */
export const seenAt = (top: number, height: number, row: number): Seen => ({
  first: Math.max(0, Math.floor((top - OVER_ROWS) / row)),
  // One of them is cut at each end.
  fit: Math.ceil(height / row) + 1,
})

/** The rows to draw of `count`, from and up to but without; a list that got shorter is shown by its end. */
export function rowsToDraw({ first, fit }: Seen, count: number, beyond: number): [from: number, to: number] {
  const start = Math.min(first, Math.max(0, count - fit))
  return [Math.max(0, start - beyond), Math.min(count, start + fit + beyond)]
}

/** Where a box has to be scrolled so that a row is seen whole; `top` itself where it is. */
export function scrolledTo(
  index: number,
  { top, height, row }: { top: number; height: number; row: number },
) {
  const start = OVER_ROWS + index * row
  if (index === 0) return 0
  if (start < top) return start
  return start + row > top + height ? start + row - height : top
}

/**
 * Which rows of a long list stand on the screen. All are of one height: nothing is measured and nothing kept for those
 * that are not drawn, so that ten thousand rows cost a key of the search what twenty do.
 */
export function useRowWindow(box: RefObject<HTMLElement | null>, row: number) {
  const [seen, setSeen] = useState<Seen>({ first: 0, fit: 0 })
  const look = useCallback(() => {
    const { scrollTop = 0, clientHeight = 0 } = box.current ?? {}
    const now = seenAt(scrollTop, clientHeight, row)
    setSeen((before) => (before.first === now.first && before.fit === now.fit ? before : now))
  }, [box, row])
  useLayoutEffect(look, [look])
  useEffect(() => {
    const element = box.current
    if (!element) return
    const sizes = new ResizeObserver(look)
    sizes.observe(element)
    element.addEventListener('scroll', look, { passive: true })
    return () => {
      sizes.disconnect()
      element.removeEventListener('scroll', look)
    }
  }, [box, look])
  const show = (index: number) => {
    const element = box.current
    if (element)
      element.scrollTop = scrolledTo(index, { top: element.scrollTop, height: element.clientHeight, row })
  }
  return { seen, show }
}
