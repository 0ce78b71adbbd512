import { isSentence, isTitleLike } from '../page/prose'
import { type Finding, isInside, type Reading, type Rule } from './rule'
import { besideDates, readStamps } from './stamps'

/** `12 марта, 09:14`, `5 Ekim 14:20`: the year goes without saying. */
const SHORT_DATE = /^\d{1,2}\s\p{L}{3,10}\.?,?\s(?:в\s)?\d{1,2}[:.]\d{2}$/u

/** Fewer words are a label, such as `Last updated`. */
const FEWEST_WORDS = 4

const isDate = ({ pieces, isFree }: Reading, index: number): boolean => {
  const { kind, text = '' } = pieces[index] ?? {}
  const isStamp = readStamps(text).length > 0 || SHORT_DATE.test(text)
  return (kind === 'line' || kind === 'item') && isFree(index) && text.length <= 40 && isStamp
}

const isTitle = (reading: Reading, index: number): boolean => {
  const { kind, text = '' } = reading.pieces[index] ?? {}
  return (
    (kind === 'line' || kind === 'item') &&
    reading.isFree(index) &&
    !reading.isProse(index) &&
    isTitleLike(text) &&
    besideDates(text).stamps.length === 0 &&
    text.split(/\s+/).length >= FEWEST_WORDS &&
    !isSentence(text)
  )
}

/** A summary alone may stand over the page's own dates and names. */
const isBelowTwo = (reading: Reading, index: number): boolean =>
  reading.pieces.slice(0, index).filter((_, at) => reading.isProse(at) && reading.isFree(at)).length >= 2

/** Another story's headline with its date between two paragraphs: a teaser without a word that says so. */
export const datedTeaser: Rule = {
  name: 'dated-teaser',
  weight: 0.55,
  reason: 'A headline with a date of its own between two paragraphs: another story of the site.',
  read: (reading) =>
    reading.pieces.flatMap((_, index): Finding[] => {
      if (!isInside(reading, index) || !isDate(reading, index) || !isBelowTwo(reading, index)) return []
      const isAbove = isInside(reading, index - 1) && isTitle(reading, index - 1)
      const title = isAbove
        ? index - 1
        : isTitle(reading, index + 1) && isInside(reading, index + 1)
          ? index + 1
          : -1
      return title < 0 ? [] : [{ pieces: [index, title].toSorted((a, b) => a - b), action: 'dropped' }]
    }),
}
