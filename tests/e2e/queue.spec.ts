import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { defaultSite } from '../../shared/publish/site'
import { doc, paragraph } from '../build/article'
import { aPicture } from '../build/picture'
import { accessibilityProblems } from './axe'
import { filledLibrary } from './filledLibrary'
import {
  answerSaveDialog,
  closeGalley,
  forgetProfile,
  type Galley,
  killGalley,
  launchGalley,
  newProfile,
  photograph,
} from './host'
import { Library } from './screens/Library'
import { Queue } from './screens/Queue'
import { Writing } from './screens/Writing'
import { aSlowSite, type SlowSite } from './slowSite'

const KEY = 'hunter2-hunter2'
let site: SlowSite
let running: Galley | null = null
let profile = ''

test.beforeEach(async () => {
  site = await aSlowSite(KEY)
  profile = newProfile()
})
test.afterEach(async () => {
  if (running) await killGalley(running)
  running = null
  await site.close()
  forgetProfile(profile)
})

const story = (headline: string) => ({
  headline,
  language: 'tr',
  rubrics: ['Kent'],
  body: doc(paragraph(`${headline}: belediye ayrıntıları dün açıkladı.`)),
})

async function start(): Promise<{ galley: Galley; library: Library; queue: Queue }> {
  const galley = await launchGalley({ profile })
  running = galley
  const library = new Library(galley)
  await library.ready()
  return { galley, library, queue: new Queue(galley) }
}

/** Galley with three articles, the local site and one of its own making. */
async function filled(headlines = ['Köprü açıldı', 'Yol kapandı', 'Okul bitti']) {
  filledLibrary(profile, headlines.map(story))
  const started = await start()
  await connect(started.galley)
  return started
}

const connect = ({ window }: Galley) =>
  window.evaluate(
    async ([own, key]) => {
      const saved = await self.desk.sites.save({ site: own, secrets: { key } })
      if (!saved.ok) throw new Error(saved.fault.message)
    },
    [
      {
        ...defaultSite('tr', 'Haber'),
        id: 'haber',
        target: 'http' as const,
        options: { address: site.address },
      },
      KEY,
    ] as const,
  )

const isPut = (request: { method?: string | undefined }) => request.method === 'PUT'

test('several articles go out one after another, seen step by step, and the log keeps them', async () => {
  const { galley, library, queue } = await filled()
  site.hold(isPut)
  await library.enterList()
  await library.page.keyboard.press('Control+a')
  await library.page.getByRole('button', { name: 'Publish to…' }).click()
  const dialog = library.page.getByRole('dialog', { name: 'Publish 3 articles' })
  await dialog.getByRole('checkbox', { name: /Haber/ }).check()
  expect(await accessibilityProblems(library.page)).toEqual([])
  await photograph(galley, 'queue-publish-to')
  await dialog.getByRole('button', { name: 'Put into the queue' }).click()
  await expect(dialog).toBeHidden()
  await expect(queue.badge).toBeVisible()
  await queue.open()
  const first = queue.rows.filter({ has: library.page.locator('progress') })
  await expect(first).toHaveCount(1)
  await expect(first).toContainText('Writing to the site…', { timeout: 30_000 })
  await expect(queue.rows.filter({ hasText: 'Waits for its turn' })).not.toHaveCount(0)
  expect(await accessibilityProblems(library.page)).toEqual([])
  await photograph(galley, 'queue-under-way')
  site.hold(false)
  await expect(queue.page.getByText('Nothing is on its way')).toBeVisible({ timeout: 60_000 })
  expect(site.articles.size).toBe(3)
  await queue.log()
  await expect(queue.deliveries).toHaveCount(6)
  await queue.page.getByLabel('Site', { exact: true }).selectOption('Haber')
  await expect(queue.deliveries).toHaveCount(3)
  await queue.deliveries.first().locator('summary').click()
  await expect(queue.deliveries.first()).toContainText('Read back')
  expect(await accessibilityProblems(library.page)).toEqual([])
  await photograph(galley, 'queue-log')
  for (const [button, ending] of [
    ['Save as CSV', 'csv'],
    ['Save as JSON Lines', 'jsonl'],
  ] as const) {
    const file = join(profile, `log.${ending}`)
    await answerSaveDialog(galley, file)
    await queue.button(new RegExp(button)).click()
    await expect(library.toasts.filter({ hasText: `log.${ending}` })).toBeVisible()
    const text = readFileSync(file, 'utf8')
    expect(text).toContain('Köprü açıldı')
    expect(text).not.toContain(KEY)
  }
})

