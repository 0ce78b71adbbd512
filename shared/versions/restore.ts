import type { Article, EditableField } from '../article/article'

/** What a version gives back, one by one or all together. `body` is the whole text. */
export const RESTORABLE = [
  'kicker',
  'headline',
  'headlines',
  'standfirst',
  'body',
  'lead',
  'bylines',
  'dateline',
  'rubrics',
  'tags',
  'sources',
  'language',
  'slug',
  'ads',
  'layout',
  'seo',
  'comments',
  'corrections',
] as const satisfies readonly (EditableField | 'body')[]
export type RestorableField = (typeof RESTORABLE)[number]

export const isRestorable = (field: string): field is RestorableField =>
  (RESTORABLE as readonly string[]).includes(field)

/**
 * The article with `field` (or everything that can be) as a version had it. Where it stands in the work, on its sites
 * and in its comments stays; so does the address of an article that has been published, and a correction once printed.
 */
export function restored(now: Article, version: Article, field?: RestorableField): Article {
  const isOut = now.stamps.firstPublished !== ''
  const fields = (field ? [field] : RESTORABLE).filter(
    (one) => !(isOut && (one === 'slug' || (one === 'corrections' && field === undefined))),
  )
  return { ...now, ...Object.fromEntries(fields.map((one) => [one, version[one]])) }
}
