import { datesAgree } from '../../dateline/dates'
import { weekdayIn } from '../../dateline/weekdays'
import { dayOfAddress } from '../addressDate'
import type { Piece } from '../page/piece'
import { DATE_WORDS, isRelativeTime } from '../words/phrases'
import { type Printed, printedMoments } from './printedMoments'
import {
  type Finding,
  isAbout,
  isBeforeStory,
  isInside,
  pieceRule,
  type Reading,
  type Rule,
  type Values,
} from './rule'
import { besideDates, readClockLine, readStamps, type Stamp } from './stamps'
import { settleTimes } from './times'
import { placeValues, readPlaceLine } from './where'

/** `04.06.2023`, `Yayınlanma: 4 Haziran 2023 14:30`; the most trustworthy line is the dateline's date. */
export const dateLine: Rule = {
  name: 'date-line',
  weight: 0.95,
  reason: 'A line that is nothing but a date: when the story appeared.',
  read: (reading) => {
    const { at, date, published, updated, isDoubted, isOverruled, isMixed } = settleTimes(reading)
    const labels = labelAbove(reading, at)
    if (at < 0 || date === '') return []
    const finding: Finding = {
      pieces: [...labels, at],
      action: 'moved',
      field: 'dateline.date',
      value: date,
      values: {
        ...(published ? { published } : {}),
        ...(updated ? { updated } : {}),
        ...(isMixed ? placeBeside(reading.pieces[at]) : {}),
      },
    }
    if (reading.pieces[at]?.kind === 'meta')
      return [{ ...finding, reason: 'The page states for machines when it appeared.' }]
    if (isOverruled)
      return [
        {
          ...finding,
          weight: 0.5,
          reason: 'A line that is nothing but a date; the page states another day for machines.',
        },
      ]
    if (isCopiersDay(reading, at, date))
      return [
        {
          pieces: [at],
          action: 'dropped',
          reason:
            'A date at the top of the page, where sites print today’s; the page’s address has another day.',
        },
      ]
    if (isOwnCalendar(reading, at) && published.length <= 10)
      return [
        {
          ...finding,
          weight: 0.5,
          reason:
            'A day of the week and a date at the top of the page: it may be the day somebody copied it.',
        },
      ]
    if (isByWeekday(reading, at))
      return [
        {
          ...finding,
          weight: 0.5,
          reason: 'A day without its year: the last one on which it fell on the printed day of the week.',
        },
      ]
    if (isMixed && !isDoubted)
      return [
        { ...finding, weight: 0.7, reason: 'A line between the headline and the story that holds a date.' },
      ]
    const doubt = {
      weight: 0.5,
      reason: 'A line that is nothing but a date; another date on the page does not agree.',
    }
    return [{ ...finding, ...(isDoubted ? doubt : {}) }]
  },
}

/** Whether the year of a line is only told by the day of the week beside it. */
const isByWeekday = ({ pieces, url }: Reading, at: number): boolean =>
  !/(?:19|20)\d\d|\d[./-]\d{2}(?!\d)/.test(pieces[at]?.text ?? '') &&
  dayOfAddress(url) === '' &&
  weekdayIn(pieces[at]?.text ?? '') >= 0

/** In English papers the day of the week goes with the date of the story. */
const isOfNoEnglish = (text: string): boolean => weekdayIn(text) >= 0 && !/day\b/i.test(text)

/** `Воскресенье, 20 апреля 2025` as the very first line of a copy, over the headline: what sites print of today. */
const isOwnCalendar = (reading: Reading, at: number): boolean => {
  const { pieces, headline } = reading
  const { box, text = '' } = pieces[at] ?? {}
  // Without a headline a picture or a menu may stand above it.
  const isAtTop = headline === null ? at <= 3 && isBeforeStory(reading, at) : at === 0 && headline.at > 0
  return isAtTop && box === 0 && isOfNoEnglish(text)
}

/** The very first line of a copy, over the headline, is a day without an hour, and the address has another one. */
const isCopiersDay = ({ pieces, headline, url }: Reading, at: number, date: string): boolean => {
  const day = dayOfAddress(url)
  const { box, text = '' } = pieces[at] ?? {}
  return (
    at === 0 &&
    box === 0 &&
    headline !== null &&
    headline.at > 0 &&
    day !== '' &&
    day !== date &&
    !/\d:\d\d/.test(text)
  )
}

