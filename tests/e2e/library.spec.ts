import { expect, test } from '@playwright/test'
import type { Article } from '../../shared/article/article'
import { doc, paragraph } from '../build/article'
import { windows1251 } from '../build/windows1251'
import { accessibilityProblems } from './axe'
import { filledLibrary } from './filledLibrary'
import { forgetProfile, type Galley, killGalley, launchGalley, newProfile } from './host'
import { Library } from './screens/Library'

let running: Galley | null = null

test.afterEach(async () => {
  if (!running) return
  await killGalley(running)
  forgetProfile(running.profile)
  running = null
})

/** Opens Galley on a library that holds these articles already. The first is the newest change. */
async function openWith(articles: Partial<Article>[], profile = newProfile()): Promise<Library> {
  if (articles.length > 0) filledLibrary(profile, articles)
  running = await launchGalley({ profile })
  const library = new Library(running)
  await library.ready()
  return library
}

const desk: Partial<Article>[] = [
  { headline: 'İstanbul’da ulaşıma yeni düzenleme', language: 'tr', body: doc(paragraph('Üç söz burada')) },
  {
    headline: 'Президент осмотрел дорогу',
    language: 'ru',
    status: 'published',
    sources: [
      {
        url: 'https://www.akorda.kz/ru/event',
        title: '',
        publisher: '',
        author: '',
        published: '',
        accessed: '',
        relation: 'republished',
        category: 'government',
        licence: '',
        hash: '',
      },
    ],
  },
  { headline: 'Iğdır’da kayısı hasadı', language: 'tr', status: 'in-review' },
]

test('the first start teaches, and one key makes an article', async () => {
  const library = await openWith([])
  await expect(library.page.getByRole('heading', { name: 'A pasted page becomes an article' })).toBeVisible()
  expect(await accessibilityProblems(library.page)).toEqual([])

  await library.page.keyboard.press('Control+n')
  await expect(library.page.getByRole('navigation', { name: 'Library and sites' })).toBeHidden()
  await library.back()
  await expect(library.row('Untitled')).toBeVisible()
  await library.expectCount(1)
})

test('rows say what they are, newest change first', async () => {
  const library = await openWith(desk)
  await library.expectCount(3)
  expect(await library.headlines()).toEqual(desk.map(({ headline }) => headline))
  const row = library.row('Президент')
  await expect(row).toContainText('akorda.kz')
  await expect(row).toContainText('Russian')
  await expect(row).toContainText('Published')
  await expect(row).toContainText('2 minutes ago')
  await expect(row.locator('time')).toHaveAttribute('title', /\d{4}.*\d:\d\d/)
  await expect(library.row('İstanbul')).toContainText('3 words')
})

test('the filter finds through Turkish letters, marks and words for status; shelves count', async () => {
  const library = await openWith(desk)
  await library.filter('ISTANBUL')
  await library.expectCount(1)
  await library.filter('igdir kayisi')
  await expect(library.row('Iğdır’da')).toBeVisible()
  await library.expectCount(1)
  await library.filter('akorda published')
  await library.expectCount(1)
  await library.filter('nothing like it')
  await expect(
    library.page.getByRole('heading', { name: 'No article matches “nothing like it”' }),
  ).toBeVisible()
  await library.page.getByRole('button', { name: 'Clear filter' }).last().click()
  await library.expectCount(3)
  await library.shelf('In review')
  expect(await library.headlines()).toEqual(['Iğdır’da kayısı hasadı'])
  await library.shelf('Withdrawn')
  await expect(library.page.getByRole('heading', { name: 'Nothing here at the moment' })).toBeVisible()
})

test('the keyboard alone selects, bins, undoes, redoes, restores and opens', async () => {
  const library = await openWith(desk)
  const { page } = library
  await library.expectCount(3)
  await library.filter('')
  await page.keyboard.press('ArrowDown')
  await expect(library.list).toBeFocused()
  await page.keyboard.press('Shift+ArrowDown')
  await expect(page.getByRole('toolbar')).toContainText('2 selected')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('toolbar')).toBeHidden()

  await page.keyboard.press('Home')
  await page.keyboard.press('Space')
  await page.keyboard.press('End')
  await page.keyboard.press('Space')
  await expect(page.getByRole('option', { selected: true })).toHaveCount(2)
  await page.keyboard.press('Delete')
  await library.expectCount(1)
  await expect(library.toasts).toContainText('2 articles moved to the bin.')
  await page.keyboard.press('Control+z')
  await library.expectCount(3)
  await page.keyboard.press('Control+Shift+z')
  await library.expectCount(1)

  await library.shelf('Bin')
  await library.expectCount(2)
  await library.enterList()
  await page.keyboard.press('Control+a')
  await page.getByRole('toolbar').getByRole('button', { name: 'Restore' }).click()
  await expect(page.getByRole('heading', { name: 'The bin is empty' })).toBeVisible()
  await library.shelf('All articles')
  await library.expectCount(3)

  await library.enterList()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue(
    'İstanbul’da ulaşıma yeni düzenleme',
  )
  await expect(page.getByRole('navigation', { name: 'Library and sites' })).toBeHidden()

  await library.back()
  await expect(library.list).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Headline' })).toHaveValue('Президент осмотрел дорогу')
})

