import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type FrameLocator, type Page, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { answerSaveDialog, photograph } from './host'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Publishing } from './screens/Publishing'
import { Writing } from './screens/Writing'

const galleyNow = oneGalley()

const SENTENCE = 'The council approved the budget for the bridge without a vote against it. '
const STORY = Array.from({ length: 40 }, (_, index) => `Part ${index + 1}: ${SENTENCE.repeat(5)}`)
const DEVICES = ['phone', 'tablet', 'desk'] as const

async function written(width = 1920, height = 1080) {
  const galley = galleyNow()
  const writing = new Writing(galley)
  await galley.app.evaluate(
    ({ BrowserWindow }, size) => BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height),
    { width, height },
  )
  await new Library(galley).newArticle()
  await writing.expectOpen()
  await writing.headline.fill('The bridge is repaired')
  await writing.body.click()
  await writing.paste(STORY.join('\n\n'))
  await expect.poll(async () => (await writing.paragraphs()).length).toBe(STORY.length)
  return { galley, writing, page: writing.page }
}

const open = async (page: Page) => {
  await page.keyboard.press('Control+Shift+P')
  await expect(page.getByRole('heading', { name: 'Preview' })).toBeVisible()
}
const frame = (page: Page, device: string): FrameLocator =>
  page.frameLocator(`.preview-device[data-width="${device}"] iframe`)
const paragraph = (page: Page, device: string, index: number) =>
  frame(page, device).locator('[data-body] > p').nth(index)

/** Puts the caret behind a paragraph, without a pointer: beside pages that are just being drawn a line may still move. */
async function atEndOf(writing: Writing, index: number): Promise<void> {
  const block = writing.body.locator(':scope > p').nth(index)
  await writing.body.focus()
  await block.scrollIntoViewIfNeeded()
  await block.evaluate((paragraph) => getSelection()?.collapse(paragraph, paragraph.childNodes.length))
}

test('phone, tablet and desk stand side by side and scroll together', async () => {
  const { galley, writing, page } = await written()
  await writing.tab('Ads')
  await page.getByRole('radio', { name: 'By the site' }).click()
  await open(page)
  for (const device of DEVICES)
    await expect(frame(page, device).locator('h1')).toHaveText('The bridge is repaired')
  await paragraph(page, 'phone', 9).evaluate((block) => block.scrollIntoView({ block: 'start' }))
  for (const device of ['tablet', 'desk'])
    await expect
      .poll(() => paragraph(page, device, 9).evaluate((block) => Math.abs(block.getBoundingClientRect().top)))
      .toBeLessThan(3)
  await photograph(galley, 'preview-1920')
  expect(await accessibilityProblems(page)).toEqual([])
})

test('ads, text size, comments, theme and paper are shown as asked', async () => {
  const { galley, writing, page } = await written(1280, 800)
  await writing.tab('Ads')
  await page.getByRole('radio', { name: 'By the site' }).click()
  await open(page)
  const desk = frame(page, 'desk')
  const ad = desk.locator('[data-body] [data-ad-slot]').first()
  await expect(ad).toBeVisible()
  await page.getByRole('radio', { name: 'Outlined' }).check()
  await expect(ad).toHaveCSS('outline-style', 'dashed')
  await photograph(galley, 'preview-1280-outlined')
  await page.locator('.preview-tools').getByRole('radio', { name: 'Off' }).check()
  await expect(ad).toBeHidden()
  const size = () =>
    paragraph(page, 'desk', 0).evaluate((block) => Number.parseFloat(getComputedStyle(block).fontSize))
  const before = await size()
  await page.getByRole('button', { name: 'A+ larger text' }).click()
  await expect.poll(size).toBeGreaterThan(before)
  // The driver does not reckon with a frame that is drawn smaller than it is.
  await desk.locator('button[data-step="-1"]').dispatchEvent('click')
  await expect.poll(size).toBe(before)
  await expect(desk.locator('.comments')).toHaveCount(0)
  await page.getByLabel('Comments', { exact: true }).selectOption('open')
  await expect(desk.locator('.comments')).toBeVisible()
  await page.getByRole('radio', { name: 'Dark' }).check()
  await expect(desk.locator('body')).not.toHaveCSS('background-color', 'rgb(255, 255, 255)')
  expect(await accessibilityProblems(page)).toEqual([])
  await page.getByRole('radio', { name: 'Print' }).check()
  await expect(frame(page, 'paper').locator('.comments')).toBeHidden()
  await expect(frame(page, 'paper').locator('h1')).toBeVisible()
  await page.getByRole('radio', { name: 'Cards' }).check()
  await expect(page.getByRole('region', { name: 'Push message' })).toContainText('The bridge is repaired')
  await photograph(galley, 'preview-cards')
  expect(await accessibilityProblems(page)).toEqual([])
})

