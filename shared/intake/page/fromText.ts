import { decodeText } from '../html/entities'
import type { Statement } from '../html/evidence'
import { joinBrokenDates } from './brokenDates'
import { withNamedHeadings } from './contents'
import { splitDatedTitle } from './datedTitle'
import { joinDateline } from './joinDateline'
import { joinLabels } from './joinLabels'
import { normalise } from './normalise'
import type { Note } from './note'
import { pageMarks } from './pageMarks'
import { type Piece, textPiece } from './piece'
import { blocksOfText } from './textBlocks'
import { type TextLine, textLine } from './textLine'
import { unwrap } from './unwrap'

/** More lines than this are no page: the rest is kept as text, unread. */
export const MOST_PIECES = 4000
const LONGEST_REST = 20_000

export interface Page {
  readonly kind: 'text' | 'html'
  readonly pieces: readonly Piece[]
  readonly lines: number
  /** Text after the first `MOST_PIECES` pieces, in paragraphs, kept without reading. */
  readonly rest: readonly Piece[]
  /** What putting its letters right has to tell. */
  readonly notes?: readonly Note[]
  /** What a mail states, of the one its article is; set in place of what the document stated. */
  readonly stated?: readonly Statement[]
}

/**
 * Cuts plain text into its paragraphs: hard-wrapped lines and torn sentences joined, rows of cells made tables, items lists.
 * What only a printed page has (its number, its running head) comes after the paragraph it stood in.
 */
export function pageFromText(raw: string): Page {
  const text = withoutWireMarks(normalise(withSigns(raw.replace(SOFT_BREAK, ''))))
    .replace(GLUED_HEADING, '\n$1')
    .replace(GLUED_SUMMARY, '$1\n')
  const lines = withoutLanguageMarks(text).split('\n')
  const found: TextLine[] = []
  let gap = 0
  let index = 0
  for (; index < lines.length && found.length < MOST_PIECES; index += 1) {
    const line = textLine(lines[index] as string, index + 1, gap)
    if (line.text === '') gap += 1
    else {
      found.push(line)
      gap = 0
    }
  }
  const rest = joinLines(lines.slice(index), index)
  return {
    kind: 'text',
    pieces: withNamedHeadings(joinDateline(joinLabels(joinBrokenDates(withMarks(splitDatedTitle(found)))))),
    lines: lines.length,
    rest,
  }
}

/** `Kuzey &amp; Güney`, `Van&#039;da`: a program wrote signs by their names, once too often. Brackets of markup stay as they are. */
const NAMED_SIGN =
  /&(?:amp|quot|apos|nbsp|rsquo|lsquo|rdquo|ldquo|ndash|mdash|hellip|#0?39|#x27|#34|#8217|#8220|#8221);/g
const withSigns = (text: string): string =>
  text.includes('&') ? text.replace(NAMED_SIGN, (sign) => decodeText(sign) || ' ') : text

/** On an agency's wire lines begin with `^` and end in `=`, for the machine that set them. */
const withoutWireMarks = (text: string): string =>
  /^ZCZC\s/m.test(text.slice(0, 400)) ? text.replace(/^\^|[=<]$/gm, '') : text

/** `[:ru]Заголовок[:]`: a program of sites in several languages left its marks around the text. */
const withoutLanguageMarks = (text: string): string =>
  text.includes('[:]') ? text.replace(/\[:(?:[a-z]{2})?\]/g, '') : text

/** `Автор Иван ПетровПоследние новости`: the heading of another box stuck to the line before it. */
const GLUED_HEADING =
  /(?<=[\p{Ll}.!?»])(Последние новости|Читайте также|Похожие новости|Похожие материалы|Новости по теме|Другие новости|Популярные новости|Сондай-ақ оқыңыз|Тағы оқыңыз|Соңғы жаңалықтар)$/gmu

/** `… составил 275 млн тенгеБанки начинают …`: a summary without a full stop, and the first paragraph stuck to it. */
const GLUED_SUMMARY =
  /^([^.!?\n]{40,220}[\s«(](?=[а-яёәғқңөұүһі])\p{Ll}{4,20})(?=[А-ЯЁӘҒҚҢӨҰҮҺІ]\p{Ll}{3,20}\s[^\n]{60})/gmu

/** A word broken at a soft hyphen, or at the sign some readers of PDF put in its place. */
const SOFT_BREAK = /[\u00ad¬][ \t]{0,9}\r?\n[ \t]{0,9}(?=\p{Ll})/gu

function withMarks(lines: readonly TextLine[]): Piece[] {
  const marks = pageMarks(lines)
  if (marks.size === 0) return blocksOfText(unwrap(lines))
  // Between the two parts of a paragraph that a page's end tore there was one empty line, as far as the text goes.
  const text = lines.flatMap((line, index) =>
    marks.has(index) ? [] : [marks.has(index - 1) ? { ...line, gap: 1 } : line],
  )
  const marked = [...marks].map((index): Piece => {
    const line = lines[index] as TextLine
    return { ...textPiece(line.text, line.lines, line.gap), role: 'page-mark' }
  })
  return [...blocksOfText(unwrap(text)), ...marked].toSorted((a, b) => a.lines[0] - b.lines[0])
}

/** Lines after line `start`, joined into long pieces; empty ones fall away. */
export function joinLines(lines: readonly string[], start: number): Piece[] {
  const joined: Piece[] = []
  let parts: string[] = []
  let size = 0
  let from = start + 1
  for (let index = 0; index < lines.length; index += 1) {
    const text = (lines[index] as string).trim()
    if (text !== '') {
      parts.push(text)
      size += text.length
    }
    if (parts.length > 0 && (size > LONGEST_REST || index === lines.length - 1)) {
      joined.push(textPiece(parts.join('\n'), [from, start + index + 1]))
      parts = []
      size = 0
      from = start + index + 2
    }
  }
  return joined
}
