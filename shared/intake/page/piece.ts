import type { JsonNode } from '../../body/parse'

export type PieceKind =
  | 'line'
  | 'heading'
  | 'item'
  | 'list'
  | 'quote'
  /** A table of facts: its text has a line for each row, cells apart by ` | `. */
  | 'table'
  | 'picture'
  | 'divider'
  /** A statement of the page about itself that nobody sees: title, OpenGraph, JSON-LD. Named by `name`. */
  | 'meta'
  /** Scripts, styles and markup comments, counted. */
  | 'code'
  /** Text the page does not show. */
  | 'hidden'
  /** What the opening of the document has to tell; named by its rule, with ` ?` when a person should look. */
  | 'note'

/** What the structure around a piece says about it. Evidence, not a verdict. */
export type Hint =
  | 'nav'
  | 'footer'
  | 'aside'
  | 'article'
  | 'form'
  | 'breadcrumb'
  | 'share'
  | 'related'
  | 'comments'
  | 'tags'
  | 'cookie'
  | 'newsletter'
  | 'ad'
  | 'author'
  | 'date'
  | 'summary'
  | 'caption'
  | 'credit'
  | 'section'
  | 'kicker'
  | 'headline'
  /** A column left or right of something; where the story's column is none of them, it is beside the story. */
  | 'left'
  | 'right'
  /** A mail program's quotation of another mail. */
  | 'mail-quote'
  | 'mail-signature'

/** What a piece of a mail or a chat is beside its text; found when the page is cut, judged by the rules. */
export type Role =
  | 'mail-head'
  | 'mail-quoted'
  | 'mail-cover'
  | 'mail-greeting'
  | 'mail-signature'
  | 'mail-disclaimer'
  | 'mail-footer'
  | 'mail-notes'
  | 'chat-stamp'
  | 'chat-notice'
  | 'chat-other'
  /** The number or the running head of a printed page. */
  | 'page-mark'

/** One paragraph, line, list or picture of the page, in the page's order: what rules decide about. */
export interface Piece {
  readonly kind: PieceKind
  /** The piece's text exactly as it stood, trimmed at its ends. */
  readonly text: string
  /** First and last line; for HTML the number of the piece, since its lines mean nothing to a reader. */
  readonly lines: readonly [number, number]
  /** The block it becomes when it is kept; `null` means a paragraph of `text`. */
  readonly node: JsonNode | null
  /** How many of its characters are links, 0 to 1. */
  readonly linked: number
  /** The texts of its links, in order, when most of it is links: tags, sections, steps of a trail. */
  readonly links: readonly string[]
  /** The parts a short piece is made of, where the markup sets them apart with or without a space between them. */
  readonly parts?: readonly string[] | undefined
  readonly hints: readonly Hint[]
  /** Name of a `meta` piece: `og:title`, `jsonld:datePublished` ...; level of a heading as written, `h1`. */
  readonly name: string
  /** Pieces of the same list or quote carry the same number; 0 for none. */
  readonly group: number
  /** How deep in its list an item stands, from 0. */
  readonly depth: number
  /** Empty lines before it. */
  readonly gap: number
  /** Whether general extraction takes it for part of the story; null where there is no such opinion. */
  readonly main: boolean | null
  /** Whether it stands in the box that holds nearly all of the page's running text; absent where no such box is known. */
  readonly home?: boolean | undefined
  /** Number of the element that holds it and its neighbours; 0 for plain text. */
  readonly box: number
  readonly role?: Role | undefined
  /** How many `>` stood before its lines in a mail of plain text. */
  readonly quoted?: number | undefined
}

export const NO_LINKS: readonly string[] = []
export const NO_HINTS: readonly Hint[] = []

/** A piece of plain text. */
export function textPiece(text: string, lines: readonly [number, number], gap = 0): Piece {
  return {
    kind: 'line',
    text,
    lines,
    node: null,
    linked: 0,
    links: NO_LINKS,
    hints: NO_HINTS,
    name: '',
    group: 0,
    depth: 0,
    gap,
    main: null,
    box: 0,
  }
}

/**
 * The same piece, its properties all there and in one order: rules look at them millions of times, and an engine finds
 * them at once in objects that are made alike.
 */
export const uniform = (piece: Omit<Piece, 'lines'>, lines: Piece['lines']): Piece => ({
  kind: piece.kind,
  text: piece.text,
  lines,
  node: piece.node,
  linked: piece.linked,
  links: piece.links,
  parts: piece.parts,
  hints: piece.hints,
  name: piece.name,
  group: piece.group,
  depth: piece.depth,
  gap: piece.gap,
  main: piece.main,
  home: piece.home,
  box: piece.box,
  role: piece.role,
  quoted: piece.quoted,
})

const FURNITURE_HINTS: ReadonlySet<Hint> = new Set<Hint>([
  'nav',
  'footer',
  'aside',
  'form',
  'breadcrumb',
  'share',
  'related',
  'comments',
  'tags',
  'cookie',
  'newsletter',
  'ad',
])

/** Whether the page calls the part a piece stands in something other than its story. */
export const isFurnitureHint = (hint: Hint): boolean => FURNITURE_HINTS.has(hint)
