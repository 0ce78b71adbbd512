import { isFull, type Wrapping, wrappingOf } from './column'
import { joinerFor } from './hyphens'
import { isClosed, isMarked, isSmall, isTorn, type TextLine } from './textLine'

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
  const paragraphs = wrapping ? unwrapped(lines, wrapping).map(merge) : [...lines]
  return tornGroups(paragraphs).map(merge)
}

/** Lines by the paragraphs they make. */
function unwrapped(lines: readonly TextLine[], wrapping: Wrapping): TextLine[][] {
  return grouped(lines, (_, after) => after.gap <= wrapping.step).flatMap((block) =>
    isWrapped(block, wrapping) ? paragraphsOf(block, wrapping) : block.map((line) => [line]),
  )
}

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

/** Whether a block of lines was broken: where a line was not full, a paragraph ended. */
function isWrapped(block: readonly TextLine[], wrapping: Wrapping): boolean {
  const pairs = block.slice(1).map((after, index) => [block[index] as TextLine, after] as const)
  const open = pairs.filter(([, after]) => !isMarked(after.text))
  if (open.length === 0) return false
  const full = open.filter(([before, after]) => isFull(before.text, after.text, wrapping)).length
  const strange = open.filter(
    ([before, after]) =>
      !isFull(before.text, after.text, wrapping) && !isClosed(before.text) && isSmall(after.text),
  ).length
  const allowed = wrapping.step === 1 ? open.length * 0.1 : 0
  return strange <= allowed && (full === open.length || full >= open.length * 0.5)
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

/** Paragraphs that an empty line, or a line end, tore in the middle of a sentence. */
const tornGroups = (paragraphs: readonly TextLine[]): TextLine[][] =>
  grouped(
    paragraphs,
    (before, after) =>
      after.gap <= 2 &&
      before.text.length >= LONG &&
      /[\p{L}\p{N},–—-]$/u.test(before.text) &&
      isTorn(before.text, after.text) &&
      isClosed(after.text),
  )
