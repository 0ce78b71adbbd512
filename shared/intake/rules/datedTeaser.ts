import { saidByAddress } from '../addressWords'
import { keyOf } from '../page/key'
import { isSentence, isTitleLike } from '../page/prose'
import { RUBRICS } from '../words/rubrics'
import { type Finding, isAfterStory, isInside, type Reading, type Rule } from './rule'
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

/** `2016-10-02 01:27 - Gündem`: a date and a section, or a date alone, as lists print them under each headline. */
function isDatedSection(reading: Reading, index: number): boolean {
  const { kind, text = '' } = reading.pieces[index] ?? {}
  if (kind !== 'line' || !reading.isFree(index) || text.length > 60) return false
  const { parts, stamps } = besideDates(text)
  return stamps.length > 0 && parts.length === 1 && RUBRICS.has(keyOf(parts[0] ?? ''))
}

/** Whether a headline below the story has no word's beginning in common with it, and the address none with the headline. */
function isOfOther({ pieces, url, story }: Reading, index: number): boolean {
  const title = pieces[index]?.text ?? ''
  if (!story || saidByAddress(url, title)) return false
  const stems = (text: string) =>
    keyOf(text)
      .split(' ')
      .filter((word) => word.length >= 5)
      .map((word) => word.slice(0, 5))
  const said = new Set(pieces.slice(story.from, story.to + 1).flatMap(({ text }) => stems(text)))
  const own = stems(title)
  return own.length >= 2 && !own.some((stem) => said.has(stem))
}

/** Behind the story: the headline of another over its date and its section. */
export const teaserBelow: Rule = {
  name: 'teaser-below',
  weight: 0.55,
  reason: 'Behind the story, a headline it has no word in common with, over its own date and section.',
  read: (reading) =>
    reading.pieces.flatMap((_, index): Finding[] =>
      isAfterStory(reading, index) &&
      isDatedSection(reading, index) &&
      isTitle(reading, index - 1) &&
      isAfterStory(reading, index - 1) &&
      isOfOther(reading, index - 1)
        ? [{ pieces: [index - 1, index], action: 'dropped' }]
        : [],
    ),
}

/** Another story's headline with its date between two paragraphs: a teaser without a word that says so. */
export const datedTeaser: Rule = {
  name: 'dated-teaser',
  weight: 0.55,
  reason: 'A headline with a date of its own between two paragraphs: another story of the site.',
  read: (reading) => {
    const found = reading.pieces.flatMap((_, index): Finding[] => {
      if (!isInside(reading, index) || !isDate(reading, index) || !isBelowTwo(reading, index)) return []
      const isAbove = isInside(reading, index - 1) && isTitle(reading, index - 1)
      const title = isAbove
        ? index - 1
        : isTitle(reading, index + 1) && isInside(reading, index + 1)
          ? index + 1
          : -1
      return title < 0 ? [] : [{ pieces: [index, title].toSorted((a, b) => a - b), action: 'dropped' }]
    })
    return isListOfStory(found, reading) ? [] : found
  },
}

/** So many names with days, none of which leads anywhere, are the story's own list or table. */
const FEWEST_ROWS = 3
const isListOfStory = (found: readonly Finding[], { pieces }: Reading): boolean =>
  found.length >= FEWEST_ROWS &&
  found.every((one) => one.pieces.every((at) => pieces[at]?.main === true && pieces[at].linked < 0.5))
