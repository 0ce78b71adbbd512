import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '../../scripts/setup/places.mjs'
import { prepareGhost } from '../ghost/prepare'
import { type Ghost, startGhost } from '../ghost/start'
import { accessibilityProblems } from './axe'
import { forgetProfile, type Galley, killGalley, launchGalley, photograph } from './host'
import { Library } from './screens/Library'
import { Sites } from './screens/Sites'
import { Writing } from './screens/Writing'

let ghost: Ghost | null = null
let running: Galley | null = null

test.beforeAll(async () => {
  test.setTimeout(1_200_000)
  const prepared = await prepareGhost()
  test.skip('reason' in prepared, 'reason' in prepared ? prepared.reason : '')
  if ('site' in prepared) ghost = await startGhost(prepared)
})
test.afterAll(async () => ghost?.stop())
test.beforeEach(async () => {
  running = await launchGalley()
})
test.afterEach(async () => {
  if (!running) return
  await killGalley(running)
  forgetProfile(running.profile)
  running = null
})

test('a Ghost is connected and tried out, in words a person understands', async () => {
  test.setTimeout(180_000)
  if (!running || !ghost) throw new Error('Galley or Ghost is not running')
  const galley = running
  const { window } = galley
  const sites = new Sites(galley)
  await new Library(galley).ready()
  await sites.open()
  await window.getByRole('button', { name: 'Connect a site' }).click()
  await sites.form.getByLabel('Kind of site').selectOption('ghost')
  await sites.form.getByLabel('Site address').fill(`${ghost.address}/ghost/#/posts`)
  await sites.form.getByLabel('Admin API key').fill(ghost.contentKey)
  await sites.test()
  await expect(sites.result).toContainText('This is no Admin API key')

  // The same in two other languages and both themes, to look at.
  for (const interfaceLanguage of ['tr', 'ru'] as const)
    for (const theme of ['light', 'dark'] as const) {
      await window.evaluate((patch) => self.desk.settings.set({ patch }), { interfaceLanguage, theme })
      const cause = { tr: 'Bu bir Admin API anahtarı değil', ru: 'Это не ключ Admin API' }[interfaceLanguage]
      await expect(sites.result).toContainText(cause)
      await photograph(galley, `ghost-${interfaceLanguage}-${theme}`)
      expect(await accessibilityProblems(window)).toEqual([])
    }
  await window.evaluate(() => self.desk.settings.set({ patch: { interfaceLanguage: 'en', theme: 'light' } }))
  await sites.form.getByLabel('Admin API key').fill(ghost.key)
  await sites.test()
  await expect(sites.result).toContainText('The site works')
  expect(await accessibilityProblems(window)).toEqual([])
  expect(await ghost.posts()).toEqual([])
  await photograph(galley, 'ghost-works')
  await sites.save()
  await expect(sites.rows).toContainText('127.0.0.1')
})

test('an article is looked at in Ghost’s own theme, as the draft that is then published', async () => {
  test.setTimeout(180_000)
  if (!running || !ghost) throw new Error('Galley or Ghost is not running')
  const galley = running
  const { window } = galley
  const sites = new Sites(galley)
  const library = new Library(galley)
  const writing = new Writing(galley)
  await library.ready()
  await sites.open()
  await window.getByRole('button', { name: 'Connect a site' }).click()
  await sites.form.getByLabel('Kind of site').selectOption('ghost')
  await sites.form.getByLabel('Site address').fill(ghost.address)
  await sites.form.getByLabel('Admin API key').fill(ghost.key)
  await sites.save()
  await window.keyboard.press('Escape')
  await library.newArticle()
  await writing.headline.fill('The harbour is deeper')
  await writing.body.click()
  await window.keyboard.type('Ships of any size may enter.')
  await writing.expectSaved()
  await window.keyboard.press('Control+Shift+P')
  await window.getByRole('radio', { name: 'On the site' }).check()
  await window.getByRole('button', { name: /^Show on / }).click()
  await expect(window.getByText('there is now a draft that no reader sees')).toBeVisible({ timeout: 30_000 })
  const page = () =>
    galley.app
      .context()
      .pages()
      .find((one) => one.url().includes('/p/'))
  await expect.poll(() => page()?.url() ?? '').toContain(ghost.address)
  await expect(page()?.locator('h1') ?? window.locator('nothing')).toContainText('The harbour is deeper')
  await page()?.screenshot({ path: join(root, 'out/test/screenshots/site-view-ghost.png') })
  expect((await ghost.posts()).map(({ status }) => status)).toEqual(['draft'])
  await window.getByRole('button', { name: 'Take the draft off the site' }).click()
  await expect(window.getByText('The draft is off the site.')).toBeVisible()
  expect(await ghost.posts()).toEqual([])
})
