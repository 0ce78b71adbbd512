import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { prepareParcel } from '../../../electron/publish/prepare'
import type { TargetTools } from '../../../electron/publish/target'
import { type BuildReport, type BuildSource, buildSite } from '../../../electron/publish/targets/local/build'
import { createLocalTarget } from '../../../electron/publish/targets/local/local'
import type { Article } from '../../../shared/article/article'
import { defaultSite, type SiteProfile } from '../../../shared/publish/site'
import { fail, ok } from '../../../shared/result'
import { newsStory } from '../../build/newsStory'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const tools: TargetTools = {
  now: () => '2026-11-24T09:00:00.000Z',
  signal: new AbortController().signal,
  report: () => {},
  picture: async () => fail('missing', 'picture.missing', 'none'),
}

function aSite() {
  const folder = join(mkdtempSync(join(tmpdir(), 'galley-build-')), 'site')
  folders.push(join(folder, '..'))
  const site = (change: Partial<SiteProfile> = {}) => ({
    ...defaultSite('tr', 'Meriç Postası'),
    ...change,
    folder,
  })
  return {
    folder,
    site,
    read: (file: string) => readFileSync(join(folder, file), 'utf8'),
    pages: () => readdirSync(folder, { recursive: true, encoding: 'utf8' }),
    async build(
      articles: readonly Article[],
      change: Partial<SiteProfile> = {},
      prune = false,
    ): Promise<BuildReport> {
      const built = await buildSite(site(change), async () => ok(sourceOf(articles, prune)), tools)
      if (!built.ok) throw new Error(built.fault.message)
      return built.value
    },
  }
}

const sourceOf = (articles: readonly Article[], prune = false): BuildSource => ({
  wanted: articles.map(({ id, stamps }) => ({ id, ...stamps })),
  read: async (id) => ok(articles.find((one) => one.id === id) as Article),
  isUnwanted: () => prune,
})

const three = () =>
  (['Bir köprü', 'İki köprü', 'Üç köprü'] as const).map((headline) =>
    newsStory('tr', { headline, ads: { mode: 'off', placements: [], suppressions: [] } }),
  )

