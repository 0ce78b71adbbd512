import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../../electron/library/store'
import { plainText } from '../../build/article'
import { bundled, root } from './ownProcess'

// A process of its own, so that it can be killed: it types numbered words and names each one once it is durable.
const TYPIST = `
import { openStore } from '${path.join(root, 'electron/library/store')}'
import { blankArticle } from '${path.join(root, 'shared/article/article')}'
import { typedAtStart } from '${path.join(root, 'tests/build/article')}'
const [folder, id] = process.argv.slice(2)
const store = openStore(folder, () => new Date().toISOString())
let article = blankArticle({ id, now: new Date().toISOString(), language: 'en' })
store.add(article)
for (let n = 0; ; n += 1) {
  const done = store.journal({ id, after: n, batch: String(n), entries: [typedAtStart(article, 't' + n + ' ')] })
  if (!done.ok) throw new Error(done.fault.message)
  process.stdout.write(n + '\\n')
  if (n % 40 === 39) store.snapshot(id)
}
`

test('after kill -9 every acknowledged word is there, in order and without a gap', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-kill-'))
  try {
    const script = await bundled(folder, 'typist', TYPIST)
    for (const wait of [120, 260, 410]) {
      const id = `01930000-0000-7000-8000-${wait.toString(16).padStart(12, '0')}`
      const library = path.join(folder, `library-${wait}`)
      const acknowledged = await typeUntilKilled(script, library, id, wait)
      const store = openStore(library, () => new Date().toISOString())
      const read = store.read(id)
      store.close()
      const words = read.ok ? plainText(read.value).trim().split(/\s+/) : []
      const numbers = words.map((word) => Number(word.slice(1))).reverse()
      expect(numbers).toEqual(numbers.map((_, n) => n))
      expect(numbers.length).toBeGreaterThanOrEqual(acknowledged)
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}, 60_000)

function typeUntilKilled(script: string, library: string, id: string, wait: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, library, id], { stdio: ['ignore', 'pipe', 'pipe'] })
    let lines = 0
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += String(chunk)
    })
    child.stdout.on('data', (chunk: Buffer) => {
      if (lines === 0) setTimeout(() => child.kill('SIGKILL'), wait)
      lines += chunk.toString().split('\n').length - 1
    })
    child.on('exit', () => (lines > 0 ? resolve(lines) : reject(new Error(errors))))
  })
}
