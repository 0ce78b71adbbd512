import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { type Galley, photograph } from './host'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Publishing } from './screens/Publishing'
import { Writing } from './screens/Writing'

const galley = oneGalley()
// Each is looked at in two languages and two themes, by axe as well.
test.describe.configure({ timeout: 150_000 })

async function newArticle(headline: string) {
  const running = galley()
  await running.window.setViewportSize({ width: 1280, height: 800 })
  const library = new Library(running)
  await library.newArticle()
  const writing = new Writing(running)
  await writing.expectOpen()
  await writing.headline.fill(headline)
  await writing.write('Köprü bugün törenle hizmete açıldı.')
  await writing.expectSaved()
  return { library, writing, publishing: new Publishing(running), page: running.window }
}

const settings = (page: Galley['window'], patch: object) =>
  page.evaluate((given) => window.desk.settings.set({ patch: given }), patch)

async function seen(name: string, languages: readonly string[] = ['tr', 'ru']): Promise<void> {
  const page = galley().window
  for (const interfaceLanguage of languages)
    for (const theme of ['light', 'dark'] as const) {
      await settings(page, { theme, interfaceLanguage })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      await expect(page.locator('html')).toHaveAttribute('lang', interfaceLanguage)
      await photograph(galley(), `fields-${name}-${interfaceLanguage}-${theme}`)
      expect(await accessibilityProblems(page)).toEqual([])
    }
  await settings(page, { theme: 'light', interfaceLanguage: 'en' })
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
}

test('a story is planned for an hour on a site that cannot, says who sees to it, and is taken back', async () => {
  const { publishing, writing, page } = await newArticle('Köprü açıldı')
  await publishing.open()
  await page.getByLabel('Time of').selectOption('Asia/Almaty')
  const at = page.getByLabel('Publish at', { exact: true })
  await at.fill('2031-05-04T09:30')
  const hour = page.getByTestId('hour')
  await expect(hour).toContainText(
    'Galley will publish it on the site “Galley” on May 4, 2031 at 9:30 AM (UTC+05:00)',
  )
  await expect(hour).toContainText('Not scheduled yet: press “Schedule”.')
  const card = page.locator('.site-card')
  await card.getByRole('button', { name: 'Schedule' }).press('Enter')
  await expect(page.getByTestId('outcome')).toHaveText(
    'Scheduled. Galley has it and will publish it at its hour.',
  )
  await expect(card.locator('.chip')).toHaveText('Scheduled')
  await expect(hour).not.toContainText('press')
  // The same instant on the clocks of another place.
  await page.getByLabel('Time of').selectOption('Europe/Istanbul')
  await expect(at).toHaveValue('2031-05-04T07:30')
  await seen('planned')
  await at.fill('2031-05-04T08:00')
  await expect(hour).toContainText('The time was changed after it was scheduled: press “Update”.')
  await card.getByRole('button', { name: 'Update' }).click()
  await expect(hour).not.toContainText('was changed')
  await card.getByRole('button', { name: 'Cancel the plan' }).press('Enter')
  await expect(card.locator('.chip')).toHaveText('Not published yet')
  await expect(page.getByTestId('outcome')).toContainText('Nothing was published')
  await page.getByRole('button', { name: 'Clear Publish at' }).click()
  await expect(at).toHaveValue('')
  await writing.undo()
  await expect(at).toHaveValue('2031-05-04T08:00')
})

test('an embargo stops a publication, until the hour is set to its end', async () => {
  const { publishing, page } = await newArticle('Ambargolu haber')
  await publishing.open()
  await page.getByLabel('Embargo until').fill('2031-05-04T12:00')
  await expect(publishing.problems.filter({ hasText: 'embargo' })).toBeVisible()
  await page.getByRole('button', { name: 'Publish when the embargo ends' }).press('Enter')
  await expect(page.getByLabel('Publish at', { exact: true })).toHaveValue('2031-05-04T12:00')
  await expect(publishing.problems.filter({ hasText: 'embargo' })).toBeHidden()
  await expect(page.getByTestId('hour')).toContainText('Galley will publish it')
})

