import type { JsonNode } from '../../body/parse'
import { paragraphOf } from '../blocks'
import { isMarkdown, markdownHeading, markdownInline } from './markdown'
import { type Piece, textPiece } from './piece'
import { plainRowsAt } from './plainTables'
import { isProse } from './prose'
import { isClosed, type TextLine } from './textLine'

const LONGEST_CELL = 120
const MOST_COLUMNS = 20
const LONGEST_ITEM = 500

/** Paragraphs of a plain text as pieces: rows of cells become tables, items lists, where that is certain. */
export function blocksOfText(lines: readonly TextLine[]): Piece[] {
  const isMarked = isMarkdown(lines)
  const pieces: Piece[] = []
  for (let index = 0; index < lines.length; ) {
    const table = tableAt(lines, index)
    const list = table ? null : listAt(lines, index, pieces.length + 1)
    const found = table ?? list ?? { pieces: [lineOrHeading(lines, index, isMarked)], count: 1 }
    pieces.push(...(isMarked ? found.pieces.map(withLooks) : found.pieces))
    index += found.count
  }
  return pieces
}

interface Found {
  readonly pieces: readonly Piece[]
  /** How many lines it takes. */
  readonly count: number
}

/** `| 1. | Yayla Spor | 6 |`: strokes at both ends set the cells apart, tabs elsewhere. */
const STROKES = /^\s{0,3}\|[^|]{1,120}\|(?:[^|]{0,120}\|){0,20}\s{0,3}$/
const RULE = /^[\s:|-]+$/

function cellsOf({ raw }: TextLine): string[] {
  const cells = STROKES.test(raw) ? raw.trim().slice(1, -1).split('|') : raw.split('\t')
  return cells.map((cell) => cell.trim())
}

/** Neighbouring lines with the same number of short cells between tabs. */
function tableAt(lines: readonly TextLine[], from: number): Found | null {
  const first = lines[from] as TextLine
  const plain = plainRowsAt(lines, from)
  if (plain) return tableOf(plain.rows, lines.slice(from, from + plain.count), 'plain')
  const width = cellsOf(first).length
  if (width < 2 || width > MOST_COLUMNS) return null
  const isRow = (line: TextLine | undefined, at: number) =>
    line !== undefined &&
    (at === from || line.gap === 0) &&
    cellsOf(line).length === width &&
    cellsOf(line).every((cell) => cell.length <= LONGEST_CELL)
  let end = from
  while (isRow(lines[end], end)) end += 1
  if (end - from < 2) return null
  const all = lines
    .slice(from, end)
    .filter(({ raw }) => !RULE.test(raw))
    .map(cellsOf)
  // A column that is empty from top to bottom is a stroke too many.
  const rows = all.map((cells) => cells.filter((_, column) => all.some((row) => row[column] !== '')))
  return tableOf(rows, lines.slice(from, end))
}

function tableOf(rows: readonly (readonly string[])[], lines: readonly TextLine[], name = ''): Found {
  const [first, last] = [lines[0], lines.at(-1)] as [TextLine, TextLine]
  const node: JsonNode = {
    type: 'table',
    content: rows.map((cells) => ({
      type: 'tableRow',
      content: cells.map((cell) => ({ type: 'tableCell', content: [paragraphOf(cell)] })),
    })),
  }
  const text = rows.map((cells) => cells.join(' | ')).join('\n')
  const piece: Piece = {
    ...textPiece(text, [first.lines[0], last.lines[1]], first.gap),
    kind: 'table',
    name,
    node,
  }
  return { pieces: [piece], count: lines.length }
}

const BULLET = /^([•▪◦●‣∙·*–—-])\s{1,8}(?=\S)/
const NUMBER = /^(\d{1,2})[.)]\s{1,8}(?=\S)/

