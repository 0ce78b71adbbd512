import { type Article, type BodyJson, EMPTY_BODY } from '../../shared/article/article'
import type { JsonNode } from '../../shared/body/parse'
import {
  type Blocks,
  type Choice,
  type MergeField,
  type MergePiece,
  mergeBlocks,
  takenOf,
} from '../../shared/publish/merge/mergeBlocks'
import { type MergeFields, mergedFields, mergeFields } from '../../shared/publish/merge/mergeFields'

export type MergeText = Pick<Article, 'headline' | 'standfirst' | 'body'>

/** What both sides began with, as far as it is known: the text as the site kept it, the fields as they were sent. */
export interface MergeBase {
  readonly text: MergeText | null
  readonly fields: MergeFields | null
  /** Has the site given the page another address since? */
  readonly hasMoved: boolean
}

const TEXTS = ['headline', 'standfirst'] as const

/** A text as a block, so that it is merged and chosen like one. */
const textBlock = (type: string, text: string): Blocks =>
  text ? [{ type, content: [{ type: 'text', text }] }] : []

const blocksOf = (text: MergeText): Blocks => (text.body.content ?? []) as JsonNode[]

/** Headline, summary, the other fields and the body of three versions, in one list of pieces. */
export const piecesOf = (
  { text: base, fields, hasMoved }: MergeBase,
  mine: MergeText & MergeFields,
  live: MergeText & MergeFields,
): MergePiece[] => [
  ...TEXTS.flatMap((field) =>
    mergeBlocks(
      base && textBlock(field, base[field]),
      textBlock(field, mine[field]),
      textBlock(field, live[field]),
    ).map((piece) => ({ ...piece, field })),
  ),
  ...mergeFields(fields, mine, live, hasMoved),
  ...mergeBlocks(base && blocksOf(base), blocksOf(mine), blocksOf(live)),
]

/** What comes of the choices, the rest as `mine` has it; null while one is missing. */
export function mergedText(
  mine: MergeFields,
  pieces: readonly MergePiece[],
  choices: ReadonlyMap<number, Choice>,
): (MergeText & MergeFields) | null {
  const fields = new Map<MergeField, Blocks>()
  const body: JsonNode[] = []
  for (const [index, piece] of pieces.entries()) {
    const taken = takenOf(piece, choices.get(index))
    if (!taken) return null
    if (piece.field) fields.set(piece.field, [...(fields.get(piece.field) ?? []), ...taken])
    else body.push(...taken)
  }
  const text = (field: MergeField) => (fields.get(field) ?? []).map(wordsOf).join(' ')
  return {
    ...mergedFields(mine, fields),
    headline: text('headline'),
    standfirst: text('standfirst'),
    body: body.length > 0 ? ({ type: 'doc', content: body } as BodyJson) : EMPTY_BODY,
  }
}

/** What a reader sees of a block, in a line: its words, or what it is called. */
export function wordsOf(node: JsonNode): string {
  if (node.text !== undefined) return node.text
  const inside = (node.content ?? []).map(wordsOf)
  if (inside.length > 0) return inside.join(node.content?.some(({ content }) => content) ? ' · ' : '')
  const { caption, alt, slot, title, url } = node.attrs ?? {}
  return String(caption || alt || slot || title || url || '')
}
