import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { catchOpenedLinks, photograph } from './host'
import { hostileTheme, type Told } from './hostileTheme'
import { bounds, countingServer, expectWidths, onSitePreview, pageOf, withScripts } from './onSite'

const site = onSitePreview()

test('a theme that wants everything reaches nothing, and leaves nothing behind', async () => {
  test.setTimeout(150_000)
  const { galley, window, wordpress, plant, open, make } = await site.written('The bridge is open')
  const server = await countingServer()
  plant('galley-companion.php')
  plant('hostile.php', hostileTheme(server.address, wordpress.address))
  const links = await catchOpenedLinks(galley)
  const empty = (await bounds(galley)).count
  await galley.app.evaluate(({ session, app: self }) => {
    const loads: string[] = []
    Object.assign(self, { loads })
    session.fromPartition('site-view').on('will-download', (event, item) => {
      if (!event.defaultPrevented) loads.push(item.getURL())
    })
  })

  await open()
  await make()
  await expect(window.getByText('there is now a draft that no reader sees')).toBeVisible({ timeout: 30_000 })
  const running = await withScripts(galley, wordpress.address)
  await photograph(galley, 'site-view-scripts')
  await expectWidths(galley, running)
  await expect.poll(() => running.evaluate(() => Reflect.get(window, 'own'))).toBe(true)
  const told = await running.evaluate(() => {
    const page = window as Told
    return {
      globals: ['desk', 'require', 'process', 'module', 'Buffer', 'electron'].filter(
        (name) => name in window,
      ),
      notified: page.notified,
      located: page.located,
      midi: page.midi,
      file: page.file,
      sent: page.sent,
      address: location.href,
    }
  })
  expect(told).toMatchObject({ globals: [], sent: '0' })
  expect([told.located, told.midi, told.file]).toEqual([undefined, undefined, undefined])
  expect(told.notified ?? 'denied').toBe('denied')
  expect(told.address).toContain('galley_preview=')
  expect(server.requests).toEqual([])
  expect((await bounds(galley)).count).toBe(empty + 1)
  await expect(window.getByText(/requests? of the page withheld/)).toBeVisible()
  const inside = await galley.app.evaluate(({ webContents, session, app: self }) => {
    const own = session.fromPartition('site-view')
    const contents = webContents.getAllWebContents().find((one) => one.session === own)
    const all = (
      contents as unknown as { getLastWebPreferences(): Record<string, unknown> } | undefined
    )?.getLastWebPreferences()
    const { sandbox, contextIsolation, nodeIntegration, preload } = all ?? {}
    return {
      preferences: { sandbox, contextIsolation, nodeIntegration, preload: preload ?? null },
      loads: 'loads' in self ? self.loads : null,
      // However often something was shown in it.
      listeners: own.listenerCount('will-download'),
    }
  })
  expect(inside).toEqual({
    preferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, preload: null },
    loads: [],
    listeners: 2,
  })

  // A link leads nowhere by itself, and outside when somebody says so.
  await running.locator('#fresh').dispatchEvent('click')
  await expect(window.getByRole('alert')).toContainText('https://elsewhere.example/fresh')
  await running.locator('#out').dispatchEvent('click')
  await expect(window.getByRole('alert')).toContainText('https://elsewhere.example/page')
  expect(await accessibilityProblems(window)).toEqual([])
  expect(await links()).toEqual([])
  await window.getByRole('alert').getByRole('button', { name: 'Open in the browser' }).click()
  expect(await links()).toEqual(['https://elsewhere.example/page'])
  expect(running.url()).toContain('galley_preview=')

  // Closed, nothing of it is left: neither the page, nor what it kept, nor its address.
  const address = running.url()
  const cookies = () =>
    galley.app.evaluate(async ({ session }) =>
      (await session.fromPartition('site-view').cookies.get({})).map(({ name }) => name),
    )
  expect(await cookies()).toEqual(['tracked'])
  expect((await fetch(address)).status).toBe(200)
  await window.getByRole('button', { name: 'Close the preview' }).click()
  await expect.poll(async () => (await bounds(galley)).count).toBe(empty)
  await expect.poll(() => pageOf(galley, wordpress.address)).toBeUndefined()
  expect(await cookies()).toEqual([])
  await expect.poll(async () => (await fetch(address)).status).toBe(404)
  expect(server.requests.filter((one) => one !== '/favicon.ico')).toEqual([])
  server.close()
})

test('what is no page is not waited for', async () => {
  test.setTimeout(120_000)
  const { window, plant, open, make } = await site.written('The dam is full')
  plant('galley-companion.php')
  plant(
    'file.php',
    `<?php add_action('template_redirect', function () {
      if (!isset($_GET['galley_preview'])) return;
      header('Content-Type: application/octet-stream');
      echo 'no page';
      exit;
    }, 0);`,
  )
  await open()
  await make()
  await expect(window.getByText('The page did not load.')).toBeVisible({ timeout: 30_000 })
  expect(await accessibilityProblems(window)).toEqual([])
})
