import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import {
  answerOpenDialog,
  answerSaveDialog,
  closeGalley,
  forgetProfile,
  type Galley,
  launchGalley,
} from './host'
import { aNewsServer, bulletin, type NewsServer, newsPage } from './newsServer'
import { pastedPage } from './pastedPage'
import { IntakeQueue } from './screens/IntakeQueue'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

let galley: Galley
let news: NewsServer
let library: Library
let writing: Writing
let queue: IntakeQueue

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  news = await aNewsServer()
  galley = await launchGalley()
  library = new Library(galley)
  writing = new Writing(galley)
  queue = new IntakeQueue(galley)
  await library.ready()
})
test.afterAll(async () => {
  await closeGalley(galley)
  forgetProfile(galley.profile)
  await news.close()
})

/** Whatever the last test left open. */
test.beforeEach(async () => {
  if (await writing.body.isVisible()) await library.back()
})

test('what was dropped from a pasted page is kept, and what was kept becomes a field; undo takes both back', async () => {
  await library.paste(pastedPage)
  await expect(writing.report).toBeVisible()
  const blocks = await writing.paragraphs()
  const headline = await writing.headline.inputValue()

  await writing.report.locator('[data-group="dropped"] > summary').click()
  const dropped = writing.report.locator('[data-group="dropped"] .decision').first()
  const line = (await dropped.locator('.decision-text').textContent()) ?? ''
  await dropped.getByRole('button', { name: /^Keep/ }).click()
  await expect(dropped).toHaveAttribute('data-standing', 'kept')
  await expect.poll(writing.paragraphs.bind(writing)).toHaveLength(blocks.length + 1)
  expect((await writing.paragraphs()).join('\n')).toContain(line.slice(0, 20))

  await writing.report.locator('[data-group="kept"] > summary').click()
  const kept = writing.report.locator('[data-group="kept"] .decision').first()
  await kept.locator('.decision-text').focus()
  await writing.page.keyboard.press('m')
  await writing.page.getByRole('menuitem', { name: 'Standfirst' }).click()
  await expect(writing.standfirst).not.toHaveValue('')
  expect(await writing.paragraphs()).toHaveLength(blocks.length)

  await writing.undo()
  await expect(writing.standfirst).toHaveValue('')
  await writing.undo()
  await expect.poll(writing.paragraphs.bind(writing)).toEqual(blocks)
  expect(await writing.headline.inputValue()).toBe(headline)
})

test('a list of addresses: the host is allowed, the first page opens, the others wait in the library', async () => {
  await library.shelf('All articles')
  await queue.take([
    `1. ${news.base}/page/1`,
    `${news.base}/page/2`,
    `${news.base}/gone`,
    `${news.base}/slow`,
  ])
  await queue.expectState('/page/1', 'failed')
  await expect(queue.item('/page/1')).toContainText('inside a private network')
  expect(news.visits).toEqual([])
  expect(await accessibilityProblems(library.page)).toEqual([])
  await queue.item('/page/1').getByRole('button', { name: 'Allow this host: 127.0.0.1' }).click()

  await expect(writing.headline).toHaveValue(/^Kıyı yolunda \d\. etap açıldı$/)
  await writing.page.keyboard.press('Control+j')
  for (const number of [1, 2]) await queue.expectState(`Kıyı yolunda ${number}. etap açıldı`, 'done')
  await queue.expectState('/gone', 'failed')
  await expect(queue.item('/gone')).toContainText('127.0.0.1 has no such page.')
  await queue
    .item('/slow')
    .getByRole('button', { name: /^Cancel/ })
    .click()
  await queue.expectState('/slow', 'cancelled')
  expect(await accessibilityProblems(writing.page)).toEqual([])
  await writing.page.keyboard.press('Escape')
  await queue.panel.getByRole('button', { name: 'Close the list' }).click()

  await library.back()
  for (const number of [1, 2]) await expect(library.row(`Kıyı yolunda ${number}. etap`)).toBeVisible()
})

