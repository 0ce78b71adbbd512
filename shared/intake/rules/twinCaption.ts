import type { Piece } from '../page/piece'
import { isTitleLike } from '../page/prose'
import { isPersonName } from '../people'
import { MENU_WORDS, RUBRICS } from '../words/rubrics'
import type { Finding, Reading, Rule } from './rule'
import { readStamps } from './stamps'
import { isCaption } from './summaryAbove'

const FEWEST_WORDS = 4
/** How far over a caption the headline stands: a date, a name, a counter may come between. */
const FARTHEST = 5

const wordsIn = (text: string): number => text.split(/\s+/).length
const isCopied = ({ kind, main, box }: Piece): boolean => kind === 'line' && main === null && box === 0

/**
 * Whether a line of a copied page and the next one are the same, and stand nowhere else: what the page says of a picture
 * for those who do not see it, and the caption under it.
 */
function isTwin({ pieces, keys }: Reading, index: number, fewest = FEWEST_WORDS): boolean {
  const key = keys[index] ?? ''
  const [own, next] = [pieces[index], pieces[index + 1]]
  if (!own || !next || !isCopied(own) || !isCopied(next) || wordsIn(own.text) < fewest) return false
  // The hour it appeared, once for wide screens and once for narrow ones.
  if (readStamps(own.text).length > 0) return false
  return (
    key !== '' &&
    keys[index + 1] === key &&
    keys.indexOf(key) === index &&
    keys.lastIndexOf(key) === index + 1
  )
}

/** What may come between the headline and the picture. */
const HEAD_MARKS =
  /^(?:byline|signature|counter|broken-counter|reading-time|page-controls|photo-credit|picture-line)$/

/**
 * Whether a line that reads like a headline stands close above, with nothing but a date, a name or a counter between: then
 * what follows twice is no headline. A section or the path to the page between the two is a menu's end.
 */
function isUnderTitle({ pieces, keys, isFree, isProse, claimedBy }: Reading, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - FARTHEST); at -= 1) {
    const piece = pieces[at]
    const key = keys[at] ?? ''
    if (!piece || !isCopied(piece) || isProse(at)) return false
    if (!isFree(at)) {
      if (HEAD_MARKS.test(claimedBy(at))) continue
      return false
    }
    if (isPersonName(piece.text) || readStamps(piece.text).length > 0) continue
    if (RUBRICS.has(key) || MENU_WORDS.has(key)) return false
    if (isTitleLike(piece.text) && wordsIn(piece.text) >= FEWEST_WORDS) return true
  }
  return false
}

/** Whether a line is one of two that are the same, under a headline: a caption. */
export const isTwinUnderTitle = (reading: Reading, index: number): boolean =>
  [index, index - 1].some(
    (at) =>
      (isTwin(reading, at) || (isTwin(reading, at, 2) && isUnderByline(reading, at))) &&
      isUnderTitle(reading, at),
  )

/** Two words may well be a headline, but not directly under the writer's name. */
const isUnderByline = ({ claimedBy, pieces }: Reading, index: number): boolean =>
  claimedBy(index - 1) === 'byline' && /^by\s/i.test(pieces[index - 1]?.text ?? '')

/** The caption under the headline, printed twice: the picture did not come along. */
export const twinCaption: Rule = {
  name: 'twin-caption',
  weight: 0.7,
  reason: 'A line printed twice under the headline: the caption of a picture that did not come along.',
  read: (reading) => {
    const { headline, story, pieces } = reading
    if (!headline || !story) return []
    return pieces.flatMap((_, index): Finding[] => {
      const isHere =
        index > headline.at &&
        index <= story.from &&
        (isTwin(reading, index) || (isTwin(reading, index, 2) && isUnderByline(reading, index)))
      // The first paragraph printed twice is the story's, and the page's summary of it.
      const isText = reading.isProse(index) && !isCaption(pieces[index]?.text ?? '')
      // A summary in capitals says the first paragraph before it: only the summary goes.
      const isLoud = !reading.isProse(index) && reading.isProse(index + 1)
      const run = isLoud ? [index] : [index, index + 1]
      return isHere && !isText && reading.isFree(index) ? [{ pieces: run, action: 'dropped' }] : []
    })
  },
}