test('what is under way is cancelled, and told as what the site says it is', async () => {
  const { galley, library, queue } = await filled(['Köprü açıldı'])
  site.hold(isPut)
  await library.open('Köprü açıldı')
  const writing = new Writing({ app: galley.app, window: library.page })
  await writing.expectOpen()
  await library.page.keyboard.press('Control+Enter')
  const card = library.page.locator('.site-card', { hasText: 'Haber' })
  await card.getByRole('button', { name: 'Publish here' }).click()
  await expect(card.getByRole('status')).toContainText('Writing to the site…', { timeout: 30_000 })
  await library.back()
  await queue.open()
  await queue.button(/^Cancel: Köprü açıldı/).click()
  await expect(queue.row('Köprü açıldı')).toContainText('It may have arrived')
  // It did: the site takes it now, and is asked.
  site.hold(false)
  await expect.poll(() => site.articles.size).toBe(1)
  await queue.button(/^Look now/).click()
  await expect(queue.page.getByText('Nothing is on its way')).toBeVisible()
  await queue.log()
  await expect(queue.deliveries.first()).toContainText('Done')
  await expect(queue.deliveries.nth(1)).toContainText('Unclear')
})

test('a refusal stays until it is put away, with its reason and without its secrets; trying again sends it', async () => {
  const { galley, library, queue } = await filled(['Köprü açıldı'])
  site.answer(isPut, 403, { code: 'denied', message: `The key ${KEY} may not write here.` })
  await library.enterList()
  await library.page.keyboard.press('Control+a')
  await library.page.getByRole('button', { name: 'Publish to…' }).click()
  const dialog = library.page.getByRole('dialog', { name: 'Publish 1 article' })
  await dialog.getByRole('checkbox', { name: /Haber/ }).check()
  await dialog.getByRole('checkbox', { name: /Local|local/ }).uncheck()
  await dialog.getByRole('button', { name: 'Put into the queue' }).click()
  await expect(dialog).toBeHidden()
  await queue.open()
  await expect(queue.row('Köprü açıldı')).toContainText('does not allow', { timeout: 30_000 })
  await expect(queue.row('Köprü açıldı')).not.toContainText(KEY)
  await closeGalley(galley)
  const again = await start()
  await again.queue.open()
  const row = again.queue.row('Köprü açıldı')
  await expect(row).toContainText('does not allow', { timeout: 15_000 })
  // Without a keyring a password is gone with the app that held it.
  await connect(again.galley)
  site.calm()
  await again.queue.button(/^Try now/).click()
  await expect(row).toBeHidden({ timeout: 30_000 })
  expect(site.articles.size).toBe(1)
})

test('a paused queue stays so over a restart, and goes on where it stood', async () => {
  const { galley, library, queue } = await filled(['Köprü açıldı', 'Yol kapandı'])
  await queue.open()
  await queue.button(/Pause the queue/).click()
  await expect(queue.page.getByText('The queue is paused: nothing more')).toBeVisible()
  await library.page.keyboard.press('Escape')
  await library.enterList()
  await library.page.keyboard.press('Control+a')
  await library.page.getByRole('button', { name: 'Publish to…' }).click()
  await library.page.getByRole('button', { name: 'Put into the queue' }).click()
  await expect(queue.badge).toHaveText('2')
  await killGalley(galley)
  const again = await start()
  await expect(again.queue.badge).toHaveText('2', { timeout: 15_000 })
  await again.queue.open()
  await expect(again.queue.rows.filter({ hasText: 'Waits for its turn' })).toHaveCount(2)
  // By keyboard: what is cancelled goes, and the keys go on in the list.
  await again.queue.button(/^Cancel: Yol kapandı/).focus()
  await again.queue.page.keyboard.press('Enter')
  await expect(again.queue.rows).toHaveCount(1)
  expect(await again.queue.page.evaluate(() => document.activeElement?.className)).toBe('queue-groups')
  await again.queue.button(/Resume the queue/).click()
  await expect(again.queue.page.getByText('Nothing is on its way')).toBeVisible({ timeout: 30_000 })
  await again.queue.log()
  await expect(again.queue.deliveries).toHaveCount(2)
  await expect(again.queue.deliveries.filter({ hasText: 'Cancelled' })).toHaveCount(1)
})