test('duplicating keeps the original, and can be taken back from the message', async () => {
  const library = await openWith(desk)
  await library.enterList()
  await library.page.keyboard.press('Control+d')
  await library.expectCount(4)
  await expect(library.row('İstanbul')).toHaveCount(2)
  await library.toasts.getByRole('button', { name: 'Undo' }).click()
  await library.expectCount(3)
  await expect(library.row('İstanbul')).toHaveCount(1)
})

test('a binned article is not opened by accident', async () => {
  const library = await openWith(desk)
  await library.enterList()
  await library.page.keyboard.press('Delete')
  await library.shelf('Bin')
  await library.open('İstanbul')
  await library.toasts.getByRole('button', { name: 'Restore and open' }).click()
  await expect(library.page.getByRole('navigation', { name: 'Library and sites' })).toBeHidden()
  await library.back()
  await library.shelf('All articles')
  await library.expectCount(3)
})

test('five thousand rows: few exist, the last is reached, the filter keeps up', async () => {
  test.slow()
  const many = Array.from({ length: 5000 }, (_, n) => ({ headline: `Haber ${n + 1}`, language: 'tr' }))
  const library = await openWith(many)
  await library.expectCount(5000)
  expect(await library.rows.count()).toBeLessThan(80)
  await library.enterList()
  await library.page.keyboard.press('End')
  await expect(library.row('Haber 5000')).toBeInViewport()
  expect(await library.rows.count()).toBeLessThan(80)
  await library.filter('haber 4999')
  await library.expectCount(1)
  await library.filter('')
  await library.enterList()
  await library.page.keyboard.press('Control+a')
  await library.page.keyboard.press('Delete')
  await library.expectCount(0)
  await library.page.keyboard.press('Control+z')
  await library.expectCount(5000)
})

test('the interface changes its language and its theme at once, and remembers both', async () => {
  test.slow()
  const profile = newProfile()
  const library = await openWith(desk, profile)
  const { page } = library
  await library.openSettings()
  for (const [language, title] of [
    ['tr', 'Ayarlar'],
    ['ru', 'Настройки'],
    ['kk', 'Баптаулар'],
  ] as const) {
    await page.locator('select').first().selectOption(language)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    expect(await accessibilityProblems(page)).toEqual([])
  }
  const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.getByRole('radio', { name: 'Күңгірт' }).check()
  await expect
    .poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor))
    .not.toBe(paper)
  expect(await accessibilityProblems(page)).toEqual([])
  await killGalley(running as Galley)

  running = await launchGalley({ profile })
  await new Library(running).ready()
  await expect(running.window.getByRole('heading', { level: 1, name: 'Барлық материал' })).toBeVisible()
  await expect(running.window.locator('html')).toHaveAttribute('data-theme', 'dark')
  expect(await accessibilityProblems(running.window)).toEqual([])
})

test('a dropped file is taken in, in whatever encoding; one that is no text is refused in words', async () => {
  const library = await openWith(desk)
  const drop = (name: string, bytes: number[]) =>
    library.page.evaluate(
      ([file, content]) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([Uint8Array.from(content)], file))
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      },
      [name, bytes] as const,
    )
  await drop('picture.png', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])
  await expect(library.toasts).toContainText('picture.png is not a document Galley reads')
  await library.expectCount(3)

  const headline = 'Мост через Енисей открыли раньше срока'
  await drop('news.txt', windows1251(`${headline}\n\nДвижение началось утром, на месяц раньше срока.\n`))
  await expect(library.page.getByRole('textbox', { name: 'Headline' })).toHaveValue(headline)
  await library.back()
  await library.expectCount(4)
})

test('settings of the site are checked before they are stored', async () => {
  const library = await openWith([])
  const { page } = library
  await library.openSettings()
  const name = page.getByRole('textbox', { name: 'Name of the site' })
  await name.fill('')
  await name.blur()
  await expect(page.getByRole('alert')).toContainText('The site needs a name')
  await name.fill('Yeni Gün')
  await name.press('Enter')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await expect(page.getByRole('navigation').getByText('Yeni Gün')).toBeVisible()

  const address = page.getByRole('textbox', { name: 'Public address' })
  await address.fill('ftp://gazete')
  await address.blur()
  await expect(page.getByRole('alert')).toContainText('That is no web address')
  await address.fill('https://www.gazete.example/')
  await address.blur()
  await expect(address).toHaveValue('https://www.gazete.example')
  const stored = await page.evaluate(async () => {
    const read = await window.desk.settings.get({})
    return read.ok ? read.value.settings.sites[0] : null
  })
  expect(stored).toMatchObject({ name: 'Yeni Gün', address: 'https://www.gazete.example' })
})

test('the palette finds commands and articles, on a Russian layout too', async () => {
  const library = await openWith(desk)
  const { page } = library
  await page.evaluate(() =>
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true }),
    ),
  )
  const box = page.getByRole('combobox', { name: 'Find a command' })
  await expect(box).toBeFocused()
  await box.fill('igdir')
  await expect(page.getByRole('dialog').getByRole('option')).toHaveText(['Iğdır’da kayısı hasadı'])
  await box.fill('bin')
  expect(await accessibilityProblems(page)).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Bin' })).toBeVisible()
})
