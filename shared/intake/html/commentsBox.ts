import { keyOf } from '../page/key'
import { isSentence } from '../page/prose'
import { isCommentsHeading } from '../words/commentsHeading'
import type { Built } from './builder'

const isIn = ({ hints }: Built): boolean => hints.includes('comments')

/**
 * Whether the box a page calls its comments begins with their heading, below the headline and at least a sentence. Then it
 * is what it says, however much longer than the story its readers have written.
 */
export function beginsWithHeading(built: readonly Built[]): boolean {
  const shown = built.filter(({ kind }) => /^(?:line|item|heading|quote|list)$/.test(kind))
  const first = shown.findIndex(isIn)
  const head = shown.findIndex(({ kind }) => kind === 'heading')
  if (first < 0 || head < 0 || head >= first) return false
  return (
    shown.slice(first, first + 2).some(({ text }) => isCommentsHeading(keyOf(text))) &&
    shown.slice(head + 1, first).some(({ kind, text }) => kind === 'line' && isSentence(text))
  )
}

/** Whether extraction took the readers' comments for the story and nothing else. */
export function isOnlyComments(built: readonly Built[], isRunning: (piece: Built) => boolean): boolean {
  const running = built.filter((piece) => piece.main === true && isRunning(piece))
  return running.length > 0 && running.every(isIn) && beginsWithHeading(built)
}
