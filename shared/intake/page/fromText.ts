import type { Statement } from '../html/evidence'
import { joinLabels } from './joinLabels'
import { normalise } from './normalise'
import type { Note } from './note'
import { type Piece, textPiece } from './piece'
import { unwrap } from './unwrap'

/** More lines than this are no page: the rest is kept as text, unread. */
export const MOST_PIECES = 4000
const LONGEST_REST = 20_000

export interface Page {
  readonly kind: 'text' | 'html'
  readonly pieces: readonly Piece[]
  readonly lines: number
  /** Text after the first `MOST_PIECES` pieces, in paragraphs, kept without reading. */
  readonly rest: readonly Piece[]
  /** What putting its letters right has to tell. */
  readonly notes?: readonly Note[]
  /** What a mail states, of the one its article is; set in place of what the document stated. */
  readonly stated?: readonly Statement[]
}

/** Cuts plain text into its non-empty lines, hard-wrapped paragraphs joined. */
export function pageFromText(raw: string): Page {
  const lines = normalise(raw).split('\n')
  const pieces: Piece[] = []
  let gap = 0
  let index = 0
  for (; index < lines.length && pieces.length < MOST_PIECES; index += 1) {
    const text = (lines[index] as string).trim()
    if (text === '') gap += 1
    else {
      pieces.push(textPiece(text, [index + 1, index + 1], gap))
      gap = 0
    }
  }
  const rest = joinLines(lines.slice(index), index)
  return { kind: 'text', pieces: joinLabels(unwrap(pieces)), lines: lines.length, rest }
}

/** Lines after line `start`, joined into long pieces; empty ones fall away. */
export function joinLines(lines: readonly string[], start: number): Piece[] {
  const joined: Piece[] = []
  let parts: string[] = []
  let size = 0
  let from = start + 1
  for (let index = 0; index < lines.length; index += 1) {
    const text = (lines[index] as string).trim()
    if (text !== '') {
      parts.push(text)
      size += text.length
    }
    if (parts.length > 0 && (size > LONGEST_REST || index === lines.length - 1)) {
      joined.push(textPiece(parts.join('\n'), [from, start + index + 1]))
      parts = []
      size = 0
      from = start + index + 2
    }
  }
  return joined
}
