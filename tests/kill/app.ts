import fs from 'node:fs'
import path from 'node:path'
import { openStore } from '../../electron/library/store'
import { plainText } from '../build/article'
import { forgetProfile, type Galley, killGalley, launchGalley, newProfile } from '../e2e/host'
import { between } from './chance'
import { LESS_CHROMIUM } from './double'
import { callsBefore, traceCalls } from './trace'

/** `worker`: main's threads, the library's among them, and main itself a moment later. */
export type Victim = 'main' | 'renderer' | 'worker'

export interface AppOutcome {
  readonly victim: Victim
  /** Letters the window had taken before the kill. */
  readonly typed: number
  /** Milliseconds of typing that were lost: from the first letter that is not there to the kill. */
  readonly loss: number
  /** The longest this process itself stood still in the last seconds before the kill, in milliseconds: the machine's share. */
  readonly stall: number
  readonly wrong: string
  /** What the window asked of main in the last seconds, where more than 100 ms were lost. */
  readonly calls: readonly string[]
  /** The app did not even start, on a machine that has too much to do: nothing was tried. */
  readonly isTried: boolean
}

const word = (n: number): string => `t${String(n).padStart(6, '0')} `

/** Everything in the library's only article, read from the disk after the app is gone. */
function recovered(profile: string): string {
  const store = openStore(path.join(profile, 'library'), () => new Date().toISOString())
  try {
    const rows = store.list({ binned: false })
    const [row] = rows.ok ? rows.value : []
    const article = row ? store.read(row.id) : null
    if (!article?.ok) throw new Error('the article is not there')
    return plainText(article.value).trim()
  } finally {
    store.close()
  }
}

async function killRenderer({ app }: Galley): Promise<void> {
  const pid = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  )
  if (pid) process.kill(pid, 'SIGKILL')
}

/**
 * Ends every thread main has started, in the middle of whatever it does; answers how many those were. A thread has no
 * signal of its own, and nobody outside knows it: V8 is asked for all objects of that kind.
 */
const endThreads = ({ app }: Galley): Promise<number> =>
  app.evaluate(async () => {
    const { Session } = process.getBuiltinModule('node:inspector/promises')
    const session = new Session()
    session.connect()
    const ask = (expression: string) => session.post('Runtime.evaluate', { expression })
    const { result: kind } = await ask("process.getBuiltinModule('node:worker_threads').Worker.prototype")
    const { objects } = await session.post('Runtime.queryObjects', { prototypeObjectId: kind.objectId ?? '' })
    const { result } = await session.post('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      returnByValue: true,
      functionDeclaration:
        'function () { const alive = this.filter((one) => one.threadId > 0); for (const one of alive) void one.terminate(); return alive.length }',
    })
    session.disconnect()
    return Number(result.value)
  })

const TICK = 10
/** A start that Playwright has not taken hold of by then (ms) is none: on a busy machine it waits for ever now and then. */
const PATIENCE = 45_000
/** A loss of more milliseconds than this says what the window asked of main before it. */
const TOLD = 100
/** So long before a kill a stall may have kept what was typed from the disk. */
const RECENT = 3000

/** How long this process was kept from running, by a clock that should tick every 10 ms. */
function watchStalls() {
  const gaps: { at: number; gap: number }[] = []
  let last = performance.now()
  const timer = setInterval(() => {
    const now = performance.now()
    if (now - last > 2 * TICK) gaps.push({ at: now, gap: now - last - TICK })
    last = now
  }, TICK)
  return {
    worst: (until: number) =>
      Math.max(
        0,
        ...gaps.filter(({ at }) => at > until - RECENT && at < until + RECENT).map(({ gap }) => gap),
      ),
    end: () => clearInterval(timer),
  }
}

/** One trial in the real app: numbered words are typed by key, and one of its processes or its threads is ended. */
export async function killApp(victim: Victim, random: () => number): Promise<AppOutcome> {
  const profile = newProfile()
  const galley = await launchGalley({ profile, args: LESS_CHROMIUM, timeout: PATIENCE }).catch(
    (error: unknown) => {
      console.log(`app, ${victim}: not started: ${String(error).split('\n', 1)[0]}`)
      return null
    },
  )
  if (!galley) {
    forgetProfile(profile)
    return { victim, typed: 0, loss: 0, stall: 0, wrong: '', calls: [], isTried: false }
  }
  const { window: page } = galley
  const stalls = watchStalls()
  try {
    await traceCalls(galley)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.keyboard.press('Control+n')
    const body = page.getByRole('textbox', { name: 'Story text', exact: true })
    await body.click()
    const typedAt: number[] = []
    let killedAt = 0
    const wait = between(random, 300, 2500)
    const typing = (async () => {
      for (let n = 0; killedAt === 0; n += 1) {
        for (const letter of word(n)) {
          await page.keyboard.type(letter)
          typedAt.push(performance.now())
        }
      }
    })().catch(() => {})
    await new Promise((resolve) => setTimeout(resolve, wait))
    if (victim === 'worker') {
      // A new thread has to take over, and what was typed meanwhile has to get to it.
      if ((await endThreads(galley)) === 0) throw new Error('main has no threads')
      await new Promise((resolve) => setTimeout(resolve, between(random, 300, 1500)))
    }
    // The moment is taken before the signal leaves: what is typed in between counts as lost.
    if (victim !== 'renderer') {
      killedAt = performance.now()
      await killGalley(galley)
    } else {
      await killRenderer(galley)
      killedAt = performance.now()
      // Main outlives its window, and is ended too before it could be asked for anything more.
      await new Promise((resolve) => setTimeout(resolve, 300))
      await killGalley(galley)
    }
    await typing
    const text = recovered(profile)
    const before = typedAt.filter((at) => at <= killedAt)
    const whole = Array.from({ length: typedAt.length }, (_, n) => word(n)).join('')
    const wrong = whole.startsWith(text) ? '' : `not what was typed: ${text.slice(-60)}`
    // A space at the end is no letter anybody would miss.
    const kept = whole[text.length] === ' ' ? text.length + 1 : text.length
    const lost = before[kept]
    const loss = lost === undefined ? 0 : killedAt - lost
    return {
      victim,
      typed: before.length,
      loss,
      calls: loss > TOLD ? callsBefore(profile, killedAt) : [],
      stall: stalls.worst(killedAt),
      wrong,
      isTried: true,
    }
  } catch (error) {
    return { victim, typed: 0, loss: 0, stall: 0, wrong: String(error), calls: [], isTried: true }
  } finally {
    stalls.end()
    await killGalley(galley)
    forgetProfile(profile)
    fs.rmSync(profile, { recursive: true, force: true })
  }
}
