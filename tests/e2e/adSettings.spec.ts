import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { photograph } from './host'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'

const galleyNow = oneGalley()

async function settings() {
  const galley = galleyNow()
  const page = galley.window
  await new Library(galley).ready()
  await page.keyboard.press('Control+,')
  const section = page.locator('.settings-section', {
    has: page.getByRole('heading', { name: 'Ads', level: 2 }),
  })
  await section.scrollIntoViewIfNeeded()
  return { galley, page, section, dialog: page.locator('dialog[open]') }
}

test('a slot is added, labelled and sized, and taken back', async () => {
  const { galley, page, section, dialog } = await settings()
  await expect(section.locator('.adset-slot')).toHaveCount(5)
  await section.getByRole('button', { name: 'Add a slot' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog.getByText('The slot needs a name of its own.')).toBeVisible()
  await dialog.getByLabel('Name', { exact: true }).fill('in-story')
  await expect(dialog.getByText('The site already has a slot of that name.')).toBeVisible()
  await dialog.getByLabel('Name', { exact: true }).fill('billboard')
  await dialog.getByLabel('Place', { exact: true }).selectOption('above-headline')
  await dialog.getByLabel('Desk', { exact: true }).fill('970 x')
  await expect(dialog.getByText('Write it as 300 × 250 or as a height')).toBeVisible()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeVisible()
  await dialog.getByLabel('Desk', { exact: true }).fill('970 × 250')
  await dialog.getByLabel('Turkish').first().fill('İLAN')
  await dialog.getByLabel('In rubrics').fill('Vefat,')
  expect(await accessibilityProblems(page)).toEqual([])
  await photograph(galley, 'ads-slot')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(section.locator('.adset-slot')).toHaveCount(6)
  await expect(section.locator('.adset-slot').last()).toContainText('Desk 970 × 250')
  await photograph(galley, 'ads-settings')
  const stored = await page.evaluate(() => window.desk.settings.get({}))
  expect(stored.ok && stored.value.settings.sites[0]?.inventory.at(-1)).toMatchObject({
    name: 'billboard',
    widthDesk: 970,
    heightDesk: 250,
    labels: { tr: 'İLAN' },
    suppress: { rubrics: ['Vefat'] },
  })
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(section.locator('.adset-slot')).toHaveCount(5)
})

test('rules start from a preset, are changed number by number, and Cancel keeps the old ones', async () => {
  const { galley, page, section, dialog } = await settings()
  await section.getByRole('button', { name: 'Change the rules' }).click()
  await dialog.getByLabel('Rules', { exact: true }).selectOption('newspack')
  await expect(dialog.getByLabel('Before the first ad, paragraphs')).toHaveValue('3')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(section).toContainText('Galley’s own')
  await section.getByRole('button', { name: 'Change the rules' }).click()
  await dialog.getByLabel('Rules', { exact: true }).selectOption('spacefinder')
  await dialog.getByLabel('Between two ads, px, phone').fill('900')
  await expect(dialog.getByLabel('Rules', { exact: true })).toHaveValue('own')
  await dialog.getByRole('button', { name: 'Add an exception' }).click()
  await dialog.getByRole('region', { name: 'Exception 1' }).getByLabel('With tags').fill('deprem,')
  expect(await accessibilityProblems(page)).toEqual([])
  await photograph(galley, 'ads-rules')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(section).toContainText('The newsroom’s own')
  await section.getByRole('radio', { name: 'Blocks' }).check()
  const stored = await page.evaluate(() => window.desk.settings.get({}))
  const kept = stored.ok ? stored.value.settings : null
  expect(kept?.rules['ad-density']).toBe('block')
  expect(kept?.sites[0]?.adRules).toMatchObject({
    between: { phone: 900, desk: 750 },
    exceptions: [{ tags: ['deprem'], maximum: 0 }],
  })
  await section.getByRole('button', { name: 'Back to the usual slots and rules' }).click()
  await expect(section).toContainText('Galley’s own')
})
