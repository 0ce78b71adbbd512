import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { forgetProfile, type Galley, killGalley, launchGalley, photograph } from './host'
import { Library } from './screens/Library'
import { Publishing } from './screens/Publishing'
import { Writing } from './screens/Writing'

let running: Galley | null = null

test.beforeEach(async () => {
  running = await launchGalley()
  await running.window.setViewportSize({ width: 1280, height: 800 })
})

test.afterEach(async () => {
  if (!running) return
  await killGalley(running)
  forgetProfile(running.profile)
  running = null
})

async function newArticle() {
  if (!running) throw new Error('Galley is not running')
  const library = new Library(running)
  await library.newArticle()
  const writing = new Writing(running)
  await writing.expectOpen()
  return { galley: running, library, writing, publishing: new Publishing(running), page: running.window }
}

/** Changes the settings as the settings screen does, without leaving the article. */
const settings = (page: Galley['window'], patch: object) =>
  page.evaluate((given) => window.desk.settings.set({ patch: given }), patch)

async function inEveryTheme(galley: Galley, name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await settings(galley.window, { theme })
    await expect(galley.window.locator('html')).toHaveAttribute('data-theme', theme)
    await photograph(galley, `${name}-${theme}`)
  }
}

test('a dateline in the text is set as one deed by keyboard, and undo takes both back', async () => {
  const { galley, writing, publishing, page } = await newArticle()
  await writing.headline.fill('Köprü TK yılında açıldı')
  await writing.write('ANKARA, 23 Kasım 2026 - Köprü (yeni yayalara açıldı.')
  await publishing.open()
  const problem = (code: string) => page.locator(`.problem-list > [data-code="${code}"]`)
  await expect(problem('dateline.twice').or(problem('dateline.no-place'))).not.toHaveCount(0)
  await expect(problem('text.placeholder')).toHaveAttribute('data-severity', 'error')
  await expect(problem('quotes.unbalanced')).toContainText('where the quotation or the aside ends')
  expect(await accessibilityProblems(page)).toEqual([])
  await settings(page, { interfaceLanguage: 'tr' })
  await inEveryTheme(galley, 'checks-list')
  await settings(page, { interfaceLanguage: 'en', theme: 'light' })

  await problem('dateline.twice').getByRole('button', { name: 'Set the dateline from the text' }).focus()
  await page.keyboard.press('Enter')
  await expect(problem('dateline.twice')).toHaveCount(0)
  await expect(problem('dateline.no-place')).toHaveCount(0)
  expect(await writing.paragraphs()).toEqual(['Köprü (yeni yayalara açıldı.'])
  await writing.undo()
  expect(await writing.paragraphs()).toEqual(['ANKARA, 23 Kasım 2026 – Köprü (yeni yayalara açıldı.'])
  await publishing.open()
  await problem('text.placeholder').getByRole('button', { name: 'Go there' }).click()
  await expect(writing.headline).toBeFocused()
  expect(
    await writing.headline.evaluate((field: HTMLTextAreaElement) => [
      field.selectionStart,
      field.selectionEnd,
    ]),
  ).toEqual([6, 8])
  await page.keyboard.type('2026')
  await publishing.open()
  await problem('quotes.unbalanced').getByRole('button', { name: 'Go there' }).click()
  await expect(writing.body).toBeFocused()
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('(')
  await publishing.open()
  await publishing.send('Published')
})

test('the house rules decide what blocks', async () => {
  const { galley, library, writing, publishing, page } = await newArticle()
  await writing.headline.fill('Köprü açıldı')
  await writing.write('Köprü (yeni yayalara açıldı.')
  await writing.back()
  await library.openSettings()
  const rule = page.locator('[data-rule="quotes"]')
  await rule.scrollIntoViewIfNeeded()
  await rule.getByRole('radio', { name: 'Blocks' }).check()
  await expect(page.getByText('Saved')).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  await inEveryTheme(galley, 'checks-rules')
  await settings(page, { theme: 'light' })
  await library.shelf('All')
  await library.open('Köprü açıldı')
  await writing.expectOpen()
  await publishing.open()
  await publishing.send('Nothing was sent')
  await expect(publishing.problems.filter({ hasText: 'has no partner' })).toHaveAttribute(
    'data-severity',
    'error',
  )
})

test('links are tried on demand, and what became of them stays', async () => {
  const { writing, publishing, page } = await newArticle()
  await writing.headline.fill('Köprü açıldı')
  await writing.write('Köprü yayalara açıldı.')
  await writing.tab('Sources')
  await page.getByRole('button', { name: 'Add a source' }).click()
  await page.getByRole('textbox', { name: 'Address' }).fill('http://127.0.0.1:9/haber')
  await publishing.open()
  await expect(page.getByText('The links have not been checked yet.')).toBeVisible()
  await page.getByRole('button', { name: 'Check the links' }).click()
  // A private address is never connected to, so nobody can say.
  await expect(page.getByText('1 could not be checked')).toBeVisible()
})

