import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { root } from '../../scripts/setup/places.mjs'
import type { Galley } from './host'
import { onWordPress } from './onWordPress'

const COMPANION = join(root, 'electron/publish/targets/wordpress/companion/galley-companion.php')

/** A WordPress whose own preview is looked at in Galley, for a spec. */
export function onSitePreview() {
  const site = onWordPress()
  const plugins: string[] = []
  test.afterEach(() => {
    for (const file of plugins.splice(0)) rmSync(file, { force: true })
  })

  return {
    visible: site.visible,
    /** A new article with a headline and one sentence in a Galley that knows the site as "Test Gazette". */
    async written(headline: string) {
      const stage = await site.ready()
      const { window, wordpress } = stage
      await stage.connect('editor', 'Test Gazette')
      await stage.library.newArticle()
      await stage.writing.headline.fill(headline)
      await stage.writing.body.click()
      await window.keyboard.type('It was opened today.')
      await stage.writing.expectSaved()
      return {
        ...stage,
        /** Puts a must-use plugin on the site, and answers how it is taken off again. Without a text: Galley's companion. */
        plant(name: string, text?: string): () => void {
          const folder = join(wordpress.root, 'wp-content/mu-plugins')
          mkdirSync(folder, { recursive: true })
          const file = join(folder, name)
          plugins.push(file)
          if (text === undefined) copyFileSync(COMPANION, file)
          else writeFileSync(file, text)
          return () => rmSync(file, { force: true })
        },
        async open() {
          await window.keyboard.press('Control+Shift+P')
          await window.getByRole('radio', { name: 'On the site' }).check()
        },
        async make() {
          await window.getByRole('button', { name: 'Show on Test Gazette' }).click()
        },
      }
    },
  }
}

/** The page in the view, when there is one. */
export const pageOf = ({ app }: Galley, address: string): Page | undefined =>
  app
    .context()
    .pages()
    .find((page) => page.url().startsWith(address))

export async function shownPage(galley: Galley, address: string): Promise<Page> {
  await expect.poll(() => pageOf(galley, address)?.url() ?? '').toContain(address)
  const page = pageOf(galley, address)
  if (!page) throw new Error('The view shows nothing.')
  return page
}

/** How many views lie in the window, and where the last one is: in px of the window. */
export const bounds = ({ app }: Galley) =>
  app.evaluate(({ BrowserWindow }) => {
    const children = BrowserWindow.getAllWindows()[0]?.contentView.children ?? []
    return { count: children.length, ...children.at(-1)?.getBounds() }
  })

/** Switches the theme's scripts on and waits until one has run. */
export async function withScripts(galley: Galley, address: string): Promise<Page> {
  await galley.window.getByRole('switch', { name: 'Scripts of the theme' }).check()
  await expect
    .poll(async () => {
      const shown = pageOf(galley, address)
      return shown?.evaluate(() => Reflect.get(window, 'ran')).catch(() => undefined)
    })
    .toBe(true)
  return shownPage(galley, address)
}

/** The page takes each device's width, on the screen and by its own account. */
export async function expectWidths(galley: Galley, page: Page): Promise<void> {
  for (const [device, width] of [
    ['Phone', 390],
    ['Tablet', 820],
    ['Desk', 1280],
  ] as const) {
    await galley.window.getByRole('radio', { name: device }).check()
    // Place and scale do not change in the same moment.
    await expect.poll(async () => Math.abs((await page.evaluate(() => innerWidth)) - width)).toBeLessThan(4)
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible')
  }
}

/** Another server of this machine, and the addresses it was asked for. It has answered once, so that nothing heard means something. */
export async function countingServer() {
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.end('x')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await fetch(`${address}/control`)
  expect(requests.splice(0)).toEqual(['/control'])
  return { address, requests, close: () => void server.close() }
}
