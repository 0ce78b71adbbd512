import { findClocks } from '../../dateline/clock'
import { findDates, isoDate } from '../../dateline/dates'
import type { Moment } from '../../dateline/moment'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { remembered } from '../page/remembered'
import { DATE_WORDS, UPDATE_WORDS } from '../words/phrases'

const words = new Set(DATE_WORDS)
const updates = new Set(UPDATE_WORDS)
const LONGEST = 200
const LONGEST_LABEL = 4

/** A moment a line prints, and whether it says that it is that of an update. */
export interface Stamp extends Moment {
  readonly isUpdate: boolean
}

interface Mark {
  readonly start: number
  readonly end: number
  readonly date: string
  readonly time: string
  readonly zone: string
}

/** Dates and times of day in a text, in order; a time inside a date of a machine (`…T14:30`) belongs to it. */
const marksOf = remembered((text: string): readonly Mark[] => {
  const dates = findDates(text)
  const clocks = findClocks(text)
  const marks: Mark[] = dates.map((date) => {
    const inner = clocks.find(({ start }) => start >= date.start && start < date.end)
    const end = Math.max(date.end, inner?.end ?? 0)
    return { start: date.start, end, date: isoDate(date), time: inner?.time ?? '', zone: inner?.zone ?? '' }
  })
  const free = clocks.filter(({ start }) => !dates.some((date) => start >= date.start && start < date.end))
  marks.push(...free.map((clock) => ({ ...clock, date: '' })))
  return marks.toSorted((a, b) => a.start - b.start)
})

/** How a piece may be read: as it stands, with spaces between its parts, and with its parts set apart. */
export function writings({ text, parts }: Pick<Piece, 'text' | 'parts'>): string[] {
  return parts ? [parts.join(' '), parts.join(' | '), text] : [text]
}

/** The moments of a piece that says nothing else, however its markup sets the parts of a date apart. */
export const stampsIn = (piece: Pick<Piece, 'text' | 'parts'>): Stamp[] =>
  writings(piece)
    .map(readStamps)
    .find((stamps) => stamps.length > 0) ?? []

/** `October 8, 20249:14 AM UTCUpdated 2 hours ago`: parts of a page that a copy set without a space between them. */
export const unglued = (text: string): string =>
  text.length > LONGEST
    ? text
    : text
        .replace(/((?:19|20)\d\d)(?=\d{1,2}:\d\d)/g, '$1 ')
        // `№ 45 (10234) от 5 июня 2023 года`: the issue of the paper before its day.
        .replace(ISSUE, '')
        // `12:4825/01/2026`: the hour before the day.
        .replace(/^(\d{1,2}:\d\d)(?=\d\d[./]\d\d[./](?:19|20)\d\d)/, '$1 ')
        .replace(/(views?)(?=edited\b)/g, '$1 ')
        // `Политика20 декабря 2018 15:54`: a section and the date beside it.
        .replace(/(?<=\p{Ll}{3})(?=\d{1,2}\s\p{Ll}{3,10}\.?,?\s(?:19|20)\d\d)/gu, ' ')
        .replace(/\b(AM|PM|UTC|GMT|[ECP][SD]T)(?=\p{Lu}\p{Ll})/gu, '$1 ')

const ISSUE =
  /^№{1,2}\s?\d{1,5}(?:[-–]\d{1,5})?(?:\s?\(\d{1,6}(?:[-–]\d{1,6})?\))?,?\s{1,3}(?:от\s)?(?=\d{1,2}[\s.])/u

/** The moments of a line that says nothing but dates, times, week days and words such as "Yayınlanma"; else none. */
export function readStamps(line: string): Stamp[] {
  if (line.length > LONGEST || !/\d/.test(line)) return []
  // `Published Feb. 19, 2024Updated Feb. 19`: two elements that nothing sets apart.
  // Under a copied post: `18.9K viewsedited 11:26, Jun 28, 2024`.
  const text = unglued(line)
    .replace(VIEWED, '')
    .replace(/(\d)(?=\p{Lu}\p{Ll}{3})/gu, '$1 ')
  const marks = marksOf(text)
  if (!marks.some(({ date }) => date !== '')) return []
  const labels: (Label | null)[] = [...marks, null].map((mark, index) =>
    readLabel(text.slice(marks[index - 1]?.end ?? 0, mark?.start ?? text.length)),
  )
  if (labels.includes(null)) return []
  return stampsOf(marks, labels as Label[])
}

const VIEWED = /^[\d.,]{1,7}\s?[KkMm]?\sviews?\s{1,3}(?:edited\s{1,3})?(?=\d{1,2}:\d{2})/

interface Label {
  readonly isUpdate: boolean
  readonly isNamed: boolean
}

