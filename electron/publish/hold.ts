import type { Article, Receipt } from '../../shared/article/article'
import { holdUntil } from '../../shared/publish/hold'
import type { Job } from '../../shared/publish/job'
import { fail, type Result } from '../../shared/result'
import { openJob } from './jobs'
import type { ConfiguredSite } from './target'
import { kindOf } from './targets'

/** Does the site show at its hour, by itself, what was sent to it before? */
export const schedulesItself = (site: Pick<ConfiguredSite, 'target'>): boolean =>
  kindOf(site.target)?.schedules ?? false

/** The instant until which Galley keeps the article, null when it goes to the site now. */
export const heldUntil = (
  article: Article,
  site: ConfiguredSite,
  previous: Receipt | null,
  now: string,
): string | null =>
  holdUntil(article, {
    schedulesItself: schedulesItself(site),
    isShown: previous?.state === 'published',
    now,
  })

export const previousOf = (article: Article, site: string): Receipt | null =>
  article.receipts.find((receipt) => receipt.site === site) ?? null

/** What the site itself knows of; a story Galley only held was never there. */
export const onSite = (receipt: Receipt | null): Receipt | null => (receipt?.remoteId === '' ? null : receipt)

/** What Galley itself holds has no name on the site yet. */
export const isHeld = (receipt: Receipt | null): receipt is Receipt =>
  receipt?.state === 'scheduled' && receipt.remoteId === ''

/**
 * The job of a story that Galley keeps for its hour. It names no content: what goes out is the story as it then stands,
 * checked once more.
 */
export const heldJob = (id: string, article: Article, site: string, until: string, now: string): Job => ({
  ...openJob(id, article.id, site, 'publish', '', now),
  notBefore: until,
})

export const heldReceipt = (site: string, contentHash: string, until: string, now: string): Receipt => ({
  site,
  state: 'scheduled',
  remoteId: '',
  url: '',
  contentHash,
  firstPublished: until,
  updated: now,
  differences: [],
})

/** The hour was taken away without a word to the site's card: nothing goes out that nobody wants any more. */
export const notWantedAnyMore = (article: Article, site: string): Result<never> =>
  fail('conflict', 'publish.not-wanted', 'The article has no hour any more; it was not sent.', {
    headline: article.headline,
    site,
  })

/** Its hour came and the checks found errors. */
export const heldBack = (article: Article, site: string): Result<never> =>
  fail('conflict', 'publish.held-back', 'The article was to be published now and has errors.', {
    headline: article.headline,
    site,
  })
