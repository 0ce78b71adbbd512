import { datesAgree, findDates, isoDate } from '../../dateline/dates'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { DATE_WORDS, UPDATE_WORDS } from '../words/phrases'
import { isInside, type Reading, type Rule } from './rule'

const words = new Set(DATE_WORDS)
const updates = new Set(UPDATE_WORDS)
const CLOCK = /(?<!\d)(?:[01]?\d|2[0-3])[:.][0-5]\d(?::[0-5]\d)?(?!\d)/g

interface DateLine {
  readonly date: string
  readonly isUpdate: boolean
}

/** The dates of a line that says nothing but dates, times, week days and words such as "Yayınlanma". */
export function readDateLine(text: string): DateLine[] {
  if (text.length > 160 || !/\d/.test(text)) return []
  const found = findDates(text)
  const lines: DateLine[] = []
  let end = 0
  for (const date of found) {
    const label = text.slice(end, date.start)
    const read = readRest(label)
    if (!read) return []
    end = date.end
    const iso = isoDate(date)
    lines.push({ date: iso, isUpdate: read.isUpdate })
  }
  return found.length > 0 && readRest(text.slice(end)) ? lines : []
}

function readRest(rest: string): { isUpdate: boolean } | null {
  const parts = keyOf(rest.replace(CLOCK, ' ').replace(/[+-]\d{1,2}(:\d{2})?(?!\d)/g, ' '))
    .split(' ')
    .filter(Boolean)
  let isUpdate = false
  for (let index = 0; index < parts.length; ) {
    let size = Math.min(4, parts.length - index)
    while (size > 0 && !words.has(parts.slice(index, index + size).join(' '))) size -= 1
    if (size === 0) return null
    if (updates.has(parts.slice(index, index + size).join(' '))) isUpdate = true
    index += size
  }
  return { isUpdate }
}

/** What is left of a line when its dates, times and the words around them are taken out. */
export function besidesDates(text: string): { rest: string; date: string } {
  const found = text.length > 160 ? [] : findDates(text)
  let rest = ''
  let end = 0
  for (const date of found) {
    rest += ` ${text.slice(end, date.start)}`
    end = date.end
  }
  const parts = (rest + text.slice(end)).replace(CLOCK, ' ').split(/[\s,|•·:–—-]+/)
  const left = parts.filter((part) => part !== '' && !words.has(keyOf(part)))
  const first = found.map(isoDate).find(Boolean) ?? ''
  return { rest: left.join(' '), date: first }
}

const isFull = (date: string): boolean => date.length === 10

/** The order in which date lines are believed: near the story first, above the headline last. */
function rank(reading: Reading, index: number): number {
  const { story, headline } = reading
  if (headline && index < headline.at) return 2
  return story && index > story.to ? 1 : 0
}

interface Candidate {
  readonly index: number
  readonly dates: readonly DateLine[]
}

function candidates(reading: Reading): Candidate[] {
  return reading.pieces
    .map((piece, index) => ({
      index,
      dates: isCandidate(reading, piece, index) ? readDateLine(piece.text) : [],
    }))
    .filter(({ dates }) => dates.length > 0)
}

const appearance = (dates: readonly DateLine[]): string =>
  dates.find(({ date, isUpdate }) => isFull(date) && !isUpdate)?.date ??
  dates.find(({ date, isUpdate }) => date !== '' && !isUpdate)?.date ??
  ''

/** The date the page states for machines; empty when it states none. */
function stated(reading: Reading): { at: number; date: string } {
  const at = reading.pieces.findIndex(({ kind, name }) => kind === 'meta' && name === 'published')
  const found = findDates(reading.pieces[at]?.text ?? '')[0]
  return { at, date: found ? isoDate(found) : '' }
}

/** `04.06.2023`, `Yayınlanma: 4 Haziran 2023 14:30`; the most trustworthy line is the dateline's date. */
export const dateLine: Rule = {
  name: 'date-line',
  weight: 0.95,
  reason: 'A line that is nothing but a date: when the story appeared.',
  read: (reading) => {
    const lines = candidates(reading)
      .filter(({ dates }) => appearance(dates) !== '')
      .toSorted((a, b) => rank(reading, a.index) - rank(reading, b.index) || a.index - b.index)
    const chosen = lines.find(({ dates }) => isFull(appearance(dates))) ?? lines[0]
    const machine = stated(reading)
    if (!chosen) {
      const finding = {
        pieces: [machine.at],
        action: 'moved',
        field: 'dateline.date',
        value: machine.date,
      } as const
      return machine.date === ''
        ? []
        : [{ ...finding, reason: 'The page states for machines when it appeared.' }]
    }
    const value = appearance(chosen.dates)
    const others = [...lines.flatMap(({ dates }) => dates), { date: machine.date, isUpdate: false }]
    const isDoubted = others.some(
      ({ date, isUpdate }) => !isUpdate && date !== '' && !datesAgree(value, date),
    )
    const doubt = {
      weight: 0.5,
      reason: 'A line that is nothing but a date; another date on the page does not agree.',
    }
    return [
      { pieces: [chosen.index], action: 'moved', field: 'dateline.date', value, ...(isDoubted ? doubt : {}) },
    ]
  },
}

/** A rule about date lines left over once the date is known. */
function leftoverDate(
  rule: Omit<Rule, 'read'>,
  applies: (dates: readonly DateLine[], chosen: string) => boolean,
): Rule {
  return {
    ...rule,
    read: (reading) => {
      const chosen = reading.field('dateline.date')[0] ?? ''
      return candidates(reading)
        .filter(({ dates }) => applies(dates, chosen))
        .map(({ index }) => ({ pieces: [index], action: 'dropped' }))
    },
  }
}

export const updateTime: Rule = leftoverDate(
  {
    name: 'update-time',
    weight: 0.9,
    reason: 'When the old page was last changed.',
  },
  (dates) => dates.every(({ isUpdate }) => isUpdate),
)

/** `2023 года` beside 04.06.2023: what a template leaves of a date, or the same date again. */
export const dateFragment: Rule = leftoverDate(
  {
    name: 'date-fragment',
    weight: 0.95,
    reason: 'A date, or a part of one, that agrees with the date already found and adds nothing.',
  },
  (dates, chosen) =>
    chosen !== '' && dates.every(({ date, isUpdate }) => isUpdate || date === '' || datesAgree(chosen, date)),
)

export const dateConflict: Rule = leftoverDate(
  {
    name: 'date-conflict',
    weight: 0.5,
    reason: 'A second date that does not agree with the date taken for the story.',
  },
  (dates, chosen) => chosen !== '' && dates.some(({ date }) => date !== ''),
)

function isCandidate(reading: Reading, piece: Piece, index: number): boolean {
  return (
    (piece.kind === 'line' || piece.kind === 'item') && reading.isFree(index) && !isInside(reading, index)
  )
}
