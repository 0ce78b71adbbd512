import { readStamps } from '../rules/stamps'
import { RELEASES } from '../words/labels'
import { keyOf } from './key'
import { type Piece, textPiece } from './piece'

/** A label that stands on a line of its own is no longer than this. */
const LONGEST_LABEL = 40

/**
 * Lines of a copy where a label stands over its date (`Last updated`, `5 March 2024`), joined into one. A page sets the
 * two beside each other; copying takes them apart.
 */
export function joinLabels(lines: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const label = lines[index] as Piece
    const value = lines[index + 1]
    if (value && isDateLabel(label, value)) {
      const text = `${label.text} ${value.text}`
      joined.push(textPiece(text, [label.lines[0], value.lines[1]], label.gap))
      index += 1
    } else joined.push(label)
  }
  return joined
}

/** Whether the upper line says nothing but what the date below it is the date of. */
function isDateLabel(label: Piece, value: Piece): boolean {
  if (label.text.length > LONGEST_LABEL || /\d/.test(label.text) || value.gap > 1) return false
  // `FOR IMMEDIATE RELEASE` says what the text is, whatever date stands below it.
  if (RELEASES.has(keyOf(label.text)) && /^\p{L}/u.test(value.text)) return false
  if (label.kind !== 'line' || value.kind !== 'line' || !/\d/.test(value.text)) return false
  return readStamps(value.text).length > 0 && readStamps(`${label.text} ${value.text}`).length > 0
}
