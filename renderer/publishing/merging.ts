import { type Article, type BodyJson, EMPTY_BODY } from '../../shared/article/article'
import type { JsonNode } from '../../shared/body/parse'
import {
  type Blocks,
  type Choice,
  type MergePiece,
  mergeBlocks,
  mergedBlocks,
} from '../../shared/publish/merge/mergeBlocks'

export type MergeText = Pick<Article, 'headline' | 'standfirst' | 'body'>

const FIELDS = ['headline', 'standfirst'] as const

/** A field as a block, so that it is merged and chosen like one. */
const fieldBlock = (type: string, text: string): Blocks =>
  text ? [{ type, content: [{ type: 'text', text }] }] : []

const blocksOf = (text: MergeText): Blocks => (text.body.content ?? []) as JsonNode[]

/** Headline, summary and body of three versions, in one list of pieces; `base` is null when it is not known. */
export const piecesOf = (base: MergeText | null, mine: MergeText, live: MergeText): MergePiece[] => [
  ...FIELDS.flatMap((name) =>
    mergeBlocks(
      base && fieldBlock(name, base[name]),
      fieldBlock(name, mine[name]),
      fieldBlock(name, live[name]),
    ),
  ),
  ...mergeBlocks(base && blocksOf(base), blocksOf(mine), blocksOf(live)),
]

/** What comes of the choices; null while one is missing. */
export function mergedText(
  pieces: readonly MergePiece[],
  choices: ReadonlyMap<number, Choice>,
): MergeText | null {
  const blocks = mergedBlocks(pieces, choices)
  if (!blocks) return null
  const field = (name: string) =>
    blocks
      .filter(({ type }) => type === name)
      .map(wordsOf)
      .join(' ')
  const content = blocks.filter(({ type }) => !FIELDS.some((name) => name === type))
  return {
    headline: field('headline'),
    standfirst: field('standfirst'),
    body: content.length > 0 ? ({ type: 'doc', content } as BodyJson) : EMPTY_BODY,
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
