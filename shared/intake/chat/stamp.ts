import { findClocks } from '../../dateline/clock'
import { findDates, isoDate } from '../../dateline/dates'

/** What stands before a message in the export or the copy of a chat. */
export interface ChatStamp {
  readonly app: 'whatsapp' | 'telegram'
  /** Empty for what the program itself says. */
  readonly sender: string
  /** `2023-06-04`. */
  readonly date: string
  /** `14:05`. */
  readonly time: string
  /** The stamp as it stands, and what the line says behind it. */
  readonly text: string
  readonly rest: string
}

const DAY = '\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}'
const CLOCK = '\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AaPp]\\.?\\s?[Mm]\\.?|\\s?(?:ÖÖ|ÖS|öö|ös))?'
/** `[04.06.2023, 14:05:33] `, `[14:05, 04.06.2023] `, `04.06.2023 14:05 - `, `6/4/23, 2:05 PM - `. */
const WHATSAPP = new RegExp(
  `^(?:\\[(?<first>(?:${DAY}),?\\s{1,2}(?:${CLOCK})|(?:${CLOCK}),?\\s{1,2}(?:${DAY}))\\]\\s?|(?<second>(?:${DAY}),?\\s{1,2}(?:${CLOCK}))\\s[-–]\\s)(?<rest>.*)$`,
  'u',
)
const SENDER = /^(?<sender>[^:\n]{1,60}?):(?:\s|$)(?<text>.*)$/u
/** `Name, [04.06.2023 14:05]`, `Имя, [4 июня 2023 г. в 14:05:33]`. */
const TELEGRAM = /^(?<sender>[^\n[\]]{1,90}?),?\s\[(?<when>[^\]\n]{8,60})\](?:\s{0,2}:)?\s{0,2}(?<rest>.*)$/u
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/** Signs of direction, which chat programs set around names and notices, and narrow spaces taken out of a line. */
export const withoutMarks = (line: string): string => line.replace(MARKS, '').replace(/[\u202f\u00a0]/g, ' ')

/** The stamp a line begins with, or null. */
export function readChatStamp(raw: string): ChatStamp | null {
  const line = raw.trim()
  if (!/\d{1,2}[:.]\d{2}/.test(line.slice(0, 200))) return null
  const whatsapp = WHATSAPP.exec(line)?.groups
  if (whatsapp) {
    const when = momentOf(whatsapp.first ?? whatsapp.second ?? '')
    if (!when) return null
    const said = SENDER.exec(whatsapp.rest ?? '')?.groups
    const sender = isName(said?.sender ?? '') ? (said?.sender ?? '').trim() : ''
    const rest = sender ? (said?.text ?? '') : (whatsapp.rest ?? '')
    return { app: 'whatsapp', sender, ...when, text: line.slice(0, line.length - rest.length).trim(), rest }
  }
  const telegram = TELEGRAM.exec(line)?.groups
  const when = telegram ? momentOf(telegram.when ?? '') : null
  if (!telegram || !when) return null
  const rest = telegram.rest ?? ''
  return {
    app: 'telegram',
    sender: (telegram.sender ?? '').trim(),
    ...when,
    text: line.slice(0, line.length - rest.length).trim(),
    rest,
  }
}

/** `Ayşe oluşturdu "Grup: Haber"` is a notice; what stands before a colon is a name when it has no quotation marks. */
const isName = (text: string): boolean =>
  text.trim() !== '' && !/["“”«»]/.test(text) && text.trim().split(/\s+/).length <= 8

/** The day and the hour of a stamp; null when it is none. */
function momentOf(text: string): { date: string; time: string } | null {
  const halves = text.replace(/ÖS|ös/u, 'PM').replace(/ÖÖ|öö/u, 'AM')
  const clock = clockOf(halves)
  if (!clock) return null
  const date = numericDay(halves) ?? namedDay(halves)
  return date ? { date, time: clock } : null
}

function clockOf(text: string): string | null {
  const bare = text.replace(new RegExp(DAY), ' ').replace(/(\d)\.(\d{2})(?:\.\d{2})?(?=\s|$)/, '$1:$2')
  return findClocks(bare.replace(/([ap])\.?\s?m\.?/i, '$1m'))[0]?.time.slice(0, 5) ?? null
}

/** American exports put the month first, and are known by their AM and PM. */
function numericDay(text: string): string | null {
  const match = /(\d{1,4})([./-])(\d{1,2})[./-](\d{2,4})/.exec(text)
  if (!match) return null
  const [a, b, c] = [Number(match[1]), Number(match[3]), Number(match[4])]
  if (a > 31) return valid(a, b, c)
  const year = c < 100 ? 2000 + c : c
  const isMonthFirst = b > 12 || (match[2] === '/' && a <= 12 && /\d\s?[ap]\.?\s?m/i.test(text))
  return isMonthFirst ? valid(year, a, b) : valid(year, b, a)
}

function valid(year: number, month: number, day: number): string | null {
  if (year < 2005 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null
  return isoDate({ year, month, day })
}

function namedDay(text: string): string | null {
  const found = findDates(text).find(({ year, day }) => year > 0 && day > 0)
  return found ? isoDate(found) : null
}
