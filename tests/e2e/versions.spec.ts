import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

const galleyNow = oneGalley()

async function written() {
  const galley = galleyNow()
  const writing = new Writing(galley)
  await new Library(galley).newArticle()
  await writing.expectOpen()
  await writing.headline.fill('Iğdır’da hasat başladı')
  await writing.write('Kayısı bu yıl erken olgunlaştı.')
  await writing.expectSaved()
  const { page } = writing
  const versions = page.getByRole('list', { name: 'Versions' }).getByRole('listitem')
  return { galley, writing, page, versions, dialog: page.getByRole('dialog') }
}

test('a version is kept under a name, compared word by word, and put back in one undoable step', async () => {
  const { writing, page, versions, dialog } = await written()
  await writing.tab('History')
  await expect(versions).not.toHaveCount(0)
  await page.getByRole('textbox', { name: 'Name' }).fill('Before the lawyer')
  await page.getByRole('button', { name: 'Keep this version' }).click()
  await expect(versions.first()).toContainText('Before the lawyer')

  await writing.headline.fill('Iğdır’da kayısı hasadı başladı')
  await writing.write(' Vali açıkladı.')
  await writing.expectSaved()
  await versions.filter({ hasText: 'Before the lawyer' }).getByRole('button').first().click()
  await expect(dialog.getByRole('region', { name: 'Headline' }).locator('ins')).toHaveText('kayısı hasadı')
  await expect(dialog.getByRole('region', { name: 'Headline' }).locator('del')).toHaveText('hasat')
  await expect(dialog.getByRole('region', { name: 'Story text' }).locator('ins')).toHaveText(
    ' Vali açıkladı.',
  )
  expect(await accessibilityProblems(page)).toEqual([])

  await dialog.getByRole('button', { name: 'Put back: Headline' }).click()
  await expect(dialog).toBeHidden()
  await expect(writing.headline).toHaveValue('Iğdır’da hasat başladı')
  expect(await writing.paragraphs()).toEqual(['Kayısı bu yıl erken olgunlaştı. Vali açıkladı.'])

  await versions.filter({ hasText: 'Before the lawyer' }).getByRole('button').first().click()
  await dialog.getByRole('button', { name: 'Put back everything' }).click()
  await expect(dialog).toBeHidden()
  expect(await writing.paragraphs()).toEqual(['Kayısı bu yıl erken olgunlaştı.'])
  await writing.body.click()
  await writing.undo()
  expect(await writing.paragraphs()).toEqual(['Kayısı bu yıl erken olgunlaştı. Vali açıkladı.'])
  await writing.undo()
  await expect(writing.headline).toHaveValue('Iğdır’da kayısı hasadı başladı')
  await expect(versions.filter({ hasText: 'Before another version was put back' })).not.toHaveCount(0)
})

test('the history is there again after the article was left, and a version gets its name later', async () => {
  const { galley, writing, page, versions } = await written()
  await writing.back()
  await new Library(galley).open('Iğdır’da hasat başladı')
  await writing.tab('History')
  await versions.first().getByRole('button', { name: 'Name the version' }).click()
  await page.getByRole('textbox', { name: 'Name' }).last().fill('Ajansın metni')
  await page.keyboard.press('Enter')
  await expect(versions.first()).toContainText('Ajansın metni')
  expect(await accessibilityProblems(page)).toEqual([])
})
