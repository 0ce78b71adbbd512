import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createIntake } from '../../../electron/intake/intake'
import { createOriginals } from '../../../electron/intake/originals'
import { createReader, type Reader } from '../../../electron/intake/reader'
import { createPictures } from '../../../electron/pictures/pictures'
import type { Article } from '../../../shared/article/article'
import type { Profile } from '../../../shared/intake/profile'
import type { Reading } from '../../../shared/intake/taken'
import { fail, ok, type Result } from '../../../shared/result'
import { anId } from '../../build/article'
import { aPicture } from '../../build/picture'
import { aWeb } from '../../build/web'
import { bundled, root } from '../library/ownProcess'

let folder = ''
let worker = ''
let profile = ''
let chosen: string[] | null = null
const added = new Map<string, Article>()
const readers: Reader[] = []
const progress: unknown[] = []
let profiles: Record<string, Profile> = {}

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-intake-'))
  worker = await bundled(folder, 'intake', `import '${path.join(root, 'electron/intake/intake.worker')}'`)
})
beforeEach(() => {
  profile = fs.mkdtempSync(path.join(folder, 'profile-'))
  added.clear()
  progress.length = 0
  profiles = {}
})
afterAll(async () => {
  await Promise.all(readers.map((reader) => reader.end()))
  fs.rmSync(folder, { recursive: true, force: true })
})

function service(
  script = worker,
  web?: Awaited<ReturnType<typeof aWeb>>,
  at = { now: '2026-11-23T10:00:00.000Z' },
) {
  const reader = createReader({ script, timeLimit: 3000 })
  readers.push(reader)
  return createIntake({
    reader,
    library: {
      add: async (article) => {
        added.set(article.id, article)
        return ok({ article, seq: 0, readOnly: '' as const })
      },
      read: async (id) => {
        const article = added.get(id)
        return article ? ok(article) : fail('missing', 'article.missing', 'gone')
      },
    },
    pictures: createPictures(path.join(profile, 'pictures')),
    originals: createOriginals(path.join(profile, 'originals')),
    profileOf: async (host) => profiles[host] ?? null,
    newId: anId,
    now: () => at.now,
    language: () => 'tr',
    chooseFiles: async () => chosen,
    progress: (one) => progress.push(one),
    ...(web ? { fetching: { network: web.network, timeLimit: 2000 } } : {}),
  })
}
const intake = (script?: string) => service(script).calls
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.fault.code)
const write = (name: string, bytes: string | Uint8Array) => {
  const file = path.join(folder, name)
  fs.writeFileSync(file, bytes)
  return file
}
function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.fault.message)
  return result.value
}
const kept = () =>
  fs.existsSync(path.join(profile, 'originals')) ? fs.readdirSync(path.join(profile, 'originals')) : []
const hashOf = ({ report }: Reading) => report.input.hash

const story =
  'Köprü pazartesi açıldı\n\nYeni köprü nehrin iki yakasını birbirine bağlıyor ve iki şerit taşıyor.\n'
const asText = { kind: 'auto' as const, html: '', url: '' }
const page = (extra = '') =>
  `<html><head><title>Köprü açıldı</title><link rel="canonical" href="https://haber.example/kopru"></head><body><article><h1>Köprü açıldı</h1><p>Yeni köprü nehrin iki yakasını birbirine bağlıyor ve iki şerit taşıyor.</p>${extra}<p>Belediye başkanı törende köprünün planlanandan önce bittiğini söyledi.</p></article></body></html>`

