import { parseDateline } from '../../dateline/parseDateline'
import { type Piece, textPiece } from './piece'

const LONGEST = 90
/** A dateline heads the story; further down nothing is looked for. */
const HEAD_LINES = 200

/**
 * `Томск, 7 мая - Обской Курьер.`, `АСТАНА. КАЗИНФОРМ –` on a line of its own: an agency's dateline, which a page or a copy
 * set apart from the paragraph it heads, joined with it.
 */
export function joinDateline(lines: readonly Piece[]): readonly Piece[] {
  const at = lines.slice(0, HEAD_LINES).findIndex((line, index) => heads(line, lines[index + 1]))
  const [head, text] = [lines[at], lines[at + 1]]
  if (!head || !text) return lines
  const joined = textPiece(`${head.text} ${text.text}`, [head.lines[0], text.lines[1]], head.gap)
  return lines.toSpliced(at, 2, joined)
}

function heads(head: Piece, text: Piece | undefined): boolean {
  if (
    head.kind !== 'line' ||
    text?.kind !== 'line' ||
    head.text.length > LONGEST ||
    text.text.length < LONGEST
  )
    return false
  // Every dateline with an agency has a sign that no other line of this length ends with.
  if (!/[.–—\-/):]$/.test(head.text)) return false
  const parsed = parseDateline(`${head.text} ${text.text}`, '')
  return parsed !== null && parsed.dateline.agency !== '' && parsed.length === head.text.length + 1
}
