import type { KeyboardEvent } from 'react'

/** The items of a menu that can take the focus. */
export const menuItems = (list: HTMLElement | null): HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? []),
]

/** Arrows, Home, End and first letters move through a menu; Tab closes it. */
export function onMenuKey(event: KeyboardEvent, list: HTMLElement | null): void {
  const all = menuItems(list)
  const at = all.indexOf(document.activeElement as HTMLElement)
  const step = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
  if (step !== undefined) {
    event.preventDefault()
    event.stopPropagation()
    all.at(step % all.length)?.focus()
  } else if (event.key === 'Tab') {
    list?.hidePopover()
  } else if (event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey) {
    const letter = event.key.toLocaleLowerCase()
    const turn = [...all.slice(at + 1), ...all.slice(0, at + 1)]
    turn.find((item) => item.textContent?.trim().toLocaleLowerCase().startsWith(letter))?.focus()
  }
}
