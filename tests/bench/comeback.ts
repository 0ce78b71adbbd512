import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import type { Page } from '@playwright/test'
import { givenLibrary } from '../build/keptNewsroom'
import { forgetProfile, handOver, killGalley, launchGalley, newProfile } from '../e2e/host'
import { median } from './statistics'

interface Start {
  /** Milliseconds by the clock from starting the process. */
  readonly clock: number
  /** Milliseconds of processor time of the app's processes together: others take nothing of it. */
  readonly processor: number
}

/** A tick of Linux's accounting, in milliseconds. */
const TICK = 10

/** Processor time of a whole process group so far, as Linux counts it; not a number elsewhere. */
function processorOfGroup(leader: number): number {
  if (!existsSync('/proc/self/stat')) return Number.NaN
  let ticks = 0
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      // The name in brackets may hold spaces; behind it stand state, parent, group, ..., utime, stime.
      const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
      if (Number(fields[2]) === leader) ticks += Number(fields[11]) + Number(fields[12])
    } catch {
      // It has ended meanwhile.
    }
  }
  return ticks * TICK
}

const inLibrary = (page: Page) =>
  page.locator('button:has-text("New article")').first().waitFor({ state: 'visible' })
const atTheCaret = (page: Page) =>
  page.waitForFunction(
    () =>
      document.activeElement?.closest('[data-field]')?.getAttribute('data-field') === 'body' &&
      getSelection()?.anchorNode?.textContent?.includes('mark'),
  )

async function start(
  profile: string,
  ready: (page: Page) => Promise<unknown>,
  proof?: (page: Page) => Promise<void>,
) {
  const before = performance.now()
  const galley = await launchGalley({ profile })
  await ready(galley.window)
  const taken: Start = { clock: performance.now() - before, processor: processorOfGroup(galley.pid) }
  const dialogs = await galley.window.locator('dialog[open]').count()
  if (dialogs > 0) throw new Error('a dialog stands in the way')
  await proof?.(galley.window)
  await killGalley(galley)
  return taken
}

/** Leaves somebody in the middle of an article and pulls the plug. */
async function leaveInTheMiddle(profile: string): Promise<void> {
  const galley = await launchGalley({ profile })
  const page = galley.window
  await inLibrary(page)
  if ((await page.locator('.library-row').count()) === 0)
    await page.locator('button:has-text("New article")').first().click()
  else await page.locator('.library-row').first().click()
  const body = page.getByRole('textbox', { name: 'Story text', exact: true })
  await body.click()
  await page.keyboard.type('mark')
  await page.waitForFunction(() => getSelection()?.anchorNode?.textContent?.includes('mark'))
  await page.waitForTimeout(1500)
  await killGalley(galley)
}

/** A letter typed without a click stands in the text. */
async function typeOn(page: Page): Promise<void> {
  await page.keyboard.type('s')
  await page.waitForFunction(() => getSelection()?.anchorNode?.textContent?.includes('marks'))
  await page.waitForTimeout(400)
  await page.keyboard.press('Backspace')
  await page.waitForTimeout(1200)
}

/** From starting the app after `kill -9` to a caret at which one can type, beside the same app's start on an empty library. */
export async function comebackBench(rounds: number, articles = 10_000): Promise<void> {
  const empty = newProfile()
  const small = newProfile()
  const large = newProfile()
  givenLibrary(large, articles)
  handOver(large)
  const taken: Record<'empty' | 'small' | 'list' | 'large', Start[]> = {
    empty: [],
    small: [],
    list: [],
    large: [],
  }
  try {
    await start(empty, inLibrary)
    taken.list.push(await start(large, inLibrary))
    await leaveInTheMiddle(small)
    await leaveInTheMiddle(large)
    for (let round = 0; round < rounds; round += 1) {
      taken.empty.push(await start(empty, inLibrary))
      taken.large.push(await start(large, atTheCaret, typeOn))
      taken.small.push(await start(small, atTheCaret, typeOn))
    }
  } finally {
    for (const profile of [empty, small, large]) forgetProfile(profile)
  }
  console.log(`back after kill -9, ${rounds} rounds: process to what a person waits for`)
  const say = (name: string, of: readonly Start[]) => {
    const clock = of.map((one) => one.clock)
    console.log(
      `  ${name.padEnd(48)} clock: median ${median(clock).toFixed(0)} ms (${Math.min(...clock).toFixed(0)} to ${Math.max(...clock).toFixed(0)}); processor: median ${median(of.map((one) => one.processor)).toFixed(0)} ms`,
    )
  }
  say('empty library, to its first content', taken.empty)
  say('one article, to the caret', taken.small)
  say(`${articles.toLocaleString('en')} articles, to the caret`, taken.large)
  say(`${articles.toLocaleString('en')} articles, to the library (once)`, taken.list)
  const more = (of: 'clock' | 'processor') =>
    (median(taken.large.map((one) => one[of])) - median(taken.empty.map((one) => one[of]))).toFixed(0)
  console.log(
    `  more than the empty library's start: ${more('clock')} ms by the clock, ${more('processor')} ms of the processor; goal <= 1,000 ms`,
  )
  console.log(`  load of the machine: ${loadavg()[0]?.toFixed(1)} on ${cpus().length} cores`)
}
