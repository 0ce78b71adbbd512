import { cpus, loadavg } from 'node:os'
import { expect, test } from '@playwright/test'
import { forgetProfile, type Galley, killGalley, launchGalley, newProfile } from './host'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

/** The most a crash may take, in milliseconds. */
const MAY_BE_LOST = 250

let running: Galley | null = null

test.afterEach(async () => {
  if (!running) return
  await killGalley(running)
  forgetProfile(running.profile)
  running = null
})

test('kill -9 in mid-typing loses nothing older than a quarter of a second', async () => {
  const profile = newProfile()
  running = await launchGalley({ profile })
  const library = new Library(running)
  const writing = new Writing(running)
  await library.newArticle()
  await writing.headline.fill('Typed through a crash')
  await writing.body.click()

  const typedAt: number[] = []
  const until = Date.now() + 4000
  for (let number = 1; Date.now() < until; number += 1) {
    await writing.page.keyboard.type(`w${number} `)
    typedAt.push(Date.now())
  }
  const killedAt = Date.now()
  await killGalley(running)

  running = await launchGalley({ profile })
  const reopened = new Writing(running)
  await expect(reopened.headline).toHaveValue('Typed through a crash')
  const words = ((await reopened.body.textContent()) ?? '').trim().split(/\s+/)
  const typed = typedAt.map((_, index) => `w${index + 1}`)
  // What came back is the beginning of what was typed: no hole, no scramble; the last word may be cut.
  expect(typed.join(' ').startsWith(words.join(' '))).toBe(true)
  const old = typedAt.filter((at) => killedAt - at > MAY_BE_LOST).length
  expect(old).toBeGreaterThan(8)
  expect(words.length).toBeGreaterThanOrEqual(old)

  // The article that came back is writable like any other.
  await reopened.write(' and on')
  await reopened.expectSaved()
})

test('closing the window writes down what was typed a moment before', async () => {
  const profile = newProfile()
  running = await launchGalley({ profile })
  await new Library(running).newArticle()
  const writing = new Writing(running)
  await writing.headline.fill('Closed at once')
  await writing.write('last words')
  const { app } = running
  const gone = new Promise<void>((resolve) => app.process().once('exit', () => resolve()))
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await gone

  running = await launchGalley({ profile })
  await new Library(running).open('Closed at once')
  await expect(new Writing(running).body).toHaveText('last words')
})

/** What a person sees and has at hand in an open article. */
const atWork = ({ window: page }: Galley) =>
  page.evaluate(() => {
    const selection = getSelection()
    const block = selection?.anchorNode?.parentElement?.closest('p')
    const range = document.createRange()
    if (block && selection?.anchorNode) {
      range.setStart(block, 0)
      range.setEnd(selection.anchorNode, selection.anchorOffset)
    }
    return {
      caret: [block?.textContent ?? '', range.toString().length],
      isInBody: document.activeElement?.closest('[data-field]')?.getAttribute('data-field') === 'body',
      tab: document.querySelector('[role="tab"][aria-selected="true"]')?.textContent ?? '',
      outline: document.querySelector('.outline') !== null,
      scroll: Math.round(document.querySelector('.writing-scroll')?.scrollTop ?? -1),
    }
  })

const bounds = ({ app }: Galley) =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getNormalBounds())

/** An article somebody is in the middle of: two paragraphs, a field changed in between, a word in the first taken back. */
async function inTheMiddle(galley: Galley): Promise<Writing> {
  await galley.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 40, y: 30, width: 1111, height: 777 }),
  )
  await new Library(galley).newArticle()
  const writing = new Writing(galley)
  await writing.headline.fill('In the middle')
  await writing.write('First paragraph.')
  await writing.page.keyboard.press('Enter')
  for (let line = 0; line < 30; line += 1) {
    await writing.page.keyboard.type(`Line ${line}.`)
    await writing.page.keyboard.press('Enter')
  }
  await writing.page.keyboard.type('Last words')
  await writing.kicker.fill('Kicker')
  await writing.body.click()
  await writing.page.keyboard.press('Control+End')
  await writing.page.keyboard.type(' and a wrong one')
  await writing.undo()
  await writing.page.getByRole('button', { name: 'Outline' }).first().click()
  await writing.tab('Sources')
  await writing.body.locator('p').nth(20).click()
  await writing.page.keyboard.press('Home')
  for (let n = 0; n < 4; n += 1) await writing.page.keyboard.press('ArrowRight')
  await writing.expectSaved()
  return writing
}

test('after kill -9 the article, the caret, the undo stack and the window are there within a second, and no dialog', async () => {
  const profile = newProfile()
  running = await launchGalley({ profile })
  await inTheMiddle(running)
  // Where the caret is, is told a moment after it has moved.
  await running.window.waitForTimeout(700)
  const before = await atWork(running)
  expect(before).toMatchObject({ caret: ['Line 19.', 4], isInBody: true, tab: 'Sources', outline: true })
  const size = await bounds(running)
  await killGalley(running)

  running = await launchGalley({ profile })
  const shown = performance.now()
  const writing = new Writing(running)
  await writing.expectOpen()
  await expect(writing.headline).toHaveValue('In the middle')
  expect(performance.now() - shown).toBeLessThan(1000 * slowness())
  await expect.poll(async () => await atWork(running as Galley)).toEqual(before)
  expect(await bounds(running)).toEqual(size)
  expect(await running.window.getByRole('dialog').count()).toBe(0)
  await expectUndoAndRedo(writing)
})

test('after the window’s process has died all of it is there too', async () => {
  running = await launchGalley({ profile: newProfile() })
  const galley = running
  await inTheMiddle(galley)
  await galley.window.waitForTimeout(700)
  const process = () =>
    galley.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents
      return contents && !contents.isCrashed() && !contents.isLoading() ? contents.getOSProcessId() : 0
    })
  const first = await process()
  await galley.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
  })
  await expect.poll(async () => ![0, first].includes(await process())).toBe(true)
  // The driver has given up on the page that crashed; main asks the new one.
  const asked = (script: string) =>
    galley.app.evaluate(
      ({ BrowserWindow }, code) =>
        BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(code) as Promise<unknown>,
      script,
    )
  await expect
    .poll(() => asked('document.querySelector(".body-editor")?.innerText ?? ""'))
    .toContain('Last words')
  await expect.poll(() => asked('getSelection()?.anchorNode?.textContent')).toBe('Line 19.')
  expect(await asked('getSelection()?.anchorOffset')).toBe(4)
})

/** How much slower than a free computer this one is now: what is waited for on the wall is waited for among others. */
const slowness = (): number => Math.max(1, (loadavg()[0] ?? 1) / cpus().length) * 2

/** Backwards over the body and a field to the beginning of the article, and forwards again. */
async function expectUndoAndRedo(writing: Writing): Promise<void> {
  const { page, body, kicker } = writing
  await expect(body).toContainText('Last words')
  await writing.redo()
  await expect(body).toContainText('Last words and a wrong one')
  await writing.undo()
  await expect(body).not.toContainText('and a wrong one')
  await writing.undo()
  await expect(kicker).toHaveValue('')
  await expect(body).toContainText('Last words')
  await page.keyboard.press('Escape')
  for (let n = 0; n < 80 && ((await body.textContent()) ?? '').includes('Line 3.'); n += 1)
    await writing.undo()
  await expect(body).not.toContainText('Line 3.')
  for (let n = 0; n < 80 && !((await body.textContent()) ?? '').includes('Last words'); n += 1)
    await writing.redo()
  await expect(body).toContainText('Last words')
  await writing.expectSaved()
}
