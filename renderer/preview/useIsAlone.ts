import { useSyncExternalStore } from 'react'

/** Windows this narrow show the preview in the page's place; the stylesheet says the same (`writing.css`). */
const narrow = matchMedia('(max-width: 1500px)')

const subscribe = (listener: () => void) => {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** Whether the preview stands where the text was, and is the screen's main part. */
export const useIsAlone = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches)
