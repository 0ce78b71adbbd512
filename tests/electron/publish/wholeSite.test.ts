import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createSiteBuilds } from '../../../electron/publish/siteBuilds'
import type { TargetTools } from '../../../electron/publish/target'
import type { BuildReport } from '../../../electron/publish/targets/local/build'
import { buildWholeSite, type SiteShelf } from '../../../electron/publish/wholeSite'
import type { Article, Receipt } from '../../../shared/article/article'
import { defaultSite } from '../../../shared/publish/site'
import { fail, ok, type Result } from '../../../shared/result'
import { aFolder, aStory } from './site'

const AT = '2026-11-24T09:00:00.000Z'
const tools: TargetTools = {
  now: () => AT,
  signal: new AbortController().signal,
  report: () => {},
  picture: async () => fail('missing', 'picture.missing', 'none'),
}

type Known = readonly (readonly [Article, Receipt['state'] | null])[]

/** A library that knows these articles, each with its receipt; it answers them two at a time. */
function shelfWith(known: Known, underWay: readonly string[] = []): SiteShelf {
  const rows = known
    .flatMap(([{ id }, state]) => (state ? [{ id, state, firstPublished: AT, updated: AT }] : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    async receiptsOn(_, after) {
      const rest = rows.filter(({ id }) => id > after)
      return ok({ rows: rest.slice(0, 2), next: rest.length > 2 ? (rest[1]?.id ?? '') : '' })
    },
    async asPublished(id) {
      const found = known.find(([article]) => article.id === id)
      return found ? ok(found[0]) : fail('missing', 'article.missing', id)
    },
    underWay: async () => ok(underWay),
  }
}

const aSite = (folder = path.join(aFolder(), 'site')) => ({
  ...defaultSite('tr', 'Meriç Postası'),
  folder,
  secrets: {},
})
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.fault.message)
  return result.value
}
const pages = (folder: string) =>
  fs.readdirSync(folder).filter((name) => fs.existsSync(path.join(folder, name, 'index.html')))

it('leaves alone what is on its way to the site, whether it is to come or to go', async () => {
  const site = aSite()
  const [stays, comes, goes] = [aStory('Köprü kalıyor'), aStory('Yol geliyor'), aStory('Tünel gidiyor')]
  const build = (known: Known, underWay: readonly string[] = []) =>
    buildWholeSite(site, shelfWith(known, underWay), tools, {}).then(value)
  const all: Known = [
    [stays, 'published'],
    [comes, 'published'],
    [goes, 'published'],
  ]
  expect(await build(all)).toMatchObject({ articles: 3, left: 0 })
  // `comes` is on the site and its receipt is not yet kept; `goes` is being withdrawn.
  const midway: Known = [
    [stays, 'published'],
    [comes, 'withdrawn'],
    [goes, 'published'],
  ]
  expect(await build(midway, [comes.id, goes.id])).toMatchObject({ articles: 1, left: 2, removed: [] })
  expect(pages(site.folder)).toEqual(
    expect.arrayContaining(['kopru-kaliyor', 'yol-geliyor', 'tunel-gidiyor']),
  )
  expect((await build(midway)).removed).toContain('yol-geliyor/index.html')
})

it('takes nothing away of which a library put back from a backup knows no receipt', async () => {
  const site = aSite()
  const [old, since] = [aStory('Eski köprü'), aStory('Sonraki yol')]
  const known: Known = [
    [old, 'published'],
    [since, 'published'],
  ]
  value(await buildWholeSite(site, shelfWith(known), tools, {}))
  const backup: Known = [
    [old, 'published'],
    [since, null],
  ]
  const built = value(await buildWholeSite(site, shelfWith(backup), tools, {}))
  expect(built).toMatchObject({ articles: 1, left: 1, removed: [] })
  expect(pages(site.folder)).toContain('sonraki-yol')
})

/** The app's calls over a target that builds when it is let. */
function builds(answer: Result<BuildReport>) {
  const profile = defaultSite('tr', 'Meriç Postası')
  const folder = aFolder()
  const told: unknown[] = []
  const opened: string[] = []
  let go = () => {}
  const calls = createSiteBuilds({
    settings: {
      get: () => ({ sites: [profile, { ...profile, id: 'gazete', target: 'ghost' }] }),
      folderOf: () => folder,
    },
    library: {
      receiptsOn: async () => ok({ rows: [], next: '' }),
      asPublished: async () => fail('missing', 'article.missing', ''),
      outbox: { put: async () => ok({}), remove: async () => ok({}), list: async () => ok([]) },
      library: { rows: async () => ok([{ id: 'a', headline: 'Köprü' }]) } as never,
    },
    targets: () => ({
      build: async ({ progress }, { signal }) => {
        progress(1, 2)
        await new Promise<void>((resolve) => {
          go = resolve
          signal.addEventListener('abort', () => resolve())
        })
        return signal.aborted ? fail('conflict', 'site.build-stopped', '') : answer
      },
    }),
    now: () => AT,
    emit: (_, payload) => told.push(payload),
    openInBrowser: async (address) => void opened.push(address),
    openFolder: async (place) => {
      opened.push(place)
      return ''
    },
  })
  return { calls, folder, told, opened, go: () => go() }
}

const report: BuildReport = {
  articles: 1,
  unchanged: 0,
  left: 0,
  written: ['index.html'],
  removed: [],
  failed: [{ id: 'a', kind: 'damaged', code: 'version.damaged', message: '' }],
}

it('builds one site at a time, tells how far it is, and names what could not be drawn', async () => {
  const { calls, told, go } = builds(ok(report))
  const first = calls.build({ site: 'local' })
  await expect.poll(() => told.length).toBe(2)
  expect(value(await calls.building({}))).toEqual({ site: 'local', done: 1, total: 2 })
  expect(await calls.build({ site: 'local' })).toMatchObject({ fault: { code: 'site.is-building' } })
  go()
  expect(value(await first)).toMatchObject({
    articles: 1,
    written: 1,
    failed: [{ headline: 'Köprü', kind: 'damaged', code: 'version.damaged' }],
  })
  expect(told.at(-1)).toEqual({ site: 'local', done: 1, total: 2, isOver: true })
  expect(value(await calls.building({}))).toBeNull()
})

it('can be stopped, and says so', async () => {
  const { calls, told } = builds(ok(report))
  const build = calls.build({ site: 'local' })
  await expect.poll(() => told.length).toBe(2)
  value(await calls.stopBuild({}))
  expect(await build).toMatchObject({ ok: false, fault: { code: 'site.build-stopped' } })
})

it('opens what lies in the folder, and says where there is nothing', async () => {
  const { calls, folder, opened } = builds(ok(report))
  expect(await calls.visit({ site: 'local' })).toMatchObject({ fault: { code: 'site.nothing-there' } })
  expect(await calls.visit({ site: 'gazete' })).toMatchObject({ fault: { code: 'site.draws-itself' } })
  fs.writeFileSync(path.join(folder, 'index.html'), '')
  value(await calls.visit({ site: 'local' }))
  value(await calls.showFolder({ site: 'local' }))
  expect(opened).toEqual([`file://${folder}/index.html`, folder])
})
