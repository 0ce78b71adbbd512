import { blocksOf, isFull, isWrapped, type Wrapping, wrappingOf } from './column'
import { joinerFor } from './hyphens'
import { isClosed, isMarked, isTorn, type TextLine } from './textLine'

/** Shorter lines that end in the middle of a sentence may be verse, or a name over a text. */
const LONG = 60
const MOST_LINES = 200

/**
 * Lines of one paragraph that a mail program, a terminal or a printer broke at a column, joined again, also where the text
 * is double-spaced, and sentences that an empty line tore. Only when it is certain: nearly all broken lines are as
 * long as the column lets them be, or the sentence goes on with a small letter. Verse, lists of names and
 * dialogue stay as they were.
 */
export function unwrap(lines: readonly TextLine[]): TextLine[] {
  const wrapping = wrappingOf(lines)
  const join = joinerFor(lines.map(({ text }) => text))
  const merge = (run: readonly TextLine[]): TextLine => {
    const [first, last] = [run[0] as TextLine, run.at(-1) as TextLine]
    if (run.length === 1) return first
    const text = run.slice(1).reduce((joined, line) => join(joined, line.text), first.text)
    return { ...first, text, raw: text, lines: [first.lines[0], last.lines[1]] }
  }
  const paragraphs = wrapping ? unwrapped(lines, wrapping) : lines.map((line) => [line])
  return mended(paragraphs, wrapping).map(merge)
}

/** Paragraphs that an empty line, or a line end, tore in the middle of a sentence, put together. */
function mended(paragraphs: readonly TextLine[][], wrapping: Wrapping | null): TextLine[][] {
  const whole: TextLine[][] = []
  for (const paragraph of paragraphs) {
    const before = whole.at(-1)
    if (before && before.length < MOST_LINES && isTornApart(before, paragraph, wrapping))
      before.push(...paragraph)
    else whole.push([...paragraph])
  }
  return whole
}

function isTornApart(
  before: readonly TextLine[],
  after: readonly TextLine[],
  wrapping: Wrapping | null,
): boolean {
  const [last, first, end] = [before.at(-1), after[0], after.at(-1)] as [TextLine, TextLine, TextLine]
  if (first.gap > 2 || !isTorn(last.text, first.text) || !/[\p{L}\p{N},–—-]$/u.test(last.text)) return false
  if (wrapping && isFull(last.text, first.text, wrapping)) return true
  const length = before.reduce((sum, { text }) => sum + text.length, 0)
  return length >= LONG && isClosed(end.text)
}

/** Lines by the paragraphs they make. */
const unwrapped = (lines: readonly TextLine[], wrapping: Wrapping): TextLine[][] =>
  blocksOf(lines, wrapping.step).flatMap((block) =>
    isWrapped(block, wrapping) ? paragraphsOf(block, wrapping) : block.map((line) => [line]),
  )

/** Neighbouring lines in groups, as long as the next one belongs to the one before. */
function grouped(
  lines: readonly TextLine[],
  belongs: (before: TextLine, after: TextLine) => boolean,
): TextLine[][] {
  const groups: TextLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && group.length < MOST_LINES && belongs(before, line)) group.push(line)
    else groups.push([line])
  }
  return groups
}

function paragraphsOf(block: readonly TextLine[], wrapping: Wrapping): TextLine[][] {
  const margin = Math.min(...block.map(({ indent }) => indent))
  return grouped(block, (before, after) => {
    if (isMarked(after.text)) return !isClosed(before.text) && isDashInside(after.text)
    const isIndented = after.indent >= margin + 2 && before.indent < after.indent
    if (isIndented && isClosed(before.text)) return false
    return isFull(before.text, after.text, wrapping)
  })
}

/** A dash between two parts of a sentence, carried over to the next line. */
const isDashInside = (text: string): boolean => /^[–—]\s\p{Ll}/u.test(text)
