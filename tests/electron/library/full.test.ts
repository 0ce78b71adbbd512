import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { isDamage, storageFault } from '../../../electron/library/storageFault'
import { openStore } from '../../../electron/library/store'
import { anId, plainText } from '../../build/article'
import { value } from './libraryFolder'
import { bundled, root } from './ownProcess'

// Adds articles until the library refuses, then says how many it had acknowledged and with what fault it refused.
const FILLER = `
import { openStore } from '${path.join(root, 'electron/library/store')}'
import { storageFault } from '${path.join(root, 'electron/library/storageFault')}'
import { blankArticle } from '${path.join(root, 'shared/article/article')}'
const folder = process.argv[2]
const store = openStore(folder, () => new Date().toISOString())
const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'слово '.repeat(2000) }] }] }
for (let n = 0; n < 200; n += 1) {
  const id = '01930000-0000-7000-8000-' + n.toString(16).padStart(12, '0')
  try {
    store.add({ ...blankArticle({ id, now: new Date().toISOString(), language: 'ru' }), body })
  } catch (error) {
    const { fault } = storageFault(error, folder)
    console.log(JSON.stringify({ n, kind: fault.kind, code: fault.code, list: store.list({ binned: false }).value.length }))
    break
  }
}
`

test.skipIf(process.platform === 'win32')(
  'a disk that takes no more damages nothing: nothing is set aside, everything acknowledged is there',
  async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-full-'))
    try {
      const script = await bundled(folder, 'filler', FILLER)
      const library = path.join(folder, 'library')
      const fill = () =>
        // A limit on the size of files is the full disk every user can make: 2,000 blocks of 512 bytes or 1,024.
        spawnSync('sh', ['-c', `ulimit -f 2000; exec "${process.execPath}" "${script}" "${library}"`], {
          encoding: 'utf8',
        })
      const first = JSON.parse(fill().stdout)
      expect(['full', 'denied']).toContain(first.kind)
      expect(first.list).toBe(first.n)
      expect(first.n).toBeGreaterThan(5)
      expect(fs.readdirSync(library).filter((name) => name.includes('damaged'))).toEqual([])
      const store = openStore(library, () => new Date().toISOString())
      // What failed with its last write may be there as well, and then it is whole.
      const rows = value(store.list({ binned: false }))
      expect([first.n, first.n + 1]).toContain(rows.length)
      for (const { id } of rows) expect(plainText(value(store.read(id)))).toHaveLength(2000 * 6)
      expect(store.notices()).toEqual([])
      store.close()
    } finally {
      fs.rmSync(folder, { recursive: true, force: true })
    }
  },
  60_000,
)

test('a full disk is called that, also where SQLite only speaks of an I/O error', () => {
  const ioError = new Error('disk I/O error')
  const full = storageFault(ioError, os.tmpdir(), () => 'ENOSPC: no space left on device, write')
  expect(full.fault).toMatchObject({ kind: 'full', code: 'library.disk-full' })
  expect(storageFault(ioError, os.tmpdir()).fault.kind).toBe('denied')
})

test('every cause has words of its own: no room, no right, only to be read, failing', () => {
  const ioError = new Error('disk I/O error')
  const code = (said: string) => storageFault(ioError, os.tmpdir(), () => said).fault.code
  expect(code('ENOSPC: no space left on device, fsync')).toBe('library.disk-full')
  expect(code('EROFS: read-only file system, open')).toBe('library.read-only')
  expect(code('EACCES: permission denied, open')).toBe('library.not-writable')
  expect(code('EIO: i/o error, fsync')).toBe('library.disk-failing')
  expect(code('')).toBe('library.disk-failing')
})

test('a failing disk is not taken for a damaged library', () => {
  expect(isDamage(new Error('disk I/O error'))).toBe(false)
  expect(isDamage(new Error('database disk image is malformed'))).toBe(true)
  const gone = path.join(os.tmpdir(), `galley-${anId()}`, 'gone')
  expect(storageFault(new Error('disk I/O error'), gone).fault).toMatchObject({
    kind: 'denied',
    code: 'library.not-writable',
  })
})
