import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { openPublishedSite } from './publishedSite'

const SLUG = 'v-predgoryah-otkryli-shkolu-yunyh-sadovodov'

let site: Awaited<ReturnType<typeof openPublishedSite>>
test.beforeAll(async () => {
  site = await openPublishedSite()
})
test.afterAll(() => site.close())
test.beforeEach(() => site.empty())

/** Every request the page made, and every error it met. */
function watch(page: Page) {
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  return { requests, errors }
}

test('a comment goes to where the site says, without scripts, and to nobody else; a closed story asks for none', async ({
  browser,
}) => {
  site.publish(() => {}, ['--comments', `${site.origin}/comments`])
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.origin}/${SLUG}/`)
  await expect(page.getByText('Bu habere henüz yorum yapılmadı.')).toHaveCount(0)
  await page.getByRole('button', { name: 'Yorumu gönder' }).click()
  expect(site.posted).toEqual([])
  await page.getByLabel('Adınız').fill('Işıl Ç.')
  await page.getByLabel('Yorumunuz').fill('Köprü <nihayet> & açıldı')
  await expect(page.locator('.comments-note')).toContainText('127.0.0.1')
  await page.getByRole('button', { name: 'Yorumu gönder' }).click()
  await expect(page).toHaveURL(/index\.html$/)
  const [sent] = site.posted.map((body) => Object.fromEntries(new URLSearchParams(body)))
  expect(sent).toMatchObject({
    article: '01930000-0000-7000-8000-00000000a001',
    language: 'ru',
    name: 'Işıl Ç.',
    comment: 'Köprü <nihayet> & açıldı',
  })
  expect(sent?.page).toContain(SLUG)
  site.publish((article) => {
    article.comments = 'closed'
  })
  await page.goto(`${site.origin}/${SLUG}/`)
  await expect(page.locator('form, [data-comments]')).toHaveCount(0)
  await context.close()
})

test('the strip shows the weather of the site’s own file, and nothing where it is missing, old or odd', async ({
  page,
}) => {
  site.publish(() => {}, ['--weather', 'data/weather.json'])
  const told = (at: number, province: unknown) => {
    mkdirSync(join(site.folder, 'data'), { recursive: true })
    const told = { at: new Date(at).toISOString(), provinces: { 22: province } }
    writeFileSync(join(site.folder, 'data/weather.json'), JSON.stringify(told))
  }
  const { requests, errors } = watch(page)
  await page.goto(`${site.origin}/${SLUG}/`)
  expect(requests.some((url) => url.endsWith('weather.json'))).toBe(false)
  await page.getByText('İlinizi seçin').first().click()
  await page.getByLabel('İlinizi seçin').selectOption({ label: 'Edirne' })
  const summary = page.locator('summary')
  await expect(summary).toHaveText('İl: Edirne', { useInnerText: true })
  expect(errors.filter((error) => !error.includes('404'))).toEqual([])

  told(Date.now() - 60_000, { temperature: -3.4, text: 'kar <b>yağışlı</b>' })
  await page.reload()
  await expect(summary).toHaveText('İl: Edirne · −3°, kar <b>yağışlı</b>', { useInnerText: true })
  for (const [at, odd] of [
    [Date.now() - 7 * 3_600_000, { temperature: 12, text: 'açık' }],
    [Date.now(), { temperature: '12', text: 'açık' }],
    [Date.now(), null],
  ] as const) {
    told(at, odd)
    const read = page.waitForResponse(/weather\.json$/)
    await page.reload()
    await (await read).finished()
    await expect(summary).toHaveText('İl: Edirne', { useInnerText: true })
  }
  for (const url of requests) expect(url).toMatch(/^http:\/\/127\.0\.0\.1/)
})

test('the form is no barrier in the light and in the dark, on a phone and on a desk', async ({ browser }) => {
  site.publish(() => {}, ['--comments', `${site.origin}/comments`])
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({ colorScheme, bypassCSP: true })
    const page = await context.newPage()
    await page.goto(`${site.origin}/${SLUG}/`)
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await accessibilityProblems(page), `${colorScheme}, ${width} px`).toEqual([])
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(over).toBe(0)
    }
    await page.locator('.comments').screenshot({ path: `out/test/screenshots/comments-${colorScheme}.png` })
    await context.close()
  }
})
