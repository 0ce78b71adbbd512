import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createBackups } from '../../../electron/backup/backups'
import { createKeeping } from '../../../electron/keeping/keeping'
import { openStore } from '../../../electron/library/store'
import { ok } from '../../../shared/result'
import { anArticle, anId } from '../../build/article'
import { value } from '../library/libraryFolder'
import { aFolder } from '../publish/site'

function aDesk() {
  const profile = aFolder()
  const store = openStore(path.join(profile, 'library'), () => new Date().toISOString())
  const article = anArticle({ headline: 'Köprü açıldı', status: 'published', slug: 'kopru' })
  value(store.add(article))
  let folder = path.join(profile, 'yedek')
  let minutes = 0
  const told: string[] = []
  const backups = createBackups({
    profile,
    library: { add: async (given) => store.add(given), replace: async () => ok({ aside: 'before.db' }) },
    keeping: createKeeping({ profile }),
    settings: {
      backups: () => folder,
      setBackups(chosen) {
        folder = chosen
        return ok({})
      },
    },
    now: () => new Date(Date.now() + minutes * 60_000).toISOString(),
    newId: anId,
    emit: (event, payload) => {
      if (event === 'backupFailed') told.push((payload as { code: string }).code)
    },
    log: () => {},
    chooseFolder: async () => null,
    restored: () => {},
  })
  const count = async () => value(await backups.calls.state({})).backups.length
  return {
    store,
    article,
    backups,
    told,
    count,
    later: (by: number) => {
      minutes += by
    },
    moveTo: (next: string) => {
      folder = next
    },
  }
}

describe('backups by themselves', () => {
  it('are made where there is none, and then only once an hour and where something changed', async () => {
    const { backups, count, later, store } = aDesk()
    await backups.look()
    expect(await count()).toBe(1)
    backups.changed()
    await backups.look()
    expect(await count()).toBe(1)
    later(61)
    await backups.look()
    const { folder, fault } = value(await backups.calls.state({}))
    expect(fault).toBe('')
    const before = fs.statSync(folder).mtimeMs
    later(61)
    // Nothing has changed since: nothing is written.
    await backups.look()
    expect(fs.statSync(folder).mtimeMs).toBe(before)
    store.close()
  })

  it('that cannot be made are told once, and again only for another cause', async () => {
    const { backups, told, later, moveTo, store } = aDesk()
    const inTheWay = path.join(aFolder(), 'file')
    fs.writeFileSync(inTheWay, 'no folder')
    moveTo(path.join(inTheWay, 'yedek'))
    await backups.look()
    later(2)
    await backups.look()
    expect(told).toEqual(['backup.not-writable'])
    expect(value(await backups.calls.state({})).fault).toBe('backup.not-writable')
    store.close()
  })

  it('give an article back as a copy that was never published, or under its own name where it is gone', async () => {
    const { backups, article, store } = aDesk()
    const { at } = value(await backups.calls.now({}))
    expect(value(await backups.calls.articles({ at }))).toMatchObject([{ headline: 'Köprü açıldı' }])
    const copy = value(await backups.calls.restoreArticle({ at, id: article.id }))
    expect(copy.isCopy).toBe(true)
    expect(value(store.read(copy.id))).toMatchObject({
      headline: 'Köprü açıldı',
      status: 'draft',
      slug: '',
      receipts: [],
    })
    store.close()
  })
})
