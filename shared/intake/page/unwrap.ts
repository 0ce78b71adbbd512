import type { Piece } from './piece'
import { textPiece } from './piece'

const NARROW = 50
const WIDE = 100

/**
 * Lines of one paragraph that a mail program or a terminal broke at a column, joined again. Only when it is
 * certain: the text has empty lines between paragraphs, nearly all other lines are equally long, and the first word of the
 * next line would not have fitted. Anything else stays as it was.
 */
export function unwrap(lines: readonly Piece[]): readonly Piece[] {
  const runs = runsOf(lines)
  const wrapped = runs.filter((run) => run.length > 1)
  if (runs.length < 2 && (wrapped[0]?.length ?? 0) < 4) return lines
  const column = columnOf(wrapped)
  if (column === 0) return lines
  return runs.flatMap((run) => (isWrapped(run, column) ? [joined(run)] : run))
}

function runsOf(lines: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of lines) {
    const run = runs.at(-1)
    if (run && piece.gap === 0) run.push(piece)
    else runs.push([piece])
  }
  return runs
}

/** The column the text was broken at, or 0 when it was not. */
function columnOf(runs: readonly (readonly Piece[])[]): number {
  let column = 0
  let inner = 0
  let full = 0
  for (const run of runs) {
    for (const piece of run.slice(0, -1)) column = Math.max(column, piece.text.length)
  }
  if (column < NARROW || column > WIDE) return 0
  for (const run of runs) {
    for (const piece of run.slice(0, -1)) {
      inner += 1
      if (piece.text.length > column - 18) full += 1
    }
  }
  return inner >= 3 && full / inner >= 0.8 ? column : 0
}

function isWrapped(run: readonly Piece[], column: number): boolean {
  if (run.length < 2 || run.length > 200) return false
  return run.every((piece, index) => {
    if (/^([-•*–—>]|\d{1,3}[.)])\s/.test(piece.text)) return false
    const next = run[index + 1]
    if (!next) return true
    const firstWord = next.text.split(/\s/, 1)[0] ?? ''
    return piece.text.length + 1 + firstWord.length > column - 4 && piece.text.length <= column
  })
}

function joined(run: readonly Piece[]): Piece {
  const [first, last] = [run[0] as Piece, run.at(-1) as Piece]
  return textPiece(run.map((piece) => piece.text).join(' '), [first.lines[0], last.lines[1]], first.gap)
}
