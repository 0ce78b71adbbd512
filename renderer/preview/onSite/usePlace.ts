import { type RefObject, useEffect, useState } from 'react'
import { desk } from '../../desk'

/** What may lie over the page: the window's own layers, which a native view would hide. */
const LAYERS = 'dialog[open], [popover]:popover-open'

const meets = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

/**
 * Keeps the view where `box` stands. It lies over everything the window draws: it is hidden while a dialog or a menu covers
 * its place, and leaves room for messages. Answers whether it is covered.
 */
export function usePlace(box: RefObject<HTMLElement | null>, pageWidth: number, isOn: boolean): boolean {
  const [isCovered, setCovered] = useState(false)
  useEffect(() => {
    const element = box.current
    if (!element || !isOn) return
    let frame = 0
    const tell = () => {
      const rect = element.getBoundingClientRect()
      const covered = [...document.querySelectorAll(LAYERS)].some((layer) =>
        meets(layer.getBoundingClientRect(), rect),
      )
      const messages = [...document.querySelectorAll('.ui-toast')]
        .map((toast) => toast.getBoundingClientRect())
        .filter((toast) => meets(toast, rect))
      const bottom = Math.min(rect.bottom, ...messages.map(({ top }) => top - 8))
      setCovered(covered)
      void desk.siteView.place({
        x: Math.max(0, rect.x),
        y: Math.max(0, rect.y),
        width: rect.width,
        height: Math.max(0, bottom - rect.y),
        pageWidth,
        isVisible: !covered,
      })
    }
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(tell)
    }
    const sizes = new ResizeObserver(soon)
    for (const one of [element, document.body]) sizes.observe(one)
    const layers = new MutationObserver(soon)
    layers.observe(document.body, { subtree: true, childList: true, attributeFilter: ['open'] })
    // Popovers change no attribute; what they do does not bubble.
    document.addEventListener('toggle', soon, true)
    tell()
    return () => {
      cancelAnimationFrame(frame)
      sizes.disconnect()
      layers.disconnect()
      document.removeEventListener('toggle', soon, true)
    }
  }, [box, pageWidth, isOn])
  return isCovered
}
