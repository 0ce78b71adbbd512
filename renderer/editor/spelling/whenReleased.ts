/** Opens a menu for a `contextmenu` event: letting the button go would close one that opened while it was down. */
export function whenReleased(event: Pick<MouseEvent, 'buttons'>, open: () => void): void {
  if (event.buttons === 0) open()
  else window.addEventListener('pointerup', () => setTimeout(open), { once: true })
}
