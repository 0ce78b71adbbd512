import * as z from 'zod'
import { ArticleId } from '../article/article'
import { DraftOff, SitePreview } from '../publish/sitePreview'
import { call, none } from './call'

const place = z.strictObject({ articleId: ArticleId, site: z.string().max(100) })
const pixels = z.number().min(0).max(20_000)

/** What is told of the page in the view. Its address stays in main: who has it sees the article. */
export const SiteViewState = z.object({
  state: z.enum(['loading', 'shown', 'failed']),
  /** Why it could not be shown; null otherwise. */
  fault: z
    .object({
      kind: z.enum(['invalid', 'missing', 'conflict', 'denied', 'offline', 'full', 'damaged', 'unexpected']),
      code: z.string(),
      message: z.string(),
      values: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
    })
    .nullable(),
  /** How many things the page wanted of other sites, or wanted to send, and did not get. */
  withheld: z.number().int().nonnegative(),
  /** The address a link in the page leads to that was just followed; empty where there is none. */
  asks: z.string().max(4000),
})
export type SiteViewState = z.infer<typeof SiteViewState>

/** A site's own preview of an article, in a view that may do nothing but show it. */
export const siteViewCalls = {
  /**
   * Puts what the stored article's preview needs on the site, and shows it where it can be shown here. `siteView` tells how
   * that goes. One view at a time: an earlier one is ended.
   */
  open: call(place.extend({ scripts: z.boolean() }), SitePreview),
  /** Shows the page readers see now instead; false where there is none. Nothing is put on the site. */
  live: call(place.extend({ scripts: z.boolean() }), z.object({ isShown: z.boolean() })),
  /** Shows the same page anew, with the scripts of the site's theme or without. */
  show: call(z.strictObject({ scripts: z.boolean() }), none),
  /** Where in the window the page stands, in its CSS pixels, and how wide the page thinks it is. */
  place: call(
    z.strictObject({
      x: pixels,
      y: pixels,
      width: pixels,
      height: pixels,
      pageWidth: z.number().min(200).max(4000),
      /** False while something of ours lies over it. */
      isVisible: z.boolean(),
    }),
    none,
  ),
  /** Gives the page the keyboard; Escape and F6 bring it back. */
  focus: call(none, none),
  /** Opens the preview in the person's own browser, for what only somebody signed in to the site is shown. */
  inBrowser: call(none, none),
  /** Ends view and preview; everything the page has kept is forgotten. */
  close: call(none, none),
  /** Takes the draft off the site that previews have made. */
  removeDraft: call(place, z.object({ draft: DraftOff })),
}
