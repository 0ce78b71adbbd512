import type { Frame, Page } from 'playwright-core'
import { forgetProfile, killGalley, launchGalley } from '../e2e/host'
import { placeCaret } from './typing'
import { openArticle } from './typingBench'
import { bodyOfWords } from './words'

const DEVICES = ['phone', 'tablet', 'desk'] as const
const KEYS = 60
/** A quick writer's pace, ms between two keys. */
const GAP = 120
const OURS = '[data-arm="galley"]'

interface Shown {
  /** Instant of a frame's commit, ms since 1970, and how long the block that is written in was then. */
  readonly at: number
  readonly length: number
}

/** The frames of the preview by device, once they show the article. */
async function framesOf(page: Page): Promise<Record<string, Frame>> {
  const found: Record<string, Frame> = {}
  for (const device of DEVICES) {
    const element = page.locator(`.preview-device[data-width="${device}"] iframe`)
    const frame = await (await element.elementHandle())?.contentFrame()
    if (!frame) throw new Error(`The ${device} shows nothing.`)
    await frame.locator('[data-body] > p').first().waitFor()
    found[device] = frame
  }
  return found
}

/** Notes in a frame when which length of the watched block was drawn. */
const watch = (frame: Frame, index: number) =>
  frame.evaluate((at) => {
    const block = document.querySelectorAll('[data-body] > p')[at]
    const shown: { at: number; length: number }[] = []
    Object.assign(window, { shown, block })
    if (!block) throw new Error('There is no such block.')
    new MutationObserver(() => {
      const length = block.textContent?.length ?? 0
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => shown.push({ at: performance.timeOrigin + performance.now(), length })
        port2.postMessage(0)
      })
    }).observe(document.body, { childList: true, characterData: true, subtree: true })
  }, index)

const topOf = (frame: Frame) =>
  frame.evaluate(() => ({
    top: (Reflect.get(window, 'block') as Element).getBoundingClientRect().top,
    isThere: (Reflect.get(window, 'block') as Element).isConnected,
  }))

const percentile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ??
  Number.NaN

/** From a key to the letter in the frames of the preview, and how far these were moved by it. */
export async function previewBench(words: number): Promise<void> {
  const galley = await launchGalley()
  try {
    const { window: page, app } = galley
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1920, 1080))
    await openArticle(galley, bodyOfWords(words))
    await page.keyboard.press('Control+Shift+p')
    const frames = await framesOf(page)
    await placeCaret(page, OURS)
    const index = Math.floor((await page.locator(`${OURS} p`).count()) / 2)
    for (const frame of Object.values(frames)) await watch(frame, index)
    await frames.desk?.evaluate(() =>
      (Reflect.get(window, 'block') as Element).scrollIntoView({ block: 'center' }),
    )
    await page.waitForTimeout(1500)
    const before = Object.fromEntries(
      await Promise.all(Object.entries(frames).map(async ([name, frame]) => [name, await topOf(frame)])),
    ) as Record<string, { top: number }>
    const startLength = await page
      .locator(`${OURS} p`)
      .nth(index)
      .evaluate((block) => block.textContent?.length ?? 0)
    await page.evaluate(() => {
      const keys: number[] = []
      Object.assign(window, { keys })
      window.addEventListener('keydown', ({ timeStamp }) => keys.push(performance.timeOrigin + timeStamp), {
        capture: true,
      })
    })
    for (let key = 0; key < KEYS; key += 1) {
      await page.keyboard.press('x')
      await page.waitForTimeout(GAP)
    }
    await page.waitForTimeout(2000)
    const keys = await page.evaluate(() => Reflect.get(window, 'keys') as number[])
    console.log(
      `\nPreview at ${words.toLocaleString('en')} words, ${KEYS} keys, from the key to the drawn letter:`,
    )
    for (const device of DEVICES) {
      const frame = frames[device]
      if (!frame) continue
      const shown = (await frame.evaluate(() => Reflect.get(window, 'shown'))) as Shown[]
      const took = keys.map((at, key) => {
        const first = shown.find(({ length }) => length >= startLength + key + 1)
        return first ? first.at - at : Number.POSITIVE_INFINITY
      })
      const { top, isThere } = await topOf(frame)
      const moved = Math.abs(top - (before[device]?.top ?? Number.NaN))
      console.log(
        `  ${device.padEnd(7)} p50 ${percentile(took, 0.5).toFixed(0)} ms, p95 ${percentile(took, 0.95).toFixed(0)} ms, most ${Math.max(...took).toFixed(0)} ms; ${shown.length} drawings; moved ${moved.toFixed(1)} px; the same block: ${isThere ? 'yes' : 'no'}`,
      )
    }
  } finally {
    await killGalley(galley)
    forgetProfile(galley.profile)
  }
}
