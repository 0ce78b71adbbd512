import type { JournalDeps } from './journalLoop'

/** What a key has changed is told after the key is done with: drawing it is no part of typing. */
export const onceSoon = (later: JournalDeps['later'], tell: () => void): (() => void) => {
  let isDue = false
  return () => {
    if (isDue) return
    isDue = true
    later(16, () => {
      isDue = false
      tell()
    })
  }
}
