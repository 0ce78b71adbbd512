import { expect, test } from '@playwright/test'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Publishing } from './screens/Publishing'
import { Writing } from './screens/Writing'

const galley = oneGalley()

async function newArticle() {
  const running = galley()
  const writing = new Writing(running)
  await new Library(running).newArticle()
  await writing.expectOpen()
  return { writing, publishing: new Publishing(running) }
}

test('the key behind Enter is typed in the next field already', async () => {
  const { writing } = await newArticle()
  await expect(writing.headline).toBeFocused()
  const keys = writing.page.keyboard
  await keys.type('Liman açıldı')
  await keys.press('Enter')
  await keys.type('Törene dört yüz kişi geldi')
  await keys.press('Enter')
  await keys.type('Yeni iskele')
  await expect(writing.headline).toHaveValue('Liman açıldı')
  await expect(writing.standfirst).toHaveValue('Törene dört yüz kişi geldi')
  expect(await writing.paragraphs()).toEqual(['Yeni iskele'])
})

test('the button of the bar publishes, is free again, and updates what it published', async () => {
  const { writing, publishing } = await newArticle()
  const { page } = writing
  await writing.headline.fill('Köprü açıldı')
  await writing.write('Köprü bugün trafiğe açıldı.')
  await writing.expectSaved()
  const button = page.locator('header').getByRole('button', { name: /^(Publish|Update)$/ })
  await button.click()
  await expect(publishing.outcome).toContainText('Published', { timeout: 60_000 })
  await expect(button).toHaveAccessibleName('Update')
  await expect(button).not.toHaveAttribute('aria-busy', 'true')
  await writing.headline.fill('Köprü trafiğe açıldı')
  await button.click()
  await expect(publishing.outcome).toContainText('Updated', { timeout: 60_000 })
})

test('the window itself never scrolls, however long what stands in it', async () => {
  const { writing, publishing } = await newArticle()
  const { page } = writing
  await page.setViewportSize({ width: 1280, height: 600 })
  await writing.headline.fill('Köprü açıldı')
  await publishing.open()
  await expect(publishing.problems.first()).toBeVisible()
  // Problems have words that are only heard; they stood outside of everything and made the window taller.
  expect(await page.evaluate(() => document.documentElement.scrollHeight - window.innerHeight)).toBe(0)
})
