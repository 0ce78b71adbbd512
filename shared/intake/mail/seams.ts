import { findClocks } from '../../dateline/clock'
import { findDates } from '../../dateline/dates'
import { keyOf } from '../page/key'
import { FORWARD_ENDS, FORWARD_LINES, ORIGINAL_LINES, WROTE } from '../words/mail'
import { type MailHeader, momentIn, NO_HEADER } from './header'
import { readSender } from './sender'

const LONGEST_INTRO = 320
const DASHES = /^[\s>*_]{0,12}[-–—_=*]{3,60}[^-–—_=*]/

/** `---------- Forwarded message ---------`, `-----Original Message-----`, `Конец пересылаемого сообщения`. */
export function forwardLine(text: string): 'forward' | 'original' | 'end' | null {
  if (text.length > 120) return null
  const key = keyOf(text)
  if (FORWARD_ENDS.has(key)) return 'end'
  if (FORWARD_LINES.has(key)) return 'forward'
  return ORIGINAL_LINES.has(key) ? 'original' : null
}

/** Whether the line is drawn as programs draw it, with dashes or a colon, and no heading somebody wrote. */
export const isDrawn = (text: string): boolean => DASHES.test(text) || /[:：]\s{0,3}$/.test(text)

export interface Intro {
  readonly header: MailHeader
  /** Whether it names an address, as no news text does. */
  readonly isAddressed: boolean
  /** Whether it begins as programs begin it, with `On`, a date or a week day. */
  readonly isDated: boolean
}

const ADDRESS = /[<[("]?\s?(?:mailto:)?[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{1,40}){1,5}\s?[>\])"]?/
const BRACKETED = /[<[](?:mailto:)?[\w.+-]{1,64}@[\w.-]{1,100}[>\]]/
const DATED_START =
  /^[\s>]{0,12}(?:on\s|\d{1,4}[./ -]|(?:mon|tue|wed|thu|fri|sat|sun|pzt|sal|çar|per|cum|cmt|paz|пн|вт|ср|чт|пт|сб|вс|пон|вто|сре|чет|пят|суб|вос|дс|сс|сн|бс|жм|сб|жс|дүй|сей|сәр|бей|жұм|сен|жек)\p{L}{0,9}[.,]?\s)/iu

/**
 * The line over a quoted mail: `On 5 June 2023 at 10:12, X <x@y.example> wrote:`, `5 Haz 2023 10:12 tarihinde X yazdı:`,
 * `24.01.2024, 10:30, "Имя" <a@b.example>:`. Null when a line is none.
 */
export function introIn(text: string): Intro | null {
  if (text.length > LONGEST_INTRO || text.length < 12) return null
  const trimmed = text.trim()
  if (!/[:：]$/.test(trimmed)) return null
  const isAddressed = ADDRESS.test(trimmed)
  const isWritten = WROTE.test(trimmed.slice(-70))
  const hasDate = findDates(trimmed).length > 0
  const hasClock = findClocks(trimmed).length > 0
  const isProgram = BRACKETED.test(trimmed) && hasDate && hasClock
  if (!(isWritten && (isAddressed || hasDate)) && !isProgram) return null
  return {
    header: { ...NO_HEADER, sent: momentIn(trimmed), sender: senderIn(trimmed) },
    isAddressed,
    isDated: DATED_START.test(trimmed) && hasDate && hasClock,
  }
}

/** The name before the address: behind the last comma, quotation mark or time of day. */
function senderIn(text: string): ReturnType<typeof readSender> {
  const found = ADDRESS.exec(text)
  if (!found) return NO_HEADER.sender
  const before = text.slice(0, found.index).replace(/\s+$/, '')
  const cut = Math.max(
    before.replace(/[",\s]+$/, '').lastIndexOf(','),
    before.replace(/["\s]+$/, '').lastIndexOf('"'),
    before.lastIndexOf(' от ') + 3,
    ...findClocks(before).map(({ end }) => end - 1),
  )
  const name = before.slice(Math.max(0, cut + 1)).replace(/^[\s,"AaPpMm.]{0,5}(?=[\s"])/u, '')
  return readSender(`${name} ${found[0]}`)
}
