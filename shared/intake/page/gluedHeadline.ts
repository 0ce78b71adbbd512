import { isWholeAddress } from '../addressWords'
import { type Piece, textPiece } from './piece'

const SHORTEST = 15
const LONGEST = 200
const SHORTEST_REST = 60

/** Where the headline ends that stands at the head of a text and is what the address is made of; 0 when there is none. */
function endOfHeadline(text: string, url: string): number {
  for (let end = text.indexOf(' ', SHORTEST); end > 0 && end <= LONGEST; end = text.indexOf(' ', end + 1)) {
    const isEnd = /^ ["“«]?[\p{Lu}\d]/u.test(text.slice(end, end + 3)) && !/[,;]$/.test(text.slice(0, end))
    if (isEnd && isWholeAddress(url, text.slice(0, end))) return end
  }
  return 0
}

/** The first paragraph of a copy that begins with its headline, cut in two where the page's own address tells how. */
export function splitGluedHeadline(pieces: readonly Piece[], url: string): Piece[] {
  const at = url === '' ? -1 : pieces.findIndex(({ text }) => text.length >= SHORTEST + SHORTEST_REST)
  const piece = pieces[at]
  if (piece?.kind !== 'line' || piece.box !== 0 || at > 6) return [...pieces]
  const end = endOfHeadline(piece.text, url)
  const rest = piece.text.slice(end).trim()
  // A headline that stands above already is only said again.
  if (end === 0 || rest.length < SHORTEST_REST) return [...pieces]
  const head = textPiece(piece.text.slice(0, end), piece.lines, piece.gap)
  return pieces.toSpliced(at, 1, head, textPiece(rest, piece.lines, 1))
}
