import { findClocks } from '../../dateline/clock'
import { findDates, isoDate } from '../../dateline/dates'
import { relativeStamps, yearlessStamps } from '../addressDate'
import { readHeaderLine } from '../mail/header'
import type { Piece } from '../page/piece'
import { isSentence } from '../page/prose'
import { UPDATE_WORDS } from '../words/phrases'
import { momentSegment } from './entryFooter'
import { monthFirst } from './monthFirst'
import { countedStamps } from './otherStamps'
import { isAbout, isInside, type Reading } from './rule'
import { besideDates, readStamps, type Stamp, stampsIn, unglued, writings } from './stamps'
import { wireStamps } from './wireSlug'

/** A line that prints moments, and how far it is to be believed: 0 beside the story, more further away. */
export interface Printed {
  readonly index: number
  readonly stamps: readonly Stamp[]
  readonly rank: number
  /** Whether the line says nothing else that nobody knows. */
  readonly isAlone: boolean
}

const UPDATES: ReadonlySet<string> = new Set(UPDATE_WORDS)
const OUTSIDE = /^(nav|footer|aside|related|comments)$/

/** Lines that print moments, those near the story first. */
export function printedMoments(reading: Reading): Printed[] {
  return reading.pieces
    .flatMap((piece, index): Printed[] => {
      const isLine = piece.kind === 'line' || piece.kind === 'item' || piece.kind === 'heading'
      if (!isLine || !isAbout(reading, index)) return []
      if (isInside(reading, index) && !isUnderLead(reading, index)) return []
      if (isMailDate(reading, index) || isOfStrip(reading, index)) return []
      const { stamps: read, isAlone } = stampsAt(reading, index)
      const stamps = monthFirst(reading, piece.text, read)
      const isUpdate = UPDATES.has(reading.keys[index - 1] as string)
      const told = isUpdate ? stamps.map((stamp) => ({ ...stamp, isUpdate })) : stamps
      return told.length > 0 ? [{ index, stamps: told, isAlone, rank: rankOf(reading, index) }] : []
    })
    .toSorted((a, b) => a.rank - b.rank || distance(reading, a) - distance(reading, b) || a.index - b.index)
}

/** Some sites print the hour under the first paragraph, which is their summary. */
function isUnderLead(reading: Reading, index: number): boolean {
  const { story, pieces, isFree } = reading
  const below = index - (story?.from ?? 0)
  // Every line of the story is asked, so that the others are looked at only for these two.
  if (below !== 1 && below !== 2) return false
  const stamps = stampsIn(pieces[index] as Piece)
  if (below === 1) return stamps.some(({ time }) => time !== '')
  // Behind the summary and a caption the day alone, when no other line of the story is a day.
  if (isFree(index - 1) || pieces[index]?.box !== 0) return false
  if (!stamps.some(({ date }) => date.length === 10)) return false
  return pieces.every((piece, at) => at === index || !isInside(reading, at) || stampsIn(piece).length === 0)
}

/** `6 Ocak 2025` over `8.4 C` at the top of a copy: today's date and weather. */
const isOfStrip = ({ pieces, headline }: Reading, index: number): boolean =>
  index < 3 &&
  pieces[index]?.box === 0 &&
  headline !== null &&
  index < headline.at &&
  /^[-−]?\d{1,2}(?:[.,]\d)?\s?(?:°\s?C?|C)$/.test(pieces[index + 1]?.text ?? '')

/** `Date: 4 May 2021` between `From:` and `Subject:`: the date of a mail the text shows. */
function isMailDate({ pieces }: Reading, index: number): boolean {
  if (readHeaderLine(pieces[index]?.text ?? '')?.field !== 'date') return false
  return [index - 1, index + 1].some((at) => {
    const { kind = 'meta', text = '' } = pieces[at] ?? {}
    return kind !== 'meta' && /^(from|to|subject)$/.test(readHeaderLine(text)?.field ?? '')
  })
}

