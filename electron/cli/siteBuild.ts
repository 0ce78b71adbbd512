import fs from 'node:fs'
import path from 'node:path'
import * as z from 'zod'
import type { Article } from '../../shared/article/article'
import { migrateArticle } from '../../shared/article/migrate'
import { fail, ok, type Result } from '../../shared/result'
import type { Store } from '../library/storeType'
import type { ConfiguredSite } from '../publish/target'
import { type BuildReport, type BuildSource, buildSite } from '../publish/targets/local/build'
import { underWayIn } from '../publish/underWay'
import { buildWholeSite, type SiteShelf } from '../publish/wholeSite'
import { type CliIo, type Command, type CommandResult, json, refusal, usage } from './command'
import { appFolder } from './data/appFolder'
import { appSites, isNamed } from './data/appSites'
import { withLibrary } from './data/closedLibrary'
import { dataFolder } from './data/folder'
import { openShelf } from './data/shelf'
import { findSite } from './data/sites'
import { tools } from './publishCommand'
import { localFolder, rememberSite, siteFrom } from './site'

/** `site build NAME|local:DIR`: the whole site at once, for a new look, a new folder, or a library that was brought along. */
export async function buildCommand(name: string, command: Command, io: CliIo): Promise<CommandResult> {
  const site = await siteOf(name, command)
  if (!site.ok) return site.result
  if (site.site.target !== 'local')
    return usage('only a local site is built here; other sites draw their own pages.')
  const { from } = command.options
  const pictures = command.options.pictures ?? (site.profile && path.join(site.profile, 'pictures'))
  let told = 0
  const options = {
    all: command.flags.has('all'),
    progress(done: number, of: number) {
      const now = performance.now()
      if (done < of && now - told < 1000) return
      told = now
      io.error(`galley: ${done} of ${of}\n`)
    },
  }
  const build = (open: () => Promise<Result<BuildSource>>) =>
    buildSite(site.site, open, tools(pictures), options)
  const built =
    from !== undefined
      ? await build(() => fromFolder(from, command))
      : site.profile
        ? await withLibrary(site.profile, io.error, (store) =>
            buildWholeSite(site.site, shelfOf(store), tools(pictures), {
              ...options,
              prune: command.flags.has('prune'),
            }),
          )
        : await build(() => fromShelf(command, site.site))
  if (!built.ok) return refusal(built.fault)
  if (localFolder(name) !== null) await rememberSite(site.site)
  for (const { id, message } of built.value.failed) io.error(`galley: ${id}: ${message}\n`)
  const code = built.value.failed.length > 0 ? 1 : 0
  return { ok: true, text: command.isJson ? json(built.value) : printed(built.value), code }
}

async function siteOf(
  name: string,
  command: Command,
): Promise<{ ok: true; site: ConfiguredSite; profile?: string } | { ok: false; result: CommandResult }> {
  const folder = localFolder(name)
  if (folder === null) {
    const found = await findSite(dataFolder(command), name)
    if (found.ok) return { ok: true, site: found.value }
    // A site of the app's: what it shows stands in the app's library.
    const profile = appFolder(command)
    const site =
      found.fault.code === 'site.unknown' ? (await appSites(profile)).find(isNamed(name)) : undefined
    return site ? { ok: true, site, profile } : { ok: false, result: refusal(found.fault) }
  }
  const site = await siteFrom(command.options, folder)
  return site.ok ? site : { ok: false, result: usage(site.message) }
}

interface Known {
  readonly id: string
  readonly firstPublished: string
  readonly updated: string
  readonly read: () => Promise<Result<Article>>
}

/** The app's library, while the app is closed. */
const shelfOf = (store: Store): SiteShelf => ({
  receiptsOn: async (site, after) => ok(store.receiptsOn(site, after)),
  asPublished: async (id, site) => store.versions.asPublished(id, site),
  underWay: underWayIn({ list: async () => ok(store.outbox.list()) }),
})

/** What was sent to the site from here, and is published there. */
async function fromShelf(command: Command, site: ConfiguredSite): Promise<Result<BuildSource>> {
  const shelf = openShelf(dataFolder(command))
  const known: Known[] = []
  const withdrawn = new Set<string>()
  for (const id of await shelf.ids()) {
    const article = await shelf.read(id)
    if (!article.ok) return article
    const receipt = article.value.receipts.find((one) => one.site === site.id)
    if (receipt?.state === 'published') known.push({ ...receipt, id, read: () => shelf.read(id) })
    else withdrawn.add(id)
  }
  return ok(sourceOf(known, withdrawn, command))
}

