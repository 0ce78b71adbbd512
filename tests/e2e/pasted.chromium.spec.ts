import { pathToFileURL } from 'node:url'
import { expect, test } from '@playwright/test'
import { forgetProfile, type Galley, killGalley, launchGalley } from './host'
import { pastedPage } from './pastedPage'
import { Library } from './screens/Library'
import { Publishing } from './screens/Publishing'
import { Writing } from './screens/Writing'

let running: Galley | null = null

test.afterEach(async () => {
  if (!running) return
  await killGalley(running)
  forgetProfile(running.profile)
  running = null
})

test('a page pasted into the app and published is whole in a reader’s browser', async ({ page }) => {
  running = await launchGalley()
  const [library, writing, publishing] = [new Library(running), new Writing(running), new Publishing(running)]
  await library.ready()
  await library.paste(pastedPage)
  await expect(writing.report).toBeVisible()
  const headline = await writing.headline.inputValue()
  const paragraphs = await writing.paragraphs()
  await publishing.open()
  await publishing.send('Published')

  const front = pathToFileURL(`${await publishing.folder()}/index.html`).href
  await page.goto(front)
  await page.getByRole('link', { name: headline }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  await expect(page.getByText(headline, { exact: true })).toHaveCount(1)
  expect(await page.locator('[data-body] > p').allTextContents()).toEqual(paragraphs)
  await expect(page.locator('.story-rubrics a')).not.toHaveCount(0)
  await expect(page.locator('.dateline')).toHaveText(/^\p{Lu}[\p{L}-]+, \d{1,2} [а-я]+ \d{4}/u)
  await expect(page.locator('[data-source] a')).toHaveAttribute('href', /^https:\/\/\S+$/)
  await expect(page.locator('[data-ad-slot] .ad-label:visible')).toHaveCount(2)
  await expect(page.locator('[data-comments="open"]')).toBeVisible()
  await expect(page.locator('body')).not.toContainText(/REKLAM ALANI|YORUMLAR|°C|Вернуться назад/)
})
