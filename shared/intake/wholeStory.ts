import { isSentence } from './page/prose'
import type { Reading, Span } from './rules/rule'

/** What stands between paragraphs without being any: a short last sentence, or the notes, may follow it. */
const WITHIN_STORY = new Set([
  'end-mark',
  'hidden-text',
  'ad-label',
  'ad-box',
  'related-block',
  'photo-credit',
])

const isShortEnd = (text: string): boolean =>
  text.length <= 60 && /^[«"“—–-]?\s?\p{Lu}\p{L}+\s\p{L}+[.!?…]+[»"”]?$/u.test(text)

/** The story with the short sentences, quotes, lists and pictures that stand directly at its ends. */
export function wholeStory(reading: Reading): Span | null {
  const { story, headline, pieces } = reading
  if (!story) return null
  /** `isNext`: nothing but the story, its ads and its notes stands before it. */
  const belongs = (index: number, isNext: boolean): boolean => {
    const piece = pieces[index]
    if (!piece || !reading.isFree(index) || index === headline?.at) return false
    if (piece.hints.includes('author')) return false
    // Directly behind a paragraph two words may be the last sentence: "Sağlıcakla kalın."
    const isEnd = isSentence(piece.text) || ((isNext || piece.home === true) && isShortEnd(piece.text))
    const isAway = piece.home === false && index > story.to && !isNext
    const isText = piece.kind === 'line' && isEnd && !isAway
    return isText || /^(quote|list|picture|table)$/.test(piece.kind) || piece.hints.includes('article')
  }
  let { from, to } = story
  while (belongs(from - 1, false)) from -= 1
  let isNext = true
  for (let index = to + 1; reading.isFree(index) || WITHIN_STORY.has(reading.claimedBy(index)); index += 1) {
    if (index >= pieces.length) break
    if (belongs(index, isNext)) to = index
    else if (reading.isFree(index)) isNext = false
  }
  return { from, to }
}
