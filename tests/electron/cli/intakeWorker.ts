import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { bundled, root } from '../library/ownProcess'

/** The worker that pages are read in, bundled for the tests of a file. */
export function anIntakeWorker(): { readonly script: string } {
  const worker = { script: '' }
  let folder = ''
  beforeAll(async () => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-cli-worker-'))
    const contents = `import '${path.join(root, 'electron/intake/intake.worker')}'`
    worker.script = await bundled(folder, 'intake', contents)
  })
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))
  return worker
}
