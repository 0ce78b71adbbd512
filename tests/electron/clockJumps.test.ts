import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { createArchive } from '../../electron/archive/archive'
import { readLines, recordIn } from '../../electron/archive/chain'
import { verifyArchive } from '../../electron/archive/verify'
import { listBackups, makeBackup } from '../../electron/backup/backup'
import { createClockWatch } from '../../electron/clockWatch'
import { openStore } from '../../electron/library/store'
import type { Store } from '../../electron/library/storeType'
import { anArticle, plainText, typedAtStart } from '../build/article'
import { libraryFolder, value } from './library/libraryFolder'
import { aFolder, aSite, aStory, parcelOf } from './publish/site'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE
const YEAR = 365 * 24 * HOUR

/** A computer's two clocks: the one on the wall, which can be moved, and the time that really passes. */
function clocks(start: string) {
  let wall = Date.parse(start)
  let ran = 0
  const now = () => new Date(wall).toISOString()
  return {
    now,
    watch: () => createClockWatch(now, () => ran),
    passes(milliseconds: number) {
      wall += milliseconds
      ran += milliseconds
    },
    jumps(milliseconds: number) {
      wall += milliseconds
    },
  }
}

/** What happens to a clock, and is undone again. */
const JUMPS: readonly (readonly [name: string, by: number])[] = [
  ['back an hour', -HOUR],
  ['forward an hour', HOUR],
  ['forward a year', YEAR],
  ['back a year', -YEAR],
  ['back by two seconds, as the network corrects it', -2 * SECOND],
]

const { file } = libraryFolder()

describe.each(JUMPS)('a clock that goes %s while somebody writes', (_, by) => {
  test('changes neither the order of steps nor what is kept of them', () => {
    const clock = clocks('2026-11-26T10:00:00.000Z')
    const folder = path.dirname(file())
    let store: Store = openStore(folder, clock.now, { clock: clock.watch() })
    const article = anArticle()
    value(store.add(article))
    const typed: string[] = []
    const write = (words: number) => {
      for (let n = 0; n < words; n += 1) {
        const after = typed.length
        typed.push(`w${after}`)
        const entries = [typedAtStart(article, `w${after} `)]
        value(store.journal({ id: article.id, after, batch: `b${after}`, entries }))
        value(store.snapshot(article.id, 'Aigerim'))
        clock.passes(2 * MINUTE)
      }
    }
    clock.passes(HOUR)
    write(8)
    clock.jumps(by)
    write(8)
    // A crash in the midst of it: the journal is read again by its numbers and not by its hours.
    store.close()
    store = openStore(folder, clock.now, { clock: clock.watch() })
    write(2)
    clock.jumps(-by)
    write(4)
    const isRight = (text: string, count: number) =>
      expect(text.trim().split(' ')).toEqual(typed.slice(0, count).toReversed())
    isRight(plainText(value(store.read(article.id))), typed.length)
    const versions = value(store.versions.list(article.id))
    const counts = versions.map(
      ({ id }) =>
        plainText(value(store.versions.read(article.id, id)))
          .trim()
          .split(' ').length,
    )
    // All of the real last hour is there, newest first, each as it was.
    expect(counts).toEqual(typed.map((_word, n) => typed.length - n))
    store.close()
  })

  it('takes no backup away', async () => {
    const clock = clocks('2026-11-26T10:00:00.000Z')
    const profile = aFolder()
    const folder = path.join(aFolder(), 'yedek')
    const store = openStore(path.join(profile, 'library'), clock.now)
    value(store.add(anArticle()))
    store.close()
    const watch = clock.watch()
    const made: string[] = []
    const backUp = async () => {
      made.push(value(await makeBackup({ profile, folder, now: clock.now(), isSteady: watch.isSteady() })).at)
      clock.passes(61 * MINUTE)
    }
    for (let n = 0; n < 3; n += 1) await backUp()
    clock.jumps(by)
    await backUp()
    clock.jumps(-by)
    await backUp()
    const there = (await listBackups(folder)).map(({ at }) => Date.parse(at))
    for (const at of made) expect(there).toContain(Date.parse(at))
  })

  it('leaves the chain of what was published whole', async () => {
    const clock = clocks('2026-11-26T10:00:00.000Z')
    const { publish, folder } = anArchive(clock.now, 'Europe/Istanbul')
    await publish()
    clock.jumps(by)
    await publish()
    clock.jumps(-by)
    await publish()
    expect(await verifyArchive(folder)).toMatchObject({ records: 3, broken: null })
  })
})

function anArchive(now: () => string, zone: string) {
  const data = aFolder()
  const folder = path.join(data, 'archive')
  const site = aSite()
  const archive = createArchive({
    folder,
    pictures: path.join(data, 'pictures'),
    originals: path.join(data, 'originals'),
    now,
    zone: () => zone,
  })
  let times = 0
  return {
    folder,
    async publish() {
      times += 1
      const article = aStory(`Haber ${times}`)
      const parcel = parcelOf(article, site)
      value(await archive.prepare(parcel))
      const at = now()
      value(
        await archive.enter(article.id, {
          site: site.id,
          state: 'published',
          remoteId: article.id,
          url: 'https://gazete.example/haber',
          contentHash: parcel.contentHash,
          firstPublished: at,
          updated: at,
          differences: [],
        }),
      )
    },
  }
}

test('the hour that winter time repeats stands in the archive once with each of its two zones', async () => {
  const clock = clocks('2026-10-25T00:30:00.000Z')
  const { publish, folder } = anArchive(clock.now, 'Europe/Berlin')
  await publish()
  clock.passes(HOUR)
  await publish()
  const { lines } = await readLines(folder)
  const stamps = lines.flatMap(recordIn).map(({ at }) => at)
  expect(stamps).toEqual(['2026-10-25T02:30:00+02:00', '2026-10-25T02:30:00+01:00'])
  expect(await verifyArchive(folder)).toMatchObject({ records: 2, broken: null })
})

test('the first line of an archive outlives a power cut: its folder is synced as well', async () => {
  const { publish, folder } = anArchive(() => '2026-11-26T10:00:00.000Z', 'UTC')
  const synced: string[] = []
  const { FileHandle } = await handles()
  const real = FileHandle.sync
  FileHandle.sync = async function sync() {
    if (process.platform === 'linux') synced.push(fs.readlinkSync(`/proc/self/fd/${this.fd}`))
    return real.call(this)
  }
  try {
    await publish()
  } finally {
    FileHandle.sync = real
  }
  if (process.platform === 'linux') {
    const chain = synced.lastIndexOf(path.join(folder, 'chain.jsonl'))
    expect(chain).toBeGreaterThanOrEqual(0)
    expect(synced.lastIndexOf(folder)).toBeGreaterThan(chain)
  }
})

async function handles(): Promise<{ FileHandle: fs.promises.FileHandle }> {
  const handle = await fs.promises.open(import.meta.filename, 'r')
  await handle.close()
  return { FileHandle: Object.getPrototypeOf(handle) as fs.promises.FileHandle }
}
