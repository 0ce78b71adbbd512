import { monthNumber } from '../../dateline/months'
import { type Piece, textPiece } from './piece'

const DAY_MONTH = /^(?:\d{1,2}[ \u00a0]\p{L}{3,12}\.?|\p{Lu}\p{Ll}{2,8}\.?[ \u00a0]\d{1,2}),?$/u
const YEAR = /^(?:19|20)\d{2}[ \u00a0]?(?:года?|г\.?|жылы?|жылғы|ж\.?|yılı?)?[.,]?$/iu

/**
 * `11 сентября` over `2023 года`, `4 Haziran` over `2023`, `2023 жылғы` over `4 маусым`: a date that a template or a copy
 * broke between its day and its year, joined into one line.
 */
export function joinBrokenDates(lines: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  for (let index = 0; index < lines.length; index += 1) {
    const upper = lines[index] as Piece
    const lower = lines[index + 1]
    const last = lines[index + 2]
    if (lower && last && isStacked(upper, lower, last)) {
      const text = `${upper.text} ${lower.text} ${last.text}`
      joined.push(textPiece(text, [upper.lines[0], last.lines[1]], upper.gap))
      index += 2
    } else if (lower && isBroken(upper, lower)) {
      const text = `${upper.text.replace(/,$/, '')} ${lower.text.replace(/[.,]$/, '')}`
      joined.push(textPiece(text, [upper.lines[0], lower.lines[1]], upper.gap))
      index += 1
    } else joined.push(upper)
  }
  return joined
}

/** `03` over `TEM` over `2025`: a sheet of a calendar, as pages of town halls draw it. */
function isStacked(...lines: readonly [Piece, Piece, Piece]): boolean {
  const [day, month, year] = lines.map(({ text }) => text.trim()) as [string, string, string]
  const isTight = lines.every(({ kind, gap }, at) => kind === 'line' && (at === 0 || gap <= 1))
  const isDate = /^\d{1,2}$/.test(day) && /^\p{L}{3,12}\.?$/u.test(month) && /^(?:19|20)\d{2}$/.test(year)
  return isTight && isDate && monthNumber(month) > 0
}

function isBroken(upper: Piece, lower: Piece): boolean {
  if (upper.kind !== 'line' || lower.kind !== 'line' || lower.gap > 2) return false
  if (upper.text.length > 24 || lower.text.length > 24 || !/\d/.test(upper.text)) return false
  const isDay = (text: string) =>
    DAY_MONTH.test(text) && text.split(/[ \u00a0,.]+/).some((word) => monthNumber(word) > 0)
  const isKazakh = /жылғы$/iu.test(upper.text)
  return isKazakh
    ? YEAR.test(upper.text) && isDay(lower.text)
    : isDay(upper.text) && YEAR.test(lower.text) && !/жылғы$/iu.test(lower.text)
}
