import { type Article, type BodyJson, EMPTY_BODY } from '../../article/article'
import type { JsonNode } from '../../body/parse'
import { around } from './locate'
import { type FieldChange, type Memory, sameJson } from './memory'

/** A run of the body's blocks that gives way to another. */
export interface Change {
  readonly at: number
  readonly removed: readonly JsonNode[]
  readonly inserted: readonly JsonNode[]
}

export const contentOf = (article: Article): JsonNode[] => (article.body.content ?? []) as JsonNode[]

export const isBlank = (content: readonly JsonNode[]): boolean =>
  content.length === 1 && content[0]?.type === 'paragraph' && !content[0].content?.length

/** A body is never without a block: the empty paragraph gives way to the first text and comes back after the last. */
export function completed(content: readonly JsonNode[], change: Change | null): Change | null {
  if (!change || (change.removed.length === 0 && change.inserted.length === 0)) return null
  if (change.inserted.length > 0 && change.removed.length === 0 && isBlank(content)) {
    return { at: 0, removed: [...content], inserted: change.inserted }
  }
  const isLast = change.removed.length === content.length && change.inserted.length === 0
  return isLast ? { ...change, inserted: (EMPTY_BODY.content ?? []) as JsonNode[] } : change
}

export const spliced = (body: BodyJson, change: Change | null): BodyJson =>
  change
    ? {
        ...body,
        content: ((body.content ?? []) as JsonNode[]).toSpliced(
          change.at,
          change.removed.length,
          ...change.inserted,
        ) as NonNullable<BodyJson['content']>,
      }
    : body

/** The one change that makes the second run of blocks out of the first; null when they are the same. */
export function between(before: readonly JsonNode[], after: readonly JsonNode[]): Change | null {
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && sameJson(before[at], after[at])) at += 1
  let tail = 0
  while (tail < shorter - at && sameJson(before.at(-1 - tail), after.at(-1 - tail))) tail += 1
  const removed = before.slice(at, before.length - tail)
  const inserted = after.slice(at, after.length - tail)
  return removed.length === 0 && inserted.length === 0 ? null : { at, removed, inserted }
}

/** The top fields that differ, before and after. */
export function difference(a: Article, b: Article): FieldChange {
  const keys = Object.keys(a).filter((key) => !sameJson(a[key], b[key]))
  const pick = (from: Article) => Object.fromEntries(keys.map((key) => [key, from[key]]))
  return { before: pick(a), after: pick(b) }
}

/** Whether the fields stand as a change left them. */
export const stillStands = (article: Article, { after }: FieldChange): boolean =>
  Object.entries(after).every(([key, value]) => sameJson(article[key], value))

/** What has to be known to take a change back exactly. */
export function memoryOf(article: Article, fields: Article, change: Change | null): Memory {
  return {
    body: change && {
      at: change.at,
      removed: [...change.removed] as NonNullable<Memory['body']>['removed'],
      inserted: [...change.inserted] as NonNullable<Memory['body']>['inserted'],
      around: around(contentOf(article), change.at, change.removed.length),
    },
    ...difference(article, fields),
  }
}
