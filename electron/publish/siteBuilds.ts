import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EventName } from '../../shared/ipc/channels'
import type { EventPayload, Services } from '../../shared/ipc/contract'
import type { SiteProfile } from '../../shared/publish/site'
import { fail, ok, type Result } from '../../shared/result'
import type { Library } from '../library/library'
import type { ConfiguredSite, TargetTools } from './target'
import type { WorkedTarget } from './targetWorker'
import { underWayIn } from './underWay'

type Calls = Pick<Services['sites'], 'build' | 'stopBuild' | 'building' | 'visit' | 'showFolder'>

/** Failures that are told one by one. */
const NAMED = 20

/** Building a site of ours whole, and going to look at it. One build at a time; the work is done on the publisher's thread. */
export function createSiteBuilds(given: {
  readonly settings: { get(): { readonly sites: readonly SiteProfile[] }; folderOf(site: string): string }
  readonly library: Pick<Library, 'receiptsOn' | 'asPublished' | 'outbox' | 'library'>
  readonly targets: (site: ConfiguredSite) => Pick<WorkedTarget, 'build'>
  readonly now: () => string
  readonly emit: <E extends EventName>(event: E, payload: EventPayload<E>) => void
  readonly openInBrowser: (address: string) => Promise<void>
  /** Opens a folder in the system's own program; what went wrong, or nothing. */
  readonly openFolder: (folder: string) => Promise<string>
}): Calls {
  const { settings, library, emit } = given
  let current: { site: string; done: number; total: number; stop: AbortController } | null = null

  function find(id: string): Result<ConfiguredSite> {
    const site = settings.get().sites.find((one) => one.id === id)
    if (!site) return fail('missing', 'site.unknown', `There is no site called ${id}.`, { site: id })
    if (site.target !== 'local')
      return fail('invalid', 'site.draws-itself', 'Only a local site is built here.', { site: site.name })
    return ok({ ...site, folder: settings.folderOf(id), secrets: {} })
  }

  const tools = (signal: AbortSignal): TargetTools => ({
    now: given.now,
    signal,
    report: () => undefined,
    picture: async () => fail('missing', 'picture.missing', 'The worker reads pictures itself.'),
  })

  async function headlines(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await library.library.rows({ ids: [...ids] })
    return new Map(rows.ok ? rows.value.map(({ id, headline }) => [id, headline]) : [])
  }

  return {
    async build({ site: id }) {
      const site = find(id)
      if (!site.ok) return site
      if (current)
        return fail('conflict', 'site.is-building', 'A site is being built already.', { site: current.site })
      const build = { site: id, done: 0, total: 0, stop: new AbortController() }
      current = build
      const tell = (isOver: boolean) => {
        const { done, total } = build
        emit('siteBuildProgress', { site: id, done, total, isOver })
      }
      tell(false)
      try {
        const built = await given.targets(site.value).build(
          {
            shelf: { ...library, underWay: underWayIn(library.outbox) },
            progress(done, total) {
              Object.assign(build, { done, total })
              tell(false)
            },
          },
          tools(build.stop.signal),
        )
        if (!built.ok) return built
        const { articles, unchanged, left, written, removed, failed } = built.value
        const named = await headlines(failed.slice(0, NAMED).map((one) => one.id))
        return ok({
          folder: site.value.folder,
          articles,
          unchanged,
          left,
          written: written.length,
          removed: removed.length,
          failed: failed.map(({ id: one, kind, code }) => ({ headline: named.get(one) ?? '', kind, code })),
        })
      } finally {
        current = null
        tell(true)
      }
    },
    async stopBuild() {
      current?.stop.abort()
      return ok({})
    },
    async building() {
      return ok(current && { site: current.site, done: current.done, total: current.total })
    },
    async visit({ site: id }) {
      const site = find(id)
      if (!site.ok) return site
      const front = path.join(site.value.folder, 'index.html')
      if (!fs.existsSync(front))
        return fail('missing', 'site.nothing-there', 'Nothing has been published on this site yet.')
      // What lies in the folder, whatever the address shows: that may be a copy from yesterday.
      await given.openInBrowser(pathToFileURL(front).href)
      return ok({})
    },
    async showFolder({ site: id }) {
      const site = find(id)
      if (!site.ok) return site
      const { folder } = site.value
      if (!fs.existsSync(folder))
        return fail('missing', 'site.folder-missing', `The site folder ${folder} is not there.`, { folder })
      const wrong = await given.openFolder(folder)
      return wrong === '' ? ok({}) : fail('unexpected', 'site.folder-not-shown', wrong, { folder })
    },
  }
}
