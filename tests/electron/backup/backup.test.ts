import fs from 'node:fs'
import fsPromises from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { listBackups, makeBackup } from '../../../electron/backup/backup'
import { bringFiles } from '../../../electron/backup/bringFiles'
import { articleIn, articlesIn } from '../../../electron/backup/readBackup'
import { replaceLibrary } from '../../../electron/library/replace'
import { openStore } from '../../../electron/library/store'
import { anArticle, plainText, typedAtStart } from '../../build/article'
import { run } from '../cli/runInMemory'
import { value } from '../library/libraryFolder'
import { aFolder } from '../publish/site'

afterEach(() => {
  vi.restoreAllMocks()
})

const clock = () => new Date().toISOString()

function aProfile(headlines: string[]) {
  const profile = aFolder()
  const store = openStore(path.join(profile, 'library'), clock)
  const articles = headlines.map((headline) => anArticle({ headline }))
  for (const article of articles) value(store.add(article))
  return { profile, store, articles, folder: path.join(aFolder(), 'yedek') }
}

const noon = '2026-11-26T12:00:00.000Z'

describe('a backup', () => {
  it('of a library that is being written to holds everything acknowledged before it, and is one whole file', async () => {
    const { profile, store, articles, folder } = aProfile(['Bir', 'İki'])
    const [first] = articles
    if (!first) throw new Error('no article')
    for (let n = 0; n < 30; n += 1)
      value(
        store.journal({ id: first.id, after: n, batch: `b${n}`, entries: [typedAtStart(first, `w${n} `)] }),
      )
    const made = value(await makeBackup({ profile, folder, now: noon }))
    expect(made).toMatchObject({ at: noon, articles: 2 })
    expect(fs.readdirSync(folder)).toEqual(['library-2026-11-26T12-00-00Z.db'])
    expect(value(await articlesIn(made.file)).map(({ headline }) => headline)).toEqual(['Bir', 'İki'])
    expect(plainText(value(await articleIn(made.file, first.id)))).toContain('w29 ')
    store.close()
  })

  it('is right while words are typed as fast as they go', async () => {
    const { profile, store, articles, folder } = aProfile(['Bir'])
    const [first] = articles
    if (!first) throw new Error('no article')
    let n = 0
    let isOver = false
    const typing = (async () => {
      while (!isOver) {
        value(
          store.journal({ id: first.id, after: n, batch: `b${n}`, entries: [typedAtStart(first, `w${n} `)] }),
        )
        n += 1
        await new Promise((resolve) => setImmediate(resolve))
      }
    })()
    const before = n
    const made = value(await makeBackup({ profile, folder, now: noon }))
    isOver = true
    await typing
    const words = plainText(value(await articleIn(made.file, first.id)))
      .trim()
      .split(/\s+/)
      .reverse()
    expect(words).toEqual(words.map((_, index) => `w${index}`))
    expect(words.length).toBeGreaterThanOrEqual(before)
    store.close()
  })

  it('takes pictures, originals and the archive along once, and never the key', async () => {
    const { profile, store, folder } = aProfile(['Bir'])
    for (const name of ['pictures/aa', 'originals/bb', 'archive/parts/cc/cc', 'archive/key/private.pem']) {
      fs.mkdirSync(path.dirname(path.join(profile, name)), { recursive: true })
      fs.writeFileSync(path.join(profile, name), name)
    }
    await makeBackup({ profile, folder, now: noon })
    fs.writeFileSync(path.join(profile, 'pictures/dd'), 'later')
    await makeBackup({ profile, folder, now: '2026-11-26T13:00:00.000Z' })
    expect(fs.readFileSync(path.join(folder, 'pictures/dd'), 'utf8')).toBe('later')
    expect(fs.existsSync(path.join(folder, 'archive/parts/cc/cc'))).toBe(true)
    expect(fs.existsSync(path.join(folder, 'archive/key'))).toBe(false)
    expect(await listBackups(folder)).toHaveLength(2)
    // On a new computer they come back with it.
    const fresh = aFolder()
    const [newest] = await listBackups(folder)
    expect(value(await bringFiles(newest?.file ?? '', fresh))).toBe(4)
    expect(fs.readFileSync(path.join(fresh, 'archive/parts/cc/cc'), 'utf8')).toBe('archive/parts/cc/cc')
    expect(value(await bringFiles(newest?.file ?? '', fresh))).toBe(0)
    store.close()
  })

  it('that finds no room says so, leaves the older ones alone and nothing half behind', async () => {
    const { profile, store, folder } = aProfile(['Bir'])
    await makeBackup({ profile, folder, now: noon })
    vi.spyOn(fsPromises, 'rename').mockRejectedValue(
      Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' }),
    )
    expect(await makeBackup({ profile, folder, now: '2026-11-26T13:00:00.000Z' })).toMatchObject({
      fault: { kind: 'full', code: 'backup.full', values: { folder } },
    })
    expect(fs.readdirSync(folder)).toEqual(['library-2026-11-26T12-00-00Z.db'])
    store.close()
  })

  it('whose copy is damaged is no backup', async () => {
    const { profile, store, folder } = aProfile(['Bir', 'İki'])
    store.close()
    const file = path.join(profile, 'library/library.db')
    const bytes = fs.readFileSync(file)
    bytes.fill(7, 4096, 4096 * 6)
    fs.writeFileSync(file, bytes)
    expect(await makeBackup({ profile, folder, now: noon })).toMatchObject({
      fault: { kind: 'damaged', code: 'backup.not-whole' },
    })
    expect(await listBackups(folder)).toEqual([])
  })

  it('comes back whole, and what was there is kept beside it', async () => {
    const { profile, store, articles, folder } = aProfile(['Bir'])
    const made = value(await makeBackup({ profile, folder, now: noon }))
    value(store.add(anArticle({ headline: 'Sonra' })))
    store.close()
    const aside = replaceLibrary(path.join(profile, 'library'), made.file, noon)
    const after = openStore(path.join(profile, 'library'), clock)
    expect(value(after.list({ binned: false })).map(({ id }) => id)).toEqual(articles.map(({ id }) => id))
    after.close()
    expect(value(await articlesIn(path.join(profile, 'library', aside)))).toHaveLength(2)
  })

  it('gives one article back on the command line: beside its later self where that is there', async () => {
    const { profile, store, articles, folder } = aProfile(['Bir', 'İki'])
    const [first] = articles
    if (!first) throw new Error('no article')
    const { file } = value(await makeBackup({ profile, folder, now: noon }))
    value(store.journal({ id: first.id, after: 0, batch: 'later', entries: [typedAtStart(first, 'sonra ')] }))
    store.close()
    const answer = await run(['restore-backup', file, '--article', first.id, '--data', profile, '--json'])
    const brought = JSON.parse(answer.out) as { id: string; isCopy: boolean }
    expect(brought.isCopy).toBe(true)
    const after = openStore(path.join(profile, 'library'), clock)
    expect(plainText(value(after.read(first.id)))).toContain('sonra ')
    expect(plainText(value(after.read(brought.id)))).not.toContain('sonra ')
    expect(value(after.list({ binned: false }))).toHaveLength(3)
    after.close()
    const empty = aFolder()
    fs.mkdirSync(path.join(empty, 'library'))
    const alone = await run(['restore-backup', file, '--article', first.id, '--data', empty, '--json'])
    expect(JSON.parse(alone.out)).toEqual({ id: first.id, isCopy: false })
  })
})
