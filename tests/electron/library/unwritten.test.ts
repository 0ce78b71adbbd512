import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createLibrary, type Library } from '../../../electron/library/library'
import { openStore } from '../../../electron/library/store'
import { blankArticle } from '../../../shared/article/article'
import { plainText, typedAtStart } from '../../build/article'
import { value } from './libraryFolder'
import { bundled, root } from './ownProcess'

const id = '01930000-0000-7000-8000-000000000001'
const now = () => new Date().toISOString()
let folder = ''
const article = blankArticle({ id, now: now(), language: 'en' })
const file = () => path.join(folder, 'unwritten.jsonl')

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-unwritten-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const typed = (text: string) => [typedAtStart(article, text)]

function textNow(): string {
  const store = openStore(folder, now)
  try {
    return plainText(value(store.read(id))).trim()
  } finally {
    store.close()
  }
}

describe('what was not written when the app was ended', () => {
  /** A library in which the first batch has landed. */
  function begun(): void {
    const store = openStore(folder, now)
    value(store.add(article))
    value(store.journal({ id, after: 0, batch: 'one', entries: typed('1 ') }))
    store.close()
  }
  const lines = (...given: object[]) =>
    fs.writeFileSync(file(), given.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const batch = { kind: 'batch', id, after: 1, batch: 'two', entries: typed('2 ') }
  const behind = { kind: 'behind', id, batch: 'two', entries: typed('3 ') }

  beforeEach(() => begun())

  test('is written at the next start: the batch that was under way, and what waited behind it', () => {
    lines(batch, behind)
    expect(textNow()).toBe('3 2 1')
    expect(fs.existsSync(file())).toBe(false)
    expect(textNow()).toBe('3 2 1')
  })

  test('of what waited only the last telling counts, and half a line is none', () => {
    lines(batch, { ...behind, entries: typed('x ') }, behind)
    fs.appendFileSync(file(), '{"kind":"behind","id":"')
    expect(textNow()).toBe('3 2 1')
  })

  test('is not written twice where the batch had landed after all', () => {
    const store = openStore(folder, now)
    value(store.journal({ id, after: 1, batch: 'two', entries: typed('2 ') }))
    store.close()
    lines(batch, behind)
    expect(textNow()).toBe('3 2 1')
  })

  test('is left alone where the next batch has landed with it', () => {
    const store = openStore(folder, now)
    value(store.journal({ id, after: 1, batch: 'two', entries: typed('2 ') }))
    value(store.journal({ id, after: 2, batch: 'three', entries: typed('3 ') }))
    store.close()
    lines(batch, behind)
    expect(textNow()).toBe('3 2 1')
  })
})

describe('while the library does not answer', () => {
  const libraries: Library[] = []
  let scripts = ''
  beforeEach(() => {
    scripts = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-worker-'))
  })
  afterEach(async () => {
    for (const library of libraries.splice(0)) await library.close()
    fs.rmSync(scripts, { recursive: true, force: true })
  })
  function open(worker: string): Library {
    const library = createLibrary({
      folder,
      worker,
      newId: () => id,
      now,
      author: () => '',
      changed: () => {},
      log: () => {},
    })
    libraries.push(library)
    return library
  }
  const patiently = async (isThere: () => boolean) => {
    for (let left = 200; left > 0 && !isThere(); left -= 1) await new Promise((next) => setTimeout(next, 10))
    expect(isThere()).toBe(true)
  }

  test('a batch and what waits behind it are on the disk, and outlive the end of main', async () => {
    const store = openStore(folder, now)
    value(store.add(article))
    store.close()
    const script = path.join(scripts, 'deaf.mjs')
    fs.writeFileSync(
      script,
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => {})",
    )
    const { articles } = open(script)
    void articles.journal({ id, after: 0, batch: 'one', entries: typed('1 ') })
    void articles.hold({ id, batch: 'one', entries: typed('2 ') })
    await patiently(() => fs.existsSync(file()) && fs.readFileSync(file(), 'utf8').split('\n').length === 3)
    expect(textNow()).toBe('2 1')
  })

  test('a window that comes back finds what waited when it went, and nothing is kept beside what has landed', async () => {
    const script = await bundled(scripts, 'late', LATE)
    const { library, articles } = open(script)
    value(await library.create({ language: 'en' }))
    const sent = articles.journal({ id, after: 0, batch: 'one', entries: typed('1 ') })
    await articles.hold({ id, batch: 'one', entries: typed('2 ') })
    // The window is gone; another one opens the article, and goes on.
    const opened = value(await articles.open({ id }))
    value(await sent)
    expect(plainText(opened.article).trim()).toBe('2 1')
    value(await articles.journal({ id, after: opened.seq, batch: 'three', entries: typed('3 ') }))
    await patiently(() => !fs.existsSync(file()))
    expect(plainText(value(await articles.open({ id })).article).trim()).toBe('3 2 1')
  })
})

// The library's own thread, which does something else for a while before it takes a batch.
const LATE = `
import { parentPort } from 'node:worker_threads'
const real = parentPort.on.bind(parentPort)
parentPort.on = (name, listener) => real(name, (request) => {
  if (request.method === 'journal' && request.input.batch === 'one')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300)
  listener(request)
})
await import('${path.join(root, 'electron/library/library.worker')}')
`
