import * as z from 'zod'
import { type SiteOptions, TargetName } from './site'

/** Words of a target's own fields stand beside the field: a target is one folder, and the form draws itself. */
export const Words = z.object({ en: z.string(), tr: z.string(), ru: z.string(), kk: z.string() })
export type Words = z.infer<typeof Words>

/** One thing a target wants to know. A `secret` is never kept with the settings. */
export const TargetField = z.object({
  name: z.string().regex(/^[a-zA-Z]{1,40}$/),
  kind: z.enum(['text', 'address', 'secret', 'choice', 'lines', 'switch']),
  label: Words,
  hint: Words.optional(),
  /** Values of a `choice`, in order. */
  choices: z.array(z.object({ value: z.string(), label: Words })).default([]),
  fallback: z.union([z.string(), z.boolean()]).default(''),
  required: z.boolean().default(false),
})
export type TargetField = z.infer<typeof TargetField>

export const TargetKind = z.object({
  target: TargetName,
  /** A name of its own, the same in every language: WordPress. */
  name: z.string(),
  hint: Words,
  /** Shows by itself, at its hour, what was sent to it before. What does not is published by Galley at that hour. */
  schedules: z.boolean(),
  /** Can show an article in the site's own theme before it is out. */
  previews: z.boolean(),
  fields: z.array(TargetField),
})
export type TargetKind = z.infer<typeof TargetKind>

/** The options of a site with what its target assumes where nothing was said. */
export function optionsOf(kind: Pick<TargetKind, 'fields'>, options: SiteOptions): SiteOptions {
  const known = kind.fields.filter((field) => field.kind !== 'secret')
  return Object.fromEntries(known.map((field) => [field.name, options[field.name] ?? field.fallback]))
}

/** The first field that must be filled in and is not; null when all are. */
export const missingField = (kind: Pick<TargetKind, 'fields'>, given: SiteOptions): TargetField | null =>
  kind.fields.find((field) => field.required && !given[field.name]) ?? null
