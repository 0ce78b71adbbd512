import { isClosed, isMarked, isSmall, isTorn, type TextLine } from './textLine'

/** Columns texts are broken at: from a narrow terminal's to a wide printer's. Below and above the usual ones there must be
 * more evidence. */
const NARROWEST = 30
const NARROW = 50
const WIDE = 100
const WIDEST = 160
/** Letters by which a program's idea of the column may differ from what it made. */
const SLACK = 4
/** Of a printed page the letters differ in width, so that full lines differ in letters: by so much of the column. */
const PRINTED_SLACK = 0.22
const FEWEST_TORN = 4

/** How a text was broken. */
export interface Wrapping {
  /** Letters in the longest line that was broken. */
  readonly column: number
  /** Letters that may be missing from a full line. */
  readonly slack: number
  /** Empty lines between the lines of one paragraph: 0, or 1 in double spacing. */
  readonly step: 0 | 1
}

/** Letters that would have fitted behind the next line's first word; below zero where it did not fit. */
const roomLeft = (before: string, after: string, column: number): number =>
  column - before.length - 1 - (FIRST_WORD.exec(after)?.[0] ?? '').length
/** Typesetters keep a short word with the next one. */
const FIRST_WORD = /^(?:\p{L}{1,2}\s)?\S{1,60}/u

/** Whether a line was broken for want of room: the next line's first word would not have fitted, or is half a word. */
export const isFull = (before: string, after: string, { column, slack }: Wrapping): boolean =>
  before.length <= column &&
  (roomLeft(before, after, column) < slack ||
    (before.length > column / 2 && /\p{L}-$/u.test(before) && isSmall(after)))

/** The column a text was broken at and its spacing; null when its lines are its paragraphs. */
export function wrappingOf(lines: readonly TextLine[]): Wrapping | null {
  const gaps = lines.slice(1).map(({ gap }) => gap)
  const tight = gaps.filter((gap) => gap === 0).length
  const single = gaps.filter((gap) => gap === 1).length
  const isDouble = single >= 4 && single >= gaps.length * 0.6 && tight <= gaps.length * 0.1
  const step = isDouble ? 1 : 0
  const pairs = pairsOf(lines, step)
  if (pairs.length < 3) return null
  const column = pairs.reduce((most, [{ text }]) => Math.max(most, text.length), 0)
  if (column < NARROWEST || column > WIDEST) return null
  const wrapping = { column, step, slack: slackOf(pairs, column) } as const
  const isParted = step === 0 && gaps.some((gap) => gap > 0)
  // Where most paragraphs are longer than any broken line, nothing broke them: the lines are headlines in a list.
  const over = lines.filter(({ text }) => text.length > column + SLACK).length
  const isUsual = isParted && column >= NARROW && column <= WIDE && over <= pairs.length / 2
  const long = pairs.filter(([{ text }]) => text.length > column - 18).length
  if (isUsual && long >= pairs.length * 0.8) return wrapping
  // Verse, addresses and lists of names stand among broken paragraphs: they are blocks of their own.
  const broken = blocksOf(lines, step)
    .filter((block) => isWrapped(block, wrapping))
    .flatMap((block) => pairsOf(block, step))
  return broken.length >= pairs.length * 0.5 && isBroken(broken, wrapping) ? wrapping : null
}

/** Lines with no more than `step` empty ones between them. */
export const blocksOf = (lines: readonly TextLine[], step: number): TextLine[][] => {
  const blocks: TextLine[][] = []
  for (const line of lines) {
    if (blocks.length > 0 && line.gap <= step) blocks.at(-1)?.push(line)
    else blocks.push([line])
  }
  return blocks
}

/** Whether a block of lines was broken: where a line was not full, a paragraph ended. */
export function isWrapped(block: readonly TextLine[], wrapping: Wrapping): boolean {
  const open = pairsOf(block, Number.POSITIVE_INFINITY)
  if (open.length === 0) return false
  const isOpen = ([before, after]: Pair) => !isFull(before.text, after.text, wrapping)
  const short = open.filter(isOpen)
  const strange = short.filter(([before, after]) => !isClosed(before.text) && isSmall(after.text)).length
  const allowed = wrapping.step === 1 ? open.length * 0.1 : 0
  return strange <= allowed && short.length <= open.length * 0.5
}

type Pair = readonly [before: TextLine, after: TextLine]

const pairsOf = (lines: readonly TextLine[], step: number): Pair[] =>
  lines.slice(1).flatMap((after, index): Pair[] => {
    const before = lines[index] as TextLine
    return after.gap <= step && !isMarked(after.text) ? [[before, after]] : []
  })

const tornOf = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(([before, after]) => isTorn(before.text, after.text))

/** What is missing from the lines over whose ends a sentence certainly runs; short ones among them are no full lines. */
function slackOf(pairs: readonly Pair[], column: number): number {
  const left = tornOf(pairs)
    .map(([before, after]) => roomLeft(before.text, after.text, column))
    .toSorted((a, b) => a - b)
  const most = Math.floor(column * PRINTED_SLACK)
  const needed = (left[Math.floor(left.length * 0.9)] ?? 0) + 1
  return column < NARROW || left.length < FEWEST_TORN || needed > most ? SLACK : Math.max(SLACK, needed)
}

/** Whether sentences run over line ends often, and nearly always where the line was full. */
function isBroken(pairs: readonly Pair[], wrapping: Wrapping): boolean {
  const torn = tornOf(pairs)
  const full = torn.filter(([before, after]) => isFull(before.text, after.text, wrapping))
  const open = pairs.filter(([{ text }]) => !isClosed(text))
  return torn.length >= 3 && torn.length >= open.length * 0.4 && full.length >= torn.length * 0.9
}
