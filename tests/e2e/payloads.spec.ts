import { expect, test } from '@playwright/test'
import type { Material } from '../../electron/intake/material'
import type { Article } from '../../shared/article/article'
import { ENTRIES, pageWith, wordDocument } from '../build/payloads/entries'
import { type Payload, payloads } from '../build/payloads/payloads'
import { hostileArticle } from '../build/payloads/stored'
import { forgetProfile, type Galley, killGalley, launchGalley } from './host'
import { batches, chunks, treesOf } from './payloads/batches'
import { inFrames, plant, provoke, showOriginals } from './payloads/provoke'
import { marksIn, setTrap, type Trap } from './payloads/trap'
import { buildUnsanitised } from './payloads/unsanitised'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

/** Payloads in one article, page or document, where they stay apart. */
const TOGETHER = 60
/** Milliseconds a crowded article may take on a busy machine. */
const PATIENCE = 60_000
/** Originals on the screen at once. */
const FRAMES = 24

let running: Galley | null = null
let trap: Trap | null = null

// Minutes, not seconds: a shared machine may draw a tenth of what a quiet one does.
test.describe.configure({ timeout: 1_200_000 })
test.afterEach(async () => {
  trap?.end()
  trap = null
  if (!running) return
  await killGalley(running)
  forgetProfile(running.profile)
  running = null
})

async function start(app?: string): Promise<{ galley: Galley; trap: Trap; all: Payload[]; pages: string[] }> {
  // The trap's own addresses stand in the payloads, and the payloads in the pages it serves.
  const pages: string[] = []
  const set = await setTrap(pages)
  trap = set
  const all = payloads(set.bait)
  pages.push(...batches(all, TOGETHER).map((text) => pageWith(text)))
  running = await launchGalley(app ? { app } : {})
  await new Library(running).ready()
  await set.watch(running)
  return { galley: running, trap: set, all, pages }
}

/** Reads materials as the window does, keeping each original; answers the articles. */
async function takeIn({ window: page }: Galley, materials: readonly Material[]): Promise<Article[]> {
  const sent = materials.map((material) =>
    'paste' in material
      ? { paste: material.paste, name: '', bytes: '' }
      : { paste: null, name: material.file.name, bytes: Buffer.from(material.file.bytes).toString('base64') },
  )
  const stored = await page.evaluate(async (list) => {
    const articles: unknown[] = []
    for (const { paste, name, bytes } of list) {
      const read = paste
        ? await window.desk.intake.read(paste)
        : await window.desk.intake.readBytes({
            name,
            bytes: Uint8Array.from(atob(bytes), (ch) => ch.charCodeAt(0)),
          })
      if (!read.ok) continue
      const kept = await window.desk.intake.keep({ article: read.value.article })
      if (kept.ok) articles.push(kept.value.article)
    }
    return articles
  }, sent)
  return stored as Article[]
}

async function fetchAll({ window: page }: Galley, site: string, count: number): Promise<Article[]> {
  const read = await page.evaluate(
    async ({ site, count }) => {
      const articles: unknown[] = []
      for (let at = 0; at < count; at += 1) {
        const read = await window.desk.intake.fetch({ url: `${site}/${at}`, allowHost: '127.0.0.1' })
        if (read.ok) articles.push(read.value.article)
        // A page with NUL in it is told to be no text; every other one is read.
        else if (read.fault.code !== 'intake.not-text') throw new Error(JSON.stringify(read.fault))
      }
      return articles
    },
    { site, count },
  )
  return read as Article[]
}

let looks = 0

/** Stores an article and opens it from the library. */
async function open(galley: Galley, article: Article): Promise<void> {
  looks += 1
  const name = `Look ${looks}:`
  const headline = `${name} ${article.headline}`.slice(0, 2000)
  await galley.window.evaluate(
    async (one) => {
      const saved = await window.desk.intake.save({ article: one })
      if (!saved.ok) throw new Error(JSON.stringify(saved.fault))
    },
    { ...article, headline, stamps: { ...article.stamps, updated: new Date().toISOString() } },
  )
  await new Library(galley).open(name)
  await expect(new Writing(galley).body).toBeVisible({ timeout: PATIENCE })
}

/** Looks at an article everywhere it is shown: page, fields, report, preview. */
async function lookAt(galley: Galley, article: Article, isRaw: boolean): Promise<void> {
  await open(galley, article)
  await galley.window.keyboard.press('Control+Shift+p')
  await expect(galley.window.locator('iframe').first()).toBeVisible()
  const drawn = () => inFrames(galley, "document.documentElement.dataset.width ?? ''")
  // Raw markup may hide the frame's own functions from its script, which then draws nothing.
  if (isRaw) await galley.window.waitForTimeout(3000)
  else await expect.poll(async () => (await drawn()).length, { timeout: PATIENCE }).toBe(3)
  const report = galley.window.getByRole('button', { name: 'What was read from the page' })
  if (await report.isVisible()) await report.click()
  await provoke(galley)
  expect(await marksIn(galley)).toEqual([])
  // What was clicked and refused leaves the driver waiting for a navigation: the window begins anew, in the article it was in.
  await galley.window.reload()
  await galley.window.getByRole('button', { name: 'Back to the library' }).click({ timeout: PATIENCE })
  await new Library(galley).ready()
}

