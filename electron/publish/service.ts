import type { Article, Receipt, Takedown } from '../../shared/article/article'
import type { Services } from '../../shared/ipc/contract'
import type { Notice } from '../../shared/ipc/notice'
import type { Job } from '../../shared/publish/job'
import type { Parcel } from '../../shared/publish/parcel'
import { pulledByUs } from '../../shared/publish/rubricNames'
import { fail, ok, type Result } from '../../shared/result'
import { publishedPicture } from '../pictures/published'
import type { Examination } from './examine'
import { heldJob, heldReceipt, heldUntil, isHeld, onSite, previousOf, schedulesItself } from './hold'
import { createTurns } from './inTurn'
import { closeJobs, type JobRunner, openJob, runner } from './jobs'
import { sitePosts, writeOnly } from './posts'
import { createSitePreviews, type SitePreviews } from './previews'
import type { PublishDependencies } from './publishing'
import { createAttempts, type Place } from './queue/attempts'
import { createQueue } from './queue/queue'
import { settler } from './queue/settle'
import { createWanted } from './queue/wanted'
import { receiptKeeper } from './receipts'
import { standing } from './standing'
import { losers, takingOver } from './takeOver'
import type { ConfiguredSite, TargetTools } from './target'
import { kindOf } from './targets'
import { unfinished } from './unfinished'
import { changedSince, watchOf } from './waiting'

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
  readonly queue: Services['queue']
  readonly previews: SitePreviews
} {
  const { library, settings, archive, targets, now, newId } = given
  const jobs: JobRunner = runner(library.outbox, now)
  const inTurn = createTurns()
  const keep = receiptKeeper(given)
  const attempts = createAttempts(given)
  const learn = standing({ targets, keep })
  const keepLoser = losers({ library, targets, tools: (id, site) => tools(id, site) })
  const takeOver = takingOver({ library, targets, keep, tools: (id, site) => tools(id, site) })

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

  function tools(articleId: string, site: string): TargetTools {
    const { signal, step: reached, file } = attempts.watch({ articleId, site })
    return {
      now,
      signal,
      file,
      report(step, count) {
        reached(step, count)
        given.emit('publishProgress', { articleId, site, step, ...(count && { count }) })
      },
      async picture(hash) {
        const read = await publishedPicture(given.pictures, hash)
        if (read.ok) file(hash, read.value.bytes.length)
        return read
      },
    }
  }

  /** The checks, and with `pack` what is to be sent, made where the articles are. A site's secrets stay here. */
  function examine(id: string, site: ConfiguredSite, asked: Pick<Examination, 'pack' | 'unchecked'>) {
    const { secrets: _, folder: __, ...profile } = site
    const { rules, slugSchemes } = settings.get()
    return library.examine({ id, site: profile, now: now(), rules, slugSchemes, ...asked })
  }

  /** Publishes; `again` is the unfinished job it takes up, to be sent only when the article is still the same. */
  async function send(
    input: { articleId: string; site: string; over?: string | undefined },
    again?: Job,
  ): Promise<Send> {
    const given = tools(input.articleId, input.site)
    given.report('check')
    const found = findSite(input.site)
    if (!found.ok) return found
    const site = found.value
    const examined = await examine(input.articleId, site, { pack: true })
    if (!examined.ok) return examined
    const { problems, parcel } = examined.value
    if (!parcel) return ok({ receipt: null, problems })
    if (again?.contentHash && again.contentHash !== parcel.contentHash) return changedSince
    const taken = await takeOver(parcel.article, site)
    if (!taken.ok) return taken
    const { article, unsaid } = taken.value
    const id = again?.id ?? newId()
    const until = heldUntil(article, site, previousOf(article, site.id), now())
    if (until) {
      const held = await hold(article, heldJob(id, article, site.id, until, now()), parcel)
      return held.ok ? ok({ receipt: held.value, problems }) : held
    }
    const prepared = await archive.prepare(parcel)
    if (!prepared.ok) return prepared
    const over = input.over ?? again?.over
    const opened = openJob(id, article.id, site.id, 'publish', parcel.contentHash, now(), again?.attempts)
    // What was agreed to holds for that version and no other, so that it may outlive a lost answer and hours without a network.
    const job: Job = { ...opened, ...(over && { over }) }
    const previous = onSite(previousOf(article, site.id))
    const known = previous && over ? { ...previous, base: over } : previous
    const copied = previous && over ? await keepLoser(article.id, site, previous.remoteId) : ok(null)
    if (!copied.ok) return copied
    const sent = await jobs.run(job, async () =>
      learn({ article, site, slug: parcel.slug }, await targets(site).publish(parcel, known, given), given),
    )
    if (!sent.ok) return sent
    const said = [...new Set([...unsaid, ...sent.value.differences])]
    const kept = await keep(article, { ...sent.value, differences: said }, parcel.slug)
    return closing(job, kept, (receipt) => ({ receipt, problems }), given)
  }

  /** Keeps a story for its hour, in the place of whatever was wanted of it before. Durable before it is told. */
  async function hold(article: Article, job: Job, { contentHash, slug }: Parcel): Promise<Result<Receipt>> {
    const closed = await closeJobs(library.outbox, job)
    if (!closed.ok) return closed
    const kept = await library.outbox.put(job)
    if (!kept.ok) return kept
    return keep(article, heldReceipt(job.site, contentHash, job.notBefore ?? '', now()), slug)
  }

  async function withdraw(
    input: { articleId: string; site: string; takedown?: Takedown | undefined },
    again?: Job,
  ) {
    const given = tools(input.articleId, input.site)
    const found = await articleAndSite(input)
    if (!found.ok) return found
    const { article, site } = found.value
    const previous = previousOf(article, site.id)
    const id = again?.id ?? newId()
    const takedown = input.takedown ?? again?.takedown
    const why = takedown && { takedown }
    const job: Job = { ...openJob(id, article.id, site.id, 'withdraw', '', now(), again?.attempts), ...why }
    if (isHeld(previous)) {
      const taken = await keep(article, { ...previous, state: 'withdrawn', updated: now() })
      return closing(job, taken, (receipt) => ({ receipt }), given)
    }
    const done = await jobs.run(job, async () => {
      const taken = await takeOver(article, site)
      if (!taken.ok) return taken
      return targets(site).withdraw(article.id, onSite(previousOf(taken.value.article, site.id)), given)
    })
    if (!done.ok) return done
    return closing(job, await keep(article, { ...done.value, ...why }), (receipt) => ({ receipt }), given)
  }

  async function closing<T>(
    job: Job,
    kept: Result<Receipt>,
    answer: (receipt: Receipt) => T,
    { report }: TargetTools,
  ): Promise<Result<T>> {
    // A receipt that could not be kept leaves the job open: the next start looks the site up and keeps it then.
    if (!kept.ok) return kept
    // What is scheduled is looked at again when its time has come.
    const watch = kept.value.state === 'scheduled' ? watchOf(job, kept.value, now()) : undefined
    if (watch) await library.outbox.put(watch)
    await closeJobs(library.outbox, job, watch)
    report('done')
    return ok(answer(kept.value))
  }

  const key = (input: { articleId: string; site: string }) => `${input.site} ${input.articleId}`
  const ofPlace = {
    ...given,
    keep,
    find: articleAndSite,
    tools,
    inTurn: <T>(place: Place, work: () => Promise<T>) => inTurn(key(place), work),
  }
  const settle = settler(ofPlace)
  const wanted = createWanted({ ...ofPlace, attempts, settle })
  const { resume, take } = unfinished({ ...ofPlace, send, withdraw, recorded: wanted.recorded })
  const takeOff = (input: Place, paused: 'waits' | 'now') =>
    wanted.asked(input, 'withdraw', { paused, answer: (receipt) => ({ receipt }) }, () => withdraw(input))
  // What is taken back from the queue itself does not wait in it.
  const takeBack = (place: Place) => takeOff(place, 'now')
  const queue = createQueue({ ...ofPlace, attempts, take, settle, takeBack, resume })

  return {
    // Secrets stay here: the window learns only whether they are known.
    sites: async () =>
      ok(
        sites().map(({ secrets, ...site }) => ({
          ...site,
          hasSecrets: Object.keys(secrets).length > 0,
          schedules: schedulesItself(site),
          previews: kindOf(site.target)?.previews ?? false,
        })),
      ),
    async check(input) {
      const site = findSite(input.site)
      if (!site.ok) return site
      const examined = await examine(input.articleId, site.value, { pack: false })
      if (!examined.ok) return examined
      const { problems, links } = examined.value
      return ok({ problems, links })
    },
    async checkLinks(input) {
      const addresses = await library.addresses(input.articleId)
      if (!addresses.ok) return addresses
      const links = await given.tryLinks(addresses.value)
      const kept = await library.rememberLinks(links)
      return kept.ok ? ok(links) : kept
    },
    send(input) {
      const answer = (receipt: Receipt) => ({ receipt, problems: [] })
      const paused = input.over ? 'refused' : 'waits'
      return wanted.asked(input, 'publish', { paused, answer }, () => send(input))
    },
    withdraw: (input) => takeOff(input, 'waits'),
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
    ...sitePosts({ library, targets, find: findSite, tools: (site) => tools('', site) }),
    async pull(input) {
      const site = findSite(input.site)
      if (!site.ok) return site
      const target = targets(site.value)
      if (!target.pull) return writeOnly
      const pulled = await target.pull(input.remoteId, tools('', input.site), input.version)
      return pulled.ok ? ok({ was: null, ...pulledByUs(pulled.value, site.value.options) }) : pulled
    },
    async keepCopy(input) {
      const site = findSite(input.site)
      if (!site.ok) return site
      const pulled = await targets(site.value).pull?.(input.remoteId, tools('', input.site))
      if (!pulled) return writeOnly
      if (!pulled.ok) return pulled
      const { article: theirs } = pulledByUs(pulled.value, site.value.options)
      // An article of its own: sent, it would be another page.
      const article: Article = {
        ...theirs,
        id: given.newId(),
        receipts: [],
        status: 'draft',
        slug: '',
      }
      const added = await library.add(article)
      return added.ok ? ok({ id: article.id, headline: article.headline }) : added
    },
    queue,
    previews: createSitePreviews({ ...ofPlace, examine }),
    async resume(all) {
      const paused = await library.deliveries.isPaused()
      return paused.ok && paused.value ? [] : resume(all)
    },
  }
}
