import { ArticleId } from '../../shared/article/article'
import { Job } from '../../shared/publish/job'
import { DELIVERY_COLUMNS } from '../../shared/publish/queue/columns'
import { DeliveryOutcome, type DeliveryQuery, type LoggedDelivery } from '../../shared/publish/queue/delivery'
import { deliveriesCsv } from '../../shared/publish/queue/export'
import { type Queue, queueItems } from '../../shared/publish/queue/items'
import { ok, type Result } from '../../shared/result'
import { deliveryText } from '../library/deliveryCalls'
import type { ConfiguredSite } from '../publish/target'
import { alone } from '../publish/targets/local/lock'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { openDesk } from './data/desk'
import { dataFolder } from './data/folder'
import { withLibrary } from './data/libraryFolder'
import { findSite, readSites } from './data/sites'

type Log = (query: DeliveryQuery) => readonly LoggedDelivery[]

/**
 * `queue`: what is on its way; with `--run` everything that is due is looked up, and sent where it has to be; with
 * `--log` what came of it. `--library DIR` reads the app's own instead, while the app is closed.
 */
export async function queueCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const { options, flags } = command
  if (command.positional.length > 0) return usage('queue takes no names; see --help.')
  const query = queryOf(command)
  if (typeof query === 'string') return usage(query)
  if (options.library !== undefined) {
    if (flags.has('run')) return usage('--run is for the command line’s own queue; the app runs its own.')
    return ofLibrary(command, query, io.error)
  }
  const data = dataFolder(command)
  const kept = await readSites(data)
  if (!kept.ok) return refusal(kept.fault)
  const sites: ConfiguredSite[] = []
  for (const { id } of kept.value) {
    const site = await findSite(data, id)
    if (!site.ok) return refusal(site.fault)
    sites.push(site.value)
  }
  const desk = openDesk({ data, sites, pictures: options.pictures, io })
  const run = () => alone(data, async () => ok(await desk.publish.resume()))
  const notices = flags.has('run') ? await run() : ok([])
  if (!notices.ok) return refusal(notices.fault)
  if (flags.has('log')) {
    const log = await desk.shelf.deliveries.list({ ...query, limit: 1000 })
    return log.ok ? logged(command, log.value) : refusal(log.fault)
  }
  const state = await desk.publish.queue.state({})
  if (!state.ok) return refusal(state.fault)
  const jobs = await desk.shelf.jobs()
  const result = shown(command, state.value, { jobs, notices: notices.value })
  return result.ok ? { ...result, code: notices.value.length > 0 ? 1 : 0 } : result
}

/** The app's own queue and log, read from its library. */
async function ofLibrary(
  command: Command,
  query: Omit<DeliveryQuery, 'limit'>,
  tell: CliIo['error'],
): Promise<CommandResult> {
  const read = await withLibrary(command, tell, (store): Result<CommandResult> => {
    const list: Log = (asked) => store.deliveries.list(asked)
    if (command.flags.has('log')) {
      if (!command.isJson && !command.flags.has('csv'))
        return ok(logged(command, list({ ...query, limit: 1000 })))
      const text = command.flags.has('csv')
        ? deliveryText(list, { ...query, form: 'csv', heads: DELIVERY_COLUMNS })
        : json(list({ ...query, limit: 1000 }))
      return ok({ ok: true, text })
    }
    const jobs = store.outbox.list().flatMap((stored) => {
      const job = Job.safeParse(stored)
      return job.success ? [job.data] : []
    })
    const items = queueItems({
      jobs,
      running: [],
      last: store.deliveries.latest(),
      siteName: () => '',
      now: new Date().toISOString(),
    })
    return ok(shown(command, { isPaused: store.deliveries.isPaused(), items }, { jobs }))
  })
  return read.ok ? read.value : refusal(read.fault)
}

/** What `--site`, `--article` and `--outcome` ask for; a line of usage where they cannot. */
function queryOf({ options }: Command): Omit<DeliveryQuery, 'limit'> | string {
  const article = options.article === undefined ? undefined : ArticleId.safeParse(options.article)
  if (article && !article.success) return '--article is the id of an article.'
  const outcome = options.outcome === undefined ? undefined : DeliveryOutcome.safeParse(options.outcome)
  if (outcome && !outcome.success) return `--outcome is one of ${DeliveryOutcome.options.join(', ')}.`
  return {
    ...(article && { articleId: article.data }),
    ...(options.site !== undefined && { site: options.site }),
    ...(outcome && { outcomes: [outcome.data] }),
  }
}

function shown(command: Command, queue: Queue, more: Record<string, unknown>): CommandResult {
  const lines = queue.items.map(
    ({ state, act, site, articleId, at, fault, headline }) =>
      `${state}\t${act}\t${site}\t${articleId}\t${at}\t${fault?.code ?? ''}\t${headline}\n`,
  )
  const text = queue.isPaused ? `the queue is paused\n${lines.join('')}` : lines.join('')
  return { ok: true, text: command.isJson ? json({ ...queue, ...more }) : text }
}

function logged(command: Command, log: readonly LoggedDelivery[]): CommandResult {
  if (command.flags.has('csv')) return { ok: true, text: deliveriesCsv(log, DELIVERY_COLUMNS) }
  if (command.isJson) return { ok: true, text: json(log) }
  const lines = log.map(
    ({ began, outcome, act, site, articleId, fault, headline }) =>
      `${began}\t${outcome}\t${act}\t${site}\t${articleId}\t${fault?.code ?? ''}\t${headline}\n`,
  )
  return { ok: true, text: lines.join('') }
}
