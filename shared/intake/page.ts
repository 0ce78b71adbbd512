import type { JsonNode } from '../body/parse'
import type { Decision } from '../intake/report'

/** Where in a web page a piece stood, as far as it says something about what it is. */
export type Surrounding =
  | 'nav'
  | 'header'
  | 'footer'
  | 'aside'
  | 'form'
  | 'main'
  | 'hidden'
  | 'related'
  | 'comments'
  | 'share'
  | 'ad'

/** One piece of the page: a line of text, or a block of HTML. */
export interface Piece {
  readonly index: number
  /** First and last line it stood on. */
  readonly lines: readonly [number, number]
  readonly text: string
  readonly kind: 'text' | 'heading' | 'list' | 'quote' | 'figure' | 'divider'
  /** The block it becomes when it is kept. */
  readonly block: JsonNode
  /** Surroundings, for pieces of a web page. */
  readonly inside: readonly Surrounding[]
  /** Share of its characters that are link text, 0 to 1. */
  readonly linked: number
}

/** What the page says about itself outside its visible text. */
export interface Hints {
  readonly titles: readonly string[]
  readonly published: string
  readonly canonical: string
  readonly description: string
  readonly siteName: string
  readonly section: string
  readonly authors: readonly string[]
  readonly language: string
}

export const NO_HINTS: Hints = {
  titles: [],
  published: '',
  canonical: '',
  description: '',
  siteName: '',
  section: '',
  authors: [],
  language: '',
}

/** What a rule says of one or several pieces. The claim with the greater weight wins a piece. */
export interface Claim {
  readonly rule: string
  readonly pieces: readonly number[]
  readonly action: Decision['action']
  readonly field?: string
  readonly value?: string
  readonly reason: string
  readonly values?: Decision['values']
  readonly check?: boolean
  readonly weight: number
}

/** The page as rules see it: its pieces, what is claimed so far, and where the story seems to be. */
export interface Page {
  readonly pieces: readonly Piece[]
  readonly hints: Hints
  /** Rule that holds each claimed piece. */
  readonly claimed: ReadonlyMap<number, Claim>
  /** Indexes of the first and last paragraph of prose; -1 when there is none. */
  readonly first: number
  readonly last: number
  /** Index of the piece that is the headline; -1 before one is found. */
  readonly headline: number
}

export type Rule = (page: Page) => readonly Claim[]

/** A paragraph of somebody's prose: long enough, made of words, with a sentence's punctuation. */
export function isProse(text: string): boolean {
  if (text.length < 80) return false
  if (!/[.!?…;:,»”"]/.test(text.slice(-400)) && !/[.!?…]\s/.test(text.slice(0, 4000))) return false
  const words = text.slice(0, 4000).split(/\s+/)
  if (words.length < 8) return false
  const lower = words.filter((word) => /^[«"“„(]?\p{Ll}/u.test(word)).length
  return lower / words.length > 0.4
}

export const unclaimed = (page: Page): Piece[] =>
  page.pieces.filter((piece) => !page.claimed.has(piece.index))

/** A line short enough to be a label, a rubric or a control rather than a sentence. */
export const isShort = (text: string): boolean => text.length <= 60 && !/[.!?…]["»”]?$/.test(text)
