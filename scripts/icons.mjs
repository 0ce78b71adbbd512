import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ensureDependencies } from './setup/dependencies.mjs'
import { root } from './setup/places.mjs'
import { main, Trouble } from './setup/report.mjs'
import { chromiumPath, ensureSystem } from './setup/system.mjs'

// Draws electron/icons/icon.png from icon.svg; run it after changing the drawing.
await main(async () => {
  await ensureDependencies()
  await ensureSystem({ needs: ['chromium'] })
  const executablePath = chromiumPath()
  if (!executablePath) throw new Trouble('drawing the icon needs Chromium.')
  const folder = join(root, 'electron/icons')
  const drawing = readFileSync(join(folder, 'icon.svg'), 'utf8')
  const { chromium } = await import('playwright-core')
  // The drawing is ours, so the browser may run as root here.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args })
  try {
    const page = await browser.newPage({ viewport: { width: 512, height: 512 } })
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw}</style>${drawing}`)
    await page.screenshot({ path: join(folder, 'icon.png'), omitBackground: true })
  } finally {
    await browser.close()
  }
  return 0
})
