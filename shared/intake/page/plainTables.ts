import type { TextLine } from './textLine'

/** Rows of cells that a copied table left, and how many lines they take. */
export interface PlainRows {
  readonly rows: readonly (readonly string[])[]
  readonly count: number
}

const FEWEST_ROWS = 3
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

/** `1 Ордабасы 20 11 6 3 32-18 39`: a place, a name, and at least three numbers or scores. */
const STANDING =
  /^(\d{1,2})[.)]?\s(\p{L}[\p{L}\d.'’«»" -]{1,40}?)((?:\s[+-]?\d{1,4}(?:[-:–]\d{1,4})?){3,16})$/u

function standing(text: string): string[] | null {
  const [, place, name, values] = (text.length <= 120 && STANDING.exec(text)) || []
  return place && name && values ? [place, name, ...values.trim().split(/\s/)] : null
}

/** Standings of which a copy has only the spaces: rows of as many numbers, the next place in each, under a head of as many words. */
function standingRows(lines: readonly TextLine[], from: number): PlainRows | null {
  const isHead = standing(lines[from]?.text ?? '') === null
  const start = isHead ? from + 1 : from
  const rows: string[][] = []
  for (let at = start; at < lines.length; at += 1) {
    const row = standing(lines[at]?.text ?? '')
    const last = rows.at(-1)
    if (!row || (last && (row.length !== last.length || Number(row[0]) <= Number(last[0])))) break
    rows.push(row)
  }
  const width = rows[0]?.length ?? 0
  if (rows.length < FEWEST_ROWS || width > MOST_COLUMNS) return null
  if (!isHead) return { rows, count: rows.length }
  const words = (lines[from]?.text ?? '').split(/\s+/)
  const isNumbered = /^(?:№|#|м|место|о)$/iu.test(words[0] ?? '')
  const head = isNumbered ? words : ['', ...words]
  return head.length === width ? { rows: [head, ...rows], count: rows.length + 1 } : null
}

/** A table that a copy made lines of, where that is certain. */
export const plainRowsAt = (lines: readonly TextLine[], from: number): PlainRows | null =>
  barredRows(lines, from) ?? standingRows(lines, from)
