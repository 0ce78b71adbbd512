import type { Article, Receipt } from '../../shared/article/article'
import { ok, type Result } from '../../shared/result'
import { previousOf } from './hold'
import type { ConfiguredSite, Target, TargetTools } from './target'

/** A refusal for a change on the site leaves the library knowing what readers see; while that cannot be asked, the job stays open. */
export const standing =
  (given: {
    readonly targets: (site: ConfiguredSite) => Target
    readonly keep: (article: Article, receipt: Receipt, slug: string) => Promise<Result<Receipt>>
  }) =>
  async (
    { article, site, slug }: { article: Article; site: ConfiguredSite; slug: string },
    sent: Result<Receipt>,
    tools: TargetTools,
  ): Promise<Result<Receipt>> => {
    if (sent.ok || sent.fault.code !== 'site.changed-there') return sent
    const stands = await asItStands(article, site, given.targets(site), tools)
    if (!stands.ok) return stands
    const kept = stands.value && (await given.keep(article, stands.value, slug))
    return kept && !kept.ok ? kept : sent
  }

/**
 * What the library has to learn of a site that refused because somebody changed the article there: the answer to an
 * earlier call may have been lost, so that readers see what the library does not know of. Null where it knows. The
 * version stays the one both sides began with: nobody here has seen the change yet.
 */
async function asItStands(
  article: Article,
  site: ConfiguredSite,
  target: Target,
  tools: TargetTools,
): Promise<Result<Receipt | null>> {
  const live = await target.read(article.id, tools)
  if (!live.ok) return live
  const known = previousOf(article, site.id)
  if (!live.value || live.value.state === (known?.state ?? 'withdrawn')) return ok(null)
  const { base: _, ...there } = live.value
  return ok({
    ...there,
    site: site.id,
    ...(known?.base === undefined ? {} : { base: known.base }),
    differences: ['Somebody changed the article on the site before its answer came; it shows their version.'],
  })
}
