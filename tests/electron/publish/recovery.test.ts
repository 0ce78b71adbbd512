import { fork } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openTables } from '../../../electron/publish/targets/local/tables'
import { aFolder, aStory, changedBetween, openSite, parcelOf } from './site'

const asRoot = process.getuid?.() === 0

afterEach(() => {
  vi.restoreAllMocks()
})

/** Lets `count` renames into place happen and then breaks, as a pulled plug would. */
async function breakAfter(count: number, message: string, work: () => Promise<unknown>): Promise<void> {
  const promises = (await import('node:fs/promises')).default
  const rename = promises.rename
  let left = count
  const spy = vi.spyOn(promises, 'rename').mockImplementation(async (from, to) => {
    if (left === 0) throw Object.assign(new Error(message), { code: message })
    left -= 1
    return rename(from, to)
  })
  await work()
  spy.mockRestore()
}

describe('a site that was interrupted', () => {
  it('comes to the same end from wherever it stopped, for a publication', async () => {
    const whole = openSite()
    const [first, second] = [aStory('Birinci'), aStory('İkinci', { rubrics: ['Kent', 'Ulaşım'] })]
    await whole.publish(first)
    await whole.publish(second)
    const wanted = [...whole.files().keys()].sort()
    let stops = 0
    for (let isWhole = false; !isWhole; ) {
      const site = openSite()
      await site.publish(first)
      await breakAfter(stops, 'ENOSPC', async () => {
        const result = await site.target.publish(parcelOf(second), null, site.tools)
        isWhole = result.ok
        if (!result.ok) expect(result.fault).toMatchObject({ kind: 'full', code: 'site.disk-full' })
        // Whatever is linked is there, at any moment.
        for (const [, slug] of site.read('index.html').matchAll(/href="([a-z-]+)\/index\.html"/g))
          expect(site.exists(`${slug}/index.html`), `${slug} after ${stops} files`).toBe(true)
      })
      await site.publish(second)
      expect([...site.files().keys()].sort(), `after ${stops} files`).toEqual(wanted)
      expect(site.read('rubric/ulasim/index.html')).toContain('İkinci')
      if (!isWhole) stops += 1
    }
    // The page and every list were each the place where it stopped.
    expect(stops).toBeGreaterThan(8)
  }, 60_000)

  it('finishes a withdrawal with whatever is published next', async () => {
    const site = openSite()
    const [gone, next] = [aStory('Giden'), aStory('Gelen')]
    await site.publish(gone)
    await breakAfter(1, 'EIO', async () => {
      expect((await site.target.withdraw(gone.id, null, site.tools)).ok).toBe(false)
    })
    await site.publish(next)
    expect(site.exists('giden')).toBe(false)
    for (const file of site.files().keys()) expect(site.read(file)).not.toContain('giden')
  })

  it('leaves nothing beside the site when a file could not be put in place', async () => {
    const site = openSite()
    await breakAfter(0, 'ENOSPC', async () => {
      await site.target.publish(parcelOf(aStory('Birinci')), null, site.tools)
    })
    expect([...site.files().keys()]).toEqual([])
    expect(fs.readdirSync(path.join(site.folder, '.galley', 'tmp'))).toEqual([])
  })

  it('rebuilds lost or damaged tables from its pages: addresses stay and nothing appears twice', async () => {
    for (const damage of ['lost', 'damaged'] as const) {
      const site = openSite()
      const article = aStory('Birinci')
      const first = await site.publish(article)
      await site.publish(aStory('İkinci'))
      const tables = path.join(site.folder, '.galley', 'site.db')
      if (damage === 'lost') fs.rmSync(tables)
      else
        fs.writeFileSync(tables, 'not a database at all, but long enough to look like something'.repeat(40))
      const again = await site.publish({ ...article, standfirst: 'Yeni spot.' })
      expect(again.url).toBe(first.url)
      expect(again.firstPublished.slice(0, 19)).toBe(first.firstPublished.slice(0, 19))
      expect(site.read('index.html').match(/<li class="card/g)).toHaveLength(2)
      expect(fs.existsSync(`${tables}.damaged-1`)).toBe(damage === 'damaged')
    }
  })

  it('rebuilds again when it was stopped while rebuilding, and publishes nothing twice', async () => {
    const site = openSite()
    const [first, second] = [aStory('Birinci'), aStory('İkinci')]
    await site.publish(first)
    await site.publish(second)
    fs.rmSync(path.join(site.folder, '.galley', 'site.db'))
    // New tables, and the end before a page was read into them.
    openTables(site.folder).db.close()
    expect(await site.publish(second)).toMatchObject({ remoteId: 'ikinci' })
    expect(site.exists('ikinci-2/index.html')).toBe(false)
    expect(site.read('index.html')).toContain('Birinci')
  })
})

describe('a site folder that cannot be used', () => {
  it.each([
    ['a file', (folder: string) => fs.writeFileSync(folder, 'x'), 'site.folder-is-a-file'],
    [
      'below a file',
      (folder: string) => fs.writeFileSync(path.dirname(folder), 'x'),
      'site.folder-is-a-file',
    ],
  ])('says so when it is %s', async (_, prepare, code) => {
    const folder = path.join(aFolder(), 'parent', 'site')
    if (code === 'site.folder-is-a-file' && prepare.toString().includes('dirname')) prepare(folder)
    else {
      fs.mkdirSync(path.dirname(folder))
      prepare(folder)
    }
    const site = openSite(folder)
    const result = await site.target.publish(parcelOf(aStory('Birinci')), null, site.tools)
    expect(result).toMatchObject({ ok: false, fault: { code } })
  })

  it('does not make a folder anew that held the article before', async () => {
    const site = openSite()
    const article = aStory('Birinci')
    const receipt = await site.publish(article)
    fs.rmSync(site.folder, { recursive: true })
    const result = await site.target.publish(parcelOf(article), receipt, site.tools)
    expect(result).toMatchObject({ ok: false, fault: { kind: 'missing', code: 'site.folder-missing' } })
    expect(fs.existsSync(site.folder)).toBe(false)
  })

  it.skipIf(asRoot)('says so when it may not be written to', async () => {
    const folder = aFolder()
    fs.chmodSync(folder, 0o500)
    const site = openSite(folder)
    const result = await site.target.publish(parcelOf(aStory('Birinci')), null, site.tools)
    expect(result).toMatchObject({ ok: false, fault: { kind: 'denied', code: 'site.folder-not-writable' } })
    expect(fs.readdirSync(folder)).toEqual([])
  })
})

describe('several writers', () => {
  it('take turns in one process', async () => {
    const site = openSite()
    const stories = Array.from({ length: 6 }, (_, index) => aStory(`Haber ${index}`))
    await Promise.all(stories.map((story) => site.publish(story)))
    expect(site.read('index.html').match(/<li class="card/g)).toHaveLength(6)
  })

  it('take over a lock whose process is gone, and wait for one that lives', async () => {
    const site = openSite()
    await site.publish(aStory('Birinci'))
    const lock = path.join(site.folder, '.galley', 'lock')
    const child = fork(path.join(import.meta.dirname, 'nothing.mjs'), { stdio: 'ignore' })
    await new Promise((resolve) => child.once('exit', resolve))
    fs.writeFileSync(lock, JSON.stringify({ pid: child.pid, host: os.hostname(), token: 'dead' }))
    await site.publish(aStory('İkinci'))
    expect(fs.existsSync(lock)).toBe(false)

    fs.writeFileSync(lock, JSON.stringify({ pid: process.ppid, host: os.hostname(), token: 'alive' }))
    const before = site.files()
    const waiting = site.publish(aStory('Üçüncü'))
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(changedBetween(before, site.files())).toEqual([])
    fs.rmSync(lock)
    await waiting
    expect(site.read('index.html')).toContain('Üçüncü')
  })
})
