import type { Piece } from '../page/piece'

export type Values = Record<string, string | number>

/** What a rule found: a run of pieces and what is to become of them. */
export interface Finding {
  /** Indexes of the pieces, ascending. They make one decision. */
  readonly pieces: readonly number[]
  readonly action: 'kept' | 'moved' | 'slot' | 'dropped'
  readonly field?: string
  readonly value?: string
  /** Facts that go with the value (a source's publisher, a place's zone) and words for the interface. */
  readonly values?: Values
  /** Set when this finding is less, or more, sure than its rule. */
  readonly weight?: number
  /** Set when the rule's own reason does not fit. */
  readonly reason?: string
}

/** A span of pieces, both ends included. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface Headline {
  readonly text: string
  readonly key: string
  /** The piece that shows it. */
  readonly at: number
}

/** What a rule may look at: the page, what earlier rules have claimed, and where the story seems to be. */
export interface Reading {
  readonly pieces: readonly Piece[]
  /** `keyOf` each piece. */
  readonly keys: readonly string[]
  /** From the first to the last unclaimed paragraph of running text; null when there is none. */
  readonly story: Span | null
  readonly headline: Headline | null
  /** Where the page was taken from, when known. */
  readonly url: string
  /** The day it was taken, `2026-01-05`; empty when not known. */
  readonly today: string
  /** The heading of readers' comments that carry reply buttons; -1 when there is none. */
  readonly commentsAt: number
  /** Where a copied page goes on behind its story; -1 where that is not certain. */
  readonly footAt: number
  /** How many different rules have found furniture of a page so far. */
  readonly furnitureKinds: number
  isFree(index: number): boolean
  /** Indexes of the pieces no rule has claimed, ascending. */
  readonly free: readonly number[]
  /** The rule that claimed a piece, or an empty string. */
  claimedBy(index: number): string
  isProse(index: number): boolean
  /** What earlier rules moved into a field, in the page's order. */
  field(name: string): readonly string[]
}

/**
 * One reason to treat a piece of a page in one way. Pure, named, and about a kind of thing found on pages, never
 * about one site. A finding about a piece that is already claimed is ignored.
 */
export interface Rule {
  readonly name: string
  /** How sure it is when it fires, 0 to 1. Below `CHECK_BELOW` a person is asked to look. */
  readonly weight: number
  /** Why, in plain English. */
  readonly reason: string
  read(reading: Reading): readonly Finding[]
}

export const CHECK_BELOW = 0.6

/** A rule that judges each free piece alone. */
export function pieceRule(
  rule: Omit<Rule, 'read'>,
  judge: (piece: Piece, index: number, reading: Reading) => Omit<Finding, 'pieces'> | null,
): Rule {
  return {
    ...rule,
    read: (reading) => {
      const findings: Finding[] = []
      for (const index of reading.free) {
        const piece = reading.pieces[index] as Piece
        const found = piece.kind === 'meta' ? null : judge(piece, index, reading)
        if (found) findings.push({ pieces: [index], ...found })
      }
      return findings
    },
  }
}

const present = new WeakMap<readonly Piece[], ReadonlySet<string>>()

/** Whether any piece of the page has a role or is of a kind; looked up once for a page. */
export function holdsAny({ pieces }: Reading, name: NonNullable<Piece['role']> | Piece['kind']): boolean {
  let names = present.get(pieces)
  if (!names) {
    names = new Set(pieces.flatMap(({ kind, role }) => (role ? [kind, role] : [kind])))
    present.set(pieces, names)
  }
  return names.has(name)
}

type Test = (piece: Piece, index: number, reading: Reading) => boolean

/** Runs of neighbouring free pieces that pass a test. */
export function runsOf(reading: Reading, belongs: Test): number[][] {
  const runs: number[][] = []
  let previous = -2
  for (const index of reading.free) {
    if (!belongs(reading.pieces[index] as Piece, index, reading)) continue
    if (previous === index - 1) runs.at(-1)?.push(index)
    else runs.push([index])
    previous = index
  }
  return runs
}

/** A rule that drops each run of neighbouring free pieces it recognises, as one decision per run. */
export function runRule(
  rule: Omit<Rule, 'read'>,
  belongs: Test,
  accept: (run: readonly number[], reading: Reading) => boolean = () => true,
): Rule {
  return {
    ...rule,
    read: (reading) =>
      runsOf(reading, (piece, index) => piece.kind !== 'meta' && belongs(piece, index, reading))
        .filter((run) => accept(run, reading))
        .map((pieces) => ({ pieces, action: 'dropped' })),
  }
}

/** How many pieces above and below the story its marks (dates, names, sections) are looked for. */
const ABOVE = 120
const BELOW = 50

/** Whether a piece is near enough to the story to say something of it; lists of other stories may be long. */
export const isAbout = ({ story, pieces }: Reading, index: number): boolean =>
  story === null ? pieces.length <= ABOVE : index >= story.from - ABOVE && index <= story.to + BELOW

/** Strictly between the first and the last paragraph of the story. */
export const isInside = ({ story }: Reading, index: number): boolean =>
  story !== null && index > story.from && index < story.to

export const isBeforeStory = ({ story }: Reading, index: number): boolean =>
  story !== null && index < story.from

export const isAfterStory = ({ story }: Reading, index: number): boolean => story !== null && index > story.to