test('pictures come into the library; one that is gone keeps its link, its caption and the text', async () => {
  for (const number of [1, 2]) {
    // The second was never open when its pictures came.
    await library.open(`Kıyı yolunda ${number}. etap`)
    await expect(writing.body).toContainText('balıkçı barınağından')
    const stored = writing.page.locator(`img[src^="galley-picture://"]`)
    await expect(stored).toHaveCount(1)
    await expect(stored).toHaveJSProperty('naturalWidth', 40)
    const gone = writing.body.locator('.picture-state:visible')
    await expect(gone).toContainText('127.0.0.1 has no such picture any more.')
    await expect(writing.body.getByRole('textbox', { name: 'Caption' }).last()).toHaveValue(
      'Törenden bir kare.',
    )
    await library.back()
  }
  await library.open('Kıyı yolunda 1. etap')
  const gone = writing.body.locator('.picture-state:visible')
  const before = news.visits.length
  await gone.getByRole('button', { name: 'Try again' }).click()
  await expect.poll(() => news.visits.slice(before)).toEqual(['/gone-1.jpg'])
  await gone.getByRole('button', { name: 'Keep the link instead' }).click()
  await expect(gone).toContainText('The link is kept')
  expect(await accessibilityProblems(writing.page)).toEqual([])
  // A copied picture is nobody's deed: undo takes back what was written, and the picture stays.
  await writing.write(' Son söz.')
  await writing.undo()
  await expect(writing.body).not.toContainText('Son söz.')
  await expect(writing.page.locator('img[src^="galley-picture://"]')).toHaveCount(1)
})

test('what is decided on one page is remembered for the next one of the site, and can be left out', async () => {
  await library.open('Kıyı yolunda 1. etap')
  const counter = writing.report.locator('.decision').filter({ hasText: 'Okunma: 1.134' })
  await writing.page.getByRole('button', { name: 'What was read from the page' }).click()
  await writing.report.locator('[data-group="dropped"] > summary').click()
  await counter.getByRole('button', { name: /^Keep/ }).click()
  await expect(counter).toContainText('Remembered for 127.0.0.1')
  await library.back()

  await queue.take([`${news.base}/page/3`])
  await queue.item('/page/3').getByRole('button', { name: 'Allow this host: 127.0.0.1' }).click()
  await expect(writing.headline).toHaveValue('Kıyı yolunda 3. etap açıldı')
  await expect(writing.body).toContainText('Okunma: 1.334')
  await expect(writing.report).toContainText('1 remembered decision applied for 127.0.0.1')
  await writing.report.getByRole('button', { name: 'Show', exact: true }).click()
  const remembered = writing.page.getByRole('dialog', { name: 'Remembered for 127.0.0.1' })
  await expect(remembered).toContainText('Okunma: 1.134')
  expect(await accessibilityProblems(writing.page)).toEqual([])
  await writing.page.keyboard.press('Escape')
  await writing.report.getByRole('button', { name: 'Don’t apply' }).click()
  await expect(writing.body).not.toContainText('Okunma')
  await library.toasts.getByRole('button', { name: 'Undo' }).click()
  await expect(writing.body).toContainText('Okunma: 1.334')
})

test('what is remembered is looked through, exported, forgotten and imported in the settings', async () => {
  await library.openSettings()
  const { page } = library
  const host = page.getByRole('listitem').filter({ hasText: '127.0.0.1' }).first()
  await host.getByRole('button', { name: 'Show: 127.0.0.1' }).click()
  await expect(host).toContainText('Kept in the text')
  expect(await accessibilityProblems(page)).toEqual([])
  const file = `${galley.profile}/lessons.json`
  await answerSaveDialog(galley, file)
  await host.getByRole('button', { name: 'More for 127.0.0.1' }).click()
  await page.getByRole('menuitem', { name: 'Export…' }).click()
  await expect(library.toasts).toContainText('Written to lessons.json.')
  expect(readFileSync(file, 'utf8')).toContain('Okunma: 1.134')
  await host.getByRole('button', { name: 'Forget “Okunma: 1.134”' }).click()
  await expect(page.getByText('Nothing is remembered yet.')).toBeVisible()
  await answerOpenDialog(galley, [file])
  await page.getByRole('button', { name: 'Import…' }).click()
  await expect(page.getByText('1 decision', { exact: true })).toBeVisible()
  await page.keyboard.press('Escape')
})

