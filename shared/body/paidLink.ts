/**
 * `rel` of a link somebody pays for. `sponsored` is the word search engines ask for
 * (https://developers.google.com/search/docs/crawling-indexing/qualify-outbound-links).
 */
export const PAID_REL = 'noopener sponsored'

/** Whether a `rel` says that somebody pays for the link, on a page of another hand too. */
export const isPaid = (rel: unknown): boolean =>
  typeof rel === 'string' && /(?:^|\s)sponsored(?:\s|$)/i.test(rel)

/** What a link's `rel` says on a page of ours, whatever stands in the article. */
export const pageRel = (rel: unknown): string => (isPaid(rel) ? PAID_REL : 'noopener')

/** A link's attributes, read from another hand's address and `rel`. */
export const linkAttrs = (href: string, rel: unknown): Record<string, string> =>
  isPaid(rel) ? { href, rel: PAID_REL } : { href }
