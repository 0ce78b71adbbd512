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
  const after = new Library(running)
  await after.open('Typed through a crash')
  const reopened = new Writing(running)
  await expect(reopened.headline).toHaveValue('Typed through a crash')
  const words = ((await reopened.body.textContent()) ?? '').trim().split(/\s+/)
  const typed = typedAt.map((_, index) => `w${index + 1}`)
  // What came back is the beginning of what was typed: no hole, no scramble; the last word may be cut.
  expect(typed.join(' ').startsWith(words.join(' '))).toBe(true)
  const old = typedAt.filter((at) => killedAt - at > MAY_BE_LOST).length
  expect(old).toBeGreaterThan(20)
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