test('the pages follow what is typed, and stay where they were scrolled to', async () => {
  const { writing, page } = await written()
  await open(page)
  for (const device of DEVICES) await expect(paragraph(page, device, 9)).toBeAttached()
  await paragraph(page, 'desk', 9).evaluate((block) => block.scrollIntoView({ block: 'start' }))
  await expect
    .poll(() => paragraph(page, 'phone', 9).evaluate((block) => Math.abs(block.getBoundingClientRect().top)))
    .toBeLessThan(3)
  const topOf = () => paragraph(page, 'desk', 9).evaluate((block) => block.getBoundingClientRect().top)
  const top = await topOf()
  const html = frame(page, 'desk').locator('html')
  await html.evaluate((root) => {
    const touched = { times: 0 }
    Object.assign(window, { touched })
    const count = new MutationObserver((changes) => {
      touched.times += changes.length
    })
    for (const part of [root, document.head, document.body]) count.observe(part, { attributes: true })
    count.observe(document.head, { childList: true })
  })
  await atEndOf(writing, 9)
  await page.keyboard.type(' Typed behind it.')
  for (const device of DEVICES) await expect(paragraph(page, device, 9)).toHaveText(/Typed behind it\./)
  // Not the root, the body or the style: that would style the whole page anew with every key.
  expect(await html.evaluate(() => Reflect.get(window, 'touched').times)).toBe(0)
  expect(Math.abs((await topOf()) - top)).toBeLessThan(2)
})

test('a key touches the paragraph it changed and nothing else; blocks that come and go do so alone', async () => {
  const { writing, page } = await written()
  await open(page)
  await expect(paragraph(page, 'desk', 9)).toBeAttached()
  const body = frame(page, 'desk').locator('[data-body]')
  await body.evaluate((shown) => {
    const found = { elsewhere: 0 }
    Object.assign(window, { found })
    const block = shown.children[9]
    const count = new MutationObserver((changes) => {
      for (const { target } of changes) if (!block?.contains(target)) found.elsewhere += 1
    })
    const whole = { attributes: true, childList: true, characterData: true, subtree: true }
    count.observe(document.documentElement, whole)
    Object.assign(window, { stopCounting: () => count.disconnect() })
  })
  await atEndOf(writing, 9)
  await page.keyboard.type(' <b>&amp; typed')
  await expect(paragraph(page, 'desk', 9)).toHaveText(/<b>&amp; typed/)
  expect(await body.evaluate(() => Reflect.get(window, 'found').elsewhere)).toBe(0)
  await body.evaluate(() => Reflect.get(window, 'stopCounting')())
  // What was there stays the very same: a mark on a neighbour survives whatever happens beside it.
  await paragraph(page, 'desk', 11).evaluate((block) => Object.assign(block, { isOld: true }))
  await page.keyboard.press('Enter')
  await page.keyboard.type('One more.')
  await expect(paragraph(page, 'desk', 10)).toHaveText('One more.')
  await expect(body.locator(':scope > p')).toHaveCount(STORY.length + 1)
  expect(await paragraph(page, 'desk', 12).evaluate((block) => Reflect.get(block, 'isOld'))).toBe(true)
  for (let letter = 0; letter <= 'One more.'.length; letter += 1) await page.keyboard.press('Backspace')
  await expect(body.locator(':scope > p')).toHaveCount(STORY.length)
  const texts = () => body.locator(':scope > p').allTextContents()
  await expect.poll(texts).toEqual(await writing.paragraphs())
  expect(await paragraph(page, 'desk', 11).evaluate((block) => Reflect.get(block, 'isOld'))).toBe(true)
})

test('an article that is not on the site yet has nothing live beside it, and says so', async () => {
  const { page } = await written()
  await open(page)
  await page.getByRole('radio', { name: 'Live and new' }).check()
  await expect(page.getByText('Not on the site yet')).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
})

test('what readers see now stands beside what is about to go, with the differences marked', async () => {
  const { galley, writing, page } = await written()
  const publishing = new Publishing(galley)
  await publishing.open()
  await publishing.send('Published')
  await open(page)
  await page.getByRole('radio', { name: 'Live and new' }).check()
  await expect(page.getByText('No differences: readers already see this text.')).toBeVisible()
  await writing.body.locator(':scope > p').first().click()
  await page.keyboard.press('End')
  await page.keyboard.type(' Nobody was against it.')
  await expect(page.getByText('1 place differs')).toBeVisible()
  await publishing.open()
  await publishing.send('Updated')
  await open(page)
  await page.getByRole('radio', { name: 'Live and new' }).check()
  await expect(page.getByText('No differences: readers already see this text.')).toBeVisible()
})

test('a proof for colleagues is one file, marked, that runs and asks for nothing', async () => {
  const { galley, page } = await written()
  await open(page)
  const save = async (item: RegExp, name: string) => {
    const file = join(galley.profile, name)
    await answerSaveDialog(galley, file)
    await page.getByRole('button', { name: 'Share a proof' }).click()
    await page.getByRole('menuitem', { name: item }).click()
    await expect(page.getByText(`${name} is saved`)).toBeVisible({ timeout: 30_000 })
    return readFileSync(file)
  }
  const html = (await save(/HTML/, 'bridge.html')).toString('utf8')
  expect(html).toContain('class="proof-line"')
  expect(html).toContain('The bridge is repaired')
  expect(html).not.toMatch(/<script|<iframe|<form| src="(?!data:)|<link rel="stylesheet"/)
  const pdf = await save(/PDF/, 'bridge.pdf')
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})
