import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { makeBackup } from '../../../electron/backup/backup'
import { openStore } from '../../../electron/library/store'
import { anArticle, doc, paragraph } from '../../build/article'
import { value } from '../library/libraryFolder'
import { aFolder } from '../publish/site'
import { run } from './runInMemory'

const articles = Array.from({ length: 24 }, (_, n) =>
  anArticle({ headline: `Haber ${n}`, body: doc(paragraph(`metin ${n} `.repeat(100))) }),
)

/** A library that was closed as it should be. */
function aLibrary(): string {
  const profile = aFolder()
  const store = openStore(path.join(profile, 'library'), () => '2026-11-27T10:00:00.000Z')
  for (const article of articles) value(store.add(article))
  store.close()
  return profile
}

/** A disk spoils the rows about the article in the middle. */
function spoilt(profile: string): string {
  const folder = path.join(profile, 'library')
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
    const profile = spoilt(aLibrary())
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

test('an article of a backup comes back into a damaged library, which is set aside first', async () => {
  const profile = aLibrary()
  const { file } = value(await makeBackup({ profile, folder: aFolder(), now: '2026-11-27T11:00:00.000Z' }))
  spoilt(profile)
  const lost = articles[12]?.id ?? ''
  const { code, error, out } = await run([
    'restore-backup',
    file,
    '--article',
    lost,
    '--data',
    profile,
    '--json',
  ])
  expect(error).toContain(`kept as ${asideIn(profile)[0]}`)
  expect(code).toBe(0)
  const { id } = JSON.parse(out) as { id: string }
  const rows = JSON.parse((await run(['list', '--json', '--data', profile])).out) as { id: string }[]
  expect(rows.map((row) => row.id)).toContain(id)
}, 60_000)
