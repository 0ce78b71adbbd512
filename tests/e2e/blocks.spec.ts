import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { photograph } from './host'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

const galleyNow = oneGalley()

async function newArticle() {
  const galley = galleyNow()
  const [library, writing] = [new Library(galley), new Writing(galley)]
  await library.newArticle()
  await writing.expectOpen()
  const { keyboard } = writing.page
  const slash = async (typed: string) => {
    await keyboard.type(`/${typed}`)
    await expect(writing.page.getByRole('listbox', { name: 'Blocks' })).toBeVisible()
    await keyboard.press('Enter')
  }
  return { galley, library, writing, keyboard, slash }
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
  await expect(writing.page.getByRole('toolbar', { name: 'Table tools' })).toBeVisible()
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

test('a fact box, a highlight, a quote with its speaker and a correction are written by keyboard', async () => {
  const { library, writing, keyboard, slash } = await newArticle()
  await writing.headline.fill('Boxes')
  await writing.write('')
  await slash('fact')
  await keyboard.type('Inside the box')
  await writing.page.getByRole('textbox', { name: 'Title of the box' }).fill('In numbers')
  await writing.body.getByText('Inside the box').click()
  await keyboard.press('End')
  // An empty line in a box leads out of it.
  await keyboard.press('Enter')
  await keyboard.press('Enter')
  await keyboard.type('This is ==very== ')
  await expect(writing.body.locator(':scope > p mark')).toHaveText('very')
  await keyboard.press('Control+Shift+h')
  await keyboard.type('important')
  await expect(writing.body.locator('mark').last()).toHaveText('important')
  await keyboard.press('Control+Shift+h')
  await keyboard.press('Enter')
  await slash('correction')
  await keyboard.type('The name was wrong.')
  const day = writing.page.getByLabel('Day of the correction')
  await expect(day).toHaveValue(/^\d{4}-\d\d-\d\d$/)
  await writing.expectSaved()
  await writing.back()
  await library.open('Boxes')
  await expect(writing.page.getByRole('textbox', { name: 'Title of the box' })).toHaveValue('In numbers')
  await expect(writing.body.locator('.fact-box-block')).toContainText('Inside the box')
  await expect(writing.body.locator('.correction-block')).toContainText('The name was wrong.')
  expect(await accessibilityProblems(writing.page)).toEqual([])
})

test('an address alone on a line becomes an embed, and undo gives the link back', async () => {
  const { writing, keyboard, slash } = await newArticle()
  await writing.headline.fill('Embeds')
  await writing.write('Before')
  await keyboard.press('Enter')
  const address = 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'
  await writing.paste(address)
  const embed = writing.body.locator('.embed-block')
  await expect(embed).toContainText('YouTube')
  await expect(writing.body.locator('iframe, img')).toHaveCount(0)
  await writing.undo()
  await expect(embed).toHaveCount(0)
  await expect(writing.body.locator('a')).toHaveText(address)
  await keyboard.press('Control+End')
  await keyboard.press('Enter')
  await slash('telegram')
  const field = writing.page.getByRole('textbox', { name: 'Address of the post or video' }).first()
  await field.fill('javascript:alert(1)')
  await keyboard.press('Enter')
  await expect(writing.page.getByText('An embed needs a web address')).toBeVisible()
  await field.fill('t.me/akorda/12')
  await keyboard.press('Enter')
  await expect(embed).toContainText('Telegram')
  expect(await accessibilityProblems(writing.page)).toEqual([])
})

test('a citation numbers itself and names its source; a comment is written, answered, resolved and deleted', async () => {
  const { library, writing, keyboard } = await newArticle()
  const { page } = writing
  await writing.headline.fill('Sources')
  await writing.write('First claim')
  const cite = async (address: string) => {
    await keyboard.press('Control+Shift+e')
    const form = page.getByRole('form', { name: 'Citation' })
    const select = form.getByRole('combobox', { name: 'Source' })
    await select.selectOption({ label: 'Another source…' })
    await form.getByRole('textbox', { name: 'Address of the source' }).fill(address)
    await keyboard.press('Enter')
    await expect(form).toBeHidden()
  }
  await cite('stat.example/a')
  await keyboard.type(' second claim')
  await cite('https://b.example/')
  const marks = writing.body.locator('.citation-mark')
  await expect(marks).toHaveText(['[1]', '[2]'])
  await keyboard.type(' and a third')
  await keyboard.press('Control+Shift+e')
  await page
    .getByRole('form', { name: 'Citation' })
    .getByRole('combobox')
    .selectOption({ label: 'stat.example' })
  await page.getByRole('form', { name: 'Citation' }).getByRole('button', { name: 'Insert' }).click()
  await expect(marks).toHaveText(['[1]', '[2]', '[1]'])
  await writing.undo()
  await expect(marks).toHaveText(['[1]', '[2]'])

  await keyboard.press('End')
  await keyboard.press('Control+Shift+ArrowLeft')
  await keyboard.press('Control+Shift+m')
  await page.getByRole('textbox', { name: 'Comment', exact: true }).fill('Who says so?')
  await page.getByRole('textbox', { name: 'Your name' }).fill('Desk')
  await keyboard.press('Enter')
  const thread = page.locator('.thread')
  await expect(thread).toContainText('Who says so?')
  await expect(thread).toContainText('Desk')
  await expect(writing.body.locator('.commented')).not.toHaveCount(0)
  await thread.getByRole('textbox', { name: 'Answer' }).fill('The ministry.')
  await keyboard.press('Enter')
  await expect(thread).toContainText('The ministry.')
  expect(await accessibilityProblems(page)).toEqual([])
  await thread.getByRole('button', { name: 'Resolve' }).click()
  await thread.getByRole('button', { name: 'Reopen' }).click()
  await writing.expectSaved()
  await writing.back()
  await library.open('Sources')
  await expect(marks).toHaveText(['[1]', '[2]'])
  // Drawn anew in another language, they are numbered again.
  const speak = (interfaceLanguage: 'tr' | 'en') =>
    page.evaluate(
      (spoken) => window.desk.settings.set({ patch: { interfaceLanguage: spoken } }),
      interfaceLanguage,
    )
  await speak('tr')
  await expect(marks.first()).toHaveAttribute('title', /^Kaynak 1: /)
  await expect(marks).toHaveText(['[1]', '[2]'])
  await speak('en')
  await expect(marks.first()).toHaveAttribute('title', /^Citation 1: /)
  await writing.tab('Comments')
  await thread.getByRole('button', { name: 'Show in the text' }).click()
  await expect(writing.body).toBeFocused()
  await thread.getByRole('button', { name: 'Delete the comment' }).click()
  await expect(writing.body.locator('.commented')).toHaveCount(0)
  await writing.undo()
  await expect(thread).toContainText('Who says so?')
  await expect(writing.body.locator('.commented')).not.toHaveCount(0)
})

test('a block is moved by keyboard, and by its grip', async () => {
  const { writing, keyboard } = await newArticle()
  await writing.headline.fill('Order')
  await writing.write('one')
  for (const text of ['two', 'three']) {
    await keyboard.press('Enter')
    await keyboard.type(text)
  }
  await keyboard.press('Alt+Shift+ArrowUp')
  expect(await writing.paragraphs()).toEqual(['one', 'three', 'two'])
  await writing.body.getByText('two').hover()
  const grip = writing.page.locator('.drag-grip')
  await expect(grip).toBeVisible()
  await grip.dragTo(writing.body.getByText('one'), { targetPosition: { x: 10, y: 2 } })
  await expect.poll(() => writing.paragraphs()).toEqual(['two', 'one', 'three'])
})
