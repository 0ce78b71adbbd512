import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom/worker'
import { readMaterial } from '../../electron/intake/material'
import { ArticleId } from '../../shared/article/article'
import { readPage } from '../../shared/intake/readPage'
import { HOSTILE } from '../build/hostile'
import { processorTime } from '../build/processorTime'
import { newsPage } from './newsPage'
import { formatRatio, median, ratioOf, voided } from './statistics'

const ID = ArticleId.parse('01890a5d-ac96-774b-bcce-b302099a8057')
const NOW = '2026-01-05T08:00:00.000Z'
const ADDRESS = 'https://haber.example/kopru'
const JSDOM = 'jsdom@26.1.0'
const MEGABYTE = 1_000_000
const LARGEST = 10_000_000
const LIMIT = 2000

/** Milliseconds by the clock, and of processor time with all the threads that sweep memory meanwhile. */
interface Took {
  readonly wall: number
  readonly processor: number
}

function measured(work: () => unknown): Took {
  const [clock, used] = [performance.now(), process.cpuUsage()]
  work()
  const { user, system } = process.cpuUsage(used)
  return { wall: performance.now() - clock, processor: (user + system) / 1000 }
}

type Read = () => unknown

/** The page read by Readability from the tree of one parser. */
const extracted = (parse: (html: string) => Document, html: string): Read => {
  return () => new Readability(parse(html)).parse()
}

/** The parser that Readability's own documentation names, fetched when it is first measured. */
function jsdomParser(): (html: string) => Document {
  const tool = join(process.cwd(), 'out/bench/intake')
  if (!existsSync(join(tool, 'node_modules/jsdom'))) {
    mkdirSync(tool, { recursive: true })
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--prefix', tool, JSDOM], { stdio: 'ignore' })
  }
  const { JSDOM: Dom } = createRequire(join(tool, 'index.js'))('jsdom') as {
    JSDOM: new (html: string, options: { url: string }) => { window: { document: Document } }
  }
  return (html) => new Dom(html, { url: ADDRESS }).window.document
}

/** A page of a megabyte against Readability with each of two parsers, with that against itself as the control. */
export async function intakeSpeedBench(blocks = 9): Promise<void> {
  const html = newsPage(MEGABYTE)
  const ours = () => readPage({ kind: 'html', text: html, url: ADDRESS }, { id: ID, now: NOW })
  const linkedom = (html: string) => (parseHTML as (html: string) => { document: Document })(html).document
  console.log('reading a page of 1 MB')
  compare('linkedom', ours, extracted(linkedom, html), blocks)
  compare('jsdom', ours, extracted(jsdomParser(), html), blocks)
}

/** Prints our time over Readability's with one parser, by processor time and by the clock. */
function compare(parser: string, ours: Read, alone: Read, blocks: number): void {
  // Both sides are compiled first, as the reader's worker is after a few pages.
  for (let warm = 0; warm < 10; warm += 1) {
    ours()
    alone()
  }
  const rounds: { read: Took; before: Took; after: Took }[] = []
  for (let block = 0; block < blocks; block += 1)
    rounds.push({ before: measured(alone), read: measured(ours), after: measured(alone) })
  for (const by of ['processor', 'wall'] as const) {
    const pairs = rounds.map(({ read, before, after }) => ({
      ours: read[by],
      base: (before[by] + after[by]) / 2,
    }))
    const control = rounds.map(({ before, after }, block) =>
      block % 2 === 0 ? { ours: after[by], base: before[by] } : { ours: before[by], base: after[by] },
    )
    const same = ratioOf(control)
    const [intake, readability] = [
      median(pairs.map((one) => one.ours)),
      median(pairs.map(({ base }) => base)),
    ]
    console.log(`  Readability and ${parser}, ${by === 'processor' ? 'by processor time' : 'by the clock'}`)
    console.log(`    intake / Readability                  ${formatRatio(ratioOf(pairs))}   goal <= 1.30x`)
    console.log(
      `    Readability / Readability (control)   ${formatRatio(same)}${voided(same) ? '   VOID: the machine was too noisy' : ''}`,
    )
    console.log(`    medians: intake ${intake.toFixed(0)} ms, Readability ${readability.toFixed(0)} ms`)
  }
}

/** How long 10 MB of each kind of hostile input take by the clock and of processor time, the slowest first. */
export async function hostileBench(): Promise<void> {
  const given = { id: ID, now: NOW, language: 'tr', profile: null }
  const times: { name: string; clock: number; processor: number; outcome: string }[] = []
  for (const [name, make] of Object.entries(HOSTILE)) {
    const material = await make(LARGEST)
    const [began, used] = [performance.now(), processorTime()]
    const answer = await readMaterial(material, given)
    const outcome = answer.ok ? 'read' : answer.fault.code
    times.push({ name, clock: performance.now() - began, processor: processorTime() - used, outcome })
  }
  const slow = (by: 'clock' | 'processor') => times.filter((one) => one[by] > LIMIT).length
  console.log(
    `10 MB of hostile input: ${times.length} kinds, over ${LIMIT / 1000} s ${slow('clock')} by the clock, ${slow('processor')} by processor time`,
  )
  for (const { name, clock, processor, outcome } of times
    .toSorted((a, b) => b.processor - a.processor)
    .slice(0, 12))
    console.log(
      `  ${processor.toFixed(0).padStart(6)} ms of the processor  ${clock.toFixed(0).padStart(6)} ms  ${name} (${outcome})`,
    )
}
