import { lazy } from 'react'

/** zod must know the window's policy before any schema is made, so the policy comes first. */
const load = async () => {
  await import('../strictPolicy')
  return { default: (await import('./WritingScreen')).WritingScreen }
}

/**
 * The writing screen with its editor, loaded apart: the library is on the screen before a line of the editor is
 * read, and the editor is read while the person looks at the list.
 */
export const LazyWritingScreen = lazy(load)

/** Reads the writing screen at a quiet moment, so that opening an article waits for nothing. */
export function readWritingScreenSoon(): void {
  requestIdleCallback(() => void load(), { timeout: 3000 })
}
