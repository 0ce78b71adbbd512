import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { root } from '../../scripts/setup/places.mjs'
import { forgetProfile, type Galley, killGalley, launchGalley } from '../e2e/host'
import { formatRatio, median, type Ratio, ratioOf, voided } from './statistics'
import { type KeyCost, placeCaret, typeBlock } from './typing'
import type { BenchBody } from './words'

const OURS = '[data-arm="galley"]'
const BARE = '[data-arm="bare"]'
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
    const over = document.createElement('div')
    over.id = 'bare-arm'
    over.style.cssText =
      'position: fixed; inset: 0; overflow: auto; z-index: 9999; background: Canvas; display: none'
    const column = document.createElement('div')
    column.style.cssText = `width: ${own.clientWidth}px; margin: 0 auto`
    column.className = own.parentElement?.className ?? ''
    over.append(column)
    document.body.append(over)
    window.mountBareEditor(column, doc, own.className)
  }, body)
}

async function measure(
  window: Page,
  arm: string,
  session: Awaited<ReturnType<ReturnType<Page['context']>['newCDPSession']>>,
): Promise<KeyCost> {
  await window.evaluate((bare) => {
    const over = document.getElementById('bare-arm')
    if (over) over.style.display = bare ? 'block' : 'none'
  }, arm === BARE)
  await placeCaret(window, arm)
  return typeBlock(window, session)
}

/** Typing in the middle of an article, Galley against bare ProseMirror in the same window, interleaved. */
export async function typingBench(name: string, body: BenchBody, blocks = 8): Promise<void> {
  const galley = await launchGalley()
  try {
    await openArticle(galley, body)
    await mountBare(galley.window, body)
    const session = await galley.window.context().newCDPSession(galley.window)
    await measure(galley.window, OURS, session)
    await measure(galley.window, BARE, session)
    const rounds: KeyCost[][] = []
    for (let block = 0; block < blocks; block += 1) {
      const order = block % 2 === 0 ? [OURS, BARE, BARE] : [BARE, BARE, OURS]
      const costs: KeyCost[] = []
      for (const arm of order) costs.push(await measure(galley.window, arm, session))
      rounds.push(block % 2 === 0 ? costs : [costs[2] as KeyCost, costs[0] as KeyCost, costs[1] as KeyCost])
    }
    report(name, rounds)
  } finally {
    await killGalley(galley)
    forgetProfile(galley.profile)
  }
}

function report(document: string, rounds: readonly KeyCost[][]): void {
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
  }
}
