import { parseDateline } from '../../dateline/parseDateline'
import type { Piece } from '../page/piece'
import { isSentence, isTitleLike } from '../page/prose'
import type { Finding, Reading, Rule, Span } from './rule'
import { besideDates } from './stamps'
import { isSummary } from './summaries'

/** `4 hours ago`, `2 saat önce`, alone on a line. */
const AGO = /^\d{1,3}\s\p{L}{1,10}\.?\s(?:ago|önce|назад|бұрын)$/iu

/** What a page prints between a story's summary and the story: dates, buttons, names. */
export const isHeadMark = (reading: Reading, index: number): boolean => {
  if (/^(font-size-controls|repeated-headline)$/.test(reading.claimedBy(index))) return true
  if (reading.pieces[index]?.role !== undefined) return false
  if (AGO.test(reading.pieces[index]?.text ?? '')) return true
  const { parts, stamps } = besideDates(reading.pieces[index]?.text ?? '')
  return stamps.length > 0 && parts.join(' ').split(' ').length <= 4
}

/** One or two sentences under the headline that the page sets apart from the story: its standfirst. */
export const standfirst: Rule = {
  name: 'standfirst',
  weight: 0.75,
  reason: 'A sentence or two under the headline, set apart from the story: its summary.',
  read: (reading) => {
    const { story, pieces } = reading
    if (!story || story.from === story.to || reading.field('standfirst').length > 0) return []
    const hinted = pieces.findIndex(
      ({ hints, kind, text, group }, index) =>
        hints.includes('summary') &&
        // Some print it as a list of one.
        (/^(line|heading)$/.test(kind) ||
          (kind === 'list' && !text.includes('\n')) ||
          (kind === 'item' && pieces[index + 1]?.group !== group)) &&
        reading.isFree(index) &&
        index <= story.from &&
        text.length <= 700 &&
        isSummary(text) &&
        !isOneOfSeveral(reading, index),
    )
    if (hinted > 0) return [summary(hinted, pieces)]
    const described = describedHeading(reading, story)
    if (described > 0) return [summary(described, pieces)]
    const at = story.from
    const text = pieces[at]?.text ?? ''
    const isAgain = isTitleAgain(reading, at)
    const isText = (text.length <= 420 && isSentence(text)) || (isAgain && text.length <= 700)
    if (!isText || !isSummary(text) || !isUnderTitle(reading, at)) return []
    const next = pieces.findIndex((_, index) => index > at && reading.isFree(index) && reading.isProse(index))
    const mark = pieces.findIndex((_, index) => index > at && index < next && isHeadMark(reading, index))
    // Words that lead in to something belong to the story, and so does what stands above them.
    const isLeadIn = ({ text: between }: Piece) => /:$/.test(between) && between.split(/\s+/).length > 2
    const isSetApart = mark > 0 && !pieces.slice(at + 1, mark).some(isLeadIn)
    return isSetApart || isOverDateline(reading, next) ? [summary(at, pieces)] : []
  },
}

/** Whether the line above stands once more below, before the next paragraph: then what is between the two is no story yet. */
function isTitleAgain({ keys, isProse, pieces }: Reading, at: number): boolean {
  const next = pieces.findIndex((_, index) => index > at && isProse(index))
  return next > 0 && keys.slice(at + 1, next).includes(keys[at - 1] ?? '')
}

/** The story itself begins with its dateline: what stands alone above it is its summary. */
function isOverDateline({ pieces, story }: Reading, next: number): boolean {
  const text = pieces[next]?.text.slice(0, 400) ?? ''
  return story !== null && next > story.from && (parseDateline(text, 'ru')?.dateline.place ?? '') !== ''
}

/** Several paragraphs in the box of a summary are the story's own. */
function isOneOfSeveral({ pieces, isProse }: Reading, at: number): boolean {
  const { box, hints } = pieces[at] as Piece
  const next = pieces[at + 1]
  return hints.includes('article') && isProse(at + 1) && next?.box === box && next.hints.includes('summary')
}

/** Whether a line that may be a headline stands directly above. */
function isUnderTitle({ pieces, isFree, claimedBy }: Reading, at: number): boolean {
  let left = 3
  for (let index = at - 1; index >= 0 && left > 0; index -= 1) {
    // The site's own strips may stand between.
    if (/^(?:currency-reading|weather-reading|strip-part)$/.test(claimedBy(index))) continue
    left -= 1
    const { kind, text } = pieces[index] as Piece
    if (isFree(index) && kind !== 'meta' && kind !== 'picture') {
      return isTitleLike(text) && besideDates(text).stamps.length === 0
    }
  }
  return false
}

/** A heading above the story, not the first, that is a sentence or says what the page's own description says. */
const describedHeading = ({ pieces, keys, isFree }: Reading, story: Span): number =>
  pieces.findIndex(
    ({ kind, name, text }, index) =>
      kind === 'heading' &&
      name !== 'h1' &&
      index <= story.from &&
      isFree(index) &&
      pieces.some((one, above) => one.kind === 'heading' && above < index) &&
      isSummary(text) &&
      (isSentence(text) ||
        pieces.some(
          (one, at) => one.name === 'description' && (keys[at] ?? '').startsWith(keys[index] ?? ' '),
        )),
  )

const summary = (index: number, pieces: readonly Piece[]): Finding => ({
  pieces: [index],
  action: 'moved',
  field: 'standfirst',
  value: pieces[index]?.text ?? '',
})
