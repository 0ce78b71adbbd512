import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { openStore } from '../../../electron/library/store'
import { anArticle, doc, paragraph } from '../../build/article'
import { value } from '../library/libraryFolder'
import { aFolder } from '../publish/site'
import { run } from './runInMemory'

/** A library that was closed as it should be, and whose rows a disk has spoilt since. */
function aSpoiltLibrary(): string {
  const profile = aFolder()
  const folder = path.join(profile, 'library')
  const store = openStore(folder, () => '2026-11-27T10:00:00.000Z')
  for (let n = 0; n < 24; n += 1)
    value(store.add(anArticle({ headline: `Haber ${n}`, body: doc(paragraph(`metin ${n} `.repeat(100))) })))
  store.close()
  const file = path.join(folder, 'library.db')
  const bytes = fs.readFileSync(file)
  const at = bytes.indexOf('Haber 12')
  const page = Math.floor(at / 4096) * 4096
  bytes.fill(0x5a, page, page + 4096)
  fs.writeFileSync(file, bytes)
  return profile
}

const asideIn = (profile: string) =>
  fs.readdirSync(path.join(profile, 'library')).filter((name) => name.startsWith('library-damaged-'))

for (const command of [
  ['list', '--json'],
  ['search', 'haber', '--json'],
  ['export', '--as', 'markdown', '--to', 'OUT'],
  ['report', '--month', '2026-11', '--json'],
])
  test(`galley ${command[0]} sets a damaged library aside and goes on with what can be read`, async () => {
    const profile = aSpoiltLibrary()
    const given = command.map((word) => (word === 'OUT' ? aFolder() : word))
    const { code, error } = await run([...given, '--data', profile])
    expect(error).not.toContain('malformed')
    expect(code).toBe(0)
    expect(asideIn(profile)).toHaveLength(1)
    expect(error).toContain(`kept as ${asideIn(profile)[0]}`)
    const { out } = await run(['list', '--json', '--data', profile])
    const rows = JSON.parse(out) as { headline: string }[]
    expect(rows.length).toBeGreaterThan(12)
    expect(asideIn(profile)).toHaveLength(1)
  }, 60_000)
