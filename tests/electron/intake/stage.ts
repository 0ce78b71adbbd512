import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach } from 'vitest'
import { createIntake } from '../../../electron/intake/intake'
import { createOriginals } from '../../../electron/intake/originals'
import { createReader, type Reader } from '../../../electron/intake/reader'
import { createPictures } from '../../../electron/pictures/pictures'
import type { Article } from '../../../shared/article/article'
import type { Profile } from '../../../shared/intake/profile'
import type { Reading } from '../../../shared/intake/taken'
import { fail, ok, type Result } from '../../../shared/result'
import { anId } from '../../build/article'
import type { aWeb } from '../../build/web'
import { bundled, root } from '../library/ownProcess'

/** What a test gives and looks at: the folders, what the dialog answers, what the newsroom has taught. */
export const stage = {
  folder: '',
  worker: '',
  profile: '',
  chosen: null as string[] | null,
  profiles: {} as Record<string, Profile>,
}
export const added = new Map<string, Article>()
const readers: Reader[] = []
export const progress: unknown[] = []

/** The service's folders and worker for the tests of a file. */
export function setStage(): void {
  beforeAll(async () => {
    stage.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-intake-'))
    stage.worker = await bundled(
      stage.folder,
      'intake',
      `import '${path.join(root, 'electron/intake/intake.worker')}'`,
    )
  })
  beforeEach(() => {
    stage.profile = fs.mkdtempSync(path.join(stage.folder, 'profile-'))
    added.clear()
    progress.length = 0
    stage.profiles = {}
  })
  afterAll(async () => {
    await Promise.all(readers.map((reader) => reader.end()))
    fs.rmSync(stage.folder, { recursive: true, force: true })
  })
}

export function service(
  script = stage.worker,
  web?: Awaited<ReturnType<typeof aWeb>>,
  at = { now: '2026-11-23T10:00:00.000Z' },
) {
  // Pages get the time they get in the app; a worker made to take for ever is not waited for so long.
  const reader = createReader({ script, ...(script === stage.worker ? {} : { timeLimit: 3000 }) })
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
      keepReading: async () => fail('missing', 'version.missing', 'nobody looks'),
    },
    pictures: createPictures(path.join(stage.profile, 'pictures')),
    originals: createOriginals(path.join(stage.profile, 'originals')),
    profileOf: async (host) => stage.profiles[host] ?? null,
    newId: anId,
    now: () => at.now,
    language: () => 'tr',
    chooseFiles: async () => stage.chosen,
    progress: (one) => progress.push(one),
    ...(web ? { fetching: { network: web.network, timeLimit: 2000 } } : {}),
  })
}
export const intake = (script?: string) => service(script).calls
export const code = (result: Result<unknown>) => (result.ok ? 'ok' : result.fault.code)
export const write = (name: string, bytes: string | Uint8Array) => {
  const file = path.join(stage.folder, name)
  fs.writeFileSync(file, bytes)
  return file
}
export function got<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.fault.message)
  return result.value
}
export const kept = () =>
  fs.existsSync(path.join(stage.profile, 'originals'))
    ? fs.readdirSync(path.join(stage.profile, 'originals'))
    : []
export const hashOf = ({ report }: Reading) => report.input.hash

export const story =
  'Köprü pazartesi açıldı\n\nYeni köprü nehrin iki yakasını birbirine bağlıyor ve iki şerit taşıyor.\n'
export const asText = { kind: 'auto' as const, html: '', url: '' }
export const page = (extra = '') =>
  `<html><head><title>Köprü açıldı</title><link rel="canonical" href="https://haber.example/kopru"></head><body><article><h1>Köprü açıldı</h1><p>Yeni köprü nehrin iki yakasını birbirine bağlıyor ve iki şerit taşıyor.</p>${extra}<p>Belediye başkanı törende köprünün planlanandan önce bittiğini söyledi.</p></article></body></html>`
