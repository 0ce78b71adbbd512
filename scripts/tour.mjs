import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { root } from './setup/places.mjs'
import { main, say, Trouble } from './setup/report.mjs'
import { chromiumPath } from './setup/system.mjs'
import { onStage, paste } from './tour/stage.mjs'

const out = join(root, 'out/tour')
const SAMPLE = join(root, 'tests/fixtures/intake/republished-page.txt')

/** @typedef {import('./tour/stage.mjs').Stage} Stage */

// The tour: a page is pasted into the real app, checked, previewed and published to the local site.
await main(async () => {
  const file = process.argv[2] ?? SAMPLE
  if (!existsSync(file)) throw new Trouble(`there is no file ${file}.`)
  const text = readFileSync(file, 'utf8')
  if (!text.trim()) throw new Trouble(`${basename(file)} is empty: there is nothing to read.`)
  rmSync(out, { recursive: true, force: true })
  mkdirSync(out, { recursive: true })
  say(`the tour reads ${basename(file)} in the real app`)
  const page = await onStage((stage) => walk(stage, text))
  await photographPage(page)
  say(`done. Pictures: ${relative(process.cwd(), out)}/*.png`)
  say(`the finished site: ${relative(process.cwd(), join(out, 'site', 'index.html'))}`)
  return 0
})

/** @param {Stage} stage @param {string} text @returns {Promise<string>} the published page's file */
async function walk(stage, text) {
  const { window, profile } = stage
  const photograph = (/** @type {string} */ name) => window.screenshot({ path: join(out, `${name}.png`) })
  await window.getByRole('button', { name: 'New article' }).waitFor()
  await photograph('1-library')

  await paste(stage, text)
  await window.getByRole('heading', { name: 'What was read' }).waitFor({ timeout: 30_000 })
  await photograph('2-intake')
  const article = await theArticle(window)
  say(`intake: “${article.headline || '(no headline)'}”, ${article.decisions} decisions`)

  await window.keyboard.press('ControlOrMeta+Enter')
  await window.getByText('Before publication').waitFor()
  await photograph('3-checks')

  await window.keyboard.press('ControlOrMeta+Shift+P')
  await window.getByRole('button', { name: 'Close the preview' }).waitFor()
  await window.waitForTimeout(1000)
  await photograph('4-preview')
  await window.getByRole('button', { name: 'Close the preview' }).click()

  await window.keyboard.press('ControlOrMeta+Enter')
  await window.locator('.site-actions').getByRole('button', { name: 'Publish' }).click()
  const published = window.getByText('Published. The page is on the site.')
  const refused = window.getByText('Nothing was sent: solve the errors below first.')
  await published.or(refused).first().waitFor({ timeout: 30_000 })
  if (await refused.isVisible()) {
    await photograph('5-not-published')
    throw new Trouble('the page was read, but not published: see the errors in 5-not-published.png.')
  }
  await photograph('5-published')

  cpSync(join(profile, 'site'), join(out, 'site'), { recursive: true })
  const { receipt, headline } = await theArticle(window)
  if (!receipt) throw new Trouble('the article has no receipt after its publication.')
  const file = join(out, 'site', receipt.remoteId, 'index.html')
  if (!existsSync(file)) throw new Trouble(`the site has no page at ${receipt.remoteId}.`)
  if (!readFileSync(file, 'utf8').includes(`<h1`)) throw new Trouble('the published page has no headline.')
  say(`published: “${headline}” as ${receipt.url}`)
  return file
}

/**
 * The one article of the tour's library, as it is stored.
 * @param {import('playwright-core').Page} window
 * @returns {Promise<{ headline: string, receipt?: { remoteId: string, url: string }, decisions: number }>}
 */
async function theArticle(window) {
  return window.evaluate(async () => {
    const desk = Reflect.get(globalThis, 'desk')
    const { value: rows } = await desk.library.list({})
    const { value: opened } = await desk.articles.open({ id: rows[0].id })
    const { headline, receipts, intakeReport } = opened.article
    return { headline, receipt: receipts[0], decisions: intakeReport.decisions.length }
  })
}

/** The published page as a reader's browser shows it, where there is one. @param {string} page */
async function photographPage(page) {
  const executablePath = chromiumPath()
  if (!executablePath)
    return say('there is no Chromium here, so no picture of the published page in a browser')
  const { chromium } = await import('playwright-core')
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    for (const [name, width, height] of /** @type {const} */ ([
      ['desk', 1280, 900],
      ['phone', 390, 844],
    ])) {
      const tab = await browser.newPage({ viewport: { width, height } })
      await tab.goto(`file://${page}`)
      await tab.screenshot({ path: join(out, `6-page-${name}.png`) })
    }
  } finally {
    await browser.close()
  }
}
