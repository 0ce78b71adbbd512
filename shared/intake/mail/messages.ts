import type { Piece } from '../page/piece'
import { isProse } from '../page/prose'
import { headerAt, type MailHeader, NO_HEADER, type Row, webHeaderAt } from './header'
import { forwardLine, introIn, isDrawn } from './seams'

/** One mail of a chain. */
export interface Message {
  /** `own`: the newest, at the top; otherwise what stands over it says. */
  readonly kind: 'own' | 'forward' | 'original' | 'reply'
  readonly header: MailHeader
  /** Pieces that are its header, or the line that introduces it. */
  readonly head: readonly number[]
  /** Pieces of its text, in order. */
  readonly text: readonly number[]
}

export interface Chain {
  readonly messages: readonly Message[]
  /** Whether something says for certain that this is mail, beside what the document was. */
  readonly isMail: boolean
  /** How many times the newest mail goes on below a quoted one: answers between the lines. */
  readonly returns: number
}

interface Open {
  kind: Message['kind']
  header: MailHeader
  head: number[]
  text: number[]
  depth: number
}

const LONGEST_SEAM = 3
const SKIPPED = new Set(['meta', 'code', 'hidden', 'note', 'divider'])

/** Cuts the pieces of a page into the mails of a chain; `depths` says how deep each is quoted. */
export function readChain(pieces: readonly Piece[], depths: readonly number[], isEnvelope: boolean): Chain {
  const rows: Row[] = pieces.flatMap(({ kind, text }, piece) =>
    SKIPPED.has(kind) ? [] : text.split('\n').map((line) => ({ piece, text: line })),
  )
  const start = (kind: Message['kind'], depth = 0): Open => ({
    kind,
    header: NO_HEADER,
    head: [],
    text: [],
    depth,
  })
  const messages: Open[] = [start('own')]
  const own = messages[0] as Open
  let current = own
  let isMail = false
  let returns = 0
  let wasAway = false
  for (let at = 0; at < rows.length; ) {
    const { piece } = rows[at] as Row
    const depth = depths[piece] ?? 0
    const seam = seamAt(rows, at, depths, isEnvelope || isMail)
    if (seam?.kind === 'end') {
      current.head.push(piece)
      current = own
      at += 1
      continue
    }
    if (seam) {
      isMail ||= seam.isCertain
      const isOfOwn = current === own && seam.kind === 'header' && own.head.length === 0
      const title = isOfOwn && webHeaderAt(rows, at) ? takeTitle(own, pieces) : ''
      const isFirst = isOfOwn && own.text.length === 0
      if (!isFirst) {
        current = start(seam.kind === 'header' ? 'original' : seam.kind)
        messages.push(current)
      }
      current.header = title ? { ...seam.header, subject: title } : seam.header
      current.head.push(...new Set(rows.slice(at, at + seam.size).map((row) => row.piece)))
      current.depth = depths[rows[at + seam.size]?.piece ?? -1] ?? depth
      wasAway = current !== own
      at += seam.size
      continue
    }
    if (depth < current.depth) {
      current = messages.findLast((one) => one.depth <= depth) ?? own
    } else if (depth > current.depth && current === own && (isEnvelope || isMail) && depth > 0) {
      current = start('reply', depth)
      messages.push(current)
      wasAway = true
    }
    if (current === own && wasAway) {
      returns += 1
      wasAway = false
    }
    if (current.text.at(-1) !== piece) current.text.push(piece)
    at += 1
  }
  return { messages, isMail, returns }
}

/** Over a mail copied out of a browser stand its subject and the name of its folder: they become its head. */
function takeTitle(own: Open, pieces: readonly Piece[]): string {
  const texts = own.text.map((at) => pieces[at]?.text ?? '')
  if (texts.length === 0 || texts.length > 3 || texts.some(isProse)) return ''
  own.head.push(...own.text.splice(0))
  return texts[0] ?? ''
}

interface Seam {
  readonly kind: 'forward' | 'original' | 'reply' | 'header' | 'end'
  readonly size: number
  readonly header: MailHeader
  readonly isCertain: boolean
}

function seamAt(
  rows: readonly Row[],
  at: number,
  depths: readonly number[],
  isKnownMail: boolean,
): Seam | null {
  const row = rows[at] as Row
  const line = forwardLine(row.text)
  if (line === 'end')
    return isKnownMail ? { kind: 'end', size: 1, header: NO_HEADER, isCertain: false } : null
  if (line) {
    const below = headerAt(rows, at + 1, 2)
    if (below) return { kind: line, size: below.size + 1, header: below.header, isCertain: true }
    const intro = introAt(rows, at + 1)
    if (intro) return { kind: line, size: intro.size + 1, header: intro.header, isCertain: true }
    if (isDrawn(row.text)) return { kind: line, size: 1, header: NO_HEADER, isCertain: true }
  }
  const header = headerAt(rows, at) ?? webHeaderAt(rows, at)
  if (header) return { kind: 'header', ...header, isCertain: true }
  const intro = introAt(rows, at)
  if (!intro) return null
  const next = rows[at + intro.size]
  const isQuoteBelow = next !== undefined && (depths[next.piece] ?? 0) > (depths[row.piece] ?? 0)
  const isCertain = intro.isAddressed || isQuoteBelow
  return isCertain || (isKnownMail && intro.isDated)
    ? { kind: 'reply', size: intro.size, header: intro.header, isCertain }
    : null
}

/** The line over a quoted mail, which may be broken over three rows. */
function introAt(rows: readonly Row[], at: number) {
  let text = ''
  for (let size = 1; size <= LONGEST_SEAM && at + size <= rows.length; size += 1) {
    const next = (rows[at + size - 1] as Row).text
    if (next.length > 200) return null
    text = `${text} ${next}`.trim()
    const intro = introIn(text)
    // A line more is only taken for a part of it when it begins as these lines do.
    const isWhole =
      size === 1 ||
      introIn(
        rows
          .slice(at + 1, at + size)
          .map((row) => row.text)
          .join(' '),
      ) === null
    const mayBegin = size === 1 || (intro?.isAddressed && (intro.isDated || /@/.test((rows[at] as Row).text)))
    if (intro && isWhole && mayBegin) return { ...intro, size }
  }
  return null
}