test('a story that was published already is named', async () => {
  const { library, writing, publishing, page } = await newArticle()
  const text =
    'Belediye kıyı boyunca uzanan yürüyüş yolunun yeni etabını törenle hizmete açtı ve başkan yolun eski tersaneye kadar üç kilometre boyunca devam ettiğini söyledi sonraki etabın ise gelecek yıl tamamlanması bekleniyor.'
  await writing.headline.fill('Kıyı yolu açıldı')
  await writing.write(text)
  await publishing.open()
  await publishing.send('Published')
  await writing.back()
  await library.newArticle()
  await writing.headline.fill('Yürüyüş yolunda yeni etap')
  await writing.write(text)
  await publishing.open()
  await expect(
    publishing.problems.filter({ hasText: 'almost word for word: “Kıyı yolu açıldı”' }),
  ).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
})

test('the length of the story and of what is selected, and the limit beside the headline', async () => {
  const { galley, writing, page } = await newArticle()
  await writing.headline.fill('Köprü açıldı')
  await expect(page.getByText('12 / 110')).toBeVisible()
  await writing.headline.fill('a'.repeat(112))
  await writing.write('Bir iki 👩‍👩‍👧')
  await expect(page.getByText('112 / 110')).toBeVisible()
  await expect(page.getByTestId('whole')).toHaveText('2 words · 9 characters, 7 without spaces · 1 min')
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Control+Shift+ArrowRight')
  await expect(page.getByTestId('selected')).toContainText('1 word · ')
  expect(await accessibilityProblems(page)).toEqual([])
  await settings(page, { interfaceLanguage: 'ru' })
  await inEveryTheme(galley, 'checks-counts')
})

test('the outline goes to a heading by keyboard; focus mode shows the page alone until Escape', async () => {
  const { galley, writing, page } = await newArticle()
  await writing.headline.fill('Köprü açıldı')
  await writing.write('Giriş.')
  for (const heading of ['Yol', 'Köprü']) {
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+Shift+2')
    await page.keyboard.type(heading)
    await page.keyboard.press('Enter')
    await page.keyboard.type(`${heading} üzerine bir paragraf.`)
  }
  await page.keyboard.press('Control+Shift+l')
  const outline = page.getByRole('navigation', { name: 'Outline' })
  const entry = (name: string) => outline.getByRole('button', { name, exact: true })
  await expect(entry('Köprü')).toHaveAttribute('aria-current', 'location')
  expect(await accessibilityProblems(page)).toEqual([])
  await settings(page, { interfaceLanguage: 'tr' })
  await inEveryTheme(galley, 'checks-outline')
  await settings(page, { interfaceLanguage: 'en' })
  await entry('Yol').focus()
  await page.keyboard.press('Enter')
  await expect(writing.body).toBeFocused()
  await expect(entry('Yol')).toHaveAttribute('aria-current', 'location')
  await page.keyboard.type('Eski ')
  await expect(entry('Eski Yol')).toBeVisible()

  await page.keyboard.press('Control+Shift+f')
  await expect(page.locator('.inspector')).toBeHidden()
  await expect(page.locator('.writing-bar')).toHaveCSS('opacity', '0')
  await expect(writing.body).toBeFocused()
  await inEveryTheme(galley, 'checks-focus')
  expect(await accessibilityProblems(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.locator('.inspector')).toBeVisible()
  await expect(writing.body).toBeFocused()
})

test('typewriter scrolling keeps the line in the middle of the page', async () => {
  const { writing, page } = await newArticle()
  await settings(page, { typewriter: true })
  await writing.write('Bir')
  for (let line = 0; line < 40; line += 1) await page.keyboard.press('Enter')
  await page.keyboard.type('son satır')
  await expect
    .poll(() =>
      page.evaluate(() => {
        const page = document.querySelector('.writing-scroll')?.getBoundingClientRect()
        const line = document.querySelector('.body-editor > :last-child')?.getBoundingClientRect()
        return page && line ? Math.abs((line.top - page.top) / page.height - 0.45) < 0.06 : false
      }),
    )
    .toBe(true)
})

test('headlines for search, networks and phones are counted and seen as they are cut there', async () => {
  const { galley, writing, page } = await newArticle()
  await writing.headline.fill('Kıyı yolunun yeni etabı törenle hizmete açıldı, sıradaki etap gelecek yıl')
  await writing.tab('Layout')
  const push = page.getByRole('textbox', { name: 'For push messages' })
  await push.fill('Kıyı yolu açıldı, yürüyüş parkuru artık üç kilometre')
  await expect(page.locator('.preview-push strong')).toHaveText('Kıyı yolu açıldı, yürüyüş parkuru artık üç…')
  await expect(page.locator('.preview-search strong')).toHaveText(
    /^Kıyı yolunun yeni etabı törenle hizmete.*…$/,
  )
  await page.keyboard.press('Control+z')
  await expect(push).toHaveValue('')
  await page.keyboard.press('Control+Shift+z')
  await writing.expectSaved()
  expect(await accessibilityProblems(page)).toEqual([])
  await settings(page, { interfaceLanguage: 'tr' })
  await page.locator('.preview-push').scrollIntoViewIfNeeded()
  await inEveryTheme(galley, 'checks-variants')
})
