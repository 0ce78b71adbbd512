import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openStore } from '../../../electron/library/store'
import type { Article } from '../../../shared/article/article'
import { defaultSite } from '../../../shared/publish/site'
import { aFolder, aStory } from '../publish/site'
import { run } from './runInMemory'

const AT = '2026-11-24T09:00:00.000Z'

const receipt = (state: 'published' | 'withdrawn'): Article['receipts'][number] => ({
  site: 'local',
  state,
  remoteId: '',
  url: '',
  contentHash: '',
  firstPublished: AT,
  updated: AT,
  base: '',
  differences: [],
})

/** A profile as the app leaves it: its settings, and a library with a story of each kind. */
function aProfile() {
  const profile = aFolder()
  const folder = path.join(profile, 'pages')
  const sites = [defaultSite('tr', 'Meriç Postası')]
  fs.writeFileSync(
    path.join(profile, 'settings.json'),
    JSON.stringify({ settings: { sites }, folders: { local: folder } }),
  )
  const store = openStore(path.join(profile, 'library'), () => AT)
  const shown = { ...aStory('Köprü açıldı'), receipts: [receipt('published')] }
  const gone = { ...aStory('Tünel kapandı'), receipts: [receipt('withdrawn')] }
  for (const article of [shown, gone, aStory('Henüz yayımlanmadı')]) store.add(article)
  store.close()
  return { profile, folder }
}

it('builds a site of the app’s from its library: what is published there, and nothing else', async () => {
  const { profile, folder } = aProfile()
  for (const name of ['local', 'meriç postası']) {
    const built = await run(['site', 'build', name, '--data', profile, '--json'])
    expect(built.code, built.out).toBe(0)
    expect(JSON.parse(built.out)).toMatchObject({ articles: 1, failed: [] })
  }
  const front = fs.readFileSync(path.join(folder, 'index.html'), 'utf8')
  expect(front).toContain('Köprü açıldı')
  expect(front).toContain('Meriç Postası')
  expect(front).not.toMatch(/Tünel|Henüz yayımlanmadı/)
})

it('draws a story as it was published, whatever has been written in it since', async () => {
  const { profile, folder } = aProfile()
  const store = openStore(path.join(profile, 'library'), () => AT)
  const story = aStory('Yol açıldı')
  store.add(story)
  store.appendReceipt(story.id, {
    kind: 'receipt',
    receipt: { ...receipt('published'), remoteId: 'yol-acildi' },
    status: 'published',
    firstPublished: AT,
    slug: 'yol-acildi',
  })
  const entry = { kind: 'fields' as const, patch: { headline: 'Henüz kimsenin onaylamadığı başlık' } }
  store.journal({ id: story.id, after: 0, batch: 'a', entries: [entry] })
  store.close()
  const built = await run(['site', 'build', 'local', '--data', profile, '--json'])
  expect(JSON.parse(built.out)).toMatchObject({ articles: 2, failed: [] })
  const front = fs.readFileSync(path.join(folder, 'index.html'), 'utf8')
  expect(front).toContain('Yol açıldı')
  expect(front).not.toContain('onaylamadığı')
})

it('leaves a library alone that the app has open', async () => {
  const { profile, folder } = aProfile()
  fs.mkdirSync(path.join(profile, 'library/library.db.lock'))
  fs.symlinkSync(
    `${(await import('node:os')).hostname()}-${process.pid}`,
    path.join(profile, 'SingletonLock'),
  )
  const refused = await run(['site', 'build', 'local', '--data', profile, '--json'])
  expect(JSON.parse(refused.out)).toMatchObject({ fault: { code: 'library.held' } })
  expect(fs.existsSync(folder)).toBe(false)
})

it('says that there is no such site', async () => {
  const refused = await run(['site', 'build', 'yok', '--data', aFolder(), '--json'])
  expect(JSON.parse(refused.out)).toMatchObject({ fault: { code: 'site.unknown' } })
})
