import { isSentence } from './page/prose'
import type { Reading, Span } from './rules/rule'

/** Furniture that sites put between paragraphs: a short last sentence may follow it. */
const WITHIN_STORY = new Set(['ad-label', 'ad-box', 'related-block', 'photo-credit'])

/** The story with the short sentences, quotes, lists and pictures that stand directly at its ends. */
export function wholeStory(reading: Reading): Span | null {
  const { story, headline, pieces } = reading
  if (!story) return null
  const belongs = (index: number): boolean => {
    const piece = pieces[index]
    if (!piece || !reading.isFree(index) || index === headline?.at) return false
    if (piece.hints.includes('author')) return false
    const isText =
      piece.kind === 'line' && isSentence(piece.text) && !(piece.home === false && index > story.to)
    return isText || /^(quote|list|picture|table)$/.test(piece.kind) || piece.hints.includes('article')
  }
  let { from, to } = story
  while (belongs(from - 1)) from -= 1
  for (let index = to + 1; reading.isFree(index) || WITHIN_STORY.has(reading.claimedBy(index)); index += 1) {
    if (index >= pieces.length) break
    if (belongs(index)) to = index
  }
  return { from, to }
}