test('a correction stands on the page with its time, and bylines say what each did', async () => {
  const { publishing, writing, page } = await newArticle('Köprü açıldı')
  await writing.tab('Story')
  await page.locator('[data-field="bylines"] button').click()
  await page.keyboard.type('Ayşe Kaya')
  await page.keyboard.press('Enter')
  await page.locator('[data-field="bylines"] button').click()
  await page.keyboard.type('Can Er')
  await page.keyboard.press('Enter')
  await page.locator('[data-field="bylines.1"]').getByLabel('Did what').selectOption('Translation')
  await publishing.open()
  await page.locator('.site-card').getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByTestId('outcome')).toHaveText('Published. The page is on the site.')
  await writing.tab('Story')
  await page.locator('[data-field="corrections"] button').press('Enter')
  await page.keyboard.type('Köprünün uzunluğu 300 değil 330 metredir.')
  await page.keyboard.press('Enter')
  await expect(page.locator('.correction-row time')).toBeVisible()
  await page.locator('[data-field="corrections"]').scrollIntoViewIfNeeded()
  await seen('corrections')
  await publishing.open()
  await page.locator('.site-card').getByRole('button', { name: 'Update' }).click()
  await expect(page.getByTestId('outcome')).toHaveText('Updated. The site shows this version.')
  const folder = await page.locator('.site-folder').getAttribute('title')
  const { readFileSync } = await import('node:fs')
  const text = readFileSync(`${folder}/kopru-acildi/index.html`, 'utf8')
  expect(text.replace(/<[^>]*>/g, '')).toContain('Ayşe Kaya · Translation: Can Er')
  expect(text).toContain('330 metredir.')
})

test('a published address is locked, is opened with a warning, and a taken one is told', async () => {
  const { publishing, writing, library, page } = await newArticle('Köprü açıldı')
  await publishing.open()
  await page.locator('.site-card').getByRole('button', { name: 'Publish' }).click()
  await expect(page.getByTestId('outcome')).toHaveText('Published. The page is on the site.')
  const folder = await page.locator('.site-folder').getAttribute('title')
  await writing.tab('Story')
  const slug = page.getByRole('textbox', { name: 'Slug' })
  await expect(slug).toHaveAttribute('readonly', '')
  await page.getByRole('button', { name: 'Unlock' }).press('Enter')
  await expect(page.getByRole('dialog')).toContainText('the page moves to the new address')
  await seen('unlock')
  await page.getByRole('button', { name: 'Change the address' }).press('Enter')
  await slug.fill('yeni-kopru')
  await expect(page.getByText('The page was at “kopru-acildi”.')).toBeVisible()
  await publishing.open()
  await page.locator('.site-card').getByRole('button', { name: 'Update' }).click()
  await expect(page.getByTestId('outcome')).toHaveText('Updated. The site shows this version.')
  const { readFileSync } = await import('node:fs')
  expect(readFileSync(`${folder}/yeni-kopru/index.html`, 'utf8')).toContain('Köprü açıldı</h1>')
  expect(readFileSync(`${folder}/kopru-acildi/index.html`, 'utf8')).toContain('url=../yeni-kopru/')

  await writing.back()
  await library.newArticle()
  await writing.expectOpen()
  await writing.headline.fill('Yeni köprü')
  await writing.tab('Story')
  await slug.fill('yeni-kopru')
  await expect(page.getByText('“Köprü açıldı” has this address already.')).toBeVisible()
  await page.getByRole('button', { name: 'Use yeni-kopru-2' }).scrollIntoViewIfNeeded()
  await seen('taken')
  await page.getByRole('button', { name: 'Use yeni-kopru-2' }).press('Enter')
  await expect(slug).toHaveValue('yeni-kopru-2')
})