/** One article that holds what came of many. */
function together(articles: readonly Article[], id: string): Article[] {
  const seen = new Set<string>()
  const blocks = articles
    .flatMap(({ body }) => body.content ?? [])
    .filter((block) => {
      const key = JSON.stringify(block)
      return !seen.has(key) && seen.add(key)
    })
  return chunks(blocks, 600).map((content, at) => ({
    ...(articles[at] as Article),
    id: id.replace(/.$/, String(at)),
    body: { type: 'doc' as const, content },
  }))
}

const idOf = (at: number) => `01930000-0000-7000-8000-${(0xabc000 + at * 16).toString(16).padStart(12, '0')}`

/** Every payload through every entry, and a look at everything that came of it. */
async function everything({ galley, trap, all, pages }: Awaited<ReturnType<typeof start>>): Promise<void> {
  // The unit suite sends each payload alone through each entry; here they come in company, and are looked at.
  const mixed = batches(all, TOGETHER)
  const materials = Object.values(ENTRIES).flatMap((made) => mixed.map(made))
  const documents = await Promise.all(
    chunks(all, TOGETHER).map((part) => wordDocument(part.map(({ text }) => text))),
  )
  const read = await takeIn(galley, [...materials, ...documents])
  const fetched = await fetchAll(galley, trap.site, pages.length)
  for (const article of together([...read, ...fetched], idOf(1))) await lookAt(galley, article, false)

  const hashes = read.flatMap(({ intakeReport }) => {
    const { input } = intakeReport as { input?: { hash?: string } }
    return input?.hash ?? []
  })
  expect(new Set(hashes).size).toBeGreaterThan(mixed.length * 8)
  for (const part of chunks(hashes, FRAMES)) {
    await showOriginals(galley, part)
    expect(await marksIn(galley)).toEqual([])
  }
  await galley.window.reload()
  await new Library(galley).ready()
  await storedAndPasted(galley, all)
}

/** Articles of a hostile library, and payloads pasted with the keyboard into a text that is being written. */
async function storedAndPasted(galley: Galley, all: readonly Payload[], isRaw = false): Promise<void> {
  const parts = chunks(all, TOGETHER)
  for (const [at, part] of parts.entries())
    await lookAt(
      galley,
      hostileArticle(
        part.map(({ text }) => text),
        idOf(20 + at),
      ),
      isRaw,
    )
  const [library, writing] = [new Library(galley), new Writing(galley)]
  await library.newArticle()
  await writing.write('A text that is being written. ')
  // A paste that fails half-way is carried out by the browser, with the foreign markup as it is.
  const errors: Error[] = []
  const note = (error: Error) => errors.push(error)
  galley.window.on('pageerror', note)
  for (const html of batches(all, 60)) await writing.paste('x', html)
  galley.window.off('pageerror', note)
  expect(errors).toEqual([])
  await provoke(galley)
}

test('every payload through every entry: nothing runs, nothing is asked for, no file is read', async () => {
  const stage = await start()
  await everything(stage)
  await stage.trap.expectUntouched(stage.galley)
})

test('with the policies off, what intake made is harmless by itself', async () => {
  const stage = await start()
  const { galley, trap } = stage
  await galley.app.evaluate(() => {
    const Whole = Response
    // Main's answers to its own schemes, less their policy: only a test can reach in here.
    globalThis.Response = class extends Whole {
      constructor(body?: BodyInit | null, init?: ResponseInit) {
        const headers = new Headers(init?.headers)
        headers.delete('content-security-policy')
        super(body, { ...init, headers })
      }
    }
  })
  await galley.window.reload()
  await new Library(galley).ready()
  const ran = await galley.window.evaluate(() => {
    const script = document.createElement('script')
    script.text = 'self.policyIsOff = true'
    document.head.append(script)
    return 'policyIsOff' in self
  })
  expect(ran, 'the policy is off').toBe(true)
  await everything(stage)
  await trap.expectUntouched(galley)
})

test('with the sanitiser taken out, the policies and the sandbox hold by themselves', async () => {
  const stage = await start(await buildUnsanitised())
  const { galley, trap, all } = stage
  const shown = await lookAtRaw(galley, all)
  expect(shown, 'payloads stand in the preview as markup').toBeGreaterThan(100)
  await storedAndPasted(galley, all, true)
  const refused = await plant(
    galley,
    all.map(({ text }) => treesOf(text)),
  )
  expect(refused).toBeGreaterThan(100)
  await trap.expectUntouched(galley)
})

/** How many elements with handlers the preview holds of one article full of payloads: the sanitiser is really out. */
async function lookAtRaw(galley: Galley, all: readonly Payload[]): Promise<number> {
  const texts = all.flatMap(({ family, text }) => (family === 'handler' ? [text] : [])).slice(0, TOGETHER)
  await open(galley, hostileArticle(texts, idOf(9)))
  await galley.window.keyboard.press('Control+Shift+p')
  const frame = galley.window.frameLocator('iframe').first()
  await expect(frame.locator('[onerror]').first()).toBeAttached()
  const count = await frame.locator('[onerror], [onload], [onfocus], [onclick], script, iframe').count()
  await new Library(galley).back()
  return count
}
