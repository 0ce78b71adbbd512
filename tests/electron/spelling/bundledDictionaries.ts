import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { copyDictionaries } from '../../../scripts/setup/build/dictionaries.mjs'
import { bundled, root } from '../library/ownProcess'

/** The real dictionaries, laid out as the build does it, and the real worker, for the tests of a file. */
export function theDictionaries(): { folder: string; script: string } {
  const made = { folder: '', script: '' }
  beforeAll(async () => {
    made.folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-spelling-'))
    copyDictionaries(made.folder)
    const contents = `import '${path.join(root, 'electron/spelling/spelling.worker')}'`
    made.script = await bundled(made.folder, 'spelling', contents)
  }, 30_000)
  afterAll(() => fs.rmSync(made.folder, { recursive: true, force: true }))
  return made
}
