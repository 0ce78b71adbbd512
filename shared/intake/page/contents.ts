import { paragraphOf } from '../blocks'
import { keyOf } from './key'
import type { Piece } from './piece'
import { isSentence } from './prose'

const LABELS: ReadonlySet<string> = new Set(
  `contents|table of contents|on this page|in this article|what is in this article|jump to|içindekiler|içerik|bu sayfada|bu yazıda|haberin başlıkları|содержание|оглавление|содержание статьи|на этой странице|в этой статье|мазмұны|бұл бетте|осы мақалада`
    .split('|')
    .map((label) => keyOf(label)),
)
/** `Contents [hide]`, `İçindekiler göster`. */
const TOGGLE = / (?:hide|show|toggle|gizle|göster|скрыть|показать|жасыру|көрсету)$/u
/** A word of each label: the cheap question. */
const MAY =
  /conten|page|article|jump|[iİ]çind|[iİ]çerik|sayfada|yazıda|başlık|содерж|оглавл|странице|статье|мазмұн|бетте|мақалада/iu
const isLabel = (text: string): boolean =>
  text.length <= 40 && MAY.test(text) && LABELS.has(keyOf(text).replace(TOGGLE, ''))

const FEWEST_TITLES = 3
/** A list without a label, of which each item is a heading further down. */
const isListOfTitles = (pieces: readonly Piece[], at: number): boolean => {
  const { kind, text } = pieces[at] as Piece
  if (kind !== 'list' || text.length > 2000) return false
  const titles = text.split('\n').map(titleKey).filter(Boolean)
  return (
    titles.length >= FEWEST_TITLES &&
    titles.every((title) =>
      pieces.some((piece, index) => index > at && piece.kind === 'heading' && titleKey(piece.text) === title),
    )
  )
}

const LONGEST = 120
const MOST = 40

/** A title's key without its number: `2.1 Fares` is `fares`. */
const titleKey = (text: string): string =>
  keyOf(text.replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]?|[•·–—-])\s{1,4}/, ''))

const isShort = ({ kind, text }: Piece): boolean =>
  (kind === 'line' || kind === 'item' || kind === 'heading' || kind === 'list') && text.length <= LONGEST

/**
 * The table of contents of a page: its label (where it has one) and the titles below it, each of which stands again
 * further down. `entries` are pieces, `titles` where they stand again. Null when there is none.
 */
export function contentsOf(
  pieces: readonly Piece[],
): { entries: readonly number[]; titles: readonly number[] } | null {
  const label = pieces.findIndex((piece) => isShort(piece) && isLabel(piece.text))
  const list = label < 0 ? pieces.findIndex((_, at) => isListOfTitles(pieces, at)) : -1
  if (list >= 0) return { entries: [list], titles: [] }
  if (label < 0) return null
  const later = new Map<string, number>()
  for (let at = pieces.length - 1; at > label; at -= 1) {
    const piece = pieces[at] as Piece
    if (isShort(piece)) later.set(titleKey(piece.text), Math.max(later.get(titleKey(piece.text)) ?? 0, at))
  }
  const entries: number[] = []
  const titles: number[] = []
  for (let at = label + 1; at < pieces.length && entries.length < MOST; at += 1) {
    const { text, kind } = pieces[at] as Piece
    if (kind === 'meta' || kind === 'code') continue
    // A list may be one piece with a line for each title.
    const own = text.split('\n').map(titleKey).filter(Boolean)
    const stands = own.map((key) => later.get(key) ?? -1)
    if (own.length === 0 || isSentence(text) || !stands.every((title) => title > at)) break
    entries.push(at)
    titles.push(...stands)
  }
  return titles.length === 0 ? null : { entries: [label, ...entries], titles }
}

/** Lines of a plain text that its table of contents names become headings. */
export function withNamedHeadings(pieces: readonly Piece[]): readonly Piece[] {
  const titles = new Set(contentsOf(pieces)?.titles)
  if (titles.size === 0) return pieces
  return pieces.map((piece, at) =>
    titles.has(at) && piece.kind === 'line'
      ? {
          ...piece,
          kind: 'heading',
          name: 'h2',
          node: { type: 'heading', attrs: { level: 2 }, content: paragraphOf(piece.text).content ?? [] },
        }
      : piece,
  )
}
