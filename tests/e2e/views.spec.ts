import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

const galleyNow = oneGalley()

async function newsroom() {
  const galley = galleyNow()
  const library = new Library(galley)
  const writing = new Writing(galley)
  await library.newArticle()
  await writing.expectOpen()
  await writing.headline.fill('Iğdır’da hasat başladı')
  await writing.expectSaved()
  return { library, writing, page: library.page }
}

test('an article goes through review and comes back, with who, when, and what was said', async () => {
  const { library, writing, page } = await newsroom()
  await page.getByRole('textbox', { name: 'Who has it' }).fill('Aigerim')
  await page.getByLabel('Due').fill('2026-12-01T18:00')
  await page.getByRole('button', { name: 'Send for review' }).click()
  const way = page.getByRole('list', { name: 'Stages so far' }).getByRole('listitem')
  await expect(way).toHaveText([/In review/])
  await page.getByRole('textbox', { name: 'A word to go with it' }).fill('Rakamlar eksik')
  await page.getByRole('button', { name: 'Return' }).click()
  await expect(way).toHaveText([/Draft.*Rakamlar eksik/s, /In review/])
  expect(await accessibilityProblems(page)).toEqual([])
  await writing.headline.click()
  await writing.undo()
  await expect(way).toHaveText([/In review/])
  await writing.back()
  await library.shelf('In review')
  await expect(library.row('Iğdır’da hasat başladı')).toContainText('Aigerim')
})

test('the board moves an article by keyboard, and the move can be taken back', async () => {
  const { writing, page } = await newsroom()
  await writing.back()
  await page.getByRole('radio', { name: 'Board' }).check({ force: true })
  const column = (name: string) => page.getByRole('region', { name, exact: true })
  const card = (name: string) => column(name).getByRole('button', { name: /Iğdır/ })
  await card('Draft').focus()
  await page.keyboard.press('Alt+ArrowRight')
  await expect(card('In review')).toBeFocused()
  expect(await accessibilityProblems(page)).toEqual([])
  await page.keyboard.press('Control+z')
  await expect(card('Draft')).toBeVisible()
  await card('Draft').focus()
  await page.keyboard.press('Enter')
  await writing.expectOpen()
})

test('the calendar shows what is due, and goes from month to month', async () => {
  const { writing, page } = await newsroom()
  const day = new Date().toISOString().slice(0, 10)
  await page.getByLabel('Due').fill(`${day}T18:00`)
  await writing.expectSaved()
  await writing.back()
  await page.getByRole('radio', { name: 'Calendar' }).check({ force: true })
  const entry = page.getByRole('button', { name: /Iğdır/ })
  await expect(entry).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  await page.getByRole('button', { name: 'Next month' }).click()
  await page.getByRole('button', { name: 'Next month' }).click()
  await expect(page.getByText('Nothing is published, scheduled or due this month.')).toBeVisible()
  await page.getByRole('button', { name: 'Today' }).click()
  await entry.click()
  await writing.expectOpen()
})
