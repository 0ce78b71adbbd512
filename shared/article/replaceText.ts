import type { Node } from '@tiptap/pm/model'
import { Transform } from '@tiptap/pm/transform'
import { bodySchema } from '../body/schema'
import { type FindOptions, type Found, findIn, replaceFound } from '../text/find'
import type { JournalEntry } from './journal'
import type { LiveArticle } from './live'

/** The fields that are looked through beside the body. */
export const TEXT_FIELDS = ['kicker', 'headline', 'standfirst'] as const

/** One place where a text stands, with the words around it for whoever decides. */
export interface TextHit {
  /** Its number in the article, from 1. */
  readonly nth: number
  readonly where: (typeof TEXT_FIELDS)[number] | 'body'
  readonly before: string
  readonly found: string
  readonly after: string
}

export interface TextHits {
  /** Every place, also those that are not listed. */
  readonly count: number
  readonly hits: readonly TextHit[]
}

/** What is looked for; the language is the article's own. */
export type TextQuery = Omit<FindOptions, 'language'> & { readonly query: string }

export interface TextReplacement {
  readonly count: number
  readonly entries: readonly JournalEntry[]
  /** Applied after `entries`, they give back what was there. */
  readonly undo: readonly JournalEntry[]
}

/** Units of text shown on either side of a hit, at most. */
const AROUND = 40

/** The whole words that end where a hit begins; a sign stands for what is left out. */
function wordsBefore(text: string, at: number): string {
  if (at <= AROUND) return text.slice(0, at)
  const piece = text.slice(at - AROUND, at)
  const space = piece.indexOf(' ')
  // The space next to the hit parts no words: a word longer than the piece is cut.
  return space < 0 || space === piece.length - 1 ? `…${piece}` : `… ${piece.slice(space + 1)}`
}

/** The same behind a hit. */
function wordsAfter(text: string, at: number): string {
  if (text.length - at <= AROUND) return text.slice(at)
  const piece = text.slice(at, at + AROUND)
  const space = piece.lastIndexOf(' ')
  return space <= 0 ? `${piece}…` : `${piece.slice(0, space)} …`
}

/** Where a text stands in an article: at most `most` places in full, and the number of all. */
export function hitsIn({ fields, doc }: LiveArticle, { query, ...how }: TextQuery, most: number): TextHits {
  const options = { ...how, language: fields.language }
  const hits: TextHit[] = []
  let count = 0
  const note = (where: TextHit['where'], text: string, found: readonly Found[]) => {
    count += found.length
    for (const { from, to } of found.slice(0, most - hits.length))
      hits.push({
        nth: hits.length + 1,
        where,
        before: wordsBefore(text, from),
        found: text.slice(from, to),
        after: wordsAfter(text, to),
      })
  }
  for (const field of TEXT_FIELDS) note(field, fields[field], findIn(fields[field], query, options))
  eachText(doc, (text) => note('body', text, findIn(text, query, options)))
  return { count, hits }
}

/**
 * The changes that put another text in every place, and those that take it back; null where the text does not stand.
 * Marks stay as they are at the beginning of each place.
 */
export function replaceIn(
  { fields, doc }: LiveArticle,
  { query, ...how }: TextQuery,
  replacement: string,
): TextReplacement | null {
  const options = { ...how, language: fields.language }
  let count = 0
  const patch: Record<string, string> = {}
  for (const field of TEXT_FIELDS) {
    const found = findIn(fields[field], query, options)
    if (found.length === 0) continue
    count += found.length
    patch[field] = replaceFound(fields[field], found, replacement)
  }
  const places: Found[] = []
  eachText(doc, (text, start) => {
    for (const { from, to } of findIn(text, query, options))
      places.push({ from: start + from, to: start + to })
  })
  count += places.length
  if (count === 0) return null
  const body = new Transform(doc)
  for (const { from, to } of places.toReversed()) putText(body, from, to, replacement)
  const names = Object.keys(patch) as (typeof TEXT_FIELDS)[number][]
  const before = Object.fromEntries(names.map((name) => [name, fields[name]]))
  const back = body.steps.map((step, at) => step.invert(body.docs[at] ?? doc)).toReversed()
  return {
    count,
    entries: [...fieldEntry(patch), ...stepEntries(body.steps)],
    undo: [...fieldEntry(before), ...stepEntries(back)],
  }
}

function putText(body: Transform, from: number, to: number, replacement: string): void {
  if (replacement === '') body.delete(from, to)
  else {
    const start = body.doc.resolve(from)
    const marks = start.nodeAfter?.marks ?? start.marks()
    body.replaceWith(from, to, bodySchema.text(replacement, marks))
  }
}

/** Calls back with every block's text, one sign for each position that is no text, and where its content begins. */
function eachText(doc: Node, told: (text: string, start: number) => void): void {
  doc.descendants((node, pos) => {
    if (!node.isTextblock) return true
    told(
      node.textBetween(0, node.content.size, '', (leaf) => '\ufffc'.repeat(leaf.nodeSize)),
      pos + 1,
    )
    return false
  })
}

const fieldEntry = (patch: Readonly<Record<string, string>>): JournalEntry[] =>
  Object.keys(patch).length > 0 ? [{ kind: 'fields', patch }] : []

/** Entries hold at most ten thousand steps. */
const MOST_STEPS = 5000

function stepEntries(steps: readonly { toJSON(): unknown }[]): JournalEntry[] {
  const entries: JournalEntry[] = []
  for (let at = 0; at < steps.length; at += MOST_STEPS)
    entries.push({
      kind: 'steps',
      steps: steps.slice(at, at + MOST_STEPS).map((step) => step.toJSON() as { stepType: string }),
    })
  return entries
}
