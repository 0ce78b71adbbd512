import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import sqlite from 'node-sqlite3-wasm'
import {
  closeGalley,
  forgetProfile,
  type Galley,
  handOver,
  killGalley,
  launchElectron,
  launchGalley,
  newProfile,
} from './host'

let open: Galley[] = []
const launch = async (profile: string) => {
  const galley = await launchGalley({ profile })
  open.push(galley)
  return galley
}
test.afterEach(async () => {
  for (const galley of open) {
    await killGalley(galley)
    forgetProfile(galley.profile)
  }
  open = []
})

const create = ({ window: page }: Galley, headline: string) =>
  page.evaluate(async (text) => {
    const made = await window.desk.library.create({ language: 'tr' })
    if (!made.ok) throw new Error(made.fault.message)
    const { id } = made.value.article
    await window.desk.articles.journal({
      id,
      after: 0,
      batch: 'one',
      entries: [{ kind: 'fields', patch: { headline: text } }],
    })
    return id
  }, headline)

const headlines = ({ window: page }: Galley) =>
  page.evaluate(async () => {
    const rows = await window.desk.library.list({ binned: false })
    return rows.ok ? rows.value.map(({ headline }) => headline) : [rows.fault.code]
  })

test('a second start brings the first window forward and ends at once', async () => {
  const first = await launch(newProfile())
  await create(first, 'Only one writer')
  const { app } = await launchElectron({ profile: first.profile }).catch(() => ({ app: null }))
  if (app) await expect.poll(() => app.process().exitCode).toBe(0)
  expect(await headlines(first)).toEqual(['Only one writer'])
})

test('damaged settings are moved aside, the app opens with its own, and says so', async () => {
  const profile = newProfile()
  writeFileSync(join(profile, 'settings.json'), '{"settings": {"theme": "dark", ')
  handOver(profile)
  const galley = await launch(profile)
  const aside = readdirSync(profile).filter((name) => name.startsWith('settings-damaged-'))
  expect(aside).toHaveLength(1)
  expect(readFileSync(join(profile, aside[0] as string), 'utf8')).toContain('"theme": "dark"')
  await expect(galley.window.getByText(aside[0] as string, { exact: false })).toBeVisible()
})

test('a damaged library is kept aside, a new one opens, and it is said', async () => {
  const profile = newProfile()
  mkdirSync(join(profile, 'library'))
  writeFileSync(join(profile, 'library', 'library.db'), 'no database at all '.repeat(400))
  handOver(profile)
  const galley = await launch(profile)
  const aside = () =>
    readdirSync(join(profile, 'library')).filter((name) => /^library-damaged-.*\.db$/.test(name))
  // The window stands before its library is open.
  await expect.poll(aside).toHaveLength(1)
  await expect(galley.window.getByText(aside()[0] as string, { exact: false })).toBeVisible()
  await create(galley, 'After the damage')
  expect(await headlines(galley)).toEqual(['After the damage'])
})

test('a closed app opens again with everything in it', async () => {
  const profile = newProfile()
  const first = await launch(profile)
  await create(first, 'Kept over night')
  await closeGalley(first)
  const second = await launch(profile)
  expect(await headlines(second)).toEqual(['Kept over night'])
})

test('a killed app opens again with every change it had acknowledged', async () => {
  const profile = newProfile()
  const first = await launch(profile)
  const id = await create(first, 'Before the cut')
  await first.window.evaluate(async (article) => {
    for (let n = 1; n <= 20; n += 1) {
      await window.desk.articles.journal({
        id: article,
        after: n,
        batch: `b${n}`,
        entries: [{ kind: 'fields', patch: { kicker: `change ${n}` } }],
      })
    }
  }, id)
  await killGalley(first)
  const second = await launch(profile)
  const kicker = await second.window.evaluate(async (article) => {
    const opened = await window.desk.articles.open({ id: article })
    return opened.ok ? opened.value.article.kicker : opened.fault.code
  }, id)
  expect(kicker).toBe('change 20')
})

test('a window whose process dies comes back, says so, and everything acknowledged is there', async () => {
  const galley = await launch(newProfile())
  await create(galley, 'Written before the crash')
  const process = () =>
    galley.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return contents && !contents.isCrashed() && !contents.isLoading() ? contents.getOSProcessId() : 0
    })
  const before = await process()
  await galley.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  await expect.poll(async () => ![0, before].includes(await process())).toBe(true)
  // The driver has given up on the page that crashed; main asks the new one.
  const shown = () =>
    galley.app.evaluate(
      ({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
          'document.body.innerText',
        ) as Promise<string>,
    )
  await expect.poll(shown).toContain('Written before the crash')
  await expect.poll(shown).toContain('opened again')
  expect(galley.output()).toContain("the window's process is gone")
})

test('a page opened with Galley is read, in the app that is running too', async () => {
  const profile = newProfile()
  const first = join(profile, 'first.txt')
  const second = join(profile, 'second.txt')
  writeFileSync(first, 'The bridge opened on Monday\n\nIt carries two lanes of traffic over the river.\n')
  writeFileSync(second, 'The school has a new library\n\nPupils chose the first thousand books themselves.\n')
  handOver(profile)
  const galley = await launchGalley({ profile, args: [first] })
  open.push(galley)
  await expect(galley.window.getByText('The bridge opened on Monday').first()).toBeVisible()
  await galley.window.reload().catch(() => {})
  const { app } = await launchElectron({ profile, args: [second] }).catch(() => ({ app: null }))
  if (app) await expect.poll(() => app.process().exitCode).toBe(0)
  await expect(galley.window.getByText('The school has a new library').first()).toBeVisible()
})

test('a library from a newer version opens to be read, is not touched, and says so', async () => {
  const profile = newProfile()
  const first = await launch(profile)
  await create(first, 'From the future')
  await closeGalley(first)
  const db = new sqlite.Database(join(profile, 'library', 'library.db'))
  db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA user_version = 99')
  db.close()
  handOver(profile)
  const second = await launch(profile)
  expect(await headlines(second)).toEqual(['From the future'])
  await expect(second.window.getByText('newer Galley', { exact: false })).toBeVisible()
  const refused = await second.window.evaluate(async () => {
    const made = await window.desk.library.create({ language: 'tr' })
    return made.ok ? 'made' : made.fault.code
  })
  expect(refused).toBe('library.newer-version')
})
