import type { Article, Receipt } from '../../shared/article/article'
import { checkArticle } from '../../shared/article/check'
import type { Notice, Services } from '../../shared/ipc/contract'
import { type Job, nextAction } from '../../shared/publish/job'
import { fail, ok, type Result } from '../../shared/result'
import { publishedPicture } from '../pictures/published'
import { closeJobs, isUnclear, type JobRunner, openJob, openJobs, runner } from './jobs'
import { prepareParcel, slugOf } from './prepare'
import type { PublishDependencies } from './publishing'
import type { TargetTools } from './target'
import type { ConfiguredSite } from './targets'

type Send = Awaited<ReturnType<Services['publish']['send']>>

/**
 * Publishing as the window sees it. What is published is what the library holds; the intent is durable before the
 * target is called, and the receipt before the person is told.
 */
export function createPublish(given: PublishDependencies): Services['publish'] & {
  /** Finishes or reports what an earlier run of the app left undone. Call once, after the start. */
  resume(): Promise<Notice[]>
} {
  const { library, settings, now } = given
  const { targets } = given
  const jobs: JobRunner = runner(library.outbox, now)
  const queues = new Map<string, Promise<unknown>>()

  /** One thing at a time for one article on one site: a second click waits and then finds the work done. */
  function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
    const turn = (queues.get(key) ?? Promise.resolve()).then(work, work)
    queues.set(key, turn)
    const forget = () => {
      if (queues.get(key) === turn) queues.delete(key)
    }
    turn.then(forget, forget)
    return turn
  }

  const sites = (): ConfiguredSite[] =>
    settings.get().sites.map((site) => ({ ...site, folder: settings.folderOf(site.id) }))

  function findSite(id: string): Result<ConfiguredSite> {
    const site = sites().find((one) => one.id === id)
    return site ? ok(site) : fail('missing', 'site.unknown', `There is no site called ${id}.`, { site: id })
  }

  async function articleAndSite(input: {
    articleId: string
    site: string
  }): Promise<Result<{ article: Article; site: ConfiguredSite }>> {
    const site = findSite(input.site)
    if (!site.ok) return site
    const article = await library.read(input.articleId)
    return article.ok ? ok({ article: article.value, site: site.value }) : article
  }

  const tools = (articleId: string, site: string): TargetTools => ({
    now,
    signal: new AbortController().signal,
    report: (step, count) =>
      given.emit('publishProgress', { articleId, site, step, ...(count && { count }) }),
    picture: (hash) => publishedPicture(given.pictures, hash),
  })

  /** Writes the receipt into the library, and tells the window what it did not write itself. */
  async function keep(article: Article, receipt: Receipt): Promise<Result<Receipt>> {
    const isElsewhere = article.receipts.some((one) => one.site !== receipt.site && one.state === 'published')
    const shown = article.status === 'corrected' ? 'corrected' : 'published'
    const status = receipt.state === 'published' || isElsewhere ? shown : 'withdrawn'
    const kept = await library.appendReceipt(article.id, {
      kind: 'receipt',
      receipt,
      status,
      firstPublished: article.stamps.firstPublished || receipt.firstPublished,
      slug: receipt.state === 'published' ? slugOf(article) : article.slug,
    })
    if (!kept.ok) return kept
    const { seq, article: after } = kept.value
    given.emit('articleChanged', {
      id: article.id,
      seq,
      receipts: after.receipts,
      status: after.status,
      firstPublished: after.stamps.firstPublished,
      slug: after.slug,
    })
    return ok(receipt)
  }

  const previousOf = (article: Article, site: string) =>
    article.receipts.find((receipt) => receipt.site === site) ?? null

  /** Publishes; `again` is the unfinished job it takes up, to be sent only when the article is still the same. */
  async function send(input: { articleId: string; site: string }, again?: Job): Promise<Send> {
    const given = tools(input.articleId, input.site)
    given.report('check')
    const found = await articleAndSite(input)
    if (!found.ok) return found
    const { article, site } = found.value
    const { problems, parcel } = prepareParcel(article, site, now())
    if (!parcel) return ok({ receipt: null, problems })
    if (again && again.contentHash !== parcel.contentHash) return changedSince
    const job = openJob(again?.id ?? newJobId(), article.id, site.id, 'publish', parcel.contentHash, now())
    const sent = await jobs.run(job, () => targets(site).publish(parcel, previousOf(article, site.id), given))
    if (!sent.ok) return sent
    return closing(job, await keep(article, sent.value), (receipt) => ({ receipt, problems }), given)
  }

  async function withdraw(input: { articleId: string; site: string }, again?: Job) {
    const given = tools(input.articleId, input.site)
    const found = await articleAndSite(input)
    if (!found.ok) return found
    const { article, site } = found.value
    const job = openJob(again?.id ?? newJobId(), article.id, site.id, 'withdraw', '', now())
    const done = await jobs.run(job, () =>
      targets(site).withdraw(article.id, previousOf(article, site.id), given),
    )
    if (!done.ok) return done
    return closing(job, await keep(article, done.value), (receipt) => ({ receipt }), given)
  }

  async function closing<T>(
    job: Job,
    kept: Result<Receipt>,
    answer: (receipt: Receipt) => T,
    { report }: TargetTools,
  ): Promise<Result<T>> {
    // A receipt that could not be kept leaves the job open: the next start looks the site up and keeps it then.
    if (!kept.ok) return kept
    await closeJobs(library.outbox, job)
    report('done')
    return ok(answer(kept.value))
  }

  const newJobId = () => given.newId()
  const key = (input: { articleId: string; site: string }) => `${input.site} ${input.articleId}`

  /** An unfinished job: the site is asked first, and only what it does not have is sent again, if it is unchanged. */
  async function finish(job: Job): Promise<Result<unknown>> {
    const input = { articleId: job.articleId, site: job.site }
    const found = await articleAndSite(input)
    if (!found.ok) return found
    const { article, site } = found.value
    const action = nextAction(job)
    if (action === 'look' || action === 'verify') {
      const live = await targets(site).read(job.articleId, tools(job.articleId, job.site))
      if (!live.ok) return live
      const isDone =
        job.kind === 'publish'
          ? live.value?.state === 'published' && live.value.contentHash === job.contentHash
          : live.value?.state === 'withdrawn'
      if (live.value && isDone) return keep(article, { ...live.value, site: site.id, differences: [] })
    }
    return job.kind === 'withdraw' ? withdraw(input, job) : send(input, job)
  }

  /** Only the latest thing that was wanted counts; read in turn, because the person may have been quicker. */
  async function finishLatest(place: { articleId: string; site: string }): Promise<Result<unknown>> {
    const open = await openJobs(library.outbox, place)
    if (!open.ok) return open
    const latest = open.value.at(-1)
    if (!latest) return ok({})
    const finished = await finish(latest)
    const isOver = finished.ok || !(finished.fault.kind === 'offline' || isUnclear(finished.fault))
    if (isOver) await closeJobs(library.outbox, place)
    return finished
  }

  return {
    sites: async () => ok(sites()),
    async check(input) {
      const found = await articleAndSite(input)
      return found.ok ? ok(checkArticle(found.value.article, found.value.site, now())) : found
    },
    send: (input) => inTurn(key(input), () => send(input)),
    withdraw: (input) => inTurn(key(input), () => withdraw(input)),
    async view(input) {
      const site = findSite(input.site)
      if (!site.ok) return site
      // The site is asked, not the article's receipts: an address from an article is never opened as a file.
      const live = await targets(site.value).read(input.articleId, tools(input.articleId, input.site))
      if (!live.ok) return live
      if (live.value?.state !== 'published')
        return fail('missing', 'site.not-published', 'The article is not on this site.')
      await given.openInBrowser(live.value.url)
      return ok({})
    },
    async chooseFolder(input) {
      const site = findSite(input.site)
      if (!site.ok) return site
      const folder = await given.chooseFolder()
      if (folder === null) return ok({ folder: site.value.folder })
      const stored = settings.setFolder(site.value.id, folder)
      return stored.ok ? ok({ folder }) : stored
    },
    async resume() {
      const listed = await openJobs(library.outbox)
      if (!listed.ok) return [{ code: listed.fault.code, values: {} }]
      const notices: Notice[] = []
      const places = new Map(listed.value.map((job) => [key(job), job]))
      for (const [place, { articleId, site }] of places) {
        const finished = await inTurn(place, () => finishLatest({ articleId, site }))
        if (!finished.ok) notices.push({ code: 'publish.interrupted', values: { articleId, site } })
      }
      return notices
    },
  }
}

const changedSince = fail(
  'conflict',
  'publish.changed-since',
  'The article has changed since it was to be published; it was not sent.',
)
