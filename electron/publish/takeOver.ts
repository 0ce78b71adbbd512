import type { Article, ArticleId, Receipt } from '../../shared/article/article'
import { ok, type Result } from '../../shared/result'
import { openJobs } from './jobs'
import type { PublishDependencies } from './publishing'
import { saidOver } from './standing'
import type { ConfiguredSite, TargetTools } from './target'

export interface TakenOver {
  readonly article: Article
  readonly unsaid: string[]
}

/**
 * What an earlier publication came to whose answer never arrived: its receipt is taken over before anything else is
 * done there, so that our own work is not mistaken for somebody else's. Answers the article as it then is, and what nobody
 * has been told of that work yet: the next receipt says it, since it takes the place of this one.
 */
export const takingOver =
  ({
    library,
    targets,
    keep,
    tools,
  }: Pick<PublishDependencies, 'library' | 'targets'> & {
    readonly keep: (article: Article, receipt: Receipt) => Promise<Result<Receipt>>
    readonly tools: (articleId: string, site: string) => TargetTools
  }) =>
  async (article: Article, site: ConfiguredSite): Promise<Result<TakenOver>> => {
    const open = await openJobs(library.outbox, { articleId: article.id, site: site.id })
    if (!open.ok) return open
    const left = open.value.filter((job) => job.kind === 'publish' && job.phase !== 'queued')
    if (left.length === 0) return ok({ article, unsaid: [] })
    const live = await targets(site).read(article.id, tools(article.id, site.id))
    if (!live.ok) return live
    const isOurs = left.some((job) => job.contentHash === live.value?.contentHash)
    if (!live.value || !isOurs) return ok({ article, unsaid: [] })
    const { writtenOver: _, ...there } = live.value
    const unsaid = saidOver(article, site, live.value, left)
    const kept = await keep(article, { ...there, site: site.id, differences: unsaid })
    if (!kept.ok) return kept
    const now = await library.read(article.id)
    return now.ok ? ok({ article: now.value, unsaid }) : now
  }

/**
 * What the site has is about to be written over: a copy of it stays here as a version, where it can be read. Without the
 * copy nothing is written over. A site that is only written to has nothing to fetch, and what is gone cannot be lost.
 */
export const losers =
  ({
    library,
    targets,
    tools,
  }: Pick<PublishDependencies, 'library' | 'targets'> & {
    readonly tools: (articleId: string, site: string) => TargetTools
  }) =>
  async (articleId: ArticleId, site: ConfiguredSite, remoteId: string): Promise<Result<unknown>> => {
    const pulled = await targets(site).pull?.(remoteId, tools(articleId, site.id))
    if (!pulled || (!pulled.ok && pulled.fault.code === 'site.gone')) return ok(null)
    if (!pulled.ok) return pulled
    return (await library.keepLoser?.({ ...pulled.value.article, id: articleId }, site.id)) ?? ok(null)
  }