test('several dropped files are taken in one beside the other; one that is no document says why', async () => {
  await queue.drop([
    ['kars.html', newsPage(7)],
    ['broken.docx', 'PK\u0003\u0004 no archive'],
    [
      'notice.txt',
      'Su kesintisi duyurusu\n\nMahallede yarın sabah su kesintisi yapılacak, akşam su verilecek.\n',
    ],
  ])
  await expect(writing.body).toBeVisible()
  await writing.page.keyboard.press('Control+j')
  await queue.expectState('broken.docx', 'failed')
  await expect(queue.item('broken.docx').locator('.queue-fault')).not.toBeEmpty()
  expect(await accessibilityProblems(writing.page)).toEqual([])
  await queue.item('Su kesintisi duyurusu').getByRole('button', { name: 'Su kesintisi duyurusu' }).click()
  await expect(writing.headline).toHaveValue('Su kesintisi duyurusu')
  await queue.panel.getByRole('button', { name: 'Close the list' }).click()
})

test('a bulletin becomes the articles that were chosen, or one, and the one is exchanged for the other', async () => {
  const count = async () => Number((await library.page.locator('.library-count').textContent()) ?? 0)
  const before = await count()
  await library.paste('Günlük bülten', bulletin)
  await expect(queue.bulletin.getByRole('checkbox', { name: /^Kars/ })).toBeFocused()
  expect(await accessibilityProblems(library.page)).toEqual([])
  await library.page.keyboard.press('ArrowDown')
  await library.page.keyboard.press('Space')
  await library.page.keyboard.press('Enter')
  await expect(writing.headline).toHaveValue(/^Kars/)
  await library.toasts.getByRole('button', { name: 'Keep as one' }).click()
  await expect(writing.headline).toHaveValue('Günlük bülten')
  await expect(writing.body).toContainText('Ardahan')
  await library.back()
  await library.expectCount(before + 1)
  await library.toasts.getByRole('button', { name: 'Make 3 articles' }).click()
  await expect(writing.headline).toHaveValue(/^Kars/)
  await library.back()
  await library.expectCount(before + 3)
  await expect(library.row('Ardahan')).toBeVisible()
})

test('addresses pasted into an empty article are offered as pages, and the empty article goes', async () => {
  await library.newArticle()
  await writing.body.click()
  await writing.paste(`${news.base}/page/4`)
  await expect(queue.addresses).toContainText('1 address')
  await writing.page.keyboard.press('Escape')
  await expect(writing.body).toHaveText(`${news.base}/page/4`)
  await writing.undo()
  await writing.body.click()
  await writing.paste(`${news.base}/page/4\n${news.base}/page/5`)
  await writing.page.keyboard.press('Control+Enter')
  await writing.page.keyboard.press('Control+j')
  await queue.item('/page/4').getByRole('button', { name: 'Allow this host: 127.0.0.1' }).click()
  await expect(writing.headline).toHaveValue(/^Kıyı yolunda [45]\./)
  await library.back()
  await queue.drop([['liste.txt', `${news.base}/page/6\n`]])
  await queue.expectState('/page/6', 'failed')
  await expect(library.row('Kıyı yolunda 5.')).toBeVisible()
  await expect(library.row('Untitled')).toBeHidden()
  await library.page.keyboard.press('Control+j')
  await queue.panel.getByRole('button', { name: 'Close the list' }).click()
})

test('the original opens as it came: nothing in it runs, and nothing is asked for', async () => {
  await library.open('Kıyı yolunda 4.')
  // An article that nobody has opened yet shows its report by itself.
  const opener = writing.page.getByRole('button', { name: 'What was read from the page' })
  await expect(opener.or(writing.report)).toBeVisible()
  if (await opener.isVisible()) await opener.click()
  await expect(writing.report.getByRole('region', { name: 'Where it came from' })).toContainText('127.0.0.1')
  await writing.expectSaved()
  const before = [...news.visits]
  await writing.report.getByRole('button', { name: 'The original' }).click()
  const dialog = writing.page.getByRole('dialog', { name: 'The original' })
  const frame = dialog.frameLocator('iframe')
  await expect(frame.getByRole('heading', { name: 'Kıyı yolunda 4. etap açıldı' })).toBeVisible()
  await expect(frame.getByText('Okunma: 1.434')).toBeVisible()
  await expect(dialog).toContainText('None stated')
  await expect(dialog.locator('iframe')).toHaveAttribute('sandbox', '')
  expect(await accessibilityProblems(writing.page)).toEqual([])
  expect(news.visits).toEqual(before)
  expect(news.visits.filter((path) => /ran|pixel/.test(path))).toEqual([])
})
