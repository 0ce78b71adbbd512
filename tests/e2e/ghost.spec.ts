import { expect, test } from '@playwright/test'
import { prepareGhost } from '../ghost/prepare'
import { type Ghost, startGhost } from '../ghost/start'
import { accessibilityProblems } from './axe'
import { forgetProfile, type Galley, killGalley, launchGalley, photograph } from './host'
import { Library } from './screens/Library'
import { Sites } from './screens/Sites'

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