describe('building a whole site', () => {
  it('writes every page and list, then nothing, then only what one changed article touches', async () => {
    const { build, read } = aSite()
    const [one, two, last] = three() as [Article, Article, Article]
    const first = await build([one, two, last])
    expect(first).toMatchObject({ articles: 3, unchanged: 0, left: 0, removed: [], failed: [] })
    expect(first.written).toContain('bir-kopru/index.html')
    expect(first.written).toContain('tag/onarim/index.html')
    expect(first.written).toContain('author/isil-caglayan/index.html')
    expect(await build([one, two, last])).toMatchObject({ unchanged: 3, written: [], removed: [] })
    const changed = await build([one, { ...two, standfirst: 'Yeni spot.', tags: ['onarım'] }, last])
    expect(changed).toMatchObject({ unchanged: 2 })
    expect(changed.written).toContain('iki-kopru/index.html')
    expect(changed.written).not.toContain('bir-kopru/index.html')
    expect(read('tag/onarim/index.html')).toContain('Yeni spot.')
    expect(read('tag/belediye/index.html')).not.toContain('Yeni spot.')
  })

  it('draws the same site as publishing the articles one by one', async () => {
    const [built, published] = [aSite(), aSite()]
    const articles = three()
    await built.build(articles)
    const target = createLocalTarget(published.site())
    for (const article of articles) {
      const { parcel } = prepareParcel(article, published.site(), tools.now())
      if (!parcel) throw new Error('The story does not pass the checks.')
      expect((await target.publish(parcel, null, tools)).ok).toBe(true)
    }
    const files = (site: typeof built) =>
      site
        .pages()
        .filter((file) => /\.(html|js|css)$/.test(file))
        .sort()
    expect(files(built)).toEqual(files(published))
    // Built pages keep the day they were first published; those published now say now.
    for (const file of ['rubrics/index.html', 'styles.css', '404.html'])
      expect(built.read(file)).toBe(published.read(file).replaceAll(published.folder, built.folder))
  })

  it('draws every page again for a new name and menu', async () => {
    const { build, read, site } = aSite()
    const articles = three()
    await build(articles)
    const theme = {
      ...site().theme,
      navigation: [{ name: 'Kent', address: '' }],
      footer: 'Künye: Işıl Çağlayan',
    }
    const after = await build(articles, { name: 'Yeni Ad', theme })
    expect(after.unchanged).toBe(0)
    for (const file of [
      'bir-kopru/index.html',
      'index.html',
      'archive/1.html',
      'tag/onarim/index.html',
      '404.html',
    ]) {
      expect(read(file)).toContain('Yeni Ad')
      expect(read(file)).toContain('Künye: Işıl Çağlayan')
      expect(read(file)).toMatch(/<nav class="rubric-nav".*rubric\/kent\/index\.html.*<\/nav>/s)
    }
  })

  it('leaves pages the library does not hold, unless they are to go', async () => {
    const { build, pages } = aSite()
    const [one, two, last] = three() as [Article, Article, Article]
    await build([one, two, last])
    expect(await build([one, two])).toMatchObject({ left: 1, removed: [] })
    const pruned = await build([one, two], {}, true)
    expect(pruned.left).toBe(0)
    expect(pruned.removed).toContain('uc-kopru/index.html')
    expect(pages()).not.toContain('uc-kopru')
  })

  it('changes nothing until all of it is there: stopped at any page, the old site stands', async () => {
    const { build, folder, site } = aSite()
    const articles = three()
    const [one, two, last] = articles as [Article, Article, Article]
    await build([one, two])
    const before = contentsOf(folder)
    const changed = [{ ...one, standfirst: 'Yeni spot.' }, last, two]
    for (const at of [0, 1, 2, 3]) {
      const stop = new AbortController()
      if (at === 0) stop.abort()
      const stopped = await buildSite(
        site({ name: 'Yeni Ad' }),
        async () => ok(sourceOf(changed, true)),
        { ...tools, signal: stop.signal },
        { all: true, progress: (done) => done === at && stop.abort() },
      )
      expect(stopped).toMatchObject({ ok: false, fault: { code: 'site.build-stopped' } })
      expect(contentsOf(folder)).toEqual(before)
    }
    // And what was begun leaves no trace in the tables: everything is still to be done.
    const after = await build(changed, { name: 'Yeni Ad' })
    expect(after).toMatchObject({ articles: 3, unchanged: 0, left: 0 })
    expect(contentsOf(folder)['uc-kopru/index.html']).toContain('Yeni Ad')
  })

  it('is done again, at the same addresses, where it was killed as its pages were put in place', async () => {
    const { build, folder, pages } = aSite()
    const [one, two, last] = three() as [Article, Article, Article]
    await build([one])
    const tables = readFileSync(join(folder, '.galley/site.db'))
    await build([one, two, last])
    // The pages are there, and the tables never heard of them.
    writeFileSync(join(folder, '.galley/site.db'), tables)
    expect(await build([one, two, last])).toMatchObject({ articles: 3, failed: [] })
    expect(
      pages()
        .filter((file) => /^(iki|uc)-kopru/.test(file))
        .sort(),
    ).toEqual(['iki-kopru', 'iki-kopru/index.html', 'uc-kopru', 'uc-kopru/index.html'])
  })

  it('asks what is to be on the site once nobody else writes to it', async () => {
    const { build, folder, site } = aSite()
    const [one, two] = three() as [Article, Article, Article]
    await build([one])
    const seen: string[] = []
    const built = await buildSite(
      site(),
      async () => {
        seen.push(...readdirSync(join(folder, '.galley')).filter((name) => name === 'lock'))
        return ok(sourceOf([one, two]))
      },
      tools,
    )
    expect(built.ok).toBe(true)
    expect(seen).toEqual(['lock'])
  })

  it('goes on where it was stopped, at the same addresses', async () => {
    const { build, folder, pages } = aSite()
    const [one, two, last] = three() as [Article, Article, Article]
    await build([one])
    const before = statSync(join(folder, 'bir-kopru/index.html')).mtimeMs
    // The page was written and the program ended before the tables said so.
    rmSync(join(folder, 'rubric'), { recursive: true })
    const after = await build([one, two, last])
    expect(after.unchanged).toBe(1)
    expect(statSync(join(folder, 'bir-kopru/index.html')).mtimeMs).toBe(before)
    expect(pages().filter((file) => file.startsWith('iki-kopru'))).toEqual([
      'iki-kopru',
      'iki-kopru/index.html',
    ])
    expect(pages()).toContain('rubric/kent/index.html')
  })
})

/** Every file readers can ask for, with what is in it. */
function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !name.startsWith('.galley') && statSync(join(folder, name)).isFile())
    .sort()
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
