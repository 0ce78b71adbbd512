import type { Article, Receipt } from '../../shared/article/article'
import { checkArticle } from '../../shared/article/check'
import type { Notice, Services } from '../../shared/ipc/contract'
import { dueAt, type Job, nextAction } from '../../shared/publish/job'
import { fail, ok, type Result } from '../../shared/result'
import { publishedPicture } from '../pictures/published'
import { addressesOf } from './addresses'
import { createTurns } from './inTurn'
import { closeJobs, isUnclear, type JobRunner, openJob, openJobs, runner } from './jobs'
import { prepareParcel } from './prepare'
import type { PublishDependencies } from './publishing'
import { receiptEntry } from './receiptEntry'
import type { ConfiguredSite, TargetTools } from './target'
import { changedSince, changedThere, stillScheduled, watchOf } from './waiting'

type Send = Awaited<ReturnType<Services['publish']['send']>>

/**
 * Publishing as the window sees it. What is published is what the library holds; the intent is durable before the
 * target is called, and the receipt before the person is told.
 */
export function createPublish(given: PublishDependencies): Services['publish'] & {
  /**
   * Finishes or reports what was left undone: all of it after the start, later (`all` false) what is due. What the
   * site wants to wait for waits in either case.
   */
  resume(all?: boolean): Promise<Notice[]>
} {
  const { library, settings, now } = given
  const { targets } = given
  const jobs: JobRunner = runner(library.outbox, now)
  const inTurn = createTurns()

  const sites = (): ConfiguredSite[] =>
    settings.get().sites.map((site) => ({
      ...site,
      folder: settings.folderOf(site.id),
      secrets: given.secretsOf(site),
    }))

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
    const entry = receiptEntry(article, receipt, settings.get().slugSchemes)
    const kept = await library.appendReceipt(article.id, entry, article)
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

  /** What the checks must know from outside the article. What the library cannot say holds nobody up. */
  async function knownOf(article: Article) {
    const known = await library.known(article.id, addressesOf(article))
    const { rules, slugSchemes } = settings.get()
    return { rules, slugSchemes, ...(known.ok ? known.value : { similar: [], links: [] }) }
  }

  const previousOf = (article: Article, site: string) =>
    article.receipts.find((receipt) => receipt.site === site) ?? null

  /**
   * What an earlier publication came to whose answer never arrived: its receipt is taken over before anything else is
   * sent, so that our own work is not mistaken for somebody else's.
   */
  async function takeOver(article: Article, site: ConfiguredSite): Promise<Result<Article>> {
    const open = await openJobs(library.outbox, { articleId: article.id, site: site.id })
    if (!open.ok) return open
    const left = open.value.filter((job) => job.kind === 'publish' && job.phase !== 'queued')
    if (left.length === 0) return ok(article)
    const live = await targets(site).read(article.id, tools(article.id, site.id))
    if (!live.ok) return live
    const isOurs = left.some((job) => job.contentHash === live.value?.contentHash)
    if (!live.value || !isOurs) return ok(article)
    const kept = await keep(article, { ...live.value, site: site.id, differences: [] })
    return kept.ok ? library.read(article.id) : kept
  }

  /** What the site has is about to be written over: a copy of it stays here as a version, where it can be read. */
  async function keepLoser(articleId: string, site: ConfiguredSite, remoteId: string): Promise<void> {
    const pulled = await targets(site).pull?.(remoteId, tools(articleId, site.id))
    if (pulled?.ok) await library.keepLoser?.({ ...pulled.value.article, id: articleId }, site.id)
  }

  /** Publishes; `again` is the unfinished job it takes up, to be sent only when the article is still the same. */
  async function send(
    input: { articleId: string; site: string; over?: string | undefined },
    again?: Job,
  ): Promise<Send> {
    const given = tools(input.articleId, input.site)
    given.report('check')
    const found = await articleAndSite(input)
    if (!found.ok) return found
    const { site } = found.value
    const facts = await knownOf(found.value.article)
    const { problems, parcel } = prepareParcel(found.value.article, site, now(), facts)
    if (!parcel) return ok({ receipt: null, problems })
    if (again && again.contentHash !== parcel.contentHash) return changedSince
    const taken = await takeOver(found.value.article, site)
    if (!taken.ok) return taken
    const article = taken.value
    const id = again?.id ?? newJobId()
    const job = openJob(id, article.id, site.id, 'publish', parcel.contentHash, now(), again?.attempts)
    const previous = previousOf(article, site.id)
    const known = previous && input.over ? { ...previous, base: input.over } : previous
    if (previous && input.over) await keepLoser(article.id, site, previous.remoteId)
    const sent = await jobs.run(job, () => targets(site).publish(parcel, known, given))
    if (!sent.ok) return sent
    return closing(job, await keep(article, sent.value), (receipt) => ({ receipt, problems }), given)
  }

  async function withdraw(input: { articleId: string; site: string }, again?: Job) {
    const given = tools(input.articleId, input.site)
    const found = await articleAndSite(input)
    if (!found.ok) return found
    const { article, site } = found.value
    const id = again?.id ?? newJobId()
    const job = openJob(id, article.id, site.id, 'withdraw', '', now(), again?.attempts)
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
    // What is scheduled is looked at again when its time has come.
    if (kept.value.state === 'scheduled') await library.outbox.put(watchOf(job, kept.value, now()))
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
      const isSame = live.value?.contentHash === job.contentHash
      const isDone =
        job.kind === 'publish'
          ? live.value?.state === 'published' && isSame
          : live.value?.state === 'withdrawn'
      if (live.value && isDone) return keep(article, { ...live.value, site: site.id, differences: [] })
      if (live.value?.state === 'scheduled' && isSame) return stillScheduled(live.value.firstPublished, now())
      // A person took it off or changed it on the site while it waited for its hour: it is not sent again.
      if (action === 'verify' && job.notBefore) return changedThere
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
    if (!finished.ok && finished.fault.code === 'publish.not-shown-yet')
      await library.outbox.put({ ...latest, attempts: latest.attempts + 1, updated: now() })
    if (isOver) await closeJobs(library.outbox, place)
    return finished
  }

  return {
    // Secrets stay here: the window learns only whether they are known.
    sites: async () =>
      ok(sites().map(({ secrets, ...site }) => ({ ...site, hasSecrets: Object.keys(secrets).length > 0 }))),
    async check(input) {
      const found = await articleAndSite(input)
      if (!found.ok) return found
      const { article, site } = found.value
      const known = await knownOf(article)
      return ok({ problems: checkArticle(article, site, now(), known), links: known.links })
    },
    async checkLinks(input) {
      const found = await articleAndSite(input)
      if (!found.ok) return found
      const links = await given.tryLinks(addressesOf(found.value.article))
      const kept = await library.rememberLinks(links)
      return kept.ok ? ok(links) : kept
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
    async pull(input) {
      const site = findSite(input.site)
      if (!site.ok) return site
      const target = targets(site.value)
      if (!target.pull) return fail('invalid', 'site.write-only', 'This kind of site cannot be read from.')
      return target.pull(input.remoteId, tools('', input.site))
    },
    async keepCopy(input) {
      const site = findSite(input.site)
      if (!site.ok) return site
      const pulled = await targets(site.value).pull?.(input.remoteId, tools('', input.site))
      if (!pulled) return fail('invalid', 'site.write-only', 'This kind of site cannot be read from.')
      if (!pulled.ok) return pulled
      // An article of its own: sent, it would be another page.
      const article: Article = {
        ...pulled.value.article,
        id: given.newId(),
        receipts: [],
        status: 'draft',
        slug: '',
      }
      const added = await library.add(article)
      return added.ok ? ok({ id: article.id, headline: article.headline }) : added
    },
    async resume(all = true) {
      const listed = await openJobs(library.outbox)
      if (!listed.ok) return [{ code: listed.fault.code, values: {} }]
      const notices: Notice[] = []
      const time = Date.parse(now())
      const isDue = (job: Job) =>
        all ? !job.notBefore || Date.parse(job.notBefore) <= time : dueAt(job) <= time
      const places = new Map(listed.value.filter(isDue).map((job) => [key(job), job]))
      for (const [place, { articleId, site }] of places) {
        const finished = await inTurn(place, () => finishLatest({ articleId, site }))
        if (finished.ok) continue
        const isLate = finished.fault.code === 'publish.not-shown-yet'
        notices.push({
          code: isLate ? finished.fault.code : 'publish.interrupted',
          values: { articleId, site },
        })
      }
      return notices
    },
  }
}