test('it looks finished in the longest languages, in light and dark, small and large, and is clean for axe', async () => {
  const pictures = [aPicture(60, 40, 10), aPicture(60, 40, 90)]
  mkdirSync(join(profile, 'pictures'), { recursive: true })
  for (const { hash, bytes } of pictures)
    writeFileSync(join(profile, 'pictures', hash.replace('sha256-', '')), bytes)
  const [lead, second] = pictures.map(({ hash }) => hash)
  const figure = { type: 'figure', attrs: { src: second, alt: 'Okul', caption: '', credit: 'AA' } }
  const soon = new Date(Date.now() + 5 * 3_600_000).toISOString()
  filledLibrary(profile, [
    {
      ...story('Kıyı yolundaki köprü, iki yıl süren çalışmaların ardından törenle trafiğe açıldı'),
      schedule: soon,
    },
    { ...story(''), rubrics: [] },
    { ...story('Embargolu rapor'), schedule: soon, embargo: soon },
    {
      ...story('Okul bitti'),
      lead: { src: lead ?? '', alt: 'Okul', caption: '', credit: 'AA', width: 60, height: 40 },
      body: doc(paragraph('Okul bitti.'), figure),
    },
  ])
  const { galley, library, queue } = await start()
  await connect(galley)
  const { page } = queue
  site.hold((request) => isPut(request) && (request.url ?? '').includes('pictures'))
  await library.enterList()
  await page.keyboard.press('Control+a')
  await page.getByRole('button', { name: 'Publish to…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Publish 4 articles' })
  await dialog.getByRole('checkbox', { name: /Haber/ }).check()
  await dialog.getByRole('checkbox', { name: /Local site/ }).uncheck()
  await dialog.getByRole('button', { name: 'Put into the queue' }).click()
  await expect(dialog).toBeHidden()
  await queue.open()
  await expect(queue.row('Okul bitti')).toContainText('Picture 1 of 2', { timeout: 30_000 })
  await expect(queue.row('Kıyı yolundaki')).toContainText('On the site, shown from')
  await expect(queue.row('Embargolu')).toContainText('Kept here, goes out')
  await expect(queue.row('Untitled')).toContainText('in the way')
  await library.toasts.getByRole('button').last().click()
  for (const [interfaceLanguage, theme, width, height] of [
    ['tr', 'light', 1280, 800],
    ['ru', 'dark', 1280, 800],
    ['kk', 'light', 1920, 1080],
    ['ru', 'dark', 1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.evaluate((patch) => self.desk.settings.set({ patch }), { interfaceLanguage, theme })
    await expect(page.locator('html')).toHaveAttribute('lang', interfaceLanguage)
    for (const tab of [0, 1]) {
      await page.getByRole('tab').nth(tab).click()
      if (tab === 1) {
        await queue.deliveries.first().locator('summary').click()
        // Held, scheduled, stopped, and the one that is under way.
        await expect(queue.deliveries).toHaveCount(4)
      }
      expect(await accessibilityProblems(page)).toEqual([])
      // Nothing runs out of the page.
      expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(false)
      await photograph(galley, `queue-${interfaceLanguage}-${theme}-${width}-${tab === 0 ? 'now' : 'log'}`)
    }
  }
  site.calm()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('tab').first().click()
  await queue.row('Kıyı yolundaki').locator('.queue-headline').click()
  await expect(page.locator('.ProseMirror')).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await expect(queue.deliveries).toHaveCount(1)
  await queue.deliveries.scrollIntoViewIfNeeded()
  await queue.deliveries.locator('summary').click()
  expect(await accessibilityProblems(page)).toEqual([])
  await photograph(galley, 'queue-ru-dark-1280-article')
})
