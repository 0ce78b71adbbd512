import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createSettings, moveDamagedAside, type SettingsFile } from '../../../electron/settings/settings'

let folder = ''
const now = () => '2026-11-23T10:00:00.000Z'
const inMemory = (value: unknown): SettingsFile & { value: unknown } => ({
  value,
  get() {
    return this.value
  },
  set(next) {
    this.value = next
  },
})
const open = (file: SettingsFile) =>
  createSettings({ file, defaultFolder: '/sites/local', systemLanguage: 'tr', notices: [] })

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-settings-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

describe('a damaged settings file', () => {
  test.each(['{"settings": {"theme"', '', 'not json', '[1, 2]', '"text"', 'null'])(
    '%j is moved aside and named',
    (content) => {
      const file = path.join(folder, 'settings.json')
      fs.writeFileSync(file, content)
      const notices = moveDamagedAside(file, now)
      expect(notices).toEqual([
        { code: 'settings.damaged', values: { file: 'settings-damaged-2026-11-23T10-00-00-000Z.json' } },
      ])
      expect(fs.existsSync(file)).toBe(false)
      expect(fs.readFileSync(path.join(folder, String(notices[0]?.values.file)), 'utf8')).toBe(content)
    },
  )

  test('a good one, and none at all, are left alone', () => {
    const file = path.join(folder, 'settings.json')
    expect(moveDamagedAside(file, now)).toEqual([])
    fs.writeFileSync(file, '{"settings":{"theme":"dark"}}')
    expect(moveDamagedAside(file, now)).toEqual([])
    expect(fs.existsSync(file)).toBe(true)
  })
})

test('a first start has the local site, in the computer’s language', () => {
  const settings = open(inMemory({}))
  expect(settings.get().sites).toMatchObject([{ id: 'local', target: 'local', language: 'tr' }])
  expect(settings.folderOf('local')).toBe('/sites/local')
})

test('a field that does not fit falls back alone, and is reported', () => {
  const settings = open(
    inMemory({ settings: { theme: 'purple', articleLanguage: 'kk' }, folders: { local: '/x' } }),
  )
  expect(settings.get()).toMatchObject({ theme: 'system', articleLanguage: 'kk' })
  expect(settings.folderOf('local')).toBe('/x')
  expect(settings.notices()).toEqual([{ code: 'settings.partly', values: { fields: 'theme' } }])
  expect(settings.notices()).toEqual([])
})

test('a change is kept, and one that does not fit changes nothing', () => {
  const file = inMemory({})
  const settings = open(file)
  expect(settings.set({ theme: 'dark' }).ok).toBe(true)
  expect(open(file).get().theme).toBe('dark')
  expect(settings.set({ theme: 'purple' as 'dark' }).ok).toBe(false)
  expect(settings.get().theme).toBe('dark')
})

test('a file that cannot be written is a fault, and the old settings stand', () => {
  const settings = open({
    get: () => ({}),
    set() {
      throw new Error('EROFS: read-only file system')
    },
  })
  const result = settings.set({ theme: 'dark' })
  expect(result.ok ? '' : result.fault.code).toBe('settings.not-writable')
  expect(settings.get().theme).toBe('system')
})