/** The moments of one piece: of a date line, of a line claimed for what else it says, or of one that says too much to be read. */
function stampsAt(reading: Reading, index: number): { stamps: Stamp[]; isAlone: boolean } {
  const piece = reading.pieces[index] as Piece
  const claimed = reading.claimedBy(index)
  if (/^(?:signature|place-line|place-beside-date|caption-moment)$/.test(claimed))
    return { stamps: besideDates(writings(piece).at(-2) ?? piece.text).stamps, isAlone: true }
  if (claimed === 'entry-footer') return { stamps: readStamps(momentSegment(piece.text)), isAlone: true }
  if (claimed !== '' && !/^(date-line|update-time|date-fragment)$/.test(claimed)) return NONE
  const alone = stampsIn(piece)
  if (alone.length > 0) return { stamps: alone, isAlone: true }
  const relative = relativeStamps(piece.text, reading.url)
  if (relative.length > 0) return { stamps: relative, isAlone: true }
  const yearless = yearlessStamps(piece.text, reading, () => fullDays(reading))
  if (yearless.length > 0) return { stamps: yearless, isAlone: true }
  const sent = wireStamps(piece.text)
  if (sent.length > 0) return { stamps: sent, isAlone: true }
  const counted = countedStamps(piece.text)
  if (counted.length > 0) return { stamps: counted, isAlone: true }
  return mayHoldDate(reading, index) ? { stamps: besideStamps(piece), isAlone: false } : NONE
}

const days = new WeakMap<readonly Piece[], readonly string[]>()
const LONGEST_DATED = 200

/** The days with a year that the short lines of a page print, ISO; looked up once for a page. */
function fullDays({ pieces, isProse }: Reading): readonly string[] {
  const known = days.get(pieces)
  if (known) return known
  const found = pieces
    .filter(({ kind, text }, index) => kind !== 'code' && text.length <= LONGEST_DATED && !isProse(index))
    .flatMap(({ text }) => findDates(text).filter(({ year, day }) => year > 0 && day > 0))
    .map(isoDate)
  days.set(pieces, found)
  return found
}

const NONE = { stamps: [], isAlone: false }

const besideStamps = (piece: Piece): Stamp[] =>
  writings(piece)
    .map((text) => besideDates(text).stamps.filter(({ date }) => date.length === 10))
    .find((stamps) => stamps.length > 0) ?? []

/** Dates of people and accounts. */
const NO_APPEARANCE =
  /^(joined|member since|born|kayıt tarihi|üyelik|doğum|регистрация|на сайте с|тіркелген)(?!\p{L})/iu

/** A short line between the headline and the story, with a date and things nobody knows: `Admin · 4 Haziran 2023 · 812`. */
function mayHoldDate(reading: Reading, index: number): boolean {
  const { headline, story, pieces } = reading
  const { text = '', hints = [], main = null } = pieces[index] ?? {}
  if (
    !headline ||
    !story ||
    text.length > 160 ||
    NO_APPEARANCE.test(text) ||
    reading.isProse(index) ||
    isSentence(text)
  )
    return false
  if (index < headline.at - 2 || index > story.from || pieces[headline.at]?.kind === 'meta') return false
  const isUnderHeadline = pieces[index]?.box === 0 && index > headline.at && index <= headline.at + 2
  return (
    hints.includes('date') ||
    isOneWordBeside(reading, index) ||
    // Signs of a calendar, an eye or a balloon stand for the words beside the numbers.
    /\p{Extended_Pictographic}/u.test(text) ||
    (isUnderHeadline && text.length <= 80 && /^\d/.test(text)) ||
    // `January 10, 2007 - 0:0`: what a template leaves of an hour.
    (isUnderHeadline && text.length <= 40 && besideDates(text).parts.every((part) => !/\p{L}/u.test(part))) ||
    main === false ||
    findClocks(unglued(text)).length > 0 ||
    (pieces[index]?.parts?.length ?? 0) > 1
  )
}

/** `Аймақтар 30 қазан, 2025` directly over the headline of a copy: a section no list knows, and the date. */
function isOneWordBeside({ headline, pieces }: Reading, index: number): boolean {
  const { box, text = '' } = pieces[index] ?? {}
  if (box !== 0 || index + 1 !== headline?.at || text.length > 40) return false
  const { parts, stamps } = besideDates(text)
  return parts.length === 1 && stamps.length === 1 && /^\p{Lu}\p{Ll}{3,20}$/u.test(parts[0] ?? '')
}

const distance = ({ headline }: Reading, { index, rank }: Printed): number =>
  headline && rank === 2 ? headline.at - index : 0

/** The order in which date lines are believed: near the story first, above the headline and in other boxes last. */
export function rankOf(reading: Reading, index: number): number {
  const { story, headline, pieces, commentsAt, footAt } = reading
  if (
    pieces[index]?.hints.some((hint) => OUTSIDE.test(hint)) ||
    (commentsAt >= 0 && index > commentsAt) ||
    (footAt >= 0 && index > footAt)
  )
    return 3
  if (headline && index < headline.at && pieces[headline.at]?.kind !== 'meta') return 2
  return story && index > story.to ? 1 : 0
}
