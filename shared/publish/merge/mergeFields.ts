import type { Article } from '../../article/article'
import type { JsonNode } from '../../body/parse'
import type { Blocks, MergePiece } from './mergeBlocks'

/** The fields beside headline, summary and body that both an article and a post have. */
export type MergeFields = Pick<Article, 'slug' | 'lead' | 'rubrics' | 'tags'>
export type MergeFieldName = keyof MergeFields

const NAMES = ['slug', 'lead', 'rubrics', 'tags'] as const satisfies readonly MergeFieldName[]

/**
 * Merges the fields of three versions, each a piece of its own that stands beside those of the body. `base` is what both
 * began with, null when it is not known: then what differs is a choice. Lists of names are sets: what either side has
 * added stays and what either has taken away goes, which is offered as `merged`; with no base it is both together. What
 * nobody changed makes no piece. `hasMoved` tells whether the site gave the page another address: only then is the slug
 * a matter between the two, as a site may number the one it was asked for.
 */
export function mergeFields(
  base: MergeFields | null,
  mine: MergeFields,
  live: MergeFields,
  hasMoved: boolean,
): MergePiece[] {
  const there = base ? shelved(base, live) : shelved(mine, live)
  return NAMES.filter((field) => field !== 'slug' || hasMoved).flatMap((field): MergePiece[] => {
    const at = (fields: MergeFields) => blockOf(field, fields[field])
    const same = (one: MergeFields, other: MergeFields) => isSame(one[field], other[field])
    const [ours, theirs] = [at(mine), at(there)]
    if (same(mine, there)) {
      if (!base || same(base, mine)) return []
      return [{ kind: 'settled', field, by: 'both-alike', base: at(base), blocks: ours }]
    }
    if (base && same(base, there))
      return [{ kind: 'settled', field, by: 'mine', base: at(base), blocks: ours }]
    if (base && same(base, mine))
      return [{ kind: 'settled', field, by: 'live', base: at(base), blocks: theirs }]
    const names =
      field === 'rubrics' || field === 'tags'
        ? mergedNames(base?.[field] ?? null, mine[field], there[field])
        : null
    const merged = names && blockOf(field, names)
    return [{ kind: 'choice', field, base: base ? at(base) : [], mine: ours, live: theirs, merged }]
  })
}

/** The fields that come of the choices; a field without a piece is the article's own. */
export function mergedFields(mine: MergeFields, taken: ReadonlyMap<string, Blocks>): MergeFields {
  const { slug, lead, rubrics, tags } = mine
  const value = (field: MergeFieldName, own: unknown, none: unknown): unknown => {
    const blocks = taken.get(field)
    return blocks ? (blocks[0]?.attrs?.value ?? none) : own
  }
  // A block of ours holds nothing else than what was put into it by `blockOf`.
  return {
    slug: value('slug', slug, '') as string,
    lead: value('lead', lead, null) as Article['lead'],
    rubrics: value('rubrics', rubrics, []) as string[],
    tags: value('tags', tags, []) as string[],
  }
}

/** A value as one block, so that it is shown and chosen like one; none for what is empty. */
function blockOf(field: MergeFieldName, value: MergeFields[MergeFieldName]): JsonNode[] {
  const text = Array.isArray(value)
    ? value.join(', ')
    : typeof value === 'string'
      ? value
      : pictureName(value)
  return text === '' ? [] : [{ type: field, attrs: { value }, content: [{ type: 'text', text }] }]
}

const pictureName = (picture: Article['lead']): string =>
  picture === null
    ? ''
    : picture.alt || picture.caption || (picture.src.split('/').at(-1) ?? '') || picture.src

const folded = (name: string): string => name.normalize('NFC').trim().toLowerCase()

function isSame(one: MergeFields[MergeFieldName], other: MergeFields[MergeFieldName]): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other
  if (Array.isArray(one) && Array.isArray(other)) {
    const [names, others] = [new Set(one.map(folded)), new Set(other.map(folded))]
    return names.size === others.size && [...names].every((name) => others.has(name))
  }
  if (Array.isArray(one) || Array.isArray(other)) return false
  return isSamePicture(one, other)
}

/**
 * A picture lies in the library under its content address, and on a site under a name that ends in the first signs of
 * that: the address is what is compared, as words of a picture may be the site's for all its posts.
 */
function isSamePicture(one: Article['lead'], other: Article['lead']): boolean {
  if (one === null || other === null) return one === other
  if (one.src === other.src) return true
  const [hash, address] = one.src.startsWith('sha256-') ? [one.src, other.src] : [other.src, one.src]
  const sign = hash.slice('sha256-'.length, 'sha256-'.length + 6)
  return hash.startsWith('sha256-') && !address.startsWith('sha256-') && address.includes(sign)
}

/** Names of three sets in the order they have here, what the site added behind them; without a base, both together. */
function mergedNames(
  base: readonly string[] | null,
  mine: readonly string[],
  live: readonly string[],
): string[] {
  const has = (names: readonly string[], name: string) => names.some((one) => folded(one) === folded(name))
  const kept = mine.filter((name) => !(base && has(base, name) && !has(live, name)))
  const added = live.filter((name) => !has(mine, name) && !(base && has(base, name)))
  return [...kept, ...added]
}

/** A site that knows one kind of names only has them all in it: what is known here stays where it is known. */
function shelved(known: MergeFields, live: MergeFields): MergeFields {
  const all = [...live.rubrics, ...live.tags]
  const isRubric = (name: string) => known.rubrics.some((one) => folded(one) === folded(name))
  const isTag = (name: string) => !isRubric(name) && known.tags.some((one) => folded(one) === folded(name))
  const wasRubric = (name: string) => live.rubrics.includes(name)
  return {
    ...live,
    rubrics: all.filter((name) => isRubric(name) || (wasRubric(name) && !isTag(name))),
    tags: all.filter((name) => isTag(name) || (!wasRubric(name) && !isRubric(name))),
  }
}
