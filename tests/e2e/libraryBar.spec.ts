import { expect, test } from '@playwright/test'
import { filledLibrary } from './filledLibrary'
import { forgetProfile, type Galley, killGalley, launchGalley, newProfile, photograph } from './host'
import { Library } from './screens/Library'

let running: Galley | null = null

test.afterEach(async () => {
  if (!running) return
  await killGalley(running)
  forgetProfile(running.profile)
  running = null
})

async function manyArticles(count: number): Promise<Library> {
  const profile = newProfile()
  filledLibrary(
    profile,
    Array.from({ length: count }, (_, n) => ({ headline: `Haber ${n + 1}`, language: 'tr' })),
  )
  running = await launchGalley({ profile })
  const library = new Library(running)
  await library.ready()
  return library
}

test('at 1280 pixels the heading stands whole beside the bar in the longest languages', async () => {
  const library = await manyArticles(3)
  const { page } = library
  await page.setViewportSize({ width: 1280, height: 800 })
  // With a template there is one button more.
  await page.evaluate(async () => {
    const start = { language: 'tr', body: { type: 'doc' as const, content: [{ type: 'paragraph' }] } }
    await window.desk.settings.set({ patch: { templates: [{ id: 'one', name: 'Haber', start }] } })
  })
  await expect(page.getByRole('button', { name: 'New from a template' })).toBeVisible()
  for (const interfaceLanguage of ['ru', 'kk', 'tr'] as const) {
    await page.evaluate(
      (language) => window.desk.settings.set({ patch: { interfaceLanguage: language } }),
      interfaceLanguage,
    )
    await expect(page.locator('html')).toHaveAttribute('lang', interfaceLanguage)
    const heading = page.getByRole('heading', { level: 1 })
    const shelves = page.getByRole('navigation').first().locator('.rail-item')
    for (const shelf of [1, 4, 6, 0]) {
      await shelves.nth(shelf).click()
      expect(await heading.evaluate((h1) => [h1.textContent, h1.scrollWidth - h1.clientWidth])).toEqual([
        await heading.textContent(),
        0,
      ])
    }
    if (running) await photograph(running, `library-bar-${interfaceLanguage}`)
  }
})

test('a text is looked for in every article, not only in those the list has read first', async () => {
  const library = await manyArticles(450)
  await library.page.keyboard.press('Control+h')
  const dialog = library.page.getByRole('dialog', { name: 'Find and replace in the library' })
  await expect(dialog.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused()
  await library.page.keyboard.type('Haber')
  await library.page.keyboard.press('Enter')
  await expect(dialog.locator('output')).toHaveText('450 places in 450 articles', { timeout: 15_000 })
})
