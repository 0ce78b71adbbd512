import { ok, type Result } from '../../shared/result'
import type { Outbox } from './publishing'

/** The articles that have an open job on that site, whatever its shape: what cannot be read may still be done. */
export const underWayIn =
  (outbox: Pick<Outbox, 'list'>) =>
  async (site: string): Promise<Result<readonly string[]>> => {
    const jobs = await outbox.list()
    if (!jobs.ok) return jobs
    return ok(
      jobs.value.flatMap((job) =>
        typeof job === 'object' &&
        job !== null &&
        'site' in job &&
        job.site === site &&
        'articleId' in job &&
        typeof job.articleId === 'string'
          ? [job.articleId]
          : [],
      ),
    )
  }
