import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { root } from '../../scripts/setup/places.mjs'
import { forgetProfile, type Galley, killGalley, launchGalley } from '../e2e/host'
import { OTHER_EDITORS, type OtherEditor } from './otherEditors'
import { formatRatio, median, type Ratio, ratioOf, voided } from './statistics'
import { KEYS, type KeyCost, placeCaret, typeBlock } from './typing'
import type { BenchBody } from './words'

declare global {
  interface Window {
    placeOver(arm: string): HTMLElement
    mountOther: Record<
      string,
      (host: HTMLElement, texts: string[], className: string) => void | Promise<void>
    >
  }
}

const selector = (arm: string) => `[data-arm="${arm}"]`
const OURS = selector('galley')
const CLOCKS = { handlers: 'key handlers', tasks: 'main thread', frame: 'key to frame' } as const

/** Bundles ProseMirror alone, to be mounted in the same window beside Galley's own editor. */
async function bareScript(): Promise<string> {
  const result = await build({
    entryPoints: [`${root}/tests/bench/bareEditor.ts`],
    bundle: true,
    format: 'iife',
    write: false,
    absWorkingDir: root,
    logLevel: 'silent',
    minify: !process.env.READABLE,
  })
  return result.outputFiles[0]?.text ?? ''
}

export async function openArticle({ window: page }: Galley, doc: BenchBody): Promise<void> {
  await page.evaluate(async (body) => {
    const made = await window.desk.library.create({ language: 'en' })
    if (!made.ok) throw new Error(made.fault.message)
    const id = `${made.value.article.id.slice(0, -12)}${Math.random().toString(16).slice(2, 14).padEnd(12, '0')}`
    const content = body.content.map((block) => ({ ...block }))
    const saved = await window.desk.intake.save({
      article: { ...made.value.article, id, headline: 'A long article', body: { ...body, content } },
    })
    if (!saved.ok) throw new Error(saved.fault.message)
  }, doc)
  await page.getByText('A long article').first().waitFor()
  await page.getByText('A long article').first().dblclick()
  await page.locator(OURS).waitFor()
  // Both side panels stand open; spelling and saving are on, as they are for everybody.
  await page.keyboard.press('Control+Shift+l')
  await page.locator('.outline').waitFor()
}

/** Puts bare ProseMirror over the same window, in a scroller of the same width and with the same class names. */
export async function mountBare(page: Page, body: BenchBody): Promise<void> {
  await page.evaluate(await bareScript())
  await page.evaluate((doc) => {
    const own = document.querySelector('[data-arm="galley"]') as HTMLElement
    window.mountBareEditor(window.placeOver('bare'), doc, own.className)
  }, body)
}

/** Gives the window a way to make a place for another editor: over everything, in a column as wide as ours. */
export async function makePlaces(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.placeOver = (arm) => {
      const own = document.querySelector('[data-arm="galley"]') as HTMLElement
      const over = document.createElement('div')
      over.dataset.over = arm
      over.style.cssText =
        'position: fixed; inset: 0; overflow: auto; z-index: 9999; background: Canvas; display: none'
      const column = document.createElement('div')
      column.style.cssText = `width: ${own.clientWidth}px; margin: 0 auto`
      column.className = own.parentElement?.className ?? ''
      over.append(column)
      document.body.append(over)
      return column
    }
  })
}

/** Shows one of the editors, ours where none of the others is meant. */
const showArm = (page: Page, arm: string): Promise<void> =>
  page.evaluate((shown) => {
    for (const over of document.querySelectorAll<HTMLElement>('[data-over]'))
      over.style.display = over.dataset.over === shown ? 'block' : 'none'
  }, arm)

