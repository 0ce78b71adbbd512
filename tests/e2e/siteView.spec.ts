import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { catchOpenedLinks, photograph } from './host'
import { bounds, expectWidths, onSitePreview, shownPage } from './onSite'

const site = onSitePreview()

test('an article is looked at in the site’s own theme, and then published once', async () => {
  test.setTimeout(150_000)
  const { galley, window, wordpress, plant, open, make, writing, publishing } =
    await site.written('The bridge is open')
  plant('galley-companion.php')
  const empty = (await bounds(galley)).count
  await open()
  expect(await wordpress.posts()).toHaveLength(1)
  await photograph(galley, 'site-view-before')
  expect(await accessibilityProblems(window)).toEqual([])
  await make()
  await expect(window.getByText('there is now a draft that no reader sees')).toBeVisible({ timeout: 30_000 })
  const page = await shownPage(galley, wordpress.address)
  await expect(page.locator('h1')).toHaveText('The bridge is open')
  await expect(page.locator('.content')).toContainText('It was opened today.')
  expect(await site.visible()).toEqual([])

  // It stands in its place, as wide as it thinks it is, and makes room for what is ours.
  const stood = await bounds(galley)
  const box = await window.locator('.on-site-window').boundingBox()
  expect(Math.abs((stood.x ?? 0) - (box?.x ?? -9))).toBeLessThan(2)
  expect(Math.abs((stood.width ?? 0) - (box?.width ?? -9))).toBeLessThan(2)
  await expectWidths(galley, page)
  await window.keyboard.press('Control+K')
  await expect(window.getByText('The site’s page is being fetched')).toBeHidden()
  const covered = window.getByText('The page comes back when nothing lies over it.')
  await expect(covered).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(covered).toBeHidden()

  await window.getByRole('button', { name: 'Close the preview' }).click()
  await expect.poll(async () => (await bounds(galley)).count).toBe(empty)
  await window.keyboard.press('Control+Enter')
  await window.getByRole('checkbox', { name: 'Publish to Galley' }).uncheck()
  await window.getByRole('checkbox', { name: 'Publish to Test Gazette' }).check()
  await window.locator('.writing-bar').getByRole('button', { name: 'Publish' }).click()
  await expect(publishing.outcome).toContainText('Published', { timeout: 30_000 })
  expect(await site.visible()).toEqual(['The bridge is open'])
  expect(await wordpress.posts()).toHaveLength(2)

  // What is out can be looked at with its change, while readers have what they had.
  await writing.headline.fill('The bridge is closed')
  await writing.expectSaved()
  await open()
  await make()
  await expect(window.getByText('The article on the site was not changed.')).toBeVisible({ timeout: 30_000 })
  const changed = await shownPage(galley, wordpress.address)
  await expect(changed.locator('h1')).toHaveText('The bridge is closed')
  expect(await site.visible()).toEqual(['The bridge is open'])
  expect(await wordpress.posts()).toHaveLength(2)
})

test('the view is labelled and readable in Turkish and Russian, in the light and in the dark', async () => {
  test.setTimeout(150_000)
  const { galley, window, wordpress, plant, open, make } = await site.written('The bridge is open')
  plant('galley-companion.php')
  await galley.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 800)
  })
  await open()
  await make()
  const page = await shownPage(galley, wordpress.address)
  await expect(page.locator('h1')).toHaveText('The bridge is open')
  for (const interfaceLanguage of ['tr', 'ru'] as const)
    for (const theme of ['light', 'dark'] as const) {
      await window.evaluate((patch) => self.desk.settings.set({ patch }), { interfaceLanguage, theme })
      await expect(window.locator('html')).toHaveAttribute('lang', interfaceLanguage)
      await window.waitForTimeout(300)
      await photograph(galley, `site-view-${interfaceLanguage}-${theme}`)
      expect(await accessibilityProblems(window)).toEqual([])
      const wide = await window.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wide).toBeLessThanOrEqual(0)
    }
})

test('without the companion it is said what cannot be shown, and the draft goes when somebody wants it to', async () => {
  test.setTimeout(120_000)
  const { galley, window, wordpress, open, make } = await site.written('The dam is full')
  const links = await catchOpenedLinks(galley)
  const empty = (await bounds(galley)).count
  await open()
  await make()
  await expect(window.getByText('The site shows this only to who is signed in')).toBeVisible({
    timeout: 30_000,
  })
  expect(await accessibilityProblems(window)).toEqual([])
  await photograph(galley, 'site-view-browser')
  const [, draft] = await wordpress.posts()
  expect(draft).toMatchObject({ status: 'draft', title: { raw: 'The dam is full' } })
  await window.getByRole('button', { name: 'Open in the browser' }).click()
  expect(await links()).toEqual([`${wordpress.address}/?p=${draft?.id}&preview=true`])
  expect((await bounds(galley)).count).toBe(empty)
  await window.getByRole('button', { name: 'Take the draft off the site' }).click()
  await expect(window.getByText('The draft is off the site.')).toBeVisible()
  expect(await wordpress.posts()).toHaveLength(1)
})
