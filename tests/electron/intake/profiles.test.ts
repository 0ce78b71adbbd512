import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createProfiles } from '../../../electron/intake/profiles'
import { emptyProfile, type ProfileEntry } from '../../../shared/intake/profile'

let folder = ''
let chosen: string | null = null
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'galley-profiles-'))
  chosen = null
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (at = join(folder, 'profiles')) =>
  createProfiles({
    folder: at,
    now: () => '2026-01-05T08:00:00.000Z',
    chooseToOpen: async () => chosen,
    chooseToSave: async () => chosen,
  })
const lesson = (key: string, action: ProfileEntry['action'] = 'dropped'): ProfileEntry => ({
  key,
  action,
  field: '',
  example: key,
})
const value = <T>(result: { ok: true; value: T } | { ok: false; fault: { code: string } }): T => {
  if (!result.ok) throw new Error(result.fault.code)
  return result.value
}
const files = () => readdirSync(join(folder, 'profiles')).toSorted()

test('lessons are kept in a file of the host and read back by the next start', async () => {
  const { profiles } = open()
  expect(value(await profiles.list({}))).toEqual([])
  value(await profiles.learn({ host: 'yerel.example', lessons: [lesson('okunma 00')], forgotten: [] }))
  expect(files()).toEqual(['yerel.example.json'])
  const again = open()
  expect(value(await again.profiles.list({}))).toEqual([{ host: 'yerel.example', lessons: 1, rulesOff: 0 }])
  expect((await again.find('yerel.example'))?.entries).toEqual([lesson('okunma 00')])
  expect(await again.find('other.example')).toBeNull()
})

test('lessons that come at once are all kept', async () => {
  const { profiles } = open()
  const keys = ['a', 'b', 'c', 'd', 'e']
  await Promise.all(
    keys.map((key) => profiles.learn({ host: 'a.example', lessons: [lesson(key)], forgotten: [] })),
  )
  const { entries } = value(await open().profiles.get({ host: 'a.example' }))
  expect(entries.map(({ key }) => key)).toEqual(keys)
})

test('a lesson is forgotten, a profile saved and removed', async () => {
  const { profiles } = open()
  value(await profiles.learn({ host: 'a.example', lessons: [lesson('a'), lesson('b')], forgotten: [] }))
  const left = value(await profiles.learn({ host: 'a.example', lessons: [], forgotten: ['a'] }))
  expect(left.entries.map(({ key }) => key)).toEqual(['b'])
  value(await profiles.save({ profile: { ...left, rulesOff: ['byline'] } }))
  expect((await open().find('a.example'))?.rulesOff).toEqual(['byline'])
  value(await profiles.remove({ host: 'a.example' }))
  expect(files()).toEqual([])
  expect(value(await profiles.get({ host: 'a.example' }))).toEqual(emptyProfile('a.example'))
})

test('a damaged file is set aside, said so, and does not stop the others', async () => {
  const { profiles } = open()
  value(await profiles.learn({ host: 'a.example', lessons: [lesson('a')], forgotten: [] }))
  writeFileSync(join(folder, 'profiles', 'b.example.json'), '{"version":1,"host":')
  const again = open()
  expect(await again.notices()).toEqual([
    { code: 'profiles.damaged', values: { file: 'b.example-damaged-2026-01-05T08-00-00-000Z.json' } },
  ])
  expect(await again.notices()).toEqual([])
  expect(value(await again.profiles.list({})).map(({ host }) => host)).toEqual(['a.example'])
  expect(files()).toContain('b.example-damaged-2026-01-05T08-00-00-000Z.json')
  expect(await open().notices()).toEqual([])
})

test('a profile goes out as a file and comes in joined with what is known', async () => {
  const { profiles } = open()
  value(await profiles.learn({ host: 'a.example', lessons: [lesson('a'), lesson('b')], forgotten: [] }))
  chosen = join(folder, 'out.json')
  expect(value(await profiles.exportFile({ host: 'a.example' }))).toEqual({ name: 'out.json' })
  expect(JSON.parse(readFileSync(chosen, 'utf8'))).toMatchObject({ version: 1, host: 'a.example' })
  const other = open(join(folder, 'other'))
  value(await other.profiles.learn({ host: 'a.example', lessons: [lesson('c')], forgotten: [] }))
  const joined = value(await other.profiles.importFile({}))
  expect(joined?.entries.map(({ key }) => key)).toEqual(['c', 'a', 'b'])
  chosen = null
  expect(value(await other.profiles.importFile({}))).toBeNull()
  expect(value(await profiles.exportFile({ host: 'a.example' }))).toBeNull()
})

test('what is no profile is refused, and changes nothing', async () => {
  const { profiles } = open()
  chosen = join(folder, 'no.json')
  writeFileSync(chosen, '{"hello": 1}')
  expect(await profiles.importFile({})).toMatchObject({ fault: { code: 'profiles.not-a-profile' } })
  chosen = join(folder, 'missing.json')
  expect(await profiles.importFile({})).toMatchObject({ fault: { code: 'intake.not-readable' } })
  expect(value(await profiles.list({}))).toEqual([])
})

test('a host is a name and never a path', async () => {
  const { profiles } = open()
  for (const host of ['../../etc', 'a/b', '..\\x', 'con?']) {
    const saved = await profiles.learn({ host, lessons: [lesson('a')], forgotten: [] })
    expect(saved.ok).toBe(false)
  }
  value(await profiles.learn({ host: 'пример.рф', lessons: [lesson('a')], forgotten: [] }))
  expect(files()).toEqual(['xn--e1afmkfd.xn--p1ai.json'])
  expect((await open().find('пример.рф'))?.entries).toHaveLength(1)
})
