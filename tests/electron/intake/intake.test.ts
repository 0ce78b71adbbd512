import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createIntake } from '../../../electron/intake/intake'
import { ok, type Result } from '../../../shared/result'
import { anId } from '../../build/article'
import { bundled, root } from '../library/ownProcess'

let folder = ''
let worker = ''
let chosen: string | null = null
const added: string[] = []

beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-intake-'))
  worker = await bundled(folder, 'intake', `import '${path.join(root, 'electron/intake/intake.worker')}'`)
})
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))

const intake = (script = worker) =>
  createIntake({
    worker: script,
    library: {
      add: async (article) => {
        added.push(article.id)
        return ok({ article, seq: 0, readOnly: '' as const })
      },
    },
    newId: anId,
    now: () => '2026-11-23T10:00:00.000Z',
    language: () => 'tr',
    timeLimit: 1500,
    chooseFile: async () => chosen,
  })
const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.fault.code)
const write = (name: string, bytes: string | Uint8Array) => {
  const file = path.join(folder, name)
  fs.writeFileSync(file, bytes)
  return file
}
const story =
  'Köprü pazartesi açıldı\n\nYeni köprü nehrin iki yakasını birbirine bağlıyor ve iki şerit taşıyor.\n'
const asText = { kind: 'auto' as const, html: '', url: '' }

test('a pasted story becomes an article nobody has stored yet', async () => {
  const result = await intake().read({ ...asText, text: story })
  if (!result.ok) throw new Error(result.fault.message)
  expect(result.value.article.headline).toBe('Köprü pazartesi açıldı')
  expect(JSON.stringify(result.value.article.body)).toContain('iki şerit taşıyor')
  expect(added).toEqual([])
})

test('a file in another encoding is read, under its own name', async () => {
  chosen = write('haber.txt', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(story, 'utf16le')]))
  const answer = await intake().chooseFile({})
  const file = answer.ok ? answer.value?.[0] : undefined
  expect(file?.name).toBe('haber.txt')
  if (!file?.result.ok) throw new Error('haber.txt was not read')
  expect(file.result.value.article.headline).toBe('Köprü pazartesi açıldı')
  expect(file.result.value.report.input.name).toBe('haber.txt')
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
  chosen = file()
  const answer = await intake().chooseFile({})
  expect(answer.ok && answer.value?.map(({ result }) => code(result))).toEqual([expected])
})

test('a page that never ends is ended, and the next one is read', async () => {
  const endless = await bundled(folder, 'endless', 'for (;;) {}')
  expect(code(await intake(endless).read({ ...asText, text: 'x' }))).toBe('intake.too-slow')
  expect(code(await intake().read({ ...asText, text: story }))).toBe('ok')
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