function stampsOf(marks: readonly Mark[], labels: readonly Label[]): Stamp[] {
  const stamps: { date: string; time: string; zone: string; isUpdate: boolean }[] = []
  marks.forEach((mark, index) => {
    const last = stamps.at(-1)
    const label = labels[index]
    const isNew = !last || label?.isNamed || (mark.date !== '' ? last.date !== '' : last.time !== '')
    if (isNew)
      stamps.push({ date: mark.date, time: mark.time, zone: mark.zone, isUpdate: label?.isUpdate === true })
    else {
      last.date = last.date || mark.date
      last.time = last.time || mark.time
      last.zone = last.zone || mark.zone
    }
  })
  // "Bu içerik 11.01.2022 tarihinde güncellenmiştir": the word stands behind the only date.
  const last = stamps.at(-1)
  if (stamps.length === 1 && last && labels.at(-1)?.isUpdate) last.isUpdate = true
  // "4 июня 2023, 14:30 (обновлено: 15:10)": the day of the one is the day of the other.
  const day = stamps.find(({ date }) => date.length === 10)?.date ?? ''
  return stamps.map((stamp) => (stamp.date === '' ? { ...stamp, date: day } : stamp))
}

/** What the words between two dates say; null when they say anything else. */
function readLabel(text: string): Label | null {
  const parts = wordsOf(text)
  let isUpdate = false
  let isNamed = false
  for (let index = 0; index < parts.length; ) {
    const size = knownFrom(parts, index)
    if (size === 0) return null
    const phrase = parts.slice(index, index + size).join(' ')
    isUpdate ||= updates.has(phrase)
    isNamed ||= phrase.length > 6 && !WEEK_DAYS.test(phrase)
    index += size
  }
  return { isUpdate, isNamed: isNamed || isUpdate }
}

const WEEK_DAYS =
  /^(pazartesi|carsamba|persembe|cumartesi|понедельник|воскресенье|четверг|пятница|суббота|вторник|дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жексенбі|monday|tuesday|wednesday|thursday|saturday|по московскому времени|по времени астаны)$/

const wordsOf = (text: string): string[] => keyOf(text).split(' ').filter(Boolean)

function knownFrom(parts: readonly string[], index: number): number {
  let size = Math.min(LONGEST_LABEL, parts.length - index)
  while (size > 0 && !words.has(parts.slice(index, index + size).join(' '))) size -= 1
  return size
}

/** `14:30` or `Saat: 14:30`, alone on a line: it belongs to the date beside it. */
export function readClockLine(text: string): { time: string; zone: string } | null {
  if (text.length > 40) return null
  const [clock, second] = findClocks(text)
  if (!clock || second || findDates(text).length > 0) return null
  const around = `${text.slice(0, clock.start)} ${text.slice(clock.end)}`
  return text.slice(clock.start, clock.end).includes(':') && readLabel(around) ? clock : null
}

const SEPARATOR = /\s[-–—/]\s|[|•·‧∙●»›,;]|\s{2,}|\n/

/**
 * What else a line says when its dates, times and the words around them are taken out, in parts; and those moments.
 * Empty parts fall away.
 */
export function besideDates(raw: string): { parts: string[]; stamps: Stamp[] } {
  const text = unglued(raw)
  const marks = text.length > LONGEST ? [] : marksOf(text)
  if (!marks.some(({ date }) => date !== '')) return { parts: [], stamps: [] }
  const labels: Label[] = []
  const parts: string[] = []
  for (const [index, mark] of [...marks, null].entries()) {
    const between = text.slice(marks[index - 1]?.end ?? 0, mark?.start ?? text.length)
    const { rest, label } = withoutLabels(between, index > 0, mark !== null)
    labels.push(label)
    parts.push(...rest.split(SEPARATOR))
  }
  const clean = parts.map((part) => part.replace(/^[\s\-–—|:,./()]+|[\s\-–—|:,/(]+$/g, '')).filter(Boolean)
  return { parts: clean, stamps: stampsOf(marks, labels) }
}

/** A text without the words of dates that touch the date before it or after it. */
function withoutLabels(text: string, isAfter: boolean, isBefore: boolean): { rest: string; label: Label } {
  const tokens = text.split(/(?<=[\s|•·,/:()–—-])/)
  const known = (from: number, to: number) => words.has(keyOf(tokens.slice(from, to).join('')))
  const isEmpty = (at: number) => keyOf(tokens[at] ?? '') === ''
  let from = 0
  let to = tokens.length
  let label = ''
  const grow = (edge: () => number) => {
    for (let size = edge(); size > 0; size = edge());
  }
  if (isBefore) {
    grow(() => {
      if (to > from && isEmpty(to - 1)) {
        to -= 1
        return 1
      }
      for (let size = Math.min(6, to - from); size > 0; size -= 1) {
        if (!known(to - size, to)) continue
        label = `${keyOf(tokens.slice(to - size, to).join(''))} ${label}`
        to -= size
        return size
      }
      return 0
    })
  }
  if (isAfter) {
    grow(() => {
      if (to > from && isEmpty(from)) {
        from += 1
        return 1
      }
      for (let size = Math.min(6, to - from); size > 0; size -= 1) {
        if (!known(from, from + size)) continue
        from += size
        return size
      }
      return 0
    })
  }
  return {
    rest: tokens.slice(from, to).join(''),
    label: readLabel(label) ?? { isUpdate: false, isNamed: true },
  }
}
