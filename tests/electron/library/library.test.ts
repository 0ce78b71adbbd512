import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createLibrary, type Library } from '../../../electron/library/library'
import { COMMON_SCHEMES } from '../../../shared/article/slugSchemes'
import { defaultSite } from '../../../shared/publish/site'
import type { Result } from '../../../shared/result'
import { anArticle, anId, doc, paragraph, plainText, typedAtStart } from '../../build/article'
import { bundled, root } from './ownProcess'

let scripts = ''
let worker = ''
let folder = ''
const opened: Library[] = []
const changes: string[][] = []
const lines: string[] = []

beforeAll(async () => {
  scripts = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-worker-'))
  worker = await bundled(scripts, 'library', `import '${path.join(root, 'electron/library/library.worker')}'`)
})
afterAll(() => fs.rmSync(scripts, { recursive: true, force: true }))
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-library-'))
  changes.length = 0
})
afterEach(async () => {
  for (const library of opened.splice(0)) await library.close()
  fs.rmSync(folder, { recursive: true, force: true })
})

function open(script = worker): Library {
  const library = createLibrary({
    folder,
    worker: script,
    newId: anId,
    now: () => new Date().toISOString(),
    author: () => 'Aigerim',
    changed: (ids) => changes.push(ids),
    log: (line) => lines.push(line),
  })
  opened.push(library)
  return library
}
function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.fault.code}: ${result.fault.message}`)
  return result.value
}

test('an article is made, written, copied, binned, restored, and every change of the list is announced', async () => {
  const { library, articles } = open()
  const { article } = value(await library.create({ language: 'kk' }))
  value(
    await articles.journal({ id: article.id, after: 0, batch: 'a', entries: [typedAtStart(article, 'сөз')] }),
  )
  value(await articles.snapshot({ id: article.id }))
  const copy = value(await library.duplicate({ id: article.id }))
  expect(plainText(copy.article)).toBe('сөз')
  expect(copy.article.id).not.toBe(article.id)
  value(await library.bin({ ids: [article.id] }))
  expect(value(await library.list({ binned: true })).map(({ id }) => id)).toEqual([article.id])
  value(await library.restore({ ids: [article.id] }))
  const rows = value(await library.list({ binned: false }))
  expect(rows.map(({ id, words }) => [id, words])).toEqual(
    expect.arrayContaining([
      [article.id, 1],
      [copy.article.id, 1],
    ]),
  )
  expect(changes).toEqual([[article.id], [article.id], [copy.article.id], [article.id], [article.id]])
})

test('a copy was never published', async () => {
  const library = open()
  const now = '2026-11-23T10:00:00.000Z'
  const receipt = {
    site: 'local',
    state: 'published' as const,
    remoteId: 'x',
    url: 'file:///x',
    contentHash: 'h',
  }
  const original = anArticle({
    status: 'published',
    slug: 'haber',
    receipts: [{ ...receipt, firstPublished: now, updated: now, differences: [] }],
    stamps: { created: now, firstPublished: now, updated: now },
  })
  value(await library.add(original))
  const { article } = value(await library.library.duplicate({ id: original.id }))
  expect(article).toMatchObject({ status: 'draft', slug: '', receipts: [], stamps: { firstPublished: '' } })
})

test('a receipt does not disturb the writing that goes on beside it', async () => {
  const library = open()
  const article = anArticle()
  value(await library.add(article))
  const write = (after: number, text: string) =>
    library.articles.journal({
      id: article.id,
      after,
      batch: text,
      entries: [typedAtStart(article, text)],
    })
  value(await write(0, 'one '))
  const now = '2026-11-23T11:00:00.000Z'
  const receipt = {
    site: 'local',
    state: 'published' as const,
    remoteId: 'x',
    url: 'file:///x',
    contentHash: 'h',
    firstPublished: now,
    updated: now,
    differences: [],
  }
  const entry = {
    kind: 'receipt' as const,
    receipt,
    status: 'published' as const,
    firstPublished: now,
    slug: 'here',
  }
  expect(value(await library.appendReceipt(article.id, entry)).seq).toBe(1)
  value(await write(1, 'two '))
  const read = value(await library.read(article.id))
  expect(plainText(read)).toBe('two one ')
  expect(read).toMatchObject({ status: 'published', stamps: { firstPublished: now } })
  const forged = await library.articles.journal({ id: article.id, after: 2, batch: 'f', entries: [entry] })
  expect(forged.ok ? '' : forged.fault.kind).toBe('denied')
})

test('a stored article is checked and packed on the library’s thread', async () => {
  const library = open()
  const article = anArticle({ headline: '', body: doc(paragraph('TK gün')) })
  value(await library.add(article))
  const asked = {
    id: article.id,
    site: defaultSite('tr', 'Yerel site'),
    now: '2026-11-23T10:00:00.000Z',
    rules: {},
    slugSchemes: COMMON_SCHEMES,
    pack: true,
  }
  const { problems, parcel } = value(await library.examine(asked))
  expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['headline.missing']))
  expect(parcel).toBeNull()
  const fields = { kind: 'fields' as const, patch: { headline: 'Köprü açıldı' } }
  const rules = { placeholder: 'off' as const }
  value(await library.articles.journal({ id: article.id, after: 0, batch: 'h', entries: [fields] }))
  // What is typed a moment before is part of what is sent.
  expect(value(await library.examine({ ...asked, rules })).parcel).toMatchObject({ slug: 'kopru-acildi' })
  expect(value(await library.examine({ ...asked, rules, pack: false })).parcel).toBeNull()
  expect(value(await library.addresses(article.id))).toEqual([])
})

test('damage met while the app runs is set aside, and the rest goes on', async () => {
  const library = open()
  const text = 'Uzunca bir haber metni. '.repeat(1600)
  const articles = Array.from({ length: 120 }, () => anArticle({ body: doc(paragraph(text)) }))
  for (const article of articles) value(await library.add(article))
  await library.close()
  const again = open()
  value(await again.library.list({ binned: false }))
  const file = path.join(folder, 'library.db')
  const handle = fs.openSync(file, 'r+')
  const middle = Math.floor(fs.fstatSync(handle).size / 2 / 4096) * 4096
  fs.writeSync(handle, Buffer.alloc(40 * 4096, 0xa5), 0, 40 * 4096, middle)
  fs.closeSync(handle)
  for (const { id } of articles) await again.articles.open({ id })
  const rows = value(await again.library.list({ binned: false }))
  expect(rows.length).toBeGreaterThan(90)
  expect(fs.readdirSync(folder).filter((name) => /^library-damaged-.*\.db$/.test(name))).toHaveLength(1)
  expect(await again.notices()).toMatchObject([{ code: 'library.damaged', values: { saved: rows.length } }])
  value(await again.library.create({ language: 'tr' }))
}, 60_000)

test('a thread that dies is replaced; its calls end as faults and no call waits for ever', async () => {
  const fragile = await bundled(
    scripts,
    'fragile',
    `import { parentPort } from 'node:worker_threads'
     parentPort.on('message', ({ id, method }) => {
       if (method === 'open') process.exit(1)
       parentPort.postMessage({ id, result: { ok: true, value: [] } })
     })`,
  )
  const { library, articles } = open(fragile)
  expect(value(await library.list({ binned: false }))).toEqual([])
  const [first, second] = await Promise.all([articles.open({ id: anId() }), articles.open({ id: anId() })])
  expect([first.ok ? '' : first.fault.code, second.ok ? '' : second.fault.code]).toEqual([
    'library.stopped',
    'library.stopped',
  ])
  expect(lines.at(-1)).toContain('thread is gone')
  expect(value(await library.list({ binned: false }))).toEqual([])
})

test('a folder that cannot be used is a fault of every call, not a crash', async () => {
  fs.rmSync(folder, { recursive: true })
  fs.writeFileSync(folder, 'a file stands where the folder should')
  const result = await open().library.list({ binned: false })
  expect(result.ok).toBe(false)
})
