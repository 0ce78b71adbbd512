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

test('an article is looked at in the site’s own theme, with scripts only when they are asked for', async () => {
  test.setTimeout(150_000)
  const { galley, window, wordpress, open } = await written('The bridge is open')
  const requests: string[] = []
  const server = createServer((request, response) => {
    requests.push(request.url ?? '')
    response.end('x')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const elsewhere = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await fetch(`${elsewhere}/control`)
  expect(requests).toEqual(['/control'])
  requests.splice(0)
  plant(wordpress.root, 'galley-companion.php')
  plant(wordpress.root, 'hostile.php', hostile(elsewhere, wordpress.address))

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
