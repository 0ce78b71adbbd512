import { findClocks } from '../../dateline/clock'
import { findDates, isoDate } from '../../dateline/dates'
import { keyOf } from '../page/key'
import { phrases } from '../words/labels'
import { MAIL_LABELS, type MailField } from '../words/mail'
import { readSender, type Sender } from './sender'

/** One line of a piece; a piece of several lines gives several. */
export interface Row {
  /** Index of its piece. */
  readonly piece: number
  readonly text: string
}

/** What a mail says of itself over its text. Fields that are not there are empty. */
export interface MailHeader {
  readonly sender: Sender
  readonly subject: string
  /** `2023-06-05T10:12+03:00`, or as much of it as is known. */
  readonly sent: string
}

export const NO_HEADER: MailHeader = { sender: { name: '', address: '' }, subject: '', sent: '' }

const LABELLED = /^[\s>*_]{0,12}(\p{L}[\p{L}. -]{1,24}?)[\s*_]{0,3}[:：][\s*_|]{0,6}(.{0,1000})/u
const FEWEST = 3
const LONGEST_BLOCK = 14

/** `Subject: Köprü açıldı`, `*Кому:* …`: the field a line gives and its value; null when it gives none. */
export function readHeaderLine(text: string): { field: MailField; value: string } | null {
  const match = LABELLED.exec(text.slice(0, 1100))
  const field = match ? MAIL_LABELS.get(keyOf(match[1] ?? '')) : undefined
  return field ? { field, value: (match?.[2] ?? '').replace(/[\s*_]+$/, '').trim() } : null
}

/**
 * The block of labelled lines that begins at a row: how many rows it has, and what it says. Null when there is none: three
 * different fields, the sender among them, make a mail's header; `fewest` is 2 where a line above says that a mail follows.
 */
export function headerAt(
  rows: readonly Row[],
  at: number,
  fewest = FEWEST,
): { size: number; header: MailHeader } | null {
  const values = new Map<MailField, string>()
  const labels = new Set<string>()
  let size = 0
  for (let index = at; index < Math.min(rows.length, at + LONGEST_BLOCK); index += 1) {
    const text = (rows[index] as Row).text
    const line = readHeaderLine(text)
    if (line) {
      if (values.has(line.field) && line.field !== 'other') break
      values.set(line.field, line.value)
      labels.add(line.field)
      size = index - at + 1
    } else if (!isContinued(text, values, size, index - at)) break
  }
  const from = values.get('from') ?? ''
  const isAddressed = from.includes('@') && labels.size >= 2
  if (!values.has('from') || !(labels.size >= fewest || isAddressed)) return null
  const header = {
    sender: readSender(from),
    subject: values.get('subject') ?? '',
    sent: momentIn(values.get('date') ?? ''),
  }
  // `От: …, Дата: …` with nothing in them is a form somebody is to fill in.
  return from === '' ? null : { size, header }
}

const TO_ME = phrases('alıcı ben | bana | to me | me | кому мне | мне | кімге маған | маған | кому я')
const ADDRESSED = /^[^<>@\n]{2,80}<[\w.+-]{1,64}@[\w.-]{3,100}>$/

/** The head of a mail copied out of a browser: `Name <a@b.example>`, when it came, `to me`. Null when it is none. */
export function webHeaderAt(rows: readonly Row[], at: number): { size: number; header: MailHeader } | null {
  const from = (rows[at] as Row).text.trim()
  if (!ADDRESSED.test(from)) return null
  let sent = ''
  for (let size = 2; size <= 4; size += 1) {
    const text = rows[at + size - 1]?.text ?? ''
    if (TO_ME.has(keyOf(text))) return { size, header: { sender: readSender(from), subject: '', sent } }
    if (text.length > 60 || !/\d/.test(text)) return null
    sent = sent || momentIn(text)
  }
  return null
}

/** A list of recipients, or a long subject, that goes on in the next line. */
function isContinued(
  text: string,
  values: ReadonlyMap<MailField, string>,
  size: number,
  offset: number,
): boolean {
  if (size === 0 || offset !== size || text.length > 300) return false
  const last = [...values.values()].at(-1) ?? ''
  return /[,;]$/.test(last) || /^[^.!?]{0,200}<[^<>\s]{3,100}@[^<>\s]{3,100}>[;,]?$/.test(text)
}

/** The first moment a line prints, as machines are told it; empty when it prints none. */
export function momentIn(text: string): string {
  const date = findDates(text).find(({ day, year }) => day > 0 && year > 0)
  if (!date) return ''
  const clock = findClocks(text).find(({ start }) => start >= date.end || start < date.start)
  const zone = /^[+-]/.test(clock?.zone ?? '') ? clock?.zone : ''
  return clock ? `${isoDate(date)}T${clock.time}${zone}` : isoDate(date)
}
