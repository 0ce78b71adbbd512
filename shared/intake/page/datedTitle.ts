import { findDates } from '../../dateline/dates'
import { isSentence } from './prose'
import { type TextLine, textLine } from './textLine'

/** Headlines stand among the first lines of a copy. */
const HEAD_LINES = 15
const LONGEST = 200
const FEWEST_WORDS = 3
const CLOCK = /^,?\s?(?:[01]?\d|2[0-3]):[0-5]\d(?=\s)/

/** How much of a line a whole date at its head takes, the hour and the space behind it included; 0 when there is none. */
function dateAt({ text }: TextLine): number {
  if (text.length > LONGEST || !/^\d/.test(text) || isSentence(text)) return 0
  const [date] = findDates(text)
  if (date?.start !== 0 || date.year === 0 || date.day === 0) return 0
  const end = date.end + (CLOCK.exec(text.slice(date.end))?.[0].length ?? 0)
  // "7 мая 2024 года войдёт в историю" is about that day.
  if (/(?:года?|г\.|жылғы|жылы|ж\.)$/u.test(text.slice(0, date.end))) return 0
  const title = text.slice(end)
  const isTitle = /^\s\p{Lu}/u.test(title) && title.trim().split(/\s+/).length >= FEWEST_WORDS
  return isTitle ? end + 1 : 0
}

/**
 * `07.05.2024 В Заречном открыли мост` at the head of a copy: the date a page prints before its headline, cut off onto a
 * line of its own. Several such lines are a list of news, and stay.
 */
export function splitDatedTitle(lines: readonly TextLine[]): readonly TextLine[] {
  const dated = lines.filter((line) => dateAt(line) > 0)
  const [line] = dated
  if (!line || dated.length > 1 || lines.indexOf(line) >= HEAD_LINES) return lines
  const end = dateAt(line)
  const [number] = line.lines
  const parts = [line.text.slice(0, end), line.text.slice(end)]
  return lines.flatMap((one) =>
    one === line ? parts.map((part, index) => textLine(part, number, index === 0 ? line.gap : 0)) : [one],
  )
}
