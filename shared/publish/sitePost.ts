import * as z from 'zod'

/** What a post of a site is, whatever the site's software calls it. */
export const PostState = z.enum(['published', 'scheduled', 'draft', 'pending', 'private', 'other'])
export type PostState = z.infer<typeof PostState>

/** A post of a site, as its list shows it. */
export const SitePost = z.object({
  /** The site's own identifier. */
  remoteId: z.string().min(1).max(500),
  headline: z.string(),
  state: PostState,
  /** Where it is or will be read; may be empty. */
  url: z.string(),
  /** Its last change on the site, an instant; may be empty. */
  updated: z.string(),
  /** The article of the library it belongs to; empty when it has none. */
  articleId: z.string(),
})
export type SitePost = z.infer<typeof SitePost>

/** WordPress's and Ghost's own words: https://developer.wordpress.org/rest-api/reference/posts/, Ghost's Admin API. */
const STATES: Readonly<Record<string, PostState>> = {
  publish: 'published',
  published: 'published',
  sent: 'published',
  future: 'scheduled',
  scheduled: 'scheduled',
  draft: 'draft',
  pending: 'pending',
  private: 'private',
}

export const postState = (word: string): PostState => STATES[word] ?? 'other'
