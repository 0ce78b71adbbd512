import { linkAttrs } from '../../body/paidLink'
import type { JsonMark, JsonNode } from '../../body/parse'
import { ordered } from '../blocks'
import { MOST_PIECES } from '../page/fromText'
import { type Hint, NO_LINKS, type Piece, type PieceKind } from '../page/piece'
import { type Context, OUTSIDE } from './context'
import { type ListSign, readSign } from './listSign'
import { createSeams } from './seams'

const MOST_RUNS = 5000
const LONGEST_SIGN = 40

/** A stretch of text in one look; an empty text is a line break. */
interface Run {
  text: string
  readonly context: Context
}

/** A piece with what only the reading of the page's structure needs. */
export interface Built extends Omit<Piece, 'lines'> {
  readonly context: Context
  readonly figure: number
}

/** Collects text into blocks, white space folded as a browser would. */
export interface Builder {
  readonly built: readonly Built[]
  /** Text after the first `MOST_PIECES` pieces, a line for each block. */
  readonly rest: readonly string[]
  text(text: string, context: Context): void
  breakLine(context: Context): void
  /** An inline element begins or ends here: what it holds is set apart, with or without a space. */
  seam(): void
  /** Ends the block that is being collected. */
  end(): void
  /** Adds a hint to pieces that what follows them has explained. */
  hint(pieces: readonly number[], hint: Hint): void
  add(kind: PieceKind, text: string, node: JsonNode | null, context: Context, name?: string): void
}

const INDENTED = /^[ \t\n\r\f]*(?:\u00a0[ \u00a0]*){3}/

export function createBuilder(): Builder {
  const built: Built[] = []
  const rest: string[] = []
  let runs: Run[] = []
  let hidden = ''
  let marker = ''
  let hiddenContext = OUTSIDE
  const seams = createSeams()

  const add: Builder['add'] = (kind, text, node, context, name = '') => {
    if (built.length >= MOST_PIECES) return
    built.push({
      kind,
      text,
      node,
      linked: kind === 'picture' && context.href !== '' ? 1 : 0,
      links: NO_LINKS,
      parts: undefined,
      hints: context.hints,
      name,
      group: context.list || context.quote,
      depth: Math.max(context.depth, 0),
      gap: 1,
      main: null,
      home: undefined,
      box: context.box,
      context,
      figure: context.figure,
    })
  }

  const end = () => {
    if (hidden.trim()) add('hidden', hidden.trim(), null, hiddenContext)
    hidden = ''
    if (runs.length === 0) {
      seams.clear()
      marker = ''
      return
    }
    const block = trimmed(runs)
    const parts = seams.take()
    runs = []
    const found = block.find(({ text }) => text.trim() !== '')?.context
    const sign = readSign(marker)
    marker = ''
    if (!found) return
    if (sign.words) block.unshift({ text: `${sign.words} `, context: OUTSIDE })
    const context = signed(found, sign)
    const text = block.map((run) => run.text || '\n').join('')
    if (built.length >= MOST_PIECES) {
      rest.push(text)
      return
    }
    const linked = block.reduce((sum, run) => sum + (run.context.href ? run.text.length : 0), 0)
    built.push({
      kind: kindOf(context),
      text,
      node: { type: 'paragraph', content: inlineOf(block, context) },
      linked: linked / text.length,
      links: linked / text.length > 0.5 ? linksOf(block) : NO_LINKS,
      parts: parts.length > 1 ? parts : undefined,
      hints: context.hints,
      name:
        context.heading > 0 ? `h${context.heading}` : context.isOrdered ? 'ol' : context.list > 0 ? 'ul' : '',
      group: context.quote || context.list,
      depth: Math.max(context.depth, 0),
      gap: 1,
      main: null,
      home: undefined,
      box: context.box,
      context,
      figure: context.figure,
    })
  }

  return {
    built,
    rest,
    add,
    end,
    hint(pieces, hint) {
      for (const at of pieces) {
        const piece = built[at]
        if (piece && !piece.hints.includes(hint)) built[at] = { ...piece, hints: [...piece.hints, hint] }
      }
    },
    text(text, context) {
      if (context.isMarker) {
        marker = (marker + text).trimStart().slice(0, LONGEST_SIGN)
        return
      }
      if (context.isHidden) {
        hiddenContext = context
        if (hidden.length < 20_000) hidden += text.replace(/[ \t\n\r\f]+/g, ' ')
        return
      }
      if (isUnderTitle(runs, text, context) || isTitleUnder(runs, text, context)) end()
      seams.text(text)
      // Old pages begin a paragraph with a break and an indentation of fixed spaces.
      if (runs.length > 1 && runs.at(-1)?.text === '' && INDENTED.test(text)) end()
      if (!context.isPre) return pushText(runs, text, context)
      for (const [index, line] of text.split('\n').entries()) {
        if (index > 0) runs.push({ text: '', context })
        pushText(runs, line, context)
      }
    },
    seam: seams.seam,
    breakLine(context) {
      if (context.isHidden) return
      seams.seam()
      const last = runs.at(-1)
      if (last?.text.trim()) last.text = last.text.trimEnd()
      // Two breaks in a row are how many editors write a new paragraph.
      if (runs.at(-1)?.text === '' && runs.length > 1) end()
      else if (runs.length > 0) runs.push({ text: '', context })
    },
  }
}

