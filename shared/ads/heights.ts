import type { JsonNode } from '../body/parse'
import type { Neighbour } from './rules'

export const WIDTHS = ['phone', 'desk'] as const
export type Width = (typeof WIDTHS)[number]

/** How wide the story stands on each, and the size of its letters: the page's own styles at 390 and 1280 pixels. */
const COLUMN: Readonly<Record<Width, number>> = { phone: 358, desk: 660 }
const LETTERS = 19
const LINE = LETTERS * 1.62
const GAP = LETTERS * 1.15

/** Width of a letter, spaces included, as a part of the letters' size; Cyrillic runs wider. */
const LATIN = 0.47
const CYRILLIC = 0.51
/** Letters' room that a line leaves empty at its end, since words are not cut. */
const RAGGED = 3

export interface Sized {
  /** What it is to an ad. */
  readonly kind: Neighbour
  /** Characters of text in it. */
  readonly characters: number
  readonly phone: number
  readonly desk: number
}

const KINDS: Readonly<Record<string, Neighbour>> = {
  paragraph: 'text',
  heading: 'heading',
  figure: 'picture',
  gallery: 'picture',
  table: 'table',
  embed: 'embed',
  quote: 'quote',
  bulletList: 'list',
  orderedList: 'list',
  factBox: 'box',
  correctionNote: 'box',
  adSlot: 'ad',
  divider: 'divider',
  sourceLine: 'source',
}

/** The height a text takes in a column, in pixels. */
export function textHeight(text: string, width: Width, size = LETTERS, line = LINE): number {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(text.slice(0, 200))
  const perLine = COLUMN[width] / (size * (isCyrillic ? CYRILLIC : LATIN)) - RAGGED
  return Math.ceil(text.length / perLine) * line
}

/**
 * A block of the body as ads see it: its kind, its text, and about how high it stands on a phone and on a desk, with the
 * space above it. An empty paragraph has no height. Estimated, since nothing here may draw; the browser tests hold the
 * estimate against real pages. A picture without a size counts as 3 to 2.
 */
export function sized(block: JsonNode): Sized {
  const kind = KINDS[block.type] ?? 'other'
  const texts = textsIn(block)
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  const height = (width: Width) => heightOf(block, kind, texts, width)
  return { kind, characters, phone: height('phone'), desk: height('desk') }
}

function heightOf(block: JsonNode, kind: Neighbour, texts: readonly string[], width: Width): number {
  if (kind === 'text') return texts[0] ? textHeight(texts[0], width) + GAP : 0
  if (kind === 'heading') return textHeight(texts[0] ?? '', width, LETTERS * 1.42, LETTERS * 1.68) + 46
  if (kind === 'picture') {
    const captions = [block.attrs?.caption, block.attrs?.credit].map((text) => String(text ?? ''))
    return COLUMN[width] / ratioOf(block) + 36 + textHeight(captions.join(' ').trim(), width, 14, 20)
  }
  if (kind === 'table') return rowsOf(block, width) + 54
  if (kind === 'embed') return 120
  if (kind === 'divider') return 78
  if (kind === 'ad') return 0
  const lines = texts.map((text) => textHeight(text, width) + GAP / 2)
  return lines.reduce((sum, line) => sum + line, 0) + GAP
}

function ratioOf(block: JsonNode): number {
  const [across, down] = [Number(block.attrs?.width), Number(block.attrs?.height)]
  return across > 0 && down > 0 ? across / down : 1.5
}

/** Rows of a table are as high as their fullest cell. */
function rowsOf(table: JsonNode, width: Width): number {
  let height = 0
  for (const row of table.content ?? []) {
    const cells = row.content ?? []
    const share = Math.max(cells.length, 1)
    const fullest = Math.max(0, ...cells.map((cell) => textsIn(cell).join(' ').length))
    height += textHeight('x'.repeat(fullest * share), width, 15, 22) + 16
  }
  return height
}

/** The text of each block of text inside, in order. */
function textsIn(node: JsonNode): string[] {
  const content = node.content ?? []
  if (content.some((child) => child.text !== undefined || child.type === 'hardBreak')) {
    return [content.map((child) => child.text ?? ' ').join('')]
  }
  return content.flatMap(textsIn)
}
