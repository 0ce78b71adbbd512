import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { fail, ok } from '../../../shared/result'
import { aPicture } from '../../build/picture'
import { bundled } from '../library/ownProcess'
import {
  added,
  asText,
  code,
  got,
  hashOf,
  intake,
  kept,
  page,
  progress,
  service,
  setStage,
  stage,
  story,
  write,
} from './stage'

setStage()

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
    stage.chosen = [write('haber.txt', bytes)]
    const [file] = got(await intake().chooseFile({})) ?? []
    expect(file?.name).toBe('haber.txt')
    const { article, report } = got(file?.result ?? fail('missing', 'x', 'no file'))
    expect(article.headline).toBe('Köprü pazartesi açıldı')
    expect(report.input).toMatchObject({ name: 'haber.txt', encoding: 'utf-16le' })
  })

  test('several files are read one after another, and a bad one does not stop the others', async () => {
    stage.chosen = [write('bir.txt', story), path.join(stage.folder, 'gone.txt'), write('iki.html', page())]
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
    stage.chosen = null
    expect(await intake().chooseFile({})).toEqual({ ok: true, value: null })
  })

  test.each([
    ['a file that is gone', () => path.join(stage.folder, 'gone.txt'), 'intake.not-readable'],
    [
      'a picture that calls itself text',
      () => write('x.txt', Buffer.from([137, 80, 0, 0, 0, 13])),
      'intake.not-text',
    ],
    ['a file over the limit', () => write('big.txt', Buffer.alloc(11_000_000, 97)), 'intake.too-large'],
  ])('%s is a fault in words', async (_, file, expected) => {
    stage.chosen = [file()]
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
      stage.folder,
      'endless',
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', ({ material }) => { if (material.paste.text === 'x') for (;;) {} else parentPort.postMessage({ ok: false, fault: { kind: 'invalid', code: 'answered', message: '' } }) })",
    )
    const one = intake(endless)
    const answers = await Promise.all(['x', 'y'].map((text) => one.read({ ...asText, text })))
    expect(answers.map(code)).toEqual(['intake.too-slow', 'answered'])
  })

  test('a page that waits for its turn on a busy computer is read all the same', async () => {
    const waiting = await bundled(
      stage.folder,
      'waiting',
      "import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => setTimeout(() => parentPort.postMessage({ ok: false, fault: { kind: 'invalid', code: 'answered', message: '' } }), 4000))",
    )
    expect(code(await intake(waiting).read({ ...asText, text: 'x' }))).toBe('answered')
  })

  test.each([
    ['ends without an answer', 'process.exit(0)'],
    ['throws', 'throw new Error("inside")'],
    [
      'answers nonsense',
      "import { parentPort } from 'node:worker_threads'; parentPort.postMessage({ article: 1 })",
    ],
  ])('a reader that %s is a fault, not a wait', async (name, source) => {
    const script = await bundled(stage.folder, name.replaceAll(' ', '-'), source)
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
    expect(fs.readFileSync(path.join(stage.profile, 'originals', hash.slice(7)), 'utf8')).toBe(page())
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
    const { calls } = service(stage.worker, undefined, at)
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
    expect(fs.readdirSync(path.join(stage.profile, 'pictures'))).toEqual([hash.slice(7)])
  })

  test('an article whose original is gone promises none', async () => {
    const reading = got(await service().calls.read({ ...asText, text: 'x', html: page() }))
    const saved = got(await service().calls.save({ article: reading.article }))
    expect(JSON.stringify(saved.article)).not.toContain(hashOf(reading))
  })

  test('a disk that takes nothing is a fault, and the article is not half there', async () => {
    const { calls } = service()
    fs.writeFileSync(path.join(stage.profile, 'originals'), 'in the way')
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
    fs.writeFileSync(path.join(stage.profile, 'originals', hash.slice(7)), 'something else')
    expect(code(await view(hash))).toBe('original.damaged')
    got(await calls.read({ ...asText, text: story }))
    got(await calls.save({ article: reading.article }))
    expect(code(await view(hash))).toBe('ok')
  })
})
