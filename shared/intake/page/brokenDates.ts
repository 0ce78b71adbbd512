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
    if (lower && isBroken(upper, lower)) {
      const text = `${upper.text.replace(/,$/, '')} ${lower.text.replace(/[.,]$/, '')}`
      joined.push(textPiece(text, [upper.lines[0], lower.lines[1]], upper.gap))
      index += 1
    } else joined.push(upper)
  }
  return joined
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