/** Mounts those of the other editors that can be had here and draw the text, and says why another is left out. */
async function mountOthers(page: Page, body: BenchBody): Promise<OtherEditor[]> {
  // They have no block of ours but the paragraph.
  if (body.content.some(({ type }) => type !== 'paragraph')) return []
  const texts = body.content.map(({ content }) => (content as { text: string }[]).map((t) => t.text).join(''))
  const mounted: OtherEditor[] = []
  for (const other of OTHER_EDITORS) {
    try {
      await page.evaluate(await other.script())
      await page.evaluate(
        async ([arm, lines]) => {
          const own = document.querySelector('[data-arm="galley"]') as HTMLElement
          const column = window.placeOver(arm)
          const host = document.createElement('div')
          column.append(host)
          const mount = Promise.resolve(window.mountOther[arm]?.(host, lines, own.className))
          const late = new Promise((_, reject) => setTimeout(() => reject(new Error('not drawn')), 20_000))
          await Promise.race([mount, late])
        },
        [other.arm, texts] as const,
      )
      mounted.push(other)
    } catch (error) {
      console.log(`  ${other.name} is left out: ${String(error).split('\n')[0]}`)
    }
  }
  return mounted
}

async function measure(
  window: Page,
  arm: string,
  session: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>,
): Promise<KeyCost> {
  await showArm(window, arm)
  await placeCaret(window, selector(arm))
  const length = () => window.locator(selector(arm)).evaluate((text) => text.textContent?.length ?? 0)
  const before = await length()
  const cost = await typeBlock(window, session)
  if ((await length()) - before !== KEYS) throw new Error(`${arm} did not take the keys`)
  return cost
}

/** Typing in the middle of an article, Galley against bare ProseMirror in the same window, interleaved. */
export async function typingBench(name: string, body: BenchBody, blocks = 8): Promise<void> {
  const galley = await launchGalley()
  try {
    const page = galley.window
    const session = await page.context().newCDPSession(page)
    // The others write HTML and styles as the window's policy forbids; all editors stand in a window without one.
    await session.send('Page.setBypassCSP', { enabled: true })
    await page.reload()
    await openArticle(galley, body)
    await makePlaces(page)
    await mountBare(page, body)
    const others = await mountOthers(page, body)
    const arms = ['galley', 'bare', 'bare', ...others.map(({ arm }) => arm)]
    for (const arm of new Set(arms)) await measure(page, arm, session)
    const rounds: KeyCost[][] = []
    for (let block = 0; block < blocks; block += 1) {
      const order = block % 2 === 0 ? arms : arms.toReversed()
      const costs: KeyCost[] = []
      for (const arm of order) costs.push(await measure(page, arm, session))
      rounds.push(block % 2 === 0 ? costs : costs.toReversed())
    }
    report(name, rounds, others)
  } finally {
    await killGalley(galley)
    forgetProfile(galley.profile)
  }
}

function report(document: string, rounds: readonly KeyCost[][], others: readonly OtherEditor[]): void {
  console.log(`typing in ${document} (middle of the article)`)
  for (const clock of ['handlers', 'tasks', 'frame'] as const) {
    const of = (round: KeyCost[], arm: number) => round[arm]?.[clock] ?? Number.NaN
    const ours = ratioOf(
      rounds.map((round) => ({ ours: of(round, 0), base: (of(round, 1) + of(round, 2)) / 2 })),
    )
    const control: Ratio = ratioOf(rounds.map((round) => ({ ours: of(round, 2), base: of(round, 1) })))
    const name = CLOCKS[clock]
    const goal = clock === 'handlers' ? '   goal <= 1.25x' : ''
    console.log(`  ${name}: Galley / bare ProseMirror   ${formatRatio(ours)}${goal}`)
    console.log(
      `  ${name}: bare / bare (control)       ${formatRatio(control)}${voided(control, 0.15) ? '   VOID: the machine was too noisy' : ''}`,
    )
    const middle = (arm: number) => median(rounds.map((round) => of(round, arm))).toFixed(2)
    console.log(`  ${name}: medians Galley ${middle(0)} ms, bare ${middle(1)} ms`)
    others.forEach((other, at) => {
      const beside = rounds.map((round) => ({ ours: of(round, 0), base: of(round, 3 + at) }))
      console.log(
        `  ${name}: Galley / ${other.name}   ${formatRatio(ratioOf(beside))}   median ${middle(3 + at)} ms`,
      )
    })
  }
}
