import { type RefObject, useEffect } from 'react'

/** The line a key was pressed on may go away with it: then the keys go on in the list, and are not lost. */
export function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = list.current
    if (!element) return
    let isInside = false
    const entered = () => {
      isInside = true
    }
    const left = (event: FocusEvent) => {
      // A line that is taken away leaves nobody the focus; a person who goes elsewhere does.
      if (event.relatedTarget !== null) isInside = false
    }
    const observer = new MutationObserver(() => {
      if (isInside && document.activeElement === document.body) element.focus()
    })
    element.addEventListener('focusin', entered)
    element.addEventListener('focusout', left)
    observer.observe(element, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      element.removeEventListener('focusin', entered)
      element.removeEventListener('focusout', left)
    }
  }, [list])
}
