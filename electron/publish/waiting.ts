import type { Receipt } from '../../shared/article/article'
import type { Notice } from '../../shared/ipc/notice'
import type { Job } from '../../shared/publish/job'
import { type Fault, fail, type Result } from '../../shared/result'

/** A scheduled article's own job: it is asked for once its hour has come and the site had a minute for it. */
export const watchOf = ({ cancelled: _, ...job }: Job, receipt: Receipt, now: string): Job => ({
  ...job,
  phase: 'verifying',
  attempts: 0,
  updated: now,
  notBefore: new Date(Date.parse(receipt.firstPublished) + 60_000).toISOString(),
})

/** Sites publish what is scheduled when somebody visits them; one nobody visits misses the hour, and says nothing. */
export const stillScheduled = (
  hour: string,
  now: string,
  named: { readonly headline: string; readonly site: string },
): Result<never> =>
  Date.parse(hour) <= Date.parse(now)
    ? fail('offline', 'publish.not-shown-yet', `The site does not show the article yet, due at ${hour}.`, {
        at: hour,
        ...named,
      })
    : fail('offline', 'publish.waits', `The article is on the site and waits for ${hour}.`, { at: hour })

export const changedThere = fail(
  'conflict',
  'publish.changed-there',
  'The article was changed on the site while it waited for its hour; it was not sent again.',
)

export const changedSince = fail(
  'conflict',
  'publish.changed-since',
  'The article has changed since it was to be published; it was not sent.',
)

/** What has words of its own among the notices. */
const TOLD: ReadonlySet<string> = new Set([
  'publish.not-shown-yet',
  'publish.held-back',
  'publish.not-wanted',
  'archive.not-written',
])

/** What the person is told of a job that did not come to its end. */
export const noticeOf = (
  { code, values = {} }: Fault,
  place: { readonly articleId: string; readonly site: string },
): Notice => (TOLD.has(code) ? { code, values } : { code: 'publish.interrupted', values: place })
