import { expect, test } from '@playwright/test'
import { forgetProfile, type Galley, killGalley, launchGalley } from './host'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

/** What the window has done since the last look: counted where it is done, so that a slow machine counts the same. */
interface Work {
  /** Times React has drawn something. */
  readonly drawn: number
  /** Changes of the page outside the story. */
  readonly outside: number
  /** Elements and text pieces the story has made anew. */
  readonly madeAnew: number
  /** Timers that were set. */
  readonly timers: number
}

let running: Galley | null = null

test.afterEach(async () => {
  if (!running) return
  await killGalley(running)
  forgetProfile(running.profile)
  running = null
})

declare global {
  interface Window {
    work: { -readonly [Name in keyof Work]: number }
  }
}

/** Runs before the window's own scripts. */
function countWork(): void {
  const work = { drawn: 0, outside: 0, madeAnew: 0, timers: 0 }
  Object.assign(window, {
    work,
    // React tells its developer tools of everything it has drawn, in a finished program too.
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      checkDCE: () => undefined,
      inject: () => 1,
      onCommitFiberRoot: () => {
        work.drawn += 1
      },
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
    },
  })
  const timer = window.setTimeout.bind(window)
  Object.assign(window, {
    setTimeout: (...given: Parameters<typeof timer>) => {
      work.timers += 1
      return timer(...given)
    },
  })
  new MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      const element = target instanceof Element ? target : target.parentElement
      if (element?.closest('.body-editor')) work.madeAnew += addedNodes.length
      else work.outside += 1
    }
  }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true })
}

/** An article with a misspelled word, open with its outline. */
async function openStory(): Promise<{ galley: Galley; writing: Writing }> {
  running = await launchGalley()
  const { window: page } = running
  await page.addInitScript(countWork)
  await page.reload()
  const [library, writing] = [new Library(running), new Writing(running)]
  await library.newArticle()
  await writing.expectOpen()
  await page.keyboard.press('Control+Shift+l')
  await page.locator('.outline').waitFor()
  await writing.write('Belediye meclisii sabah toplandı.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Toplantı uzun')
  await expect(writing.body.locator('.misspelled')).toHaveText('meclisii')
  return { galley: running, writing }
}

/** Counts the calls of one name that reach main, without the contract noticing. */
async function countCalls({ app }: Galley, channel: string): Promise<() => Promise<number>> {
  await app.evaluate(({ ipcMain }, name) => {
    const handlers = (
      ipcMain as unknown as { _invokeHandlers: Map<string, (...given: unknown[]) => unknown> }
    )._invokeHandlers
    const handle = handlers.get(name)
    if (!handle) throw new Error(`Nobody answers ${name}`)
    const counted = globalThis as unknown as { calls: number }
    counted.calls = 0
    handlers.set(name, (...given) => {
      counted.calls += 1
      return handle(...given)
    })
  }, channel)
  return () => app.evaluate(() => (globalThis as unknown as { calls: number }).calls)
}

const LETTERS = 'abcdefghijklmnopqrst'

/** Types twenty letters and says what that did, before the pause that follows. */
async function typeTwenty({ page }: Writing): Promise<Work> {
  // The first letter begins the stretch: it says that something is being saved, and takes away the mark of its word.
  await page.keyboard.type('z')
  await page.waitForTimeout(60)
  await page.evaluate(() => Object.assign(window.work, { drawn: 0, outside: 0, madeAnew: 0, timers: 0 }))
  await page.keyboard.type(LETTERS, { delay: 25 })
  return page.evaluate(() => ({ ...window.work }))
}

test('twenty letters draw nothing but themselves', async () => {
  const { galley, writing } = await openStory()
  const calls = await countCalls(galley, 'articles.journal')
  await writing.expectSaved()
  const work = await typeTwenty(writing)
  const sent = await calls()
  // On a machine that stalls for as long as a pause, what follows a pause may come once or twice in between.
  expect(work.drawn).toBeLessThanOrEqual(4)
  // One drawing of the inspector sets some twenty-five attributes anew; without one nothing changes there.
  expect(work.outside).toBeLessThanOrEqual(30 * work.drawn)
  expect(work.madeAnew).toBe(0)
  expect(work.timers).toBeLessThanOrEqual(60)
  expect(sent).toBeLessThanOrEqual(21)
})

test('letters put into a misspelled word draw that word anew once, and it is marked again at the pause', async () => {
  const { writing } = await openStory()
  await writing.body.locator('.misspelled').click()
  const work = await typeTwenty(writing)
  expect(work.madeAnew).toBeLessThanOrEqual(3)
  await writing.page.keyboard.press('Control+End')
  await expect(writing.body.locator('.misspelled')).toHaveText(/z?abcdefghijklmnopqrst/)
})

test('a word too long for its line is followed into sight, letter by letter', async () => {
  const { writing } = await openStory()
  const { page } = writing
  await page.setViewportSize({ width: 1280, height: 640 })
  for (let line = 0; line < 24; line += 1) await page.keyboard.press('Enter')
  await page.keyboard.type('word ')
  await page.evaluate(() => {
    const scroller = document.querySelector('.writing-scroll')
    scroller?.scrollTo({ top: 0 })
  })
  await page.keyboard.type('uzunkelime'.repeat(40))
  const seen = () =>
    page.evaluate(() => {
      const range = document.getSelection()?.getRangeAt(0)
      const { top = -1, bottom = Number.POSITIVE_INFINITY } = range?.getClientRects()[0] ?? {}
      return top >= 0 && bottom <= window.innerHeight
    })
  await expect.poll(seen).toBe(true)
})
