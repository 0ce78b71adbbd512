import { standingsOf } from './standings'
import type { TextLine } from './textLine'

/** Rows of cells that a copied table left, and how many lines they take. */
export interface PlainRows {
  readonly rows: readonly (readonly string[])[]
  readonly count: number
}

const MOST_ROWS = 40
const MOST_COLUMNS = 20
const LONGEST_ROW = 400
const RULE = /^\|?(?:\s?:?-{2,}:?\s?\|)+(?:\s?:?-{2,}:?\s?)?$/

const barred = (text: string): string[] =>
  text.includes('|') && text.length <= LONGEST_ROW
    ? text
        .replace(/^\||\|$/g, '')
        .split('|')
        .map((cell) => cell.trim())
    : []

/** `№ | Команда | И | О |` over `---|---|---|---|` and its rows, as programs write a table out. */
function barredRows(lines: readonly TextLine[], from: number): PlainRows | null {
  if (!RULE.test(lines[from + 1]?.text ?? '')) return null
  const head = barred(lines[from]?.text ?? '')
  if (head.length < 2 || head.length > MOST_COLUMNS) return null
  const rows = [head]
  let at = from + 2
  for (; barred(lines[at]?.text ?? '').length === head.length; at += 1)
    rows.push(barred(lines[at]?.text ?? ''))
  return rows.length > 1 ? { rows, count: at - from } : null
}

/** Standings of which a copy has only the spaces; where it has tabs, they say where a cell ends. */
function standingRows(lines: readonly TextLine[], from: number): PlainRows | null {
  if (lines[from]?.raw.includes('\t')) return null
  const rows = standingsOf(lines.slice(from, from + MOST_ROWS).map(({ text }) => text))
  return rows.length > 0 ? { rows, count: rows.length } : null
}

/** A table that a copy made lines of, where that is certain. */
export const plainRowsAt = (lines: readonly TextLine[], from: number): PlainRows | null =>
  barredRows(lines, from) ?? standingRows(lines, from)
