import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

const galleyNow = oneGalley()

async function command(page: Writing['page'], name: string): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type(name)
  await page.keyboard.press('Enter')
}

test('blocks are kept as a snippet and come again after a slash, with their holes filled', async () => {
  const galley = galleyNow()
  const [library, writing] = [new Library(galley), new Writing(galley)]
  const { page } = writing
  await library.newArticle()
  await writing.write('Kaynak: {kaynak}. Yer: {yer}')
  await command(page, 'Keep as a snippet')
  const dialog = page.getByRole('dialog', { name: 'Keep as a snippet…' })
  await expect(dialog.getByRole('textbox')).toBeFocused()
  await page.keyboard.type('Künye')
  expect(await accessibilityProblems(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await writing.back()

  await library.newArticle()
  await writing.tab('Sources')
  await page.getByRole('button', { name: 'Add a source' }).click()
  await page.getByRole('textbox', { name: 'Publisher' }).fill('Kars Valiliği')
  await writing.write('Kar yağışı.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/kun')
  await expect(page.getByRole('option', { name: 'Künye' })).toBeVisible()
  await page.keyboard.press('Enter')
  expect(await writing.paragraphs()).toEqual(['Kar yağışı.', 'Kaynak: Kars Valiliği. Yer: {yer}'])
  // The hole that stayed open is selected: what is typed takes its place.
  await page.keyboard.type('Kars')
  expect(await writing.paragraphs()).toEqual(['Kar yağışı.', 'Kaynak: Kars Valiliği. Yer: Kars'])
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(writing.body.locator(':scope > p').first()).toHaveText('Kar yağışı.')
  await expect(writing.body).not.toContainText('Kaynak')
})

test('an article is kept as a template, a new one begins with it, and a removed template comes back by undo', async () => {
  const galley = galleyNow()
  const [library, writing] = [new Library(galley), new Writing(galley)]
  const { page } = writing
  await library.newArticle()
  await writing.headline.fill('Hava durumu: {yer}')
  await writing.write('{mahreç} Hava bulutlu.')
  await command(page, 'Keep as a template')
  await page.getByRole('dialog').getByRole('textbox').fill('Hava')
  await page.keyboard.press('Enter')
  await writing.back()

  await page.getByRole('button', { name: 'New from a template' }).click()
  await page.getByRole('menuitem', { name: 'Hava' }).click()
  await expect(writing.headline).toHaveValue('Hava durumu: {yer}')
  await page
    .getByRole('combobox', { name: 'Place' })
    .or(page.getByRole('textbox', { name: 'Place' }))
    .fill('Kars')
  await command(page, 'Fill the holes')
  await expect(writing.headline).toHaveValue('Hava durumu: Kars')
  expect(await writing.paragraphs()).toEqual(['Kars Hava bulutlu.'])
  await writing.body.click()
  await page.keyboard.press('Control+z')
  await expect(writing.headline).toHaveValue('Hava durumu: {yer}')
  await writing.back()

  await library.openSettings()
  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('textbox', { name: 'Name of “Hava”' }) })
  await row.scrollIntoViewIfNeeded()
  expect(await accessibilityProblems(page)).toEqual([])
  await row.getByRole('button', { name: 'Remove “Hava”' }).click()
  await expect(row).toHaveCount(0)
  await library.toasts.getByRole('button', { name: 'Undo' }).click()
  await expect(row).toHaveCount(1)
})
