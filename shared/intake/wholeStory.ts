import { isSentence } from './page/prose'
import type { Reading, Span } from './rules/rule'
import { isToldHeadline } from './rules/toldHeadline'

/** What stands between paragraphs without being any: a short last sentence, or the notes, may follow it. */
const WITHIN_STORY = new Set([
  'end-mark',
  'release-notes',
  'hidden-text',
  'ad-label',
  'ad-box',
  'related-block',
  'photo-credit',
  'picture-line',
  'caption-line',
  'repeated-headline',
  'newsletter-box',
  'back-reference',
])

/** What may stand between a short first sentence and the rest: its picture's lines, and an advertisement. */
const WITHIN_HEAD = new Set(['ad-label', 'ad-box', 'photo-credit', 'picture-line', 'caption-line'])

/** `Haberin devamı için tıklayınız` stood where a site broke the text off: the rest follows. */
const ONWARD = /devam|далее|continue|жалғас/
const isPassed = ({ isFree, claimedBy, keys }: Reading, index: number): boolean =>
  isFree(index) ||
  WITHIN_STORY.has(claimedBy(index)) ||
  (claimedBy(index) === 'return-link' && ONWARD.test(keys[index] ?? ''))

const isShortEnd = (text: string): boolean =>
  text.length <= 60 && /^[«"“—–-]?\s?\p{Lu}[\p{L}-]+\s[\p{L}-]+[.!?…]+[»"”]?$/u.test(text)

const BULLET = /^(?:[-–—•*·▪]|\d{1,2}[.)])\s/
const opens = (text: string): boolean => /[:;]$/.test(text) && /\s/.test(text) && text.length <= 300

/** A line of a copied list directly behind the text: "Полиция напоминает:", and its items down to the last. */
function isOfList({ pieces, isFree }: Reading, index: number): boolean {
  const [before, piece, after] = [pieces[index - 1], pieces[index], pieces[index + 1]]
  if (!piece || !isFree(index) || !/^(line|item)$/.test(piece.kind) || piece.home === false) return false
  if (piece.main !== null && piece.kind === 'line') return false
  const isItem = BULLET.test(piece.text) || opens(piece.text)
  if (before && opens(before.text)) return piece.text.length <= 300
  if (before && BULLET.test(before.text)) return BULLET.test(piece.text)
  // A lead-in is one when what follows reads like an item.
  const isLeadIn = piece.text.endsWith(':') && after !== undefined && isFree(index + 1)
  return (
    isItem &&
    (isLeadIn
      ? opens(after.text) || BULLET.test(after.text) || isSentence(after.text)
      : BULLET.test(piece.text))
  )
}

/** The story with the short sentences, quotes, lists and pictures that stand directly at its ends. */
export function wholeStory(reading: Reading): Span | null {
  const { story, headline, pieces } = reading
  if (!story) return null
  /** `isNext`: nothing but the story, its ads and its notes stands before it. */
  const belongs = (index: number, isNext: boolean): boolean => {
    const piece = pieces[index]
    if (
      !piece ||
      !reading.isFree(index) ||
      (reading.footAt >= 0 && index >= reading.footAt) ||
      index === headline?.at
    )
      return false
    if (piece.hints.includes('author')) return false
    // Directly behind a paragraph two words may be the last sentence: "Sağlıcakla kalın."
    const isEnd = isSentence(piece.text) || ((isNext || piece.home === true) && isShortEnd(piece.text))
    const isAway = piece.home === false && index > story.to && !isNext
    const isText = piece.kind === 'line' && (isEnd || isToldHeadline(piece.text, headline)) && !isAway
    return isText || /^(quote|list|picture|table)$/.test(piece.kind) || piece.hints.includes('article')
  }
  let { from, to } = story
  for (let index = from - 1; index >= 0 && index !== headline?.at; index -= 1) {
    if (belongs(index, false)) from = index
    else if (!WITHIN_HEAD.has(reading.claimedBy(index))) break
  }
  let isNext = true
  for (let index = to + 1; isPassed(reading, index); index += 1) {
    if (index >= pieces.length) break
    if (belongs(index, isNext) || (isNext && isOfList(reading, index))) to = index
    else if (reading.isFree(index)) isNext = false
  }
  return { from, to }
}
