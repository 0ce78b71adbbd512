import type { Page } from 'playwright-core'
import { forgetProfile, killGalley, launchGalley } from '../e2e/host'
import { pasteByKey } from '../e2e/screens/clipboard'
import { newsPage } from './newsPage'

/** A gap of half as much again as a frame has dropped one. */
const DROPPED = 1.5

interface Frames {
  readonly frames: number
  readonly dropped: number
  /** Milliseconds. */
  readonly longest: number
}

/** Frames the window drops while a page of a megabyte is read, and while it is pasted and opened. */
export async function intakeFramesBench(): Promise<void> {
  const galley = await launchGalley()
  const { window: page } = galley
  await page.locator('button:has-text("New article")').first().waitFor()
  const html = newsPage(1_000_000)
  const idle = await during(page, () => page.waitForTimeout(2000))
  const reading = await during(page, () =>
    page.evaluate(async (source) => {
      const read = await window.desk.intake.read({ kind: 'auto', text: 'x', html: source })
      if (!read.ok) throw new Error(read.fault.message)
    }, html),
  )
  const pasting = await during(page, async () => {
    await pasteByKey(galley, 'x', html)
    await page.locator('[data-testid="intake-report"]').waitFor({ timeout: 60_000 })
  })
  console.log('frames of the window, a page of 1 MB')
  for (const [name, { frames, dropped, longest }] of Object.entries({
    idle,
    reading,
    'pasting and opening': pasting,
  }))
    console.log(
      `  ${name.padEnd(20)} ${frames} frames, ${dropped} dropped, longest gap ${longest.toFixed(0)} ms`,
    )
  await killGalley(galley)
  forgetProfile(galley.profile)
}

/** Counts the window's frames while something is done. */
async function during(page: Page, work: () => Promise<unknown>): Promise<Frames> {
  await page.evaluate(() => {
    const clock = window as unknown as { gaps: number[]; stop: boolean }
    clock.gaps = []
    clock.stop = false
    let last = performance.now()
    const tick = (now: number) => {
      clock.gaps.push(now - last)
      last = now
      if (!clock.stop) requestAnimationFrame(tick)
    }
    requestAnimationFrame(tick)
  })
  await work()
  const gaps = await page.evaluate(() => {
    const clock = window as unknown as { gaps: number[]; stop: boolean }
    clock.stop = true
    return clock.gaps.slice(1)
  })
  const usual = 1000 / 60
  const dropped = gaps.reduce(
    (sum, gap) => sum + (gap > usual * DROPPED ? Math.round(gap / usual) - 1 : 0),
    0,
  )
  return { frames: gaps.length, dropped, longest: Math.max(0, ...gaps) }
}
