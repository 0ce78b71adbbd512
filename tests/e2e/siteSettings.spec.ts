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
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  return { galley, page, index: page.getByRole('navigation', { name: 'Sections of the settings' }) }
}

test('the index leads to a section, says where one is, and is gone through by arrows', async () => {
  const { galley, page, index } = await settings()
  const titles = await page.locator('.settings-section h2').allInnerTexts()
  await expect(index.getByRole('button')).toHaveText(titles)
  const current = index.locator('[aria-current]')
  await expect(current).toHaveText('Interface')
  await index.getByRole('button', { name: 'Local site' }).click()
  await expect(page.getByRole('heading', { name: 'Local site', level: 2 })).toBeFocused()
  await expect(page.getByRole('heading', { name: 'Local site', level: 2 })).toBeInViewport()
  await expect(current).toHaveText('Local site')
  await index.getByRole('button', { name: 'Interface' }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(current).toHaveText(titles[2] ?? '')
  expect(await accessibilityProblems(page)).toEqual([])
  await photograph(galley, 'settings-index')
})

test('colour and type are tried on a sample while they are typed, and kept', async () => {
  const { galley, page, index } = await settings()
  await index.getByRole('button', { name: 'Local site' }).click()
  const sample = page.getByRole('region', { name: 'In the light' })
  const colour = () => sample.locator('.theme-sample-rubric').evaluate((line) => getComputedStyle(line).color)
  const before = await colour()
  const field = page.getByLabel('Colour', { exact: true })
  await field.fill('#0b5394')
  await expect.poll(colour).toBe('rgb(11, 83, 148)')
  // A colour nobody could read on that ground is shown as readers will get it.
  await field.fill('#ffff00')
  await expect.poll(colour).not.toBe('rgb(255, 255, 0)')
  await field.fill('#0b5394')
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'Plain', exact: true }).click()
  const family = () =>
    sample.locator('.theme-sample-headline').evaluate((line) => getComputedStyle(line).fontFamily)
  await expect.poll(family).toContain('Inter')
  const stored = () =>
    page.evaluate(async () => {
      const kept = await window.desk.settings.get({})
      return kept.ok ? kept.value.settings.sites[0] : null
    })
  await expect.poll(async () => (await stored())?.theme).toMatchObject({ accent: '#0b5394', type: 'plain' })
  expect(before).not.toBe(await colour())
  await sample.scrollIntoViewIfNeeded()
  await photograph(galley, 'settings-theme')
  await page.emulateMedia({ colorScheme: 'dark' })
  await photograph(galley, 'settings-theme-dark')

  const comments = page.getByLabel('Where comments go')
  await comments.fill('nowhere')
  await comments.blur()
  await expect(page.getByText('That is no web address.')).toBeVisible()
  await comments.fill('https://yorum.gazete.example/gonder')
  await comments.blur()
  await expect.poll(async () => (await stored())?.comments).toBe('https://yorum.gazete.example/gonder')
  const weather = page.getByLabel('Weather file')
  await weather.fill('../weather.json')
  await weather.blur()
  await expect(page.getByText('A path on the site, like data/weather.json.')).toBeVisible()
  await weather.fill('data/weather.json')
  await weather.blur()
  await expect.poll(async () => (await stored())?.weather).toBe('data/weather.json')
  await page.getByLabel('Clock of the site').selectOption('Europe/Moscow')
  await expect.poll(async () => (await stored())?.zone).toBe('Europe/Moscow')
  await page.getByRole('switch', { name: /Republished stories name the original/ }).check()
  await expect.poll(async () => (await stored())?.canonical).toBe('source')
  expect(await accessibilityProblems(page)).toEqual([])
  await photograph(galley, 'settings-readers-dark')
})
