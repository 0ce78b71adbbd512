import { copyFileSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { beforeAll, expect, it } from 'vitest'
import { targetWorker } from '../../../electron/publish/targetWorker'
import { aPicture } from '../../build/picture'
import { aFolder, aSite, aStory, parcelOf, someTools } from './site'

const root = path.join(import.meta.dirname, '../../..')
const work = aFolder()

beforeAll(async () => {
  // As the app's build does it: one bundle per worker, and SQLite's WebAssembly beside it.
  await build({
    entryPoints: [path.join(root, 'electron/publish/publish.worker.ts')],
    outfile: path.join(work, 'publish.worker.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: "import { createRequire as galleyRequire } from 'node:module'; const require = galleyRequire(import.meta.url);",
    },
    define: { __dirname: 'import.meta.dirname' },
    external: ['sharp'],
    logLevel: 'error',
  })
  copyFileSync(
    path.join(root, 'node_modules/node-sqlite3-wasm/dist/node-sqlite3-wasm.wasm'),
    path.join(work, 'node-sqlite3-wasm.wasm'),
  )
  symlinkSync(path.join(root, 'node_modules'), path.join(work, 'node_modules'))
}, 30_000)

it('publishes and withdraws on a thread of its own, and reports its steps', async () => {
  const picture = aPicture()
  const pictures = path.join(work, 'pictures')
  mkdirSync(pictures)
  writeFileSync(path.join(pictures, picture.hash.replace('sha256-', '')), picture.bytes)
  const steps: string[] = []
  const tools = { ...someTools(), report: (step: string) => steps.push(step) }
  const target = targetWorker({ script: path.join(work, 'publish.worker.mjs'), pictures })({
    ...aSite(),
    folder: path.join(work, 'site'),
    secrets: {},
  })
  const article = aStory('Köprü açıldı', {
    lead: { src: picture.hash, alt: 'Köprü', caption: '', credit: 'AA' },
  })
  const sent = await target.publish(parcelOf(article), null, tools)
  expect(sent).toMatchObject({ ok: true, value: { state: 'published', differences: [] } })
  expect(steps).toEqual(['prepare', 'pictures', 'send', 'verify'])
  expect(await target.read(article.id, tools)).toMatchObject({ ok: true, value: { state: 'published' } })
  expect(await target.withdraw(article.id, null, tools)).toMatchObject({
    ok: true,
    value: { state: 'withdrawn' },
  })
})

it('answers when its thread cannot start', async () => {
  const target = targetWorker({ script: path.join(work, 'absent.mjs'), pictures: work })({
    ...aSite(),
    folder: path.join(work, 'other'),
    secrets: {},
  })
  expect(await target.test(someTools())).toMatchObject({ ok: false, fault: { kind: 'unexpected' } })
})