/** A folder of articles in JSON, as `intake --batch --out` writes them. An article under embargo stays where it is. */
async function fromFolder(folder: string, command: Command): Promise<Result<BuildSource>> {
  const place = path.resolve(folder)
  let names: string[]
  try {
    names = fs.readdirSync(place).filter((name) => name.endsWith('.json'))
  } catch {
    return fail('missing', 'input.missing', `${folder} cannot be read.`)
  }
  const now = new Date().toISOString()
  const known: Known[] = []
  const withdrawn = new Set<string>()
  let room = KEPT
  for (const name of names) {
    const file = path.join(place, name)
    const stored = readStored(file)
    if (!stored.ok) return stored
    // The article is parsed whole when its page is drawn. What there is room for is not read from the disk again.
    let kept: unknown = null
    if (stored.value.size <= room) {
      room -= stored.value.size
      kept = stored.value.article
    }
    const read = async () => {
      const article = kept === null ? readFile(file) : articleFrom(file, kept)
      kept = null
      return article
    }
    const head = readHead(file, stored.value.article)
    if (!head.ok) return head
    const { id, stamps, status, embargo } = head.value
    const isHeld = embargo !== '' && Date.parse(embargo) > Date.parse(now)
    if (status === 'withdrawn') withdrawn.add(id)
    else if (!isHeld)
      known.push({
        id,
        firstPublished: stamps.firstPublished || stamps.created,
        updated: stamps.updated,
        read,
      })
  }
  return ok(sourceOf(known, withdrawn, command))
}

/** What the order of a build has to know of an article. The names mean the same in every version of the form. */
const Head = z.object({
  id: z.string(),
  schemaVersion: z.number(),
  status: z.string(),
  embargo: z.string(),
  stamps: z.object({ created: z.string(), firstPublished: z.string(), updated: z.string() }),
})

/** Bytes of articles that are kept between the two readings of a folder. */
const KEPT = 64_000_000

/** The head alone; a file without one is read as an article, and says what is wrong with it. */
function readHead(file: string, stored: unknown): Result<z.infer<typeof Head>> {
  const head = Head.safeParse(stored)
  return head.success ? ok(head.data) : articleFrom(file, stored)
}

function readStored(file: string): Result<{ article: unknown; size: number }> {
  try {
    const text = fs.readFileSync(file, 'utf8')
    const stored: unknown = JSON.parse(text)
    const article =
      typeof stored === 'object' && stored !== null && 'article' in stored ? stored.article : stored
    return ok({ article, size: text.length })
  } catch {
    return fail('invalid', 'input.not-json', `${file} is not JSON.`)
  }
}

function readFile(file: string): Result<Article> {
  const stored = readStored(file)
  return stored.ok ? articleFrom(file, stored.value.article) : stored
}

function articleFrom(file: string, stored: unknown): Result<Article> {
  const article = migrateArticle(stored)
  return article.ok
    ? article
    : { ...article, fault: { ...article.fault, message: `${file}: ${article.fault.message}` } }
}

function sourceOf(known: Known[], withdrawn: ReadonlySet<string>, command: Command): BuildSource {
  const wanted = known.sort((a, b) => Date.parse(a.firstPublished) - Date.parse(b.firstPublished))
  const byId = new Map(known.map((one) => [one.id, one]))
  return {
    wanted,
    read: async (id) =>
      (await byId.get(id)?.read()) ?? fail('missing', 'article.missing', `There is no article ${id}.`),
    isUnwanted: (id) => withdrawn.has(id) || command.flags.has('prune'),
  }
}

const printed = ({ articles, unchanged, left, written, removed }: BuildReport): string =>
  [
    ...written.map((file) => `written\t${file}`),
    ...removed.map((file) => `removed\t${file}`),
    `${articles} articles, ${unchanged} of them as they were; ${written.length} files written, ${removed.length} removed`,
    ...(left > 0
      ? [
          `${left} pages of articles that are not in this library, or on their way, were left; --prune removes the former`,
        ]
      : []),
    '',
  ].join('\n')
