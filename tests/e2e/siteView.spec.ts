import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { root } from '../../scripts/setup/places.mjs'
import { accessibilityProblems } from './axe'
import { catchOpenedLinks, type Galley, photograph } from './host'
import { onWordPress } from './onWordPress'

const site = onWordPress()
const COMPANION = join(root, 'electron/publish/targets/wordpress/companion/galley-companion.php')

/** A page of a theme that wants everything a page of the open web may want. */
const hostile = (elsewhere: string, home: string) => `<?php add_action('wp_footer', function () { ?>
<p><a id="out" href="https://elsewhere.example/page">Out</a> <a id="fresh" target="_blank" href="https://elsewhere.example/fresh">New</a></p>
<form id="form" method="post" action="${elsewhere}/form"><input name="a" value="b"></form>
<img src="${elsewhere}/image.png" alt=""><iframe src="${elsewhere}/frame"></iframe><script src="${elsewhere}/script.js"></script>
<script>
window.ran = true
document.cookie = 'tracked=1; max-age=99999'
localStorage.setItem('tracked', '1')
const quiet = (work) => { try { const done = work(); if (done && done.catch) done.catch(() => {}) } catch {} }
quiet(() => fetch('${elsewhere}/fetch'))
quiet(() => fetch('${home}/wp-admin/admin-ajax.php', { method: 'POST', body: 'x' }))
quiet(() => navigator.sendBeacon('${elsewhere}/beacon', 'x'))
quiet(() => new WebSocket('${elsewhere.replace('http', 'ws')}/socket'))
quiet(() => navigator.serviceWorker.register('/sw.js'))
quiet(() => new Worker('/worker.js'))
quiet(() => document.getElementById('form').submit())
quiet(() => window.open('${elsewhere}/window'))
quiet(() => { location.href = '${elsewhere}/navigation' })
quiet(() => alert('Hello'))
quiet(() => Notification.requestPermission().then((said) => { window.notified = said }))
quiet(() => navigator.geolocation.getCurrentPosition(() => { window.located = true }))
quiet(() => {
  const peer = new RTCPeerConnection({ iceServers: [{ urls: 'stun:${elsewhere.replace('http://', '')}' }] })
  peer.createDataChannel('x')
  return peer.setLocalDescription()
})
</script>
<?php });`

const plugins: string[] = []
function plant(folder: string, name: string, text?: string): void {
  const to = join(folder, 'wp-content/mu-plugins')
  mkdirSync(to, { recursive: true })
  plugins.push(join(to, name))
  if (text === undefined) copyFileSync(COMPANION, join(to, name))
  else writeFileSync(join(to, name), text)
}
test.afterEach(() => {
  for (const file of plugins.splice(0)) rmSync(file, { force: true })
})

/** The page in the view, when there is one. */
const pageOf = ({ app }: Galley, address: string): Page | undefined =>
  app
    .context()
    .pages()
    .find((page) => page.url().startsWith(address))

async function shownPage(galley: Galley, address: string): Promise<Page> {
  await expect.poll(() => pageOf(galley, address)?.url() ?? '').toContain(address)
  const page = pageOf(galley, address)
  if (!page) throw new Error('The view shows nothing.')
  return page
}

const bounds = ({ app }: Galley) =>
  app.evaluate(({ BrowserWindow }) => {
    const children = BrowserWindow.getAllWindows()[0]?.contentView.children ?? []
    return { count: children.length, ...children.at(-1)?.getBounds() }
  })

async function written(headline: string) {
  const stage = await site.ready()
  await stage.connect('editor', 'Test Gazette')
  await stage.library.newArticle()
  await stage.writing.headline.fill(headline)
  await stage.writing.body.click()
  await stage.window.keyboard.type('It was opened today.')
  await stage.writing.expectSaved()
  const open = async () => {
    await stage.window.keyboard.press('Control+Shift+P')
    await stage.window.getByRole('radio', { name: 'On the site' }).check()
  }
  return { ...stage, open }
}

