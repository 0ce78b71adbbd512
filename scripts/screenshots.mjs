import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withHiddenDisplay } from './setup/display.mjs'
import { ensureEverything } from './setup/everything.mjs'
import { root } from './setup/places.mjs'
import { main, say } from './setup/report.mjs'
import { onStage, paste } from './tour/stage.mjs'

const images = join(root, 'docs/images')
const pages = join(root, 'tests/fixtures/intake')
const SAMPLE = 'republished-page.txt'

// npm run screenshots: the README's pictures, taken from the running app so that they never lie.
await main(async () => {
  await ensureEverything(['display', 'fonts'])
  mkdirSync(images, { recursive: true })
  await withHiddenDisplay(() => onStage(takePictures))
  say('the pictures are in docs/images/')
  return 0
})

/** @param {import('./tour/stage.mjs').Stage} stage */
async function takePictures(stage) {
  const { window } = stage
  await window.getByRole('button', { name: 'New article' }).waitFor()
  await fillLibrary(window)
  await paste(stage, readFileSync(join(pages, SAMPLE), 'utf8'))
  await window.getByRole('heading', { name: 'What was read' }).waitFor({ timeout: 30_000 })
  await window.waitForTimeout(500)
  await window.screenshot({ path: join(images, 'writing.png') })
  await window.keyboard.press('ControlOrMeta+Shift+P')
  await window.getByRole('button', { name: 'Close the preview' }).waitFor()
  await window.waitForTimeout(1500)
  await window.screenshot({ path: join(images, 'preview.png') })
  await window.getByRole('button', { name: 'Close the preview' }).click()
  await window.getByRole('button', { name: 'Back to the library' }).click()
  await window.getByRole('button', { name: 'New article' }).waitFor()
  await window.waitForTimeout(500)
  await window.screenshot({ path: join(images, 'library.png') })
}

/** Reads our own sample pages into the library, so that it looks like a desk at work. @param {import('playwright-core').Page} window */
async function fillLibrary(window) {
  const samples = readdirSync(pages)
    .filter((name) => /\.(txt|html)$/.test(name) && name !== SAMPLE)
    .map((name) => readFileSync(join(pages, name), 'utf8'))
  await window.evaluate(async (texts) => {
    const desk = Reflect.get(globalThis, 'desk')
    for (const text of texts) {
      const read = await desk.intake.read({ kind: 'auto', text })
      if (read.ok && read.value.article.headline) await desk.intake.save({ article: read.value.article })
    }
  }, samples)
}
