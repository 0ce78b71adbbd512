import path from 'node:path'
import { type Article, ArticleId, type Receipt } from '../../shared/article/article'
import { holdUntil } from '../../shared/publish/hold'
import { fail, ok, type Result } from '../../shared/result'
import type { Archive } from '../archive/archive'
import { createPictures } from '../pictures/pictures'
import { publishedPicture } from '../pictures/published'
import { createRenditions } from '../pictures/renditions/renditions'
import { prepareParcel } from '../publish/prepare'
import type { ConfiguredSite, TargetTools } from '../publish/target'
import { targetOf } from '../publish/targets'
import { alone } from '../publish/targets/local/lock'
import { readArticle } from './articleInput'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { archiveIn } from './data/archive'
import { dataFolder } from './data/folder'
import { logged } from './data/logged'
import { publishToSite, withdrawFromSite } from './namedSite'
import { localFolder, rememberSite, siteFrom } from './site'

/** What a target may use when a command asks it; `pictures` is the folder library pictures lie in. */
export function tools(pictures: string | undefined): TargetTools {
  const store = pictures === undefined ? null : createPictures(path.resolve(pictures))
  return {
    now: () => new Date().toISOString(),
    signal: new AbortController().signal,
    report: () => {},
    picture: async (hash) =>
      store
        ? publishedPicture(store, hash)
        : fail('missing', 'picture.missing', `There is no picture ${hash}.`),
    ...(store && pictures
      ? { renditions: createRenditions({ folder: path.resolve(pictures, 'renditions'), pictures: store }) }
      : {}),
  }
}

/** Does what it does to a site while no other command writes the archive, and enters what came of it there. */
function archived(
  command: Command,
  articleId: string,
  work: (archive: Archive) => Promise<Result<Receipt>>,
): Promise<Result<Receipt>> {
  const data = dataFolder(command)
  const archive = archiveIn(data, path.resolve(command.options.pictures ?? path.join(data, 'pictures')))
  return alone(data, async () => {
    const receipt = await work(archive)
    if (!receipt.ok) return receipt
    const entered = await archive.enter(articleId, receipt.value)
    return entered.ok ? receipt : entered
  })
}

async function siteOf(
  command: Command,
  what: string,
): Promise<{ ok: true; name: string; site: ConfiguredSite } | { ok: false; result: CommandResult }> {
  const [name, ...more] = command.positional
  if (name === undefined || more.length > 0)
    return { ok: false, result: usage(`${what} wants one ARTICLE.json.`) }
  const folder = localFolder(command.options.site)
  if (folder === null)
    return {
      ok: false,
      result: usage('--site is local:DIR, the folder of a site, or the name of one; see galley site.'),
    }
  const site = await siteFrom(command.options, folder)
  return site.ok ? { ok: true, name, site: site.site } : { ok: false, result: usage(site.message) }
}

const answer = (command: Command, receipt: Receipt): CommandResult => ({
  ok: true,
  text: command.isJson
    ? json(receipt)
    : `${receipt.state} ${receipt.url}\n${receipt.differences.map((one) => `  ${one}\n`).join('')}`,
})

/** The one article of a command to a site that was given a name; null when the site is a folder, or none. */
function toNamedSite({ options, positional }: Command): string | null {
  const [name, ...more] = positional
  const isNamed = /^[a-z0-9][a-z0-9-]*$/.test(options.site ?? '')
  return isNamed && name !== undefined && more.length === 0 ? name : null
}

export async function publishCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const named = toNamedSite(command)
  if (named !== null) return publishToSite(named, command, io)
  const asked = await siteOf(command, 'publish')
  if (!asked.ok) return asked.result
  const article = await readArticle(asked.name, io)
  if (!article.ok) return refusal(article.fault)
  const given = tools(command.options.pictures)
  const { problems, parcel } = prepareParcel(article.value, asked.site, given.now())
  if (!parcel) {
    const errors = problems
      .filter((problem) => problem.severity === 'error')
      .map((problem) => problem.message)
    return refusal(`not published: ${errors.join(' ')}`)
  }
  const until = holdUntil(article.value, { schedulesItself: false, isShown: false, now: given.now() })
  if (until)
    return refusal(`not published: a folder shows a page at once, and the article is planned for ${until}.`)
  // A receipt in the file may come from another folder; this folder knows itself what it holds.
  const receipt = await archived(command, article.value.id, async (archive) => {
    const prepared = await archive.prepare(parcel)
    if (!prepared.ok) return prepared
    const attempt = { data: dataFolder(command), site: asked.site, kind: 'publish' } as const
    return logged(attempt, { id: article.value.id, article: article.value }, given, (watched) =>
      targetOf(asked.site).publish(parcel, null, watched),
    )
  })
  if (!receipt.ok) return refusal(receipt.fault)
  for (const { message } of problems) io.error(`galley: warning: ${message}\n`)
  await rememberSite(asked.site)
  return answer(command, receipt.value)
}

export async function withdrawCommand(command: Command, io: CliIo): Promise<CommandResult> {
  const named = toNamedSite(command)
  if (named !== null) return withdrawFromSite(named, command, io)
  const asked = await siteOf(command, 'withdraw')
  if (!asked.ok) return asked.result
  const wanted = await articleNamed(asked.name, io)
  if (!wanted.ok) return refusal(wanted.fault)
  const { id } = wanted.value
  const attempt = { data: dataFolder(command), site: asked.site, kind: 'withdraw' } as const
  const receipt = await archived(command, id, () =>
    logged(attempt, wanted.value, tools(undefined), (watched) =>
      targetOf(asked.site).withdraw(id, null, watched),
    ),
  )
  return receipt.ok ? answer(command, receipt.value) : refusal(receipt.fault)
}

/** An article by its file, or by its id alone. */
async function articleNamed(
  name: string,
  io: CliIo,
): Promise<Result<{ id: string; article: Article | null }>> {
  if (ArticleId.safeParse(name).success) return ok({ id: name, article: null })
  const article = await readArticle(name, io)
  return article.ok ? ok({ id: article.value.id, article: article.value }) : article
}
