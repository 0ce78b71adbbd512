import { MOST_PIECES, type Page, pageFromText } from '../page/fromText'
import { normalise } from '../page/normalise'
import type { Piece } from '../page/piece'
import { headerAt, readHeaderLine } from './header'
import { forwardLine, introIn } from './seams'
import { isSignOff } from './splitLines'

const MARKS = /^(?:\s{0,2}>){1,30}\s?/
const MOST_LINES = 12_000

/**
 * A mail of plain text in its pieces: the `>` before quoted lines are taken off and counted, so that quoted paragraphs join
 * like any others. Null when nothing says that it is a mail.
 */
export function pageFromQuoted(raw: string, isEnvelope: boolean): Page | null {
  if (hasTooMany(raw)) return null
  const lines = normalise(raw).split('\n')
  if (lines.length > MOST_LINES) return null
  if (!isEnvelope && !isMailText(lines)) return null
  const pieces: Piece[] = []
  for (const { from, depth, texts } of stretches(lines)) {
    for (const piece of pageFromText(texts.join('\n')).pieces) {
      const [first, last] = piece.lines
      pieces.push({
        ...piece,
        lines: [first + from, last + from],
        ...(depth > 0 ? { quoted: depth } : {}),
      })
    }
  }
  return pieces.length > MOST_PIECES ? null : { kind: 'text', pieces, lines: lines.length, rest: [] }
}

/** Whether the ends of lines alone are too many: told before millions of lines are cut apart for nothing. */
function hasTooMany(raw: string): boolean {
  let at = -1
  for (let found = 0; found <= MOST_LINES; found += 1) {
    at = raw.indexOf('\n', at + 1)
    if (at === -1) return false
  }
  return true
}

const isMailText = (lines: readonly string[]): boolean =>
  lines.some((line) => forwardLine(line) !== null || readHeaderLine(line)?.field === 'from') ||
  isQuotedBelowSeam(lines)

/** Whether a quoted line follows on a line that announces a mail, or is itself such a line. */
function isQuotedBelowSeam(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.replace(MARKS, '').trim() !== '')
  return filled.some((line, at) => {
    if (!/^\s{0,2}>/.test(line)) return false
    const above = [1, 2, 3].map((count) => filled.slice(Math.max(0, at - count), at).join(' '))
    const last = filled[at - 1] ?? ''
    const rows = filled.slice(at, at + 8).map((text, piece) => ({ piece, text: text.replace(MARKS, '') }))
    return (
      above.some((text) => introIn(text) !== null) ||
      forwardLine(last) !== null ||
      forwardLine(rows[0]?.text ?? '') !== null ||
      headerAt(rows, 0) !== null
    )
  })
}

const isHeadLine = (text: string): boolean =>
  readHeaderLine(text) !== null || forwardLine(text) !== null || isSignOff(text) || text.trim() === '--'

interface Stretch {
  readonly from: number
  readonly depth: number
  readonly texts: string[]
}

/** Neighbouring lines quoted equally deep; empty lines go with what stands above them. */
function stretches(lines: readonly string[]): Stretch[] {
  const found: Stretch[] = []
  let isHead = false
  lines.forEach((line, at) => {
    const marks = MARKS.exec(line)?.[0] ?? ''
    const depth = marks.replace(/[^>]/g, '').length
    const text = line.slice(marks.length)
    const last = found.at(-1)
    const isEmpty = line.trim() === ''
    // The lines of a header are of any length, and say nothing of the column the text was broken at.
    const wasHead = isHead
    if (!isEmpty) isHead = isHeadLine(text)
    if (last && (isEmpty || (last.depth === depth && isHead === wasHead))) last.texts.push(text)
    else found.push({ from: at, depth, texts: [text] })
  })
  return found
}
