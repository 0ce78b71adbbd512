import * as z from 'zod'

/** What a site has of a preview, as a person is told. */
export const SitePreview = z.object({
  /** In Galley's own view; for whoever is signed in to the site, in their browser; or nowhere. */
  shown: z.enum(['here', 'browser', 'none']),
  /**
   * Why it is not shown here: the site wants a sign-in and has no companion that could show it (`no-companion`), or what it
   * has of the article is out already or waits for somebody there, and it shows no change of that beforehand (`is-out`).
   */
  why: z.enum(['', 'no-companion', 'is-out']),
  /** The article's draft on the site: made for this, brought up to date, there already, or none because nothing was put there. */
  draft: z.enum(['made', 'updated', 'there', 'none']),
  /** How many pictures of the article the site has copies of now. */
  pictures: z.number().int().nonnegative(),
  /** Seconds for which the preview can be looked at; 0 where it does not end by itself. */
  seconds: z.number().int().nonnegative(),
  /** Whether readers see a page of the article now. */
  isLive: z.boolean(),
  /** What the preview is without, a line each, as in a receipt's `differences`. */
  differences: z.array(z.string().max(1000)),
})
export type SitePreview = z.infer<typeof SitePreview>

/** What became of the draft a preview had put on a site: taken off, not ours alone to take, or not there. */
export const DraftOff = z.enum(['taken-off', 'kept', 'none'])
export type DraftOff = z.infer<typeof DraftOff>