test('an article is looked at in the site’s own theme, locked down, and then published once', async () => {
  test.setTimeout(150_000)
  const { galley, window, wordpress, open, writing, publishing } = await written('The bridge is open')
  let requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.end('x')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await fetch(`${elsewhere}/control`)
  expect(requests).toEqual(['/control'])
  requests = []
  plant(wordpress.root, 'galley-companion.php')
  plant(wordpress.root, 'hostile.php', hostile(elsewhere, wordpress.address))
  const links = await catchOpenedLinks(galley)
  const empty = (await bounds(galley)).count

  await open()
  expect(await wordpress.posts()).toHaveLength(1)
  await photograph(galley, 'site-view-before')
  expect(await accessibilityProblems(window)).toEqual([])
  await window.getByRole('button', { name: 'Show on Test Gazette' }).click()
  await expect(window.getByText('there is now a draft that no reader sees')).toBeVisible({ timeout: 30_000 })
  const page = await shownPage(galley, wordpress.address)
  await expect(page.locator('h1')).toHaveText('The bridge is open')
  await expect(page.locator('.content')).toContainText('It was opened today.')
  expect(await site.visible()).toEqual([])

  // It stands in its place, as wide as it thinks it is, and makes room for what is ours.
  const stood = await bounds(galley)
  const box = await window.locator('.on-site-window').boundingBox()
  expect(Math.abs((stood.x ?? 0) - (box?.x ?? -9))).toBeLessThan(2)
  expect(Math.abs((stood.width ?? 0) - (box?.width ?? -9))).toBeLessThan(2)
  await window.keyboard.press('Control+K')
  const covered = window.getByText('The page comes back when nothing lies over it.')
  await expect(covered).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(covered).toBeHidden()

  // Scripts are off until they are asked for; then they run, and reach nothing.
  await window.getByRole('switch', { name: 'Scripts of the theme' }).check()
  await expect
    .poll(async () => {
      const shown = pageOf(galley, wordpress.address)
      return shown?.evaluate(() => Reflect.get(window, 'ran')).catch(() => undefined)
    })
    .toBe(true)
  const running = await shownPage(galley, wordpress.address)
  for (const [device, width] of [
    ['Phone', 390],
    ['Tablet', 820],
    ['Desk', 1280],
  ] as const) {
    await window.getByRole('radio', { name: device }).check()
    // Place and scale do not change in the same moment.
    await expect
      .poll(async () => Math.abs((await running.evaluate(() => innerWidth)) - width))
      .toBeLessThan(4)
  }
  await running.waitForTimeout(1500)
  const found = await running.evaluate(() => ({
    globals: ['desk', 'require', 'process', 'module', 'Buffer', 'electron'].filter((name) => name in window),
    notified: Reflect.get(window, 'notified'),
    located: Reflect.get(window, 'located'),
    address: location.href,
  }))
  expect(found.globals).toEqual([])
  expect(found.located).toBeUndefined()
  expect(found.notified ?? 'denied').toBe('denied')
  expect(found.address).toContain('galley_preview=')
  expect(requests).toEqual([])
  expect((await bounds(galley)).count).toBe(empty + 1)
  await expect(window.getByText(/requests? of the page withheld/)).toBeVisible()
  const preferences = await galley.app.evaluate(({ webContents }) => {
    const contents = webContents.getAllWebContents().find(({ session }) => session.storagePath === null)
    const all = (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> } | undefined
    )?.getLastWebPreferences()
    const { sandbox, contextIsolation, nodeIntegration, preload } = all ?? {}
    return { sandbox, contextIsolation, nodeIntegration, preload: preload ?? null }
  })
  expect(preferences).toEqual({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    preload: null,
  })

  // A link leads nowhere by itself, and outside when somebody says so.
  await running.locator('#fresh').dispatchEvent('click')
  await expect(window.getByRole('alert')).toContainText('https://elsewhere.example/fresh')
  await running.locator('#out').dispatchEvent('click')
  await expect(window.getByRole('alert')).toContainText('https://elsewhere.example/page')
  expect(await links()).toEqual([])
  await window.getByRole('alert').getByRole('button', { name: 'Open in the browser' }).click()
  expect(await links()).toEqual(['https://elsewhere.example/page'])
  expect(running.url()).toContain('galley_preview=')
  await photograph(galley, 'site-view')
  await running.screenshot({ path: join(root, 'out/test/screenshots/site-view-page.png') })
  expect(await accessibilityProblems(window)).toEqual([])
  for (const interfaceLanguage of ['tr', 'ru'] as const) {
    await window.evaluate((patch) => self.desk.settings.set({ patch }), {
      interfaceLanguage,
      theme: 'dark' as const,
    })
    await window.waitForTimeout(300)
    await photograph(galley, `site-view-${interfaceLanguage}`)
    expect(await accessibilityProblems(window)).toEqual([])
  }
  await window.evaluate(() => self.desk.settings.set({ patch: { interfaceLanguage: 'en', theme: 'light' } }))

  // Closed, nothing of it is left: neither the page, nor what it kept, nor its address.
  const address = running.url()
  await window.getByRole('button', { name: 'Close the preview' }).click()
  await expect.poll(async () => (await bounds(galley)).count).toBe(empty)
  await expect.poll(() => pageOf(galley, wordpress.address)).toBeUndefined()
  const kept = await galley.app.evaluate(async ({ session }) =>
    (await session.fromPartition('site-view').cookies.get({})).map(({ name }) => name),
  )
  expect(kept).toEqual([])
  await expect.poll(async () => (await fetch(address)).status).toBe(404)

  rmSync(join(wordpress.root, 'wp-content/mu-plugins/hostile.php'))
  await window.keyboard.press('Control+Enter')
  await window.getByRole('checkbox', { name: 'Publish to Galley' }).uncheck()
  await window.getByRole('checkbox', { name: 'Publish to Test Gazette' }).check()
  await window.locator('.writing-bar').getByRole('button', { name: 'Publish' }).click()
  await expect(publishing.outcome).toContainText('Published', { timeout: 30_000 })
  expect(await site.visible()).toEqual(['The bridge is open'])
  expect(await wordpress.posts()).toHaveLength(2)

  // What is out can be looked at with its change, while readers have what they had.
  await writing.headline.fill('The bridge is closed')
  await writing.expectSaved()
  await open()
  await window.getByRole('button', { name: 'Show on Test Gazette' }).click()
  await expect(window.getByText('The article on the site was not changed.')).toBeVisible({ timeout: 30_000 })
  await expect((await shownPage(galley, wordpress.address)).locator('h1')).toHaveText('The bridge is closed')
  expect(await site.visible()).toEqual(['The bridge is open'])
  server.close()
})

test('without the companion it is said what cannot be shown, and the draft goes when somebody wants it to', async () => {
  test.setTimeout(120_000)
  const { galley, window, wordpress, open } = await written('The dam is full')
  const links = await catchOpenedLinks(galley)
  const empty = (await bounds(galley)).count
  await open()
  await window.getByRole('button', { name: 'Show on Test Gazette' }).click()
  await expect(window.getByText('The site shows this only to who is signed in')).toBeVisible({
    timeout: 30_000,
  })
  expect(await accessibilityProblems(window)).toEqual([])
  await photograph(galley, 'site-view-browser')
  const [, draft] = await wordpress.posts()
  expect(draft).toMatchObject({ status: 'draft', title: { raw: 'The dam is full' } })
  await window.getByRole('button', { name: 'Open in the browser' }).click()
  expect(await links()).toEqual([`${wordpress.address}/?p=${draft?.id}&preview=true`])
  expect((await bounds(galley)).count).toBe(empty)
  await window.getByRole('button', { name: 'Take the draft off the site' }).click()
  await expect(window.getByText('The draft is off the site.')).toBeVisible()
  expect(await wordpress.posts()).toHaveLength(1)
})
