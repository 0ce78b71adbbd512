import type { Article, Receipt } from '../../../shared/article/article'
import { fail, ok, type Result } from '../../../shared/result'
import { newId } from '../../newId'
import { createAttempts, type Place } from '../../publish/queue/attempts'
import type { ConfiguredSite, TargetTools } from '../../publish/target'
import { targetOf } from '../../publish/targets'
import { openDeliveries } from './deliveries'

/**
 * Does something to the site in a folder as one attempt in the delivery log of the data folder: as named sites are
 * logged, under the name of the folder. `article` is null where only its id is known.
 */
export async function logged(
  { data, site, kind }: { data: string; site: ConfiguredSite; kind: 'publish' | 'withdraw' },
  { id, article }: { id: string; article: Article | null },
  tools: TargetTools,
  work: (tools: TargetTools) => Promise<Result<Receipt>>,
): Promise<Result<Receipt>> {
  const place: Place = { articleId: id, site: site.id }
  const { secrets: _, folder, ...profile } = site
  // What the folder holds it knows itself; a receipt in the file may come from another one.
  const live = await targetOf(site).read(id, tools)
  const receipts = live.ok && live.value ? [{ ...live.value, site: site.id, differences: [] }] : []
  const attempts = createAttempts({
    library: {
      read: async () =>
        article
          ? ok({ ...article, receipts })
          : fail('missing', 'article.missing', 'Only the id of the article is known.'),
      deliveries: openDeliveries(data),
    },
    settings: { get: () => ({ sites: [{ ...profile, name: folder.slice(-200) }] }) },
    secretsOf: () => ({}),
    now: tools.now,
    newId,
    emit: () => {},
  })
  const { step, file } = attempts.watch(place)
  return attempts.run(place, kind, { isWatched: true, settle: async () => stopped }, () =>
    work({ ...tools, report: step, file }),
  )
}

const stopped = fail('conflict', 'publish.stopped', 'Publishing was stopped before anything was written.')
