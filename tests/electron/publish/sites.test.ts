import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createSites } from '../../../electron/publish/sites'
import type { ConfiguredSite, Target } from '../../../electron/publish/target'
import { createSecrets } from '../../../electron/settings/secrets'
import { createSettings } from '../../../electron/settings/settings'
import { fail, ok } from '../../../shared/result'
import { value } from './contract'
import { aFolder, aSite } from './site'

/** A lock that can be told from a plain text, as the system's own would be. */
const lock = {
  encrypt: (text: string) => Buffer.from(Buffer.from(text).map((byte) => byte ^ 0x5a)),
  decrypt: (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0x5a)).toString(),
}

function open(isTrustworthy = true, folder = aFolder()) {
  const file = path.join(folder, 'secrets.json')
  const tested: ConfiguredSite[] = []
  let stored: Record<string, unknown> = {}
  const settings = createSettings({
    file: {
      get: () => stored,
      set: (next) => {
        stored = next
      },
    },
    defaultFolder: folder,
    systemLanguage: 'tr',
    notices: [],
  })
  const secrets = createSecrets({ file, encryption: { ...lock, isTrustworthy: () => isTrustworthy } })
  const target = {
    test: async () => ok({ steps: [], notes: [] }),
    read: async () => ok(null),
    publish: async () => fail('invalid', 'x', ''),
    withdraw: async () => fail('invalid', 'x', ''),
  } satisfies Target
  const sites = createSites({
    settings,
    secrets,
    now: () => '2026-11-23T10:00:00.000Z',
    companion: COMPANION_FILE,
    chooseToSave: async (name) => (chosen === null ? null : path.join(chosen, name)),
    targets: (site) => {
      tested.push(site)
      return target
    },
  })
  return { sites, settings, secrets, tested, file, stored: () => JSON.stringify(stored) }
}

const gazete = (address = 'https://gazete.example') => ({
  ...aSite({ id: 'gazete', name: 'Gazete', target: 'wordpress' as const }),
  options: { address, user: 'edna' },
})

const COMPANION_FILE = path.join(
  process.cwd(),
  'electron/publish/targets/wordpress/companion/galley-companion.php',
)
let chosen: string | null = null

it('saves the companion where the person wants it, whole, and says where it could not', async () => {
  const { sites } = open(true)
  chosen = null
  expect(await sites.saveCompanion({})).toEqual(ok(null))
  chosen = aFolder()
  expect(await sites.saveCompanion({})).toEqual(ok({ name: 'galley-companion.php' }))
  expect(fs.readFileSync(path.join(chosen, 'galley-companion.php'))).toEqual(fs.readFileSync(COMPANION_FILE))
  const file = path.join(chosen, 'galley-companion.php')
  chosen = file
  expect(await sites.saveCompanion({})).toMatchObject({ fault: { code: 'export.not-written' } })
})

describe('connecting sites', () => {
  it('keeps the password out of the settings, locked up, and readable by this user alone', async () => {
    const folder = aFolder()
    const { sites, settings, file, stored } = open(true, folder)
    const saved = value(await sites.save({ site: gazete(), secrets: { password: 'very secret' } }))
    expect(saved.kept).toBe('encrypted')
    expect(stored()).not.toContain('very secret')
    expect(fs.readFileSync(file, 'utf8')).not.toContain('very secret')
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
    expect(settings.get().sites.map(({ id }) => id)).toEqual(['local', 'gazete'])
    // After a restart it is still known.
    const later = open(true, folder)
    await later.sites.test({ site: gazete(), secrets: {} })
    expect(later.tested[0]?.secrets).toEqual({ password: 'very secret' })
  })

  it('holds it in memory only where the system has no lock to trust', async () => {
    const { sites, file, tested } = open(false)
    const saved = value(await sites.save({ site: gazete(), secrets: { password: 'very secret' } }))
    expect(saved.kept).toBe('session')
    expect(fs.existsSync(file)).toBe(false)
    await sites.test({ site: gazete(), secrets: {} })
    expect(tested[0]?.secrets).toEqual({ password: 'very secret' })
  })

  it('never gives a stored password to another address', async () => {
    const { sites, tested, secrets } = open()
    await sites.save({ site: gazete(), secrets: { password: 'very secret' } })
    const elsewhere = await sites.test({ site: gazete('https://other.example'), secrets: {} })
    expect(elsewhere).toMatchObject({ ok: false, fault: { code: 'site.incomplete' } })
    expect(tested).toEqual([])
    await sites.save({ site: gazete('https://other.example'), secrets: { password: 'new' } })
    await sites.remove({ site: 'gazete' })
    expect(secrets.of(JSON.stringify(['gazete', 'wordpress', 'https://gazete.example']))).toEqual({})
    expect(secrets.of(JSON.stringify(['gazete', 'wordpress', 'https://other.example']))).toEqual({})
  })

  it('asks for what is missing, and keeps the local site', async () => {
    const { sites } = open()
    const bare = { ...gazete(), options: { address: 'https://gazete.example' } }
    expect(await sites.save({ site: bare, secrets: { password: 'x' } })).toMatchObject({
      ok: false,
      fault: { code: 'site.incomplete', values: { field: 'user' } },
    })
    expect(await sites.remove({ site: 'local' })).toMatchObject({ ok: false, fault: { kind: 'denied' } })
    expect(value(await sites.kinds({})).map(({ target }) => target)).toEqual([
      'local',
      'wordpress',
      'ghost',
      'http',
    ])
  })
})
