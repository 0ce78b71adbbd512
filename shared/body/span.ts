/** No table of a story is wider or longer; a cell that claims to span more is damaged or hostile. */
const MOST_SPANNED = 100

/** How many columns or rows a cell spans, from 1. */
export const spanOf = (raw: unknown): number => {
  const span = Number(raw)
  return Number.isInteger(span) && span >= 1 && span <= MOST_SPANNED ? span : 1
}
