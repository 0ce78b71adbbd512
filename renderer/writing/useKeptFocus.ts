import { type RefObject, useEffect, useRef } from 'react'

/**
 * Gives the focus a place when the element that had it goes, or is hidden, with its panel: the panel that came
 * instead, or what had the focus before. Nothing is done while the focus is somewhere.
 */
export function useKeptFocus(
  root: RefObject<HTMLElement | null>,
  shown: { previewOpen: boolean; reportOpen: boolean; tab: string },
): void {
  const { previewOpen, reportOpen, tab } = shown
  const before = useRef<Element | null>(null)
  const opened = useRef(false)
  useEffect(() => {
    const first = !opened.current
    opened.current = true
    const screen = root.current
    const active = document.activeElement
    if (!screen || (active && active !== document.body && active.checkVisibility())) return
    const place = previewOpen
      ? '.preview h2'
      : reportOpen
        ? '.report h2'
        : first
          ? null
          : `.inspector [data-tab="${tab}"]`
    const back = previewOpen ? null : before.current
    before.current = previewOpen ? active : null
    const wanted = back instanceof HTMLElement && back !== document.body && back.isConnected ? back : null
    const target = wanted ?? (place ? screen.querySelector<HTMLElement>(place) : null) ?? screen
    target.focus({ preventScroll: true })
  }, [root, previewOpen, reportOpen, tab])
}
