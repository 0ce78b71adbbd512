import { findClocks } from '../../dateline/clock'
import { findDates } from '../../dateline/dates'
import { saidByAddress } from '../addressWords'
import { splitCaption } from '../html/credits'
import type { Piece } from '../page/piece'
import { isTitleLike } from '../page/prose'
import { readPeople } from '../people'
import type { Reading, Rule } from './rule'
import { besideDates } from './stamps'
import { isToldHeadline } from './toldHeadline'

const FEWEST_WORDS = 6
const FEWEST_SAID = 4

/** `23 мар, 16:52`: when the story appeared, in a year that nothing tells. */
const isMoment = (piece: Piece | undefined): boolean =>
  piece?.kind === 'line' &&
  piece.text.length <= 60 &&
  findDates(piece.text).length > 0 &&
  findClocks(piece.text).length > 0

/** `Прохожие услышали детский крик`: four words of Russian or Kazakh of which only the first has a capital; marks and names have more. */
const isSaid = (words: readonly string[]): boolean =>
  words.length >= FEWEST_SAID &&
  /^\p{Lu}/u.test(words[0] ?? '') &&
  words.slice(1).every((word) => /^(?:\p{Ll}|\d)/u.test(word)) &&
  words.slice(1).filter((word) => /^[а-яёәғқңөұүһі]{3,}$/u.test(word)).length >= 2

/** Whether a page stands around the story: furniture, its address made of the headline, or the date over it. */
const isOfPage = ({ furnitureKinds, headline, url, claimedBy, pieces }: Reading): boolean =>
  furnitureKinds >= 2 ||
  (headline !== null &&
    url !== '' &&
    (pieces.findIndex(({ kind }) => kind !== 'meta') === headline.at ||
      saidByAddress(url, headline.text) ||
      /^(?:date-line|rubric|breadcrumb)$/.test(claimedBy(headline.at - 1)) ||
      isMoment(pieces[headline.at - 1])))

/** What stands under a headline before its summary: the headline again, the hour, the writer, what was counted. */
const MARKS =
  /^(?:repeated-headline|date-line|update-time|date-fragment|time-fragment|relative-time|signature|byline|lone-name|counter|page-controls)$/

/** In a copied page, one line directly under the headline that is no sentence and no mark: its summary. */
export const underHeadline: Rule = {
  name: 'under-headline',
  weight: 0.58,
  reason: 'A line directly under the headline of a copied page, before the story: its summary.',
  read: (reading) => {
    const { headline, story, pieces } = reading
    if (!headline || !story || reading.field('standfirst').length > 0) return []
    let at = headline.at + 1
    while (MARKS.test(reading.claimedBy(at))) at += 1
    const piece = pieces[at]
    if (piece?.kind !== 'line' || piece.main !== null || piece.box !== 0 || !reading.isFree(at)) return []
    if (at >= story.from || reading.isProse(at) || !isTitleLike(piece.text)) return []
    const words = piece.text.split(/\s+/)
    const isLong = (words.length >= FEWEST_WORDS || isSaid(words)) && piece.text.length <= 300
    // A part of the headline once more sums nothing up.
    if (isToldHeadline(piece.text, headline) || headline.key.includes(reading.keys[at] ?? '')) return []
    const isCounted = /(?:^|\s)\d{1,6}\s\d{1,6}(?:\s|$)/.test(piece.text)
    // `президент …, Пресс-служба/Агентство`: words of a picture and whose it is.
    const isOfPicture = /^\p{Ll}/u.test(piece.text) || /\p{L}\/\p{Lu}/u.test(piece.text)
    const isMark =
      isCounted ||
      isOfPicture ||
      besideDates(piece.text).stamps.length > 0 ||
      splitCaption(piece.text).credit !== ''
    // Of several such lines none is known to be it; a page must stand around the story.
    const isOnly = !pieces.some(
      (one, index) =>
        index > at &&
        index < story.from &&
        reading.isFree(index) &&
        one.text.split(/\s+/).length >= FEWEST_WORDS,
    )
    if (!isLong || isMark || !isOnly || readPeople(piece.text, 'en').length > 0 || !isOfPage(reading))
      return []
    return [
      { pieces: [at], action: 'moved', field: 'standfirst', value: piece.text.replace(/^[-–—]\s{1,3}/, '') },
    ]
  },
}