/** `Ankara 30.05.2023 18:25`: the place a line prints with the date, when it is a known one and all else there is. */
function placeBeside(piece: Piece | undefined): Values {
  const { parts } = besideDates(piece?.text ?? '')
  const read = parts.length === 1 ? readPlaceLine(parts[0] ?? '') : null
  return read && (read.known || read.isMarked)
    ? { 'also.dateline.place': read.place, ...placeValues(read.known) }
    : {}
}

/** `Published` or `Yayınlanma:` alone on the line above the date. */
const labelAbove = (reading: Reading, at: number): number[] => {
  const { kind, text = '' } = reading.pieces[at - 1] ?? {}
  const isLabel = kind === 'line' && text.length <= 40 && DATE_LABELS.has(reading.keys[at - 1] as string)
  return isLabel && reading.isFree(at - 1) ? [at - 1] : []
}
const DATE_LABELS: ReadonlySet<string> = new Set(DATE_WORDS.filter((word) => word.length > 4))

/** A rule about date lines left over once the date is known. */
function leftoverDate(
  rule: Omit<Rule, 'read'>,
  applies: (line: Printed, chosen: string) => boolean,
  outcome: (line: Printed) => Partial<Finding> = () => ({}),
): Rule {
  return {
    ...rule,
    read: (reading) => {
      const chosen = reading.field('dateline.date')[0] ?? ''
      return printedMoments(reading)
        .filter((line) => line.isAlone && reading.isFree(line.index) && applies(line, chosen))
        .toSorted((a, b) => a.index - b.index)
        .map((line) => ({
          pieces: [...labelAbove(reading, line.index), line.index],
          action: 'dropped' as const,
          ...outcome(line),
        }))
    },
  }
}

export const updateTime: Rule = leftoverDate(
  {
    name: 'update-time',
    weight: 0.9,
    reason: 'When the old page was last changed.',
  },
  ({ stamps }) => stamps.every(({ isUpdate }) => isUpdate),
)

const addsNothing = ({ date, isUpdate }: Stamp, chosen: string): boolean =>
  isUpdate || date === '' || datesAgree(chosen, date)

/** `2023 года` beside 04.06.2023: what a template leaves of a date, or the same date again; `14:30` beside it. */
export const dateFragment: Rule = {
  ...leftoverDate(
    {
      name: 'date-fragment',
      weight: 0.95,
      reason: 'A date, or a part of one, that agrees with the date already found and adds nothing.',
    },
    ({ stamps }, chosen) => chosen !== '' && stamps.every((stamp) => addsNothing(stamp, chosen)),
  ),
}

/** `14:30` on the line above or below the date. */
export const timeFragment: Rule = pieceRule(
  {
    name: 'time-fragment',
    weight: 0.9,
    reason: 'The time of day that belongs to the date beside it.',
  },
  ({ kind, text }, index, reading) => {
    if (kind !== 'line' && kind !== 'item') return null
    if (!isAbout(reading, index) || isInside(reading, index) || !readClockLine(text)) return null
    const isBeside = [index - 1, index + 1].some((at) =>
      /^(date-line|update-time|date-fragment)$/.test(reading.claimedBy(at)),
    )
    return isBeside ? { action: 'dropped' } : null
  },
)

export const dateConflict: Rule = leftoverDate(
  {
    name: 'date-conflict',
    weight: 0.5,
    reason: 'A second date that does not agree with the date taken for the story.',
  },
  ({ stamps }, chosen) => chosen !== '' && stamps.some(({ date }) => date !== ''),
  // Dates in other boxes and under other headlines are no second opinion.
  ({ rank }) => (rank >= 3 ? { weight: 0.8 } : {}),
)

/** `2 saat önce`, `сегодня, 14:30`: how long ago, which means nothing on another day. */
export const relativeTime: Rule = pieceRule(
  {
    name: 'relative-time',
    weight: 0.85,
    reason: 'How long ago the old page appeared; on another day it means nothing.',
  },
  ({ kind, text }, index, reading) => {
    if ((kind !== 'line' && kind !== 'item') || text.length > 60 || isInside(reading, index)) return null
    // `Bugün:` stands over what is on today.
    if (readStamps(text).length > 0 || /[:：]\s?$/.test(text)) return null
    return isRelativeTime(text) ? { action: 'dropped' } : null
  },
)
