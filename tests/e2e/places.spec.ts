import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { photograph } from './host'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

const galley = oneGalley()
test.describe.configure({ timeout: 120_000 })

test('a place is found without its marks, in any language and by a former name, and its name of the day is told', async () => {
  const running = galley()
  const page = running.window
  await page.setViewportSize({ width: 1280, height: 800 })
  await new Library(running).newArticle()
  const writing = new Writing(running)
  await writing.expectOpen()
  await writing.tab('Story')
  const place = page.getByRole('combobox', { name: 'Place' })
  const offers = page.locator('.place-offer')
  const language = page.locator('[data-field="language"] select')
  await language.selectOption('tr')
  await place.fill('igdi')
  await expect(offers.first()).toContainText('Iğdır')
  await page.evaluate(() => window.desk.settings.set({ patch: { theme: 'dark', interfaceLanguage: 'tr' } }))
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr')
  // The list is seen whole, though the field stands at the foot of the window.
  await expect(offers.last()).toBeInViewport({ ratio: 1 })
  await photograph(running, 'place-picker-tr-dark')
  expect(await accessibilityProblems(page)).toEqual([])
  await page.evaluate(() => window.desk.settings.set({ patch: { theme: 'light', interfaceLanguage: 'en' } }))
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await place.press('Enter')
  await expect(place).toHaveValue('Iğdır')
  await expect(offers).toHaveCount(0)
  await expect(page.locator('.printed-dateline')).toContainText('Iğdır')

  await language.selectOption('ru')
  await place.fill('nursul')
  await expect(offers.first()).toContainText('Нур-Султан')
  await expect(offers.first()).toContainText('2019–2022')
  await place.press('ArrowDown')
  await expect(offers.nth(1)).toHaveAttribute('aria-selected', 'true')
  await place.press('Enter')
  await expect(place).toHaveValue('Астана')
  await page.locator('[data-field="dateline.date"] input').first().fill('2021-06-04')
  const then = page.locator('.place-then')
  await expect(then).toContainText('On June 4, 2021 this place was called Nur-Sultan.')
  await then.getByRole('button').press('Enter')
  await expect(place).toHaveValue('Нур-Султан')
  await expect(then).toHaveCount(0)

  // Escape closes the list, not the article; what nobody lists stays as it is typed.
  await place.fill('ankra')
  await expect(offers.first()).toContainText('Анкара')
  await place.press('Escape')
  await expect(offers).toHaveCount(0)
  await expect(place).toHaveValue('ankra')
  await writing.expectOpen()
})
