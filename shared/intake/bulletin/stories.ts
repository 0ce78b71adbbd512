import { parseDateline } from '../../dateline/parseDateline'
import { findAgency } from '../agencies'
import { detectLanguage } from '../language'
import { keyOf } from '../page/key'
import type { Piece } from '../page/piece'
import { isProse, isTitleLike } from '../page/prose'
import { labelled } from '../rules/labelled'
import { readStamps } from '../rules/stamps'
import { SOURCE_LABELS } from '../words/labels'

/** A story of a bulletin: from its headline to its last piece, both included. */
export interface Slice {
  readonly from: number
  readonly to: number
}

const SEPARATOR = /^\s{0,10}(?:[*=#_~•—–-]\s{0,2}){3,80}\s{0,10}$/
const NUMBERED = /^(\d{1,2})\s?[.)\-–]\s{1,3}(?=\S)/
const TRAILING_CODE = /[([/]\s?(\p{L}[\p{L}. ]{1,24}?)\s?[)\]/]\.?\s{0,3}$/u
const SHORTEST_STORY = 160
const MOST_STORIES = 60

const isText = ({ kind }: Piece): boolean => kind === 'line' || kind === 'heading' || kind === 'item'

/** A line that may be the headline of a story: some words and no full stop, neither a date nor running text. */
function isHeadline(piece: Piece | undefined): boolean {
  if (!piece || !isText(piece)) return false
  const text = piece.text.replace(NUMBERED, '')
  const words = text.split(/\s+/).length
  const isTitle = isTitleLike(text) && words >= 3 && words <= 25 && !isProse(text)
  return isTitle && readStamps(text).length === 0 && !isSourceLine(piece) && !/^[-–—•*]/.test(text)
}

const isSourceLine = ({ text }: Piece): boolean => {
  const found = text.length <= 300 ? labelled(text) : null
  return found !== null && SOURCE_LABELS.has(found.label)
}

const hasDateline = ({ kind, text }: Piece): boolean =>
  kind === 'line' &&
  text.length > 60 &&
  (parseDateline(text, detectLanguage(text.slice(0, 2000), 'en'))?.dateline.agency ?? '') !== ''

/**
 * The stories of a page that certainly holds several, as agency bulletins do; none otherwise. Every story has a headline
 * of its own and running text, and at least two of them say by themselves where they come from: by an agency's dateline,
 * by an agency's code, or by a source line. One story with sub-headings, a list, an interview or a live blog has not.
 */
export function findStories(pieces: readonly Piece[]): Slice[] {
  for (const starts of [
    startsByDateline(pieces),
    startsBySource(pieces),
    startsBySeparator(pieces),
    startsByNumber(pieces),
  ]) {
    const slices = slicesFrom(pieces, starts)
    if (slices.length >= 2 && slices.length <= MOST_STORIES && isCertain(pieces, slices)) return slices
  }
  return []
}

/** Headlines directly above a paragraph that begins with an agency's dateline. */
function startsByDateline(pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece, index) => {
    if (!hasDateline(piece)) return []
    // A line with the date or the byline may stand between the two.
    const above = [index - 1, index - 2].find((at) => isHeadline(pieces[at]))
    return above === undefined ? [] : [above]
  })
}

/** The first headline, and each that follows directly on a source line or an agency's code. */
function startsBySource(pieces: readonly Piece[]): number[] {
  const ends = pieces.flatMap((piece, index) => (isSourceLine(piece) || endsInCode(piece) ? [index] : []))
  const last = ends.at(-1)
  if (ends.length < 2 || last === undefined) return []
  const first = pieces.findIndex((piece) => isHeadline(piece))
  const next = ends.slice(0, -1).map((end) => nextText(pieces, end + 1))
  return first >= 0 && first < (ends[0] as number) && next.every((at) => isHeadline(pieces[at]))
    ? [first, ...next]
    : []
}

const endsInCode = ({ kind, text }: Piece): boolean =>
  kind === 'line' && findAgency(TRAILING_CODE.exec(text.slice(-40))?.[1] ?? '') !== null

const nextText = (pieces: readonly Piece[], from: number): number => {
  for (let index = from; index < Math.min(pieces.length, from + 3); index += 1) {
    const piece = pieces[index] as Piece
    if (piece.kind !== 'divider' && !SEPARATOR.test(piece.text)) return index
  }
  return -1
}

const isSeparator = ({ kind, text }: Piece): boolean => kind === 'divider' || SEPARATOR.test(text)

/** The headlines directly behind lines such as `***`, with the one before the first of them. */
function startsBySeparator(pieces: readonly Piece[]): number[] {
  const lines = pieces.flatMap((piece, index) => (isSeparator(piece) ? [index] : []))
  const first = lines[0]
  if (first === undefined) return []
  const behind = lines.map((at) => at + 1).filter((at) => isHeadline(pieces[at]))
  const top = pieces.findIndex((piece, index) => index < first && isHeadline(piece))
  return top >= 0 ? [top, ...behind] : behind
}

/** Headlines numbered from one upwards without a gap. */
function startsByNumber(pieces: readonly Piece[]): number[] {
  const starts: number[] = []
  pieces.forEach((piece, index) => {
    const number = Number(NUMBERED.exec(piece.text)?.[1] ?? 0)
    if (number === starts.length + 1 && isHeadline(piece)) starts.push(index)
  })
  return starts
}

function slicesFrom(pieces: readonly Piece[], starts: readonly number[]): Slice[] {
  const ordered = [...new Set(starts)].toSorted((a, b) => a - b)
  return ordered.map((from, at) => {
    let to = (ordered[at + 1] ?? pieces.length) - 1
    while (to > from && isSeparator(pieces[to] as Piece)) to -= 1
    return { from, to }
  })
}

function isCertain(pieces: readonly Piece[], slices: readonly Slice[]): boolean {
  const signed = slices.filter(({ from, to }) => {
    const own = pieces.slice(from + 1, to + 1)
    return own.slice(0, 4).some(hasDateline) || own.some((piece) => isSourceLine(piece) || endsInCode(piece))
  })
  const isEach = slices.every(({ from, to }) => {
    const prose = pieces.slice(from + 1, to + 1).filter(({ kind, text }) => kind === 'line' && isProse(text))
    return prose.reduce((sum, { text }) => sum + text.length, 0) >= SHORTEST_STORY
  })
  return isEach && signed.length >= 2 && signed.length >= slices.length * 0.6
}

/** A story's pieces as a page of their own: a number before the headline is the bulletin's. */
export const piecesOf = (pieces: readonly Piece[], { from, to }: Slice): Piece[] => {
  const shared = pieces.filter(({ kind, name }) => kind === 'meta' && /^(lang|site)$/.test(name))
  const own = pieces.slice(from, to + 1).map((piece) => ({ ...piece, main: null }))
  const [head, ...rest] = own
  const number = head ? (NUMBERED.exec(head.text)?.[0].length ?? 0) : 0
  const bare = head && number > 0 ? { ...head, text: head.text.slice(number), node: null } : head
  return [...shared, ...(bare ? [bare] : []), ...rest]
}

/** Two headlines that say the same are one story printed twice. */
export const areDistinct = (headlines: readonly string[]): boolean =>
  new Set(headlines.map(keyOf)).size === headlines.length && headlines.every((one) => one !== '')
