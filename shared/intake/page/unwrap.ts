import { blocksOf, isFull, isWrapped, type Wrapping, wrappingOf } from './column'
import { joinerFor } from './hyphens'
import { isClosed, isMarked, isSmall, isTorn, leadsOn, type TextLine } from './textLine'

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
  const paragraphs = wrapping ? unwrapped(lines, wrapping) : ragged(lines)
  return mended(paragraphs, wrapping).map(merge)
}

const FEWEST_RAGGED = 5
const MOSTLY = 0.6
const NEARLY = 0.85
/** Longer lines are paragraphs of their own. */
const MOST_RAGGED = 120

/** Lines broken at no column: blocks of them most of whose lines go on in a small letter are paragraphs, the others stay. */
function ragged(lines: readonly TextLine[]): TextLine[][] {
  const blocks = grouped(lines, (_, after) => after.gap === 0)
  return blocks.flatMap((block) => {
    const full = Math.max(...block.map(({ text }) => text.length))
    const isOpen = (line: TextLine) => !isClosed(line.text) && !/[:;]$/.test(line.text)
    const inner = block.slice(0, -1)
    const onward = inner.filter((line, at) => isOpen(line) && isSmall(block[at + 1]?.text ?? ''))
    const long = inner.filter(({ text }) => text.length >= full * MOSTLY)
    const isRagged =
      block.length >= FEWEST_RAGGED &&
      full >= LONG &&
      full <= MOST_RAGGED &&
      onward.length >= inner.length * MOSTLY &&
      long.length >= inner.length * MOSTLY
    if (!isRagged) return block.map((line) => [line])
    return grouped(block, (before, after) => {
      // Above the text may stand a name.
      const isName = before === block[0] && before.text.length < full / 2 && !isSmall(after.text)
      return isOpen(before) ? !isName : before.text.length >= full * NEARLY
    })
  })
}

/** Paragraphs that an empty line, or a line end, tore in the middle of a sentence, put together. */
function mended(paragraphs: readonly TextLine[][], wrapping: Wrapping | null): TextLine[][] {
  const whole: TextLine[][] = []
  for (let at = 0; at < paragraphs.length; at += 1) {
    const run = [...(paragraphs[at] as TextLine[])]
    for (let end = endOfTear(paragraphs, at, wrapping); at < end; at += 1)
      run.push(...(paragraphs[at + 1] as TextLine[]))
    whole.push(run)
  }
  return whole
}

/**
 * The last paragraph that belongs to the sentence a paragraph begins, however often it was torn: the one that ends it, or
 * as far as the lines are full.
 */
function endOfTear(paragraphs: readonly TextLine[][], from: number, wrapping: Wrapping | null): number {
  let end = from
  let length = lengthOf(paragraphs[from])
  let text = length < LONGEST_TORN ? textOf(paragraphs[from]) : ''
  let lines = paragraphs[from]?.length ?? 0
  for (let at = from + 1; at < paragraphs.length; at += 1) {
    const after = paragraphs[at] as TextLine[]
    const [last, first] = [paragraphs[at - 1]?.at(-1), after[0]] as [TextLine, TextLine]
    lines += after.length
    if (lines > MOST_LINES || first.gap > 2 || !goesOn(text, last.text, first.text)) break
    const isFilled = wrapping !== null && isFull(last.text, first.text, wrapping)
    if (!isFilled && length < LONG && !isTwoLineTitle(paragraphs, from, at)) break
    length += lengthOf(after)
    text = length < LONGEST_TORN ? `${text} ${textOf(after)}` : ''
    // A tear counts when its line was full, or once the sentence has come to its end.
    if (isTwoLineTitle(paragraphs, from, at)) end = at
    if ((isFilled && end === at - 1) || isClosed(after.at(-1)?.text ?? '')) end = at
  }
  return end
}

/** A headline somebody broke into two lines: a block of just two, of which the second goes on in a small letter. */
function isTwoLineTitle(paragraphs: readonly TextLine[][], from: number, at: number): boolean {
  const [before, after, next] = [paragraphs[from]?.[0], paragraphs[at]?.[0], paragraphs[at + 1]?.[0]]
  if (!before || !after || at !== from + 1) return false
  const isBlock = before.gap > 0 && after.gap === 0 && (next === undefined || next.gap > 0)
  const isLong = before.text.length >= 24 && after.text.length >= 12
  return isBlock && isLong && /\p{L}$/u.test(before.text) && /^\p{Ll}.*[\p{L}\p{N}]$/u.test(after.text)
}

const LONGEST_TORN = 6000
const lengthOf = (lines: readonly TextLine[] = []): number =>
  lines.reduce((sum, { text }) => sum + text.length, 0)
const textOf = (lines: readonly TextLine[] = []): string => lines.map(({ text }) => text).join(' ')

/** Whether a sentence runs from one line into the next: in a small letter, or inside a quotation still open. */
function goesOn(whole: string, before: string, after: string): boolean {
  if (!/[\p{L}\p{N},–—-]$/u.test(before) || isMarked(after)) return false
  // Behind a dash that opens a turn of speech a sentence may be torn as well.
  const isTurn = /^[–—]\s/.test(before) && before.length >= LONG
  if (isTorn(isTurn ? before.slice(2) : before, after)) return true
  if (before.length < LONG || isClosed(before)) return false
  // `… жалпы саны` / `200 техника жіберілді.`: a number goes on, where a whole sentence stands before on the line.
  if (/[.!?]\s\p{Lu}/u.test(before) && /^\d{1,6}\s\p{Ll}/u.test(after)) return true
  return leadsOn(before) || (opens(whole) && CLOSING.test(after))
}

const CLOSING = /[»”"]/

/** Whether a text opens a quotation and does not close it. */
function opens(text: string): boolean {
  if (!/[«“"„]/.test(text)) return false
  const count = (signs: RegExp) => text.match(signs)?.length ?? 0
  return count(/"/g) % 2 === 1 || count(/«/g) > count(/»/g) || count(/[“„]/g) > count(/”/g)
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
