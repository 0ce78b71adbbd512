import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { forgetProfile, type Galley, killGalley, launchGalley, photograph } from './host'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

let running: Galley | null = null

test.beforeEach(async () => {
  running = await launchGalley()
})

test.afterEach(async () => {
  if (!running) return
  await killGalley(running)
  forgetProfile(running.profile)
  running = null
})

async function newArticle() {
  if (!running) throw new Error('Galley is not running')
  const [library, writing] = [new Library(running), new Writing(running)]
  await library.newArticle()
  await writing.expectOpen()
  const { keyboard } = writing.page
  const slash = async (typed: string) => {
    await keyboard.type(`/${typed}`)
    await expect(writing.page.getByRole('listbox', { name: 'Blocks' })).toBeVisible()
    await keyboard.press('Enter')
  }
  return { galley: running, library, writing, keyboard, slash }
}

test('a table is made by the slash menu, filled by Tab, and changed by its tools', async () => {
  const { galley, library, writing, keyboard, slash } = await newArticle()
  await writing.headline.fill('Standings')
  await writing.write('')
  await slash('table 2x2')
  const cells = writing.body.locator('td, th')
  await expect(cells).toHaveCount(4)
  for (const text of ['Team', 'Points', 'Tokatspor', '3', 'Erbaaspor']) {
    await keyboard.type(text)
    if (text !== 'Erbaaspor') await keyboard.press('Tab')
  }
  // Tab in the last cell made a row.
  await expect(cells).toHaveText(['Team', 'Points', 'Tokatspor', '3', 'Erbaaspor', ''])
  await keyboard.press('Shift+Tab')
  await keyboard.press('Control+.')
  await expect(writing.page.getByRole('button', { name: 'Row above' })).toBeFocused()
  for (let step = 0; step < 4; step++) await keyboard.press('ArrowRight')
  await keyboard.press('Enter')
  await expect(cells).toHaveCount(9)
  await writing.undo()
  await expect(cells).toHaveCount(6)
  await photograph(galley, 'table')
  expect(await accessibilityProblems(writing.page)).toEqual([])
  await writing.expectSaved()
  await writing.back()
  await library.open('Standings')
  await expect(cells).toHaveText(['Team', 'Points', 'Tokatspor', '3', 'Erbaaspor', ''])
})

test('what is copied from a spreadsheet becomes a table, or fills the one the caret is in', async () => {
  const { writing } = await newArticle()
  await writing.headline.fill('Rates')
  await writing.write('')
  await writing.paste('Currency\tRate\r\nEUR\t48,9\r\n')
  const cells = writing.body.locator('td, th')
  await expect(cells).toHaveText(['Currency', 'Rate', 'EUR', '48,9'])
  await cells.nth(2).click()
  await writing.paste('USD\t42,1\r\nKZT\t0,08\r\n')
  await expect(cells).toHaveText(['Currency', 'Rate', 'USD', '42,1', 'KZT', '0,08'])
  await expect(writing.body.locator('table')).toHaveCount(1)
  await writing.undo()
  await writing.undo()
  await expect(writing.body.locator('table')).toHaveCount(0)
})
