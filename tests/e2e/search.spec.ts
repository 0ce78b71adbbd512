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
  for (const [headline, body] of [
    ['Iğdır’da hasat başladı', 'Kayısı bu yıl erken olgunlaştı, dedi Vali Şahin.'],
    ['В Алматы открыли мост', 'Аким рассказал о планах на 2027 год.'],
  ] as const) {
    await library.newArticle()
    await writing.expectOpen()
    await writing.headline.fill(headline)
    await writing.write(body)
    await writing.expectSaved()
    await writing.back()
  }
  return { library, writing, page: library.page }
}

test('a word of the text is found as it is typed, and shown where it stands', async () => {
  const { library, page } = await newsroom()
  await library.filter('sahin')
  await library.expectCount(1)
  const row = library.row('Iğdır’da hasat başladı')
  await expect(row.locator('.library-snippet mark')).toHaveText('Şahin')
  expect(await accessibilityProblems(page)).toEqual([])
  await library.filter('almaty')
  await expect(library.row('В Алматы открыли мост').locator('mark').first()).toHaveText('Алматы')
  await library.expectCount(1)
  await library.filter('"erken olgunlaştı"')
  await library.expectCount(1)
  await library.filter('"olgunlaştı erken"')
  await expect(page.getByText('No article matches')).toBeVisible()
})

test('near-duplicates are found from the palette, and named by the headline', async () => {
  const { library, writing, page } = await newsroom()
  const same =
    'Iğdır’da kayısı hasadı bu yıl üç hafta erken başladı; Vali Şahin bahçeleri gezdi ve üreticilerle konuştu.'
  for (const headline of ['Hasat erken', 'Hasat erken başladı']) {
    await library.newArticle()
    await writing.expectOpen()
    await writing.headline.fill(headline)
    await writing.write(`${same} ${same.replaceAll('hafta', 'gün')}`)
    await writing.expectSaved()
    await writing.back()
  }
  await library.enterList()
  const [first] = await library.headlines()
  await page.keyboard.press('Home')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('stories like this')
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Near-duplicates of “${first}”`)).toBeVisible()
  await library.expectCount(1)
  // The article's id is nothing to read; the bar leads back.
  await expect(library.filterBox).toHaveValue('')
  await page.getByRole('button', { name: 'Back to all articles' }).click()
  await library.expectCount(4)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('End')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('stories like this')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Nothing else says much the same')).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  await page.getByRole('button', { name: 'Back to all articles' }).click()
  await library.expectCount(4)
})

test('a search is narrowed, kept, found again in the rail, and forgotten', async () => {
  const { library, page } = await newsroom()
  await library.filter('2027')
  await page.getByRole('button', { name: 'status:' }).click()
  await expect(library.filterBox).toBeFocused()
  await page.keyboard.type('draft')
  await expect(library.filterBox).toHaveValue('2027 status:draft')
  await library.expectCount(1)
  await page.getByRole('button', { name: 'Keep this search' }).click()
  const kept = page.getByRole('navigation').getByRole('button', { name: '2027 status:draft' })
  await expect(kept).toBeVisible()
  await library.filterBox.fill('')
  await library.expectCount(2)
  await kept.click()
  await library.expectCount(1)
  expect(await accessibilityProblems(page)).toEqual([])
  await page.getByRole('button', { name: 'Forget this search' }).click()
  await expect(kept).toBeHidden()
})
