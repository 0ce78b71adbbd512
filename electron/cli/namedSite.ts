import { ArticleId, Instant, type Receipt } from '../../shared/article/article'
import { namedByUs } from '../../shared/publish/rubricNames'
import { fail, ok, type Result } from '../../shared/result'
import { writeOnly } from '../publish/posts'
import type { ConfiguredSite } from '../publish/target'
import { targetOf } from '../publish/targets'
import { alone } from '../publish/targets/local/lock'
import { readArticle } from './articleInput'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { openDesk, plainTools } from './data/desk'
import { dataFolder } from './data/folder'
import { findSite } from './data/sites'

/** `publish --site NAME`: what is wanted is written down first, and finished by `queue --run` where it is not now. */
export async function publishToSite(name: string, command: Command, io: CliIo): Promise<CommandResult> {
  const { schedule, over } = command.options
  if (schedule !== undefined && !Instant.safeParse(schedule).success)
    return usage('--schedule is an instant such as 2026-11-24T07:30:00+05:00.')
  const article = await readArticle(name, io)
  if (!article.ok) return refusal(article.fault)
  return withSite(command, io, async ({ desk, site }) => {
    const shelved = await desk.shelf.add(
      schedule === undefined ? article.value : { ...article.value, schedule },
    )
    if (!shelved.ok) return shelved
    const sent = await desk.publish.send({ articleId: shelved.value.id, site: site.id, over })
    if (!sent.ok) return sent
    const { receipt, problems } = sent.value
    if (!receipt) {
      const errors = problems.filter(({ severity }) => severity === 'error').map(({ message }) => message)
      return fail('invalid', 'article.problems', `not published: ${errors.join(' ')}`)
    }
    for (const { message } of problems) io.error(`galley: warning: ${message}\n`)
    return ok(receipt)
  })
}

export async function withdrawFromSite(name: string, command: Command, io: CliIo): Promise<CommandResult> {
  const given = ArticleId.safeParse(name).success ? null : await readArticle(name, io)
  if (given && !given.ok) return refusal(given.fault)
  return withSite(command, io, async ({ desk, site }) => {
    if (given) {
      const shelved = await desk.shelf.add(given.value)
      if (!shelved.ok) return shelved
    }
    const articleId = given ? given.value.id : name
    const known = await desk.shelf.read(articleId)
    // From another computer: nothing is remembered here, and the site itself is asked.
    if (!known.ok) return targetOf(site).withdraw(articleId, null, plainTools())
    const { reason, by = '' } = command.options
    const takedown = reason ? { reason, by } : undefined
    const done = await desk.publish.withdraw({ articleId, site: site.id, takedown })
    return done.ok ? ok(done.value.receipt) : done
  })
}

type Work = (given: { desk: ReturnType<typeof openDesk>; site: ConfiguredSite }) => Promise<Result<Receipt>>

/** Runs while no other command works on this data folder, and prints the receipt. */
async function withSite(command: Command, io: CliIo, work: Work): Promise<CommandResult> {
  const data = dataFolder(command)
  const site = await findSite(data, command.options.site ?? '')
  if (!site.ok) return refusal(site.fault)
  const desk = openDesk({ data, sites: [site.value], pictures: command.options.pictures, io })
  const done = await alone(data, () => work({ desk, site: site.value }))
  if (!done.ok) return refusal(done.fault)
  const { state, url, differences } = done.value
  const text = `${state} ${url}\n${differences.map((one) => `  ${one}\n`).join('')}`
  return { ok: true, text: command.isJson ? json(done.value) : text }
}

/** `pull --site NAME`: what the site has; with `--id` one post as an article, on the version it was read from. */
export async function pullCommand(command: Command): Promise<CommandResult> {
  if (command.positional.length > 0) return usage('pull wants --site NAME, and --id ID for one article.')
  const site = await findSite(dataFolder(command), command.options.site ?? '')
  if (!site.ok) return refusal(site.fault)
  const target = targetOf(site.value)
  const { id, page = '1', search = '' } = command.options
  if (!/^[1-9]\d{0,3}$/.test(page)) return usage('--page is a number from 1 on.')
  if (id === undefined) {
    const listed = await (target.list?.(plainTools(), { page: Number(page), search: search.slice(0, 200) }) ??
      writeOnly)
    if (!listed.ok) return refusal(listed.fault)
    const lines = listed.value.map(
      (one) => `${one.remoteId}\t${one.state}\t${one.updated}\t${one.headline}\n`,
    )
    return { ok: true, text: command.isJson ? json(listed.value) : lines.join('') }
  }
  const pulled = await (target.pull?.(id, plainTools()) ?? writeOnly)
  if (!pulled.ok) return refusal(pulled.fault)
  const article = namedByUs(pulled.value.article, site.value.options)
  return { ok: true, text: json(command.isJson ? { ...pulled.value, article } : article) }
}