describe('reading', () => {
  test('a pasted story becomes an article nobody has stored yet', async () => {
    const { article, parts } = got(await intake().read({ ...asText, text: story }))
    expect(article.headline).toBe('Köprü pazartesi açıldı')
    expect(JSON.stringify(article.body)).toContain('iki şerit taşıyor')
    expect(parts).toEqual([])
    expect([...added.keys(), ...kept()]).toEqual([])
  })

  test('a file in another encoding is read, under its own name', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(story, 'utf16le')])
    chosen = [write('haber.txt', bytes)]
    const [file] = got(await intake().chooseFile({})) ?? []
    expect(file?.name).toBe('haber.txt')
    const { article, report } = got(file?.result ?? fail('missing', 'x', 'no file'))
    expect(article.headline).toBe('Köprü pazartesi açıldı')
    expect(report.input).toMatchObject({ name: 'haber.txt', encoding: 'utf-16le' })
  })

  test('several files are read one after another, and a bad one does not stop the others', async () => {
    chosen = [write('bir.txt', story), path.join(folder, 'gone.txt'), write('iki.html', page())]
    const files = got(await intake().chooseFile({})) ?? []
    expect(files.map(({ name, result }) => [name, code(result)])).toEqual([
      ['bir.txt', 'ok'],
      ['gone.txt', 'intake.not-readable'],
      ['iki.html', 'ok'],
    ])
    expect(progress).toEqual([
      { name: 'bir.txt', done: 0, total: 3 },
      { name: 'gone.txt', done: 1, total: 3 },
      { name: 'iki.html', done: 2, total: 3 },
    ])
  })

  test('a dialog that was cancelled is no fault', async () => {
    chosen = null
    expect(await intake().chooseFile({})).toEqual({ ok: true, value: null })
  })

  test.each([
    ['a file that is gone', () => path.join(folder, 'gone.txt'), 'intake.not-readable'],
    [
      'a picture that calls itself text',
      () => write('x.txt', Buffer.from([137, 80, 0, 0, 0, 13])),
      'intake.not-text',
    ],
    ['a file over the limit', () => write('big.txt', Buffer.alloc(11_000_000, 97)), 'intake.too-large'],
  ])('%s is a fault in words', async (_, file, expected) => {
    chosen = [file()]
    const [opened] = got(await intake().chooseFile({})) ?? []
    expect(code(opened?.result ?? ok(null))).toBe(expected)
  })

  test('dropped bytes are read as what they are', async () => {
    const { report } = got(
      await intake().readBytes({ name: 'haber.txt', bytes: Buffer.from(page()), type: 'auto' }),
    )
    expect(report.input).toMatchObject({ kind: 'html', name: 'haber.txt' })
  })

  test('a page that never ends is ended, and the next one is read', async () => {
    const endless = await bundled(
      folder,
      'endless',
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ material }) => { if (material.paste.text === 'x') for (;;) {} else parentPort.postMessage({ ok: false, fault: { kind: 'invalid', code: 'answered', message: '' } }) })",
    )
    const one = intake(endless)
    const answers = await Promise.all(['x', 'y'].map((text) => one.read({ ...asText, text })))
    expect(answers.map(code)).toEqual(['intake.too-slow', 'answered'])
  })

  test.each([
    ['ends without an answer', 'process.exit(0)'],
    ['throws', 'throw new Error("inside")'],
    [
      'answers nonsense',
      "import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ article: 1 })",
    ],
  ])('a reader that %s is a fault, not a wait', async (name, source) => {
    const script = await bundled(folder, name.replaceAll(' ', '-'), source)
    expect(code(await intake(script).read({ ...asText, text: 'x' }))).toBe('unexpected')
  })
})

describe('originals', () => {
  test('what is saved is kept as it came in, and the article knows it', async () => {
    const { calls } = service()
    const reading = got(await calls.read({ ...asText, text: 'Köprü açıldı', html: page() }))
    const hash = hashOf(reading)
    expect(hash).toMatch(/^sha256-[0-9a-f]{64}$/)
    expect(reading.report.input.taken).toBe('2026-11-23T10:00:00.000Z')
    expect(reading.article.sources[0]).toMatchObject({ hash, accessed: '2026-11-23T10:00:00.000Z' })
    expect(reading.article.intakeReport).toEqual(reading.report)
    expect(kept()).toEqual([])

    got(await calls.save({ article: reading.article }))
    expect(kept().toSorted()).toEqual([hash.slice(7), `${hash.slice(7)}.json`])
    expect(fs.readFileSync(path.join(profile, 'originals', hash.slice(7)), 'utf8')).toBe(page())
    expect(got(await calls.original({ hash }))).toEqual({
      hash,
      type: 'html',
      encoding: 'utf-8',
      url: '',
      name: '',
      taken: '2026-11-23T10:00:00.000Z',
      size: Buffer.byteLength(page()),
      address: `galley-original://${hash}/`,
    })
  })

  test('the same original twice is kept once, as it was first', async () => {
    const at = { now: '2026-11-23T10:00:00.000Z' }
    const { calls } = service(worker, undefined, at)
    for (const now of ['2026-11-23T10:00:00.000Z', '2026-11-24T10:00:00.000Z']) {
      at.now = now
      const reading = got(await calls.read({ ...asText, text: story }))
      got(await calls.save({ article: reading.article }))
      expect(got(await calls.original({ hash: hashOf(reading) })).taken).toBe('2026-11-23T10:00:00.000Z')
    }
    expect(kept()).toHaveLength(2)
  })

  test('an original in an old encoding is shown as it was read', async () => {
    const { calls, view } = service()
    const bytes = Buffer.from(
      'K\xf6pr\xfc a\xe7\xfdld\xfd ve iki \xfeerit ta\xfe\xfdyor, de\xf0il mi?',
      'latin1',
    )
    const reading = got(await calls.readBytes({ name: 'haber.txt', bytes, type: 'auto' }))
    got(await calls.save({ article: reading.article }))
    const shown = got(await view(hashOf(reading)))
    expect(shown.contentType).toBe('text/plain; charset=windows-1254')
    expect(Buffer.from(shown.bytes)).toEqual(bytes)
  })

  test('pictures inside a page come into the library with it, those the article shows', async () => {
    const { calls } = service()
    const { bytes, hash } = aPicture(640, 480)
    const picture = `<figure><img src="data:image/png;base64,${bytes.toString('base64')}" alt="Köprü" width="640" height="480"></figure>`
    const reading = got(await calls.read({ ...asText, text: '', html: page(picture) }))
    expect(JSON.stringify(reading.article)).toContain(hash)
    got(await calls.save({ article: reading.article }))
    expect(fs.readdirSync(path.join(profile, 'pictures'))).toEqual([hash.slice(7)])
  })

  test('an article whose original is gone promises none', async () => {
    const reading = got(await service().calls.read({ ...asText, text: 'x', html: page() }))
    const saved = got(await service().calls.save({ article: reading.article }))
    expect(JSON.stringify(saved.article)).not.toContain(hashOf(reading))
  })

  test('a disk that takes nothing is a fault, and the article is not half there', async () => {
    const { calls } = service()
    fs.writeFileSync(path.join(profile, 'originals'), 'in the way')
    const reading = got(await calls.read({ ...asText, text: story }))
    expect(code(await calls.save({ article: reading.article }))).toBe('original.not-stored')
    expect(added.size).toBe(0)
  })

  test.each(['', 'x', '../../etc/passwd', `sha256-${'a'.repeat(64)}`])('%j is no original', async (hash) => {
    const { calls, view } = service()
    expect([code(await calls.original({ hash })), code(await view(hash))]).toEqual([
      'original.missing',
      'original.missing',
    ])
  })

  test('a damaged original is said to be damaged, and kept again when it comes again', async () => {
    const { calls, view } = service()
    const reading = got(await calls.read({ ...asText, text: story }))
    const hash = hashOf(reading)
    got(await calls.save({ article: reading.article }))
    fs.writeFileSync(path.join(profile, 'originals', hash.slice(7)), 'something else')
    expect(code(await view(hash))).toBe('original.damaged')
    got(await calls.read({ ...asText, text: story }))
    got(await calls.save({ article: reading.article }))
    expect(code(await view(hash))).toBe('ok')
  })
})

