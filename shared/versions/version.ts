import * as z from 'zod'

/**
 * Why a version was kept: the text as it came in, as it went to a site, as it was taken off one, the side that gave
 * way in a conflict, what stood there before a restoration, what a person wanted kept, or a pause in the writing.
 * Only the last are thinned.
 */
export const VersionCause = z.enum(['intake', 'publish', 'withdraw', 'conflict', 'restore', 'kept', 'pause'])
export type VersionCause = z.infer<typeof VersionCause>

/** What is known of a version without reading it. */
export const VersionInfo = z.object({
  /** Numbered by the library; a later one has a higher number, whatever the clock said. */
  id: z.number().int().positive(),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Who was at the desk, as they call themselves; may be empty. */
  author: z.string(),
  cause: VersionCause,
  /** The site of a publication or a conflict; empty otherwise. */
  site: z.string(),
  /** What a person called it; a version with a name is never thinned out. */
  name: z.string(),
  headline: z.string(),
  words: z.number().int(),
  /** Length of its stored article in bytes, before packing. */
  size: z.number().int(),
})
export type VersionInfo = z.infer<typeof VersionInfo>

export const VERSION_NAME = z.string().trim().max(200)
