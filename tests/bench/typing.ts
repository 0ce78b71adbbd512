import type { CDPSession, Page } from 'playwright-core'

export interface KeyCost {
  /**
   * Mean milliseconds of processor time per key spent in key and input event handlers, and in the microtasks that belong to them: ProseMirror
   * reads a letter the browser has put in from a mutation observer. Whether that runs inside the event or right behind it
   * hangs on who else listens to `input`, so a clock of the events alone would flatter an editor nobody listens to.
   */
  readonly handlers: number
  /**
   * Mean milliseconds of processor time per key of the window's main thread: every task between the first key and the last commit, with
   * layout and paint, and with what the side panels, the spelling check and the journal do on that thread.
   */
  readonly tasks: number
  /** Median milliseconds from the key event to the next frame's commit. */
  readonly frame: number
}

export interface TraceEvent {
  name: string
  ph: string
  ts: number
  dur?: number
  /** The same in processor time: what other programs took meanwhile is not in it. */
  tdur?: number
  pid?: number
  tid?: number
  args?: { data?: { type?: string } }
}

/** The outermost events of a key. Text and input events happen inside `keypress` and must not be counted twice. */
const KEY_EVENTS = new Set(['keydown', 'keypress', 'keyup'])
/** Scripts that stand by themselves in a task; behind a key's event they are its microtasks. */
const SCRIPTS = new Set(['FunctionCall', 'v8.callFunction', 'RunMicrotasks'])
/** Keys of one measurement. */
export const KEYS = 40
const TEXT = 'the quick brown fox jumps over it all again '

/** Types one block of keys where the caret stands and says what each key cost. */
export async function typeBlock(page: Page, session: CDPSession, keys = KEYS, gap = 45): Promise<KeyCost> {
  const events: TraceEvent[] = []
  const collect = (payload: { value: unknown[] }) => events.push(...(payload.value as TraceEvent[]))
  session.on('Tracing.dataCollected', collect)
  await page.evaluate(startFrameClock)
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
    },
  })
  for (let n = 0; n < keys; n += 1) {
    await page.keyboard.press(TEXT[n % TEXT.length] === ' ' ? 'Space' : (TEXT[n % TEXT.length] ?? 'a'))
    await page.waitForTimeout(gap)
  }
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
  await session.send('Tracing.end')
  await complete
  session.off('Tracing.dataCollected', collect)
  const frames = await page.evaluate(readFrameClock)
  const first = events.find(isKey)
  const thread = events.filter(({ pid, tid }) => pid === first?.pid && tid === first?.tid)
  const tasks = thread.filter(({ name }) => name === 'RunTask')
  const sorted = [...frames].sort((a, b) => a - b)
  return {
    handlers: spent(keyWork(thread)) / keys,
    tasks: spent(tasks) / keys,
    frame: sorted[Math.floor(sorted.length / 2)] ?? Number.NaN,
  }
}

const isKey = ({ name, args }: TraceEvent): boolean =>
  name === 'EventDispatch' && KEY_EVENTS.has(args?.data?.type ?? '')

/** Of one thread's events: those of keys, and the outermost scripts behind them in the same task. */
export function keyWork(thread: readonly TraceEvent[]): TraceEvent[] {
  const found: TraceEvent[] = []
  let taskEnd = 0
  let counted = 0
  let hasKey = false
  for (const event of thread.filter(({ dur }) => dur !== undefined).toSorted(byStart)) {
    if (event.name === 'RunTask' && event.ts >= taskEnd) {
      taskEnd = endOf(event)
      hasKey = false
    }
    // What lies inside something counted is counted with it.
    if (event.ts < counted) continue
    const isKeys = isKey(event)
    hasKey ||= isKeys
    if (!isKeys && !(hasKey && event.ts < taskEnd && SCRIPTS.has(event.name))) continue
    found.push(event)
    counted = endOf(event)
  }
  return found
}

const endOf = ({ ts, dur = 0 }: TraceEvent): number => ts + dur
const byStart = (a: TraceEvent, b: TraceEvent): number => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0)

/** Milliseconds of processor time events took together; by the clock where the browser does not say it. */
const spent = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, { dur, tdur }) => sum + (tdur ?? dur ?? 0) / 1000, 0)

/** Puts the caret into the middle paragraph of the editor that matches `selector`. */
export async function placeCaret(page: Page, selector: string): Promise<void> {
  await page.evaluate((css) => {
    const root = document.querySelector<HTMLElement>(css)
    if (!root) throw new Error(`No editor at ${css}`)
    const paragraphs = root.querySelectorAll('p')
    const middle = paragraphs[Math.floor(paragraphs.length / 2)]
    if (!middle) throw new Error('The editor has no text')
    middle.scrollIntoView({ block: 'center' })
    root.focus()
    // Behind the tenth letter, whatever pieces a misspelled word has cut the text into.
    const texts = document.createTreeWalker(middle, NodeFilter.SHOW_TEXT)
    let left = 10
    while (texts.nextNode() && left > (texts.currentNode.textContent?.length ?? 0))
      left -= texts.currentNode.textContent?.length ?? 0
    document.getSelection()?.setBaseAndExtent(texts.currentNode, left, texts.currentNode, left)
  }, selector)
  await page.waitForTimeout(300)
}

function startFrameClock(): void {
  const clock = window as unknown as { frames: number[]; stopClock?: () => void }
  clock.stopClock?.()
  clock.frames = []
  const onKey = (event: KeyboardEvent) => {
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => clock.frames.push(performance.now() - event.timeStamp)
      channel.port2.postMessage(0)
    })
  }
  window.addEventListener('keydown', onKey, { capture: true })
  clock.stopClock = () => window.removeEventListener('keydown', onKey, { capture: true })
}

function readFrameClock(): number[] {
  const clock = window as unknown as { frames: number[]; stopClock?: () => void }
  clock.stopClock?.()
  return clock.frames
}