/** Neighbouring lines with the same sign of an item, or numbers that count from one. */
function listAt(lines: readonly TextLine[], from: number, group: number): Found | null {
  const sign = BULLET.exec(lines[from]?.text ?? '')?.[1] ?? ''
  const isOrdered = sign === '' && NUMBER.exec(lines[from]?.text ?? '')?.[1] === '1'
  if (sign === '' && !isOrdered) return null
  const isItem = (line: TextLine | undefined, at: number) =>
    line !== undefined &&
    line.text.length <= LONGEST_ITEM &&
    (at === from || line.gap <= 1) &&
    (isOrdered ? Number(NUMBER.exec(line.text)?.[1]) === at - from + 1 : BULLET.exec(line.text)?.[1] === sign)
  let end = from
  while (isItem(lines[end], end)) end += 1
  const items = lines.slice(from, end)
  const texts = items.map(({ text }) => text.replace(isOrdered ? NUMBER : BULLET, ''))
  const isIntroduced = /:$/.test(lines[from - 1]?.text ?? '')
  if (items.length < 2 || !isList(texts, sign, isIntroduced)) return null
  const margin = Math.min(...items.map(({ indent }) => indent))
  const pieces = items.map(
    (line, index): Piece => ({
      ...textPiece(texts[index] as string, line.lines, line.gap),
      kind: 'item',
      name: isOrdered ? 'ol' : 'ul',
      group,
      depth: Math.min(Math.floor((line.indent - margin) / 2), 3),
      node: paragraphOf(texts[index] as string),
    }),
  )
  return { pieces, count: items.length }
}

/** Dashes open turns of a dialogue too, and menus are lists of single words. */
function isList(texts: readonly string[], sign: string, isIntroduced: boolean): boolean {
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0)
  const isWordy = words / texts.length >= 3
  if (!/^[–—-]$/.test(sign)) return isWordy || isIntroduced
  const isSpoken = texts.some((text) => /[?!…]|[,.]\s?[–—-]\s|[«»“”"]/u.test(text))
  const isEnumeration = texts.slice(0, -1).every((text) => /[;,]$/.test(text) || !isClosed(text))
  return !isSpoken && isEnumeration && (isIntroduced || (sign === '-' && texts.length >= 3 && isWordy))
}

/** `- "Orta Koridor güçleniyor"`: Anadolu and others set a dash before a subheading. What is spoken ends with a stop. */
const DASHED = /^[-–—]\s?(?<title>[\p{Lu}\d"“«'‘][^\n]{4,90}[^\s.,;:?!…])$/u

/** `Хорошо, — ответил он`. */
const SPOKEN = /[,.?!»"”]\s?[–—-]\s/

const subheadingOf = (text: string): string => {
  if (isShouted(text)) return text
  const title = DASHED.exec(text)?.groups?.title ?? ''
  const words = title.split(/\s+/).length
  return words >= 2 && words <= 12 && !SPOKEN.test(title) ? title : ''
}

/** A line in capitals or behind a dash between two paragraphs of running text is a heading, and one that Markdown marks as such. */
function lineOrHeading(lines: readonly TextLine[], at: number, isMarked: boolean): Piece {
  const line = withoutLoneSign(lines[at] as TextLine)
  const piece = textPiece(line.text, line.lines, line.gap)
  const marked = isMarked ? markdownHeading(line.text) : null
  if (marked) return headingPiece(piece, marked.text, marked.level)
  const [before, after] = [lines[at - 1], lines[at + 1]]
  const title = subheadingOf(line.text)
  if (!before || !after || line.gap === 0 || title === '') return piece
  return isProse(before.text) && isProse(after.text) ? headingPiece(piece, title, 2) : piece
}

const LONE_SIGN = /^[•▪◦●‣∙]\s{1,8}(?=\S)/

/** A list of one line that is no sentence is none: the page set a name or a number so. */
const withoutLoneSign = (line: TextLine): TextLine =>
  LONE_SIGN.test(line.text) && line.text.length <= 160 && !isClosed(line.text)
    ? { ...line, text: line.text.replace(LONE_SIGN, '') }
    : line

export function headingPiece(piece: Piece, text: string, level: number): Piece {
  const attrs = { level: Math.min(Math.max(level, 2), 4) }
  const node = { type: 'heading', attrs, content: paragraphOf(text).content ?? [] }
  return { ...piece, text, kind: 'heading', name: `h${level}`, node }
}

/** Bold, italic and links by the signs of Markdown. */
function withLooks(piece: Piece): Piece {
  if (piece.kind === 'table') return piece
  const { text, content } = markdownInline(piece.text)
  if (text === piece.text) return piece
  return { ...piece, text, node: { ...(piece.node ?? { type: 'paragraph' }), content } }
}

export const isShouted = (text: string): boolean =>
  text.length >= 5 &&
  text.length <= 80 &&
  text.split(/\s+/).length >= 2 &&
  !/[.,;:!]$/.test(text) &&
  !/\p{Ll}/u.test(text) &&
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= text.length * 0.6