/** A paragraph that Word counts is an item, unless what counts it is words of their own. */
function signed(context: Context, { isOrdered, words }: ListSign): Context {
  if (words) return { ...context, list: 0, depth: -1, item: 0 }
  return isOrdered ? { ...context, isOrdered } : context
}

/** Letters of a headline are this much larger than those of the line that only a break parts from it. */
const MUCH_LARGER = 1.5
const LONGEST_TITLE = 300

/** Whether a text in small letters begins behind a break under a title in large ones, as pages of the years of `font` have it. */
function isUnderTitle(runs: readonly Run[], text: string, { size }: Context): boolean {
  if (size === 0 || runs.length < 2 || runs.length > 8 || runs.at(-1)?.text !== '' || text.trim() === '')
    return false
  const above = runs.filter((run) => run.text.trim() !== '')
  const length = above.reduce((sum, run) => sum + run.text.length, 0)
  return (
    above.length > 0 &&
    length <= LONGEST_TITLE &&
    above.every(({ context }) => context.size >= size * MUCH_LARGER)
  )
}

/** `font` in old pages: the first line of a title stands in much larger letters under its small print. */
function isTitleUnder(runs: readonly Run[], text: string, { size }: Context): boolean {
  if (size === 0 || runs.length < 2 || runs.length > 4 || runs.at(-1)?.text !== '' || text.trim().length < 8)
    return false
  const above = runs.filter((run) => run.text.trim() !== '')
  const length = above.reduce((sum, run) => sum + run.text.length, 0)
  return (
    above.length > 0 &&
    length <= LONGEST_TITLE &&
    above.every(({ context }) => context.size > 0 && size >= context.size * TWICE)
  )
}

const TWICE = 1.8

function pushText(runs: Run[], raw: string, context: Context): void {
  const last = runs.at(-1)
  const folded = raw.replace(/[ \t\n\r\f]+/g, ' ')
  const isAtStart = !last || last.text === ''
  // A space after a space of the block so far is folded too; only then is the end of that text looked at.
  const isDouble = folded.startsWith(' ') && (isAtStart || last.text.endsWith(' '))
  const text = isDouble ? folded.slice(1) : folded
  if (text === '') return
  // No writer changes the look of a paragraph this often; what follows keeps the look it had.
  const isCrowded = runs.length > MOST_RUNS
  if (last && last.text !== '' && (isCrowded || last.context === context)) last.text += text
  else runs.push({ text, context })
}

/** Runs without white space and breaks at either end. NBSP counts as white space there. */
function trimmed(runs: readonly Run[]): Run[] {
  const from = runs.findIndex(({ text }) => text.trim() !== '')
  if (from < 0) return []
  const to = runs.findLastIndex(({ text }) => text.trim() !== '')
  return runs.slice(from, to + 1).map((run, index, all) => {
    const atStart = index === 0 ? run.text.trimStart() : run.text
    const text = index === all.length - 1 ? atStart.trimEnd() : atStart
    return { ...run, text }
  })
}

const MOST_LINKS = 60

/** Texts of the links of a block, each link once however many looks it has. */
function linksOf(runs: readonly Run[]): string[] {
  const links = new Map<number, string>()
  for (const { text, context } of runs) {
    if (context.link > 0 && links.size < MOST_LINKS)
      links.set(context.link, (links.get(context.link) ?? '') + text)
  }
  return [...links.values()].map((text) => text.trim()).filter(Boolean)
}

function kindOf(context: Context): PieceKind {
  if (context.heading > 0) return 'heading'
  if (context.quote > 0) return 'quote'
  return context.item > 0 ? 'item' : 'line'
}

/** The sign of a note needs no small letters: its brackets say what it is. */
const NOTE_SIGN = /^\[[\w*†‡§]{1,6}\]$/

function inlineOf(runs: readonly Run[], block: Context): JsonNode[] {
  const nodes: JsonNode[] = []
  for (const { text, context } of runs) {
    if (text === '') {
      nodes.push({ type: 'hardBreak' })
      continue
    }
    const isNote = context.script !== '' && NOTE_SIGN.test(text)
    const marks = marksOf(isNote ? { ...context, script: '' } : context, block.heading > 0)
    const last = nodes.at(-1)
    if (last?.text !== undefined && isSameLook(last.marks ?? [], marks)) {
      nodes[nodes.length - 1] = { ...last, text: last.text + text }
    } else nodes.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text })
  }
  return nodes
}

const isSameLook = (a: readonly JsonMark[], b: readonly JsonMark[]): boolean =>
  a.length === b.length && (a.length === 0 || JSON.stringify(a) === JSON.stringify(b))

function marksOf(context: Context, isHeading: boolean): JsonMark[] {
  const marks: JsonMark[] = []
  if (context.href) marks.push({ type: 'link', attrs: linkAttrs(context.href, context.rel) })
  // A heading is bold by itself.
  if (context.bold && !isHeading) marks.push({ type: 'bold' })
  if (context.italic) marks.push({ type: 'italic' })
  if (context.strike) marks.push({ type: 'strike' })
  if (context.script) marks.push({ type: context.script })
  return ordered(marks)
}
