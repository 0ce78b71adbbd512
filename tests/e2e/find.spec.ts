import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

const galleyNow = oneGalley()

const BODY = ['Iğdır’da hasat başladı.', 'IĞDIR Valiliği açıkladı.', 'Komşu il Kars.']

async function written() {
  const galley = galleyNow()
  const writing = new Writing(galley)
  await new Library(galley).newArticle()
  await writing.expectOpen()
  const { keyboard } = writing.page
  await writing.headline.fill('Igdir’da kayısı')
  await writing.body.click()
  await expect(writing.body).toBeFocused()
  for (const [at, text] of BODY.entries()) {
    if (at > 0) await keyboard.press('Enter')
    await keyboard.type(text)
  }
  return { writing, page: writing.page, keyboard, bar: writing.page.getByRole('search') }
}

test('find goes from match to match by keyboard, and Escape returns to the text at the match', async () => {
  const { page, keyboard, bar, writing } = await written()
  await keyboard.press('Control+f')
  await expect(bar.getByRole('textbox')).toBeFocused()
  await keyboard.type('ığdır')
  await expect(bar.locator('output')).toHaveText('1 of 2')
  await expect(page.locator('.found')).toHaveText(['Iğdır', 'IĞDIR'])
  await keyboard.press('Enter')
  await expect(page.locator('.found-current')).toHaveText('IĞDIR')
  await keyboard.press('Shift+Enter')
  await expect(page.locator('.found-current')).toHaveText('Iğdır')
  expect(await accessibilityProblems(page)).toEqual([])
  await keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await expect(page.locator('.found')).toHaveCount(0)
  await keyboard.type('Ağrı')
  expect(await writing.paragraphs()).toEqual(['Ağrı’da hasat başladı.', ...BODY.slice(1)])
})

test('replacing everywhere changes headline and text as one deed', async () => {
  const { keyboard, bar, writing } = await written()
  await keyboard.press('Control+h')
  await expect(bar.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused()
  await keyboard.type('iğdır')
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('Ağrı')
  await expect(bar.getByText('Headline (1)')).toBeVisible()
  await bar.getByRole('button', { name: 'Replace all' }).click()
  await expect(bar.locator('output')).toHaveText('3 replaced')
  await expect(writing.headline).toHaveValue('Ağrı’da kayısı')
  expect(await writing.paragraphs()).toEqual(['Ağrı’da hasat başladı.', 'Ağrı Valiliği açıkladı.', BODY[2]])
  await keyboard.press('Escape')
  await keyboard.press('Control+z')
  await expect(writing.headline).toHaveValue('Igdir’da kayısı')
  expect(await writing.paragraphs()).toEqual(BODY)
})

test('marks, capitals and whole words can matter, and one match is replaced at a time', async () => {
  const { page, keyboard, bar, writing } = await written()
  await keyboard.press('Control+h')
  await expect(bar.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused()
  await keyboard.type('il')
  await expect(bar.locator('output')).toHaveText('1 of 2')
  await bar.getByRole('button', { name: 'Whole words' }).click()
  await expect(bar.locator('output')).toHaveText('1 of 1')
  await bar.getByRole('textbox', { name: 'Replace with' }).fill('şehir')
  await bar.getByRole('textbox', { name: 'Replace with' }).press('Enter')
  expect(await writing.paragraphs()).toEqual([...BODY.slice(0, 2), 'Komşu şehir Kars.'])
  await expect(bar.locator('output')).toHaveText('0 of 0')
  await bar.getByRole('textbox', { name: 'Find', exact: true }).fill('IĞDIR')
  await bar.getByRole('button', { name: 'Capitals matter' }).click()
  await expect(page.locator('.found')).toHaveText(['IĞDIR'])
})

test('a text is replaced across the library after a look at every place, and one article is taken back', async () => {
  const { page, keyboard, writing } = await written()
  await writing.expectSaved()
  await writing.back()
  const library = new Library(galleyNow())
  await library.newArticle()
  await writing.headline.fill('Kars’ta kar')
  await writing.body.click()
  await keyboard.type('Iğdır yolu kapandı. Ardahan yolu açık.')
  await writing.expectSaved()
  await writing.back()

  await keyboard.press('Control+h')
  const dialog = page.getByRole('dialog', { name: 'Find and replace in the library' })
  await expect(dialog.getByRole('textbox', { name: 'Find', exact: true })).toBeFocused()
  await keyboard.type('iğdır')
  await keyboard.press('Enter')
  await expect(dialog.locator('output')).toHaveText('4 places in 2 articles')
  await expect(dialog.locator('mark')).toHaveText(['Iğdır', 'Igdir', 'Iğdır', 'IĞDIR'])
  await dialog.getByRole('textbox', { name: 'Replace with' }).fill('Ağrı')
  expect(await accessibilityProblems(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Replace in 4 places' }).click()
  await expect(dialog.getByText('3 replaced')).toBeVisible()
  const first = dialog.getByRole('listitem').filter({ hasText: 'Igdir’da kayısı' }).first()
  await first.getByRole('button', { name: 'Undo' }).click()
  await expect(first.getByText('As it was')).toBeVisible()
  await keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)

  await library.open('Kars’ta kar')
  expect(await writing.paragraphs()).toEqual(['Ağrı yolu kapandı. Ardahan yolu açık.'])
  await writing.back()
  await library.open('Igdir’da kayısı')
  await expect.poll(() => writing.paragraphs()).toEqual(BODY)
})
