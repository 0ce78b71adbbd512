import * as z from 'zod'

/** What an account may do on a site, asked before anything is sent. */
export const Rights = z.object({
  /** `review`: it may write, and somebody else publishes; `none`: it may read. */
  right: z.enum(['publish', 'review', 'none']),
  /** As the site names the person and what they are; may be empty. */
  user: z.string(),
  role: z.string(),
  /** What the site is certain to leave out of what this account sends. */
  limits: z.array(z.enum(['markup', 'pictures', 'new-rubrics'])),
  /** What the site's clock is ahead of this computer's, in seconds; 0 where it is not known. */
  ahead: z.number().int(),
})
export type Rights = z.infer<typeof Rights>

/** A site that asks nobody who they are: the key that opens it opens all of it. */
export const ALL_RIGHTS: Rights = { right: 'publish', user: '', role: '', limits: [], ahead: 0 }

/** A difference of clocks, in seconds, that a person has to know of. */
export const isClockOff = (ahead: number): boolean => Math.abs(ahead) > 60
