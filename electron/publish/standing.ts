import type { Article, Receipt } from '../../shared/article/article'
import type { Job } from '../../shared/publish/job'
import type { Result } from '../../shared/result'
import { previousOf } from './hold'
import type { ConfiguredSite, Live, Target, TargetTools } from './target'

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
    const live = await given.targets(site).read(article.id, tools)
    if (!live.ok) return live
    const stands = asItStands(article, site, live.value)
    const kept = stands && (await given.keep(article, stands, slug))
    return kept && !kept.ok ? kept : sent
  }

/**
 * What the library has to learn of a site where somebody changed the article: the answer to an earlier call may have been
 * lost, so that readers see what the library does not know of. Null where it knows. The version stays the one both sides
 * began with: nobody here has seen the change yet.
 */
export function asItStands(article: Article, site: ConfiguredSite, live: Live | null): Receipt | null {
  const known = previousOf(article, site.id)
  if (!live || live.state === (known?.state ?? 'withdrawn')) return null
  const { base: _, writtenOver: __, ...there } = live
  return {
    ...there,
    site: site.id,
    ...(known?.base === undefined ? {} : { base: known.base }),
    differences: ['Somebody changed the article on the site before its answer came; it shows their version.'],
  }
}

/**
 * What a receipt says of somebody's version that a writing of ours without an answer went over; empty where a receipt knows ours,
 * and where a person had seen that version and `agreed` to it.
 */
export function saidOver(
  article: Article,
  site: ConfiguredSite,
  { base, writtenOver }: Live,
  agreed: readonly Pick<Job, 'over'>[],
): string[] {
  const known = previousOf(article, site.id)?.base ?? ''
  if (!writtenOver || known === base) return []
  const seen = [known, ...agreed.map(({ over }) => over ?? '')]
  return seen.some((one) => one.endsWith(writtenOver.version)) ? [] : [writtenOver.said]
}

/**
 * The receipt of what was done and whose answer was lost, as the site has it now. A withdrawal hides whatever stands
 * there: a text that is not ours is not seen by that, and its version stays the one both sides began with.
 */
export function lostReceipt(article: Article, site: ConfiguredSite, live: Live, job: Job): Receipt {
  const { base, writtenOver: _, ...there } = live
  const isUnseen = job.kind === 'withdraw' && there.contentHash === ''
  const known = isUnseen ? previousOf(article, site.id)?.base : base
  return {
    ...there,
    site: site.id,
    ...(known === undefined ? {} : { base: known }),
    differences: job.kind === 'withdraw' ? [] : saidOver(article, site, live, [job]),
    ...(job.kind === 'withdraw' && job.takedown ? { takedown: job.takedown } : {}),
  }
}
