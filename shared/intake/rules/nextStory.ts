import { saidByAddress } from '../addressWords'
import { unrepeated } from '../page/key'
import { isSentence, isTitleLike } from '../page/prose'
import { RELATED_HEADINGS } from '../words/labels'
import { type Finding, isInside, type Reading, type Rule } from './rule'
import { readStamps } from './stamps'

/** How far below its headline the date of a story stands, and the headline again. */
const DATE_BELOW = 3
const AGAIN_BELOW = 6
const FEWEST_PARAGRAPHS = 2

const below = (index: number, most: number): number[] =>
  Array.from({ length: most }, (_, step) => index + step + 1)

/** A headline printed here for the first time, its date under it, and the headline once more. */
function beginsStory(reading: Reading, index: number): boolean {
  const { pieces, keys, url } = reading
  const { kind, box, text = '' } = pieces[index] ?? {}
  if (kind !== 'line' || box !== 0 || !isTitleLike(text) || isSentence(text)) return false
  if (keys.indexOf(keys[index] ?? '') !== index || saidByAddress(url, text)) return false
  const isDated = below(index, DATE_BELOW).some((at) =>
    readStamps(pieces[at]?.text ?? '').some(({ date, time }) => date.length === 10 && time !== ''),
  )
  return isDated && below(index, AGAIN_BELOW).some((at) => keys[at] === keys[index])
}

/** The day a line prints that is nothing but a day and an hour; empty for any other. */
function dayOf(reading: Reading, index: number): string {
  const { kind, box, text = '' } = reading.pieces[index] ?? {}
  if (kind !== 'line' || box !== 0 || text.length > LONGEST_MOMENT) return ''
  const [stamp, second] = readStamps(text)
  return stamp && !second && stamp.time !== '' && stamp.date.length === 10 ? stamp.date : ''
}
const LONGEST_MOMENT = 40

/** The day over a headline: a day and an hour on a line of their own, and a line that may be a headline below; else empty. */
function dayOverHead(reading: Reading, index: number): string {
  const { kind, text = '' } = reading.pieces[index + 1] ?? {}
  const isHead = (kind === 'line' || kind === 'heading') && isTitleLike(text) && !isSentence(text)
  return isHead && text.split(/\s+/).length >= 3 ? dayOf(reading, index) : ''
}

/** In the story another day and hour over another headline, set as its own are over it: the next story's. */
function isUnderOwnMoment(reading: Reading, index: number): boolean {
  const day = dayOverHead(reading, index)
  // Under a headline without a text it is the day of a teaser, and a subheading of the story may follow.
  if (day === '' || !reading.isProse(index + 2) || !reading.isProse(index - 1)) return false
  // `По теме`, a headline and its date: a box for another story, below which this one goes on with a heading of its own.
  if (RELATED_HEADINGS.has(unrepeated(reading.keys[index - 2] ?? ''))) return false
  const above = Array.from({ length: reading.story?.from ?? 0 }, (_, at) => dayOverHead(reading, at))
  const own = above.findLast((one) => one !== '') ?? ''
  return own !== '' && own !== day
}

/** Pages that never end print the next story below the one that was asked for. */
export const nextStory: Rule = {
  name: 'next-story',
  weight: 0.55,
  reason:
    'The next story of the site, which the page goes on with: its headline, its date, its headline again.',
  read: (reading) => {
    const { pieces, story, isFree } = reading
    if (!story) return []
    const at = pieces.findIndex(
      (_, index) =>
        isInside(reading, index) &&
        pieces.slice(story.from, index).filter((_, step) => reading.isProse(story.from + step)).length >=
          FEWEST_PARAGRAPHS &&
        (beginsStory(reading, index) || isUnderOwnMoment(reading, index)),
    )
    if (at < 0) return []
    const rest = pieces.flatMap(({ kind }, index) =>
      index >= at && isFree(index) && kind !== 'meta' ? [index] : [],
    )
    return [{ pieces: rest, action: 'dropped' }] satisfies Finding[]
  },
}
