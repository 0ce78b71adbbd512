/** No table of a story is wider or longer; a cell that claims to span more is damaged or hostile. */
const MOST_SPANNED = 100

/** How many columns or rows a cell spans, from 1. */
export const spanOf = (raw: unknown): number => {
  const span = Number(raw)
  return Number.isInteger(span) && span >= 1 && span <= MOST_SPANNED ? span : 1
}

/** No column is drawn wider, in CSS pixels. */
const WIDEST = 2000

/** Widths of the columns a cell spans, in CSS pixels, 0 for a column without one; null where they are no widths. */
export function columnWidths(raw: unknown, columns: number): number[] | null {
  const widths = typeof raw === 'string' ? raw.slice(0, 500).split(',').map(Number) : raw
  if (!Array.isArray(widths) || widths.length !== columns) return null
  const sound = widths.every((width) => Number.isInteger(width) && width >= 0 && width <= WIDEST)
  return sound && widths.some((width) => width > 0) ? widths : null
}

export type CellAlign = 'left' | 'center' | 'right'

/** How the text of a cell stands, or null for the language's own way. */
export const alignOf = (raw: unknown): CellAlign | null =>
  raw === 'left' || raw === 'center' || raw === 'right' ? raw : null