describe('another reading', () => {
  const again = { type: 'auto' as const, useProfile: true, language: '' as const }
  test('reads the kept original once more, for the same article', async () => {
    const { calls } = service()
    const first = got(await calls.read({ ...asText, text: 'x', html: page() }))
    const { id } = first.article
    got(await calls.save({ article: first.article }))
    const second = got(await service().calls.again({ ...again, id }))
    expect(second.article).toMatchObject({ id, headline: 'Köprü açıldı' })
    expect(hashOf(second)).toBe(hashOf(first))
    const asPlain = got(await calls.again({ ...again, id, type: 'text', language: 'ru' }))
    expect(JSON.stringify(asPlain.article.body)).toContain('<article>')
  })

  test('an article without an original says so', async () => {
    const { calls } = service()
    const { article } = got(await calls.read({ ...asText, text: story }))
    added.set(article.id, { ...article, intakeReport: null })
    expect(code(await calls.again({ ...again, id: article.id }))).toBe('original.missing')
  })

  test('what the newsroom has taught about the host is used, unless it is not wanted', async () => {
    const { calls } = service()
    profiles = { 'haber.example': { version: 1, host: 'haber.example', entries: [], rulesOff: [] } }
    const first = got(await calls.read({ ...asText, text: 'x', html: page() }))
    expect(first.report.input.profile).toBe('haber.example')
    got(await calls.save({ article: first.article }))
    const second = got(await calls.again({ ...again, id: first.article.id, useProfile: false }))
    expect(second.report.input.profile).toBe('')
  })
})

describe('an address', () => {
  test('is fetched, read, and kept with where it came from', async () => {
    const web = await aWeb((request, response) => {
      if (request.url === '/eski') response.writeHead(301, { location: 'https://haber.example/' }).end()
      else
        response
          .writeHead(200, { 'content-type': 'text/html; charset=windows-1254' })
          .end(
            Buffer.from(
              '<h1>K\xf6pr\xfc a\xe7\xfdld\xfd</h1><p>Yeni k\xf6pr\xfc iki \xfeerit ta\xfe\xfdyor ve nehrin iki yakas\xfdn\xfd ba\xf0l\xfdyor.</p>',
              'latin1',
            ),
          )
    })
    const { calls } = service(worker, web)
    const reading = got(await calls.fetch({ url: 'http://haber.example/kopru', allowHost: '' }))
    expect(reading.article.headline).toBe('Köprü açıldı')
    expect(reading.report.input).toMatchObject({
      url: 'http://haber.example/kopru',
      encoding: 'windows-1254',
      kind: 'html',
    })
    got(await calls.save({ article: reading.article }))
    expect(got(await calls.original({ hash: hashOf(reading) }))).toMatchObject({
      url: 'http://haber.example/kopru',
      encoding: 'windows-1254',
    })
    await web.close()
  })

  test('inside a private network is refused until the person allows its host', async () => {
    const web = await aWeb((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(page()),
    )
    const { calls } = service(worker, web)
    const url = 'http://wiki.local/kopru'
    const refused = await calls.fetch({ url, allowHost: '' })
    expect(refused.ok ? '' : refused.fault).toMatchObject({
      code: 'fetch.private',
      values: { host: 'wiki.local' },
    })
    expect(web.visits).toEqual([])
    expect(code(await calls.fetch({ url, allowHost: 'other.example, wiki.local' }))).toBe('ok')
    await web.close()
  })
})
