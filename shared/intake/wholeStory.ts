import { keyOf } from './page/key'
import type { Piece } from './page/piece'
import { isSentence } from './page/prose'
import { headingPiece, isShouted } from './page/textBlocks'
import type { Reading, Span } from './rules/rule'
import { isToldHeadline } from './rules/toldHeadline'
import { GIVEN_NAMES } from './words/givenNames'

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

/** `Tozlu Spor - Yayla Gençlik: 2-0`: how a match ended. */
const SCORE = /^\p{L}[^\n]{2,40}?\s?[-–]\s?\p{L}[^\n]{2,40}?\s?:?\s?\d{1,3}\s?[-–:]\s?\d{1,3}$/u
const isScore = (text: string): boolean => text.length <= 100 && SCORE.test(text)

const MOST_NAMES = 80

/** In a copy: a short line of a block without gaps, the line over which opens a list. */
function isUnderOpening(pieces: Reading['pieces'], index: number): boolean {
  let at = index
  while (at > index - MOST_NAMES && pieces[at]?.gap === 0) at -= 1
  const { text = '', box } = pieces[at - 1] ?? {}
  const isShort = pieces.slice(at, index + 1).every((one) => one.kind === 'line' && one.text.length <= 80)
  return box === 0 && at < index && isShort && opens(text)
}

/** A line of a copied list directly behind the text: "Полиция напоминает:", and its items down to the last. */
function isOfList({ pieces, isFree }: Reading, index: number): boolean {
  const [before, piece, after] = [pieces[index - 1], pieces[index], pieces[index + 1]]
  if (!piece || !isFree(index) || !/^(line|item)$/.test(piece.kind) || piece.home === false) return false
  if (piece.main !== null && piece.kind === 'line') return false
  const isItem = BULLET.test(piece.text) || opens(piece.text)
  if (before && opens(before.text)) return piece.text.length <= 300
  if (before && BULLET.test(before.text)) return BULLET.test(piece.text)
  if (before && isScore(before.text)) return isScore(piece.text)
  if (isUnderOpening(pieces, index)) return true
  // A lead-in is one when what follows reads like an item.
  const isLeadIn = piece.text.endsWith(':') && after !== undefined && isFree(index + 1)
  return (
    isItem &&
    (isLeadIn
      ? opens(after.text) ||
        after.kind === 'table' ||
        isScore(after.text) ||
        BULLET.test(after.text) ||
        isSentence(after.text)
      : BULLET.test(piece.text))
  )
}

const isNamed = (text: string): boolean => GIVEN_NAMES.has(keyOf(text.split(' ', 1)[0] ?? ''))

/** Capitals directly over the first paragraph of a copy, where more of such headings stand between the others: the first of them. */
function isFirstSubheading(reading: Reading, index: number): boolean {
  const { pieces, story, headline } = reading
  const { kind, box, text = '' } = pieces[index] ?? {}
  if (!story || !headline || index !== story.from - 1 || index <= headline.at || !reading.isFree(index))
    return false
  if (kind !== 'line' || box !== 0 || !isShouted(text) || isNamed(text)) return false
  return pieces.some(
    (one, at) => at > story.from && at < story.to && one.kind === 'heading' && isShouted(one.text),
  )
}

/** A piece as it is kept: the first of such subheadings as a heading. */
export function asSubheading(reading: Reading, index: number): Piece {
  const piece = reading.pieces[index] as Piece
  return isFirstSubheading(reading, index) ? headingPiece(piece, piece.text, 2) : piece
}

/** A short line directly behind the text and over its table: `Турнирная таблица заводской лиги`. */
function isOverTable({ pieces, isFree }: Reading, index: number): boolean {
  const [piece, after] = [pieces[index], pieces[index + 1]]
  return (
    piece?.kind === 'line' &&
    piece.text.length <= 100 &&
    isFree(index) &&
    after?.kind === 'table' &&
    isFree(index + 1)
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
    // Rows of a copy further down are the site's own: standings, rates.
    const isFar =
      piece.kind === 'table' && piece.main === null && piece.box === 0 && index > story.to && !isNext
    if (isFar) return false
    return isText || /^(quote|list|picture|table)$/.test(piece.kind) || piece.hints.includes('article')
  }
  let { from, to } = story
  if (isFirstSubheading(reading, from - 1)) from -= 1
  for (let index = from - 1; index >= 0 && index !== headline?.at; index -= 1) {
    if (belongs(index, false)) from = index
    else if (!WITHIN_HEAD.has(reading.claimedBy(index)) || pieces[index]?.box !== 0) break
  }
  let isNext = true
  for (let index = to + 1; isPassed(reading, index); index += 1) {
    if (index >= pieces.length) break
    if (belongs(index, isNext) || (isNext && (isOfList(reading, index) || isOverTable(reading, index))))
      to = index
    else if (reading.isFree(index)) isNext = false
  }
  return { from, to }
}
