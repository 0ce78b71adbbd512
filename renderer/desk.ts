import type { Desk } from '../shared/ipc/contract'

declare global {
  interface Window {
    readonly desk: Desk
  }
}

/** The bridge to everything outside the window. No other file reads `window.desk`. */
export const desk: Desk = window.desk
