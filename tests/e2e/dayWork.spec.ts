import { chmodSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { answerOpenDialog } from './host'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

const galleyNow = oneGalley()

async function newsroom(articles: readonly { headline: string; who: string; due: string }[]) {
  const galley = galleyNow()
  const [library, writing] = [new Library(galley), new Writing(galley)]
  await library.ready()
  for (const { headline, who, due } of articles) {
    await library.newArticle()
    await writing.expectOpen()
    await writing.headline.fill(headline)
    await library.page.getByRole('textbox', { name: 'Who has it' }).fill(who)
    await library.page.getByLabel('Due').fill(due)
    await writing.expectSaved()
    await writing.back()
  }
  return { library, writing, page: library.page }
}

test('a card is dragged to another column and back by undo; what sites decide refuses it', async () => {
  const { page } = await newsroom([{ headline: 'Köprü açıldı', who: 'Deniz', due: '2026-12-01T18:00' }])
  await page.getByRole('radio', { name: 'Board' }).check({ force: true })
  const column = (name: string) => page.getByRole('region', { name, exact: true })
  const card = (name: string) => column(name).getByRole('button', { name: /Köprü/ })
  await card('Draft').dragTo(column('Ready'))
  await expect(card('Ready')).toBeVisible()
  await expect(page.locator('.library')).not.toHaveAttribute('data-hovering')
  await page.keyboard.press('Control+z')
  await expect(card('Draft')).toBeVisible()
  await card('Draft').dragTo(column('Published'))
  await expect(page.locator('.ui-toast', { hasText: 'filled by publishing' })).toBeVisible()
  await expect(card('Draft')).toBeVisible()
})

test('a publisher goes through the queue by keyboard: accepts, returns with a word why, takes it back', async () => {
  const { library, writing, page } = await newsroom([
    { headline: 'Sonraki haber', who: 'Deniz', due: '2026-12-05T18:00' },
    { headline: 'Acil haber', who: 'Aigerim', due: '2020-12-01T18:00' },
  ])
  await page.getByRole('radio', { name: 'Board' }).check({ force: true })
  for (const name of [/Sonraki/, /Acil/]) {
    await page.getByRole('button', { name }).focus()
    await page.keyboard.press('Alt+ArrowRight')
    await expect(
      page.getByRole('region', { name: 'In review', exact: true }).getByRole('button', { name }),
    ).toBeVisible()
  }
  await page.getByRole('radio', { name: 'Sign-off' }).check({ force: true })
  const section = (name: string) => page.getByRole('region', { name, exact: true })
  const stories = section('For review').locator('.sign-off-story')
  await expect(stories).toHaveText([/Acil haber/, /Sonraki haber/])
  expect(await accessibilityProblems(page)).toEqual([])
  await stories.first().focus()
  await page.keyboard.press('a')
  await expect(section('Ready to publish').locator('.sign-off-story')).toHaveText([/Acil haber/])
  await expect(stories.first()).toBeFocused()
  await page.keyboard.press('r')
  await page.keyboard.type('Rakamlar eksik')
  await page.keyboard.press('Enter')
  await expect(stories).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(stories).toHaveText([/Sonraki haber/])
  await stories.first().click()
  await writing.expectOpen()
  await expect(page.getByRole('list', { name: 'Stages so far' })).toContainText('Rakamlar eksik')
  await writing.back()
  await expect(library.page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('the library is narrowed to a person and to what is overdue, and the search can be kept', async () => {
  const { library, page } = await newsroom([
    { headline: 'Sonraki haber', who: 'Deniz', due: '2036-12-05T18:00' },
    { headline: 'Acil haber', who: 'Aigerim', due: '2020-12-01T18:00' },
  ])
  const filter = page.getByRole('button', { name: 'Filter by person and deadline' })
  const choose = async (name: string) => {
    await filter.click()
    await page.getByRole('menuitem', { name }).click()
  }
  await choose('Overdue')
  await expect(library.rows).toHaveCount(1)
  await expect(library.row('Acil haber')).toBeVisible()
  await expect(library.filterBox).toHaveValue('due:overdue')
  await choose('Deniz has it')
  await expect(library.rows).toHaveCount(0)
  await choose('Overdue')
  await expect(library.row('Sonraki haber')).toBeVisible()
  await page.getByRole('button', { name: 'Keep this search' }).click()
  await library.filter('')
  await page.getByRole('navigation').getByRole('button', { name: 'assignee:Deniz' }).click()
  await expect(library.rows).toHaveCount(1)
})

test('what is selected in the list is exported, and only that', async () => {
  const { library, page } = await newsroom([
    { headline: 'Birinci haber', who: '', due: '' },
    { headline: 'İkinci haber', who: '', due: '' },
    { headline: 'Kalan haber', who: '', due: '' },
  ])
  const running = galleyNow()
  const folder = join(running.profile, 'disari')
  mkdirSync(folder)
  // The app's user may not be the test's.
  chmodSync(folder, 0o777)
  await answerOpenDialog(running, [folder])
  await library.row('Birinci haber').locator('[data-mark]').click()
  await library.row('İkinci haber').locator('[data-mark]').click()
  const dialog = page.getByRole('dialog', { name: 'Export' })
  // The palette means what is selected too.
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Export…')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('combobox', { name: 'Articles' })).toHaveValue('selected')
  await expect(dialog.getByRole('combobox', { name: 'Articles' })).toBeFocused()
  await page.keyboard.press('Escape')
  await page.getByRole('toolbar').getByRole('button', { name: 'Export…' }).click()
  await expect(dialog.getByRole('combobox', { name: 'Articles' })).toHaveValue('selected')
  await dialog.getByRole('combobox', { name: 'As' }).selectOption('markdown')
  await dialog.getByRole('button', { name: 'Choose folder and export' }).click()
  await expect(page.locator('.ui-toast', { hasText: '2 articles exported' })).toBeVisible()
  expect(
    readdirSync(folder)
      .map((name) => name.slice(0, 7))
      .sort(),
  ).toEqual(['birinci', 'ikinci-'])
})

test('the dialog for a WordPress wants an address, and a password only with a name', async () => {
  const { page } = await newsroom([])
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Import from a WordPress')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Import from a WordPress site' })
  await expect(dialog.getByRole('textbox', { name: 'Address of the site' })).toBeFocused()
  const button = dialog.getByRole('button', { name: 'Import' })
  await expect(button).toBeDisabled()
  await dialog.getByRole('textbox', { name: 'Address of the site' }).fill('127.0.0.1:9')
  await dialog.getByRole('textbox', { name: 'User name' }).fill('edna')
  await expect(button).toBeDisabled()
  await dialog.getByLabel('Application password').fill('abcd')
  expect(await accessibilityProblems(page)).toEqual([])
  await dialog.getByRole('textbox', { name: 'User name' }).fill('')
  await dialog.getByLabel('Application password').fill('')
  await dialog.getByRole('textbox', { name: 'Address of the site' }).press('Enter')
  // What went wrong is said where it can be set right, with what was typed.
  await expect(dialog.getByRole('alert')).toContainText('127.0.0.1')
  await expect(dialog.getByRole('textbox', { name: 'Address of the site' })).toHaveValue('127.0.0.1:9')
})
