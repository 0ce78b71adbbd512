import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { galley, openPublishedSite } from './publishedSite'

const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')
const SLUG = 'v-predgoryah-otkryli-shkolu-yunyh-sadovodov'

let site: Awaited<ReturnType<typeof openPublishedSite>>
test.beforeAll(async () => {
  site = await openPublishedSite()
})
test.afterAll(() => site.close())
test.beforeEach(() => site.empty())

const textSize = (page: Page) =>
  page
    .locator('[data-body] p')
    .first()
    .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize))

/** The width in pixels of the file a picture is drawn from. `naturalWidth` alone answers where `srcset` says another. */
const pixelsOf = (picture: Locator) =>
  picture.evaluate(async (image: HTMLImageElement) => {
    await image.decode()
    const file = new Image()
    file.src = image.currentSrc
    await file.decode()
    return file.naturalWidth
  })

/** Every request the page made, and every error it met. */
function watch(page: Page) {
  const requests: string[] = []
  const errors: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => errors.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  return { requests, errors }
}

for (const way of ['disk', 'server'] as const) {
  test.describe(`read from a ${way}`, () => {
    const open = async (page: Page, file: string) => {
      await page.goto(way === 'disk' ? `file://${site.folder}/${file}` : `${site.origin}/${file}`)
    }

    test('the page shows everything a reader is owed', async ({ page }) => {
      const receipt = site.publish()
      expect(receipt.differences).toEqual([])
      const { requests, errors } = watch(page)
      await open(page, `${SLUG}/index.html`)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'В предгорьях открыли школу юных садоводов',
      )
      await expect(page.locator('.kicker')).toHaveText('Городская среда')
      await expect(page.locator('.dateline')).toHaveText('Алматы, 4 июня 2023 года')
      await expect(page.locator('[data-stamp="published"]')).toHaveAttribute(
        'datetime',
        /T\d\d:\d\d:\d\d\+03:00$/,
      )
      await expect(page.locator('[data-stamp="updated"]')).toBeVisible()
      await expect(page.locator('[data-body] > p').first()).toHaveText(
        'Школа юных садоводов приняла первых учеников. Занятия идут прямо на склоне.',
      )
      await expect(page.locator('[data-body]')).toContainText('в ней <шесть> модулей & практика.')
      await expect(page.locator('[data-body] a')).toHaveCount(1)
      const source = page.locator('[data-source]')
      await expect(source).toContainText('Kaynak: Пресс-служба города')
      await expect(source.getByRole('link')).toHaveAttribute(
        'href',
        'https://press.example.kz/ru/school?a=1&b=2',
      )
      await expect(page.locator('.ad:visible .ad-label')).toHaveText(['REKLAM', 'REKLAM', 'REKLAM', 'REKLAM'])
      await expect(page.getByRole('heading', { name: 'Yorumlar' })).toBeVisible()
      await expect(page.getByText('Bu habere henüz yorum yapılmadı.')).toBeVisible()
      await expect(page.locator('form, input, textarea')).toHaveCount(0)
      const lead = page.getByRole('img', { name: 'Дети сажают деревья на склоне' })
      expect(await pixelsOf(lead)).toBe(600)
      await expect(page.locator('.story-rubrics a')).toHaveText(['События', 'Образование'])
      expect(errors).toEqual([])
      for (const url of requests) expect(url).toMatch(/^(file:\/\/|http:\/\/127\.0\.0\.1)/)
    })

    test('rubrics, the front page and the archive lead to the article and back', async ({ page }) => {
      site.publish()
      await open(page, 'index.html')
      await page.getByRole('link', { name: 'В предгорьях открыли' }).click()
      await page.locator('.story-rubrics').getByRole('link', { name: 'Образование' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Образование' })).toBeVisible()
      await page.getByRole('main').getByRole('link', { name: 'Arşiv' }).click()
      await page.getByRole('link', { name: 'В предгорьях открыли' }).click()
      await expect(page.locator('article[data-article]')).toBeVisible()
      await page.getByRole('banner').getByRole('link', { name: 'Ак Отау' }).click()
      await expect(page.getByRole('heading', { name: 'Son haberler' })).toBeVisible()
    })

    test('A+ and A- change the text, are remembered, and stop at their ends', async ({ page }) => {
      site.publish()
      await open(page, `${SLUG}/index.html`)
      const before = await textSize(page)
      const larger = page.getByRole('button', { name: 'A+' })
      await larger.click()
      await larger.click()
      const after = await textSize(page)
      expect(after).toBeGreaterThan(before * 1.2)
      await page.reload()
      expect(await textSize(page)).toBe(after)
      await larger.click()
      await expect(larger).toHaveAttribute('aria-disabled', 'true')
      const smaller = page.getByRole('button', { name: 'A−' })
      for (let press = 0; press < 4; press += 1) await smaller.click()
      expect(await textSize(page)).toBeLessThan(before)
      await expect(smaller).toHaveAttribute('aria-disabled', 'true')
    })

    test('the province a reader chose is remembered', async ({ page }) => {
      site.publish()
      await open(page, `${SLUG}/index.html`)
      await page.getByText('İlinizi seçin').first().click()
      const select = page.getByLabel('İlinizi seçin')
      await expect(select.locator('option')).toHaveCount(82)
      await select.selectOption({ label: 'Edirne' })
      await expect(page.locator('html')).toHaveAttribute('data-province', '22')
      await page.reload()
      await expect(page.locator('summary')).toHaveText('İl: Edirne', { useInnerText: true })
      await expect(page.locator('html')).toHaveAttribute('data-province', '22')
    })
  })
}

test('the search finds a story by any of its words, from a disk too', async ({ page }) => {
  site.publish()
  await page.goto(`file://${site.folder}/search/index.html`)
  await page.getByRole('searchbox').fill('ШКОЛУ предгорьях')
  await page.locator('[data-results]').getByRole('link', { name: 'В предгорьях открыли' }).click()
  await expect(page.locator('article[data-article]')).toBeVisible()
  await page.goto(`file://${site.folder}/search/index.html`)
  await page.getByRole('searchbox').fill('xyz')
  await expect(page.getByText('Sonuç bulunamadı.')).toBeVisible()
})

test('without scripts the page is whole and promises nothing', async ({ browser }) => {
  site.publish()
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`file://${site.folder}/${SLUG}/index.html`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('[data-source]').getByRole('link')).toBeVisible()
  await expect(page.locator('[data-text-controls]')).toBeHidden()
  await expect(page.locator('summary')).toHaveText('İlinizi seçin', { useInnerText: true })
  await context.close()
})

test('ads keep their place before they come, on a phone and on a desk', async ({ page }) => {
  site.publish()
  const heights = () =>
    page
      .locator('.ad-space')
      .evaluateAll((spaces) => spaces.map((space) => Math.round(space.getBoundingClientRect().height)))
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`file://${site.folder}/${SLUG}/index.html`)
  expect(await heights()).toEqual([100, 250, 250, 0])
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(await heights()).toEqual([90, 250, 250, 600])
})

test('nothing moves while the page loads, with a remembered text size too', async ({ page }) => {
  site.publish()
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${site.origin}/${SLUG}/`)
  await page.getByRole('button', { name: 'A+' }).click()
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value } = entry as PerformanceEntry & { value: number }
        Object.assign(window, { shift: (window as unknown as { shift: number }).shift + value })
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.reload()
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  )
  expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBeLessThan(0.01)
})

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    test(`no barrier that axe knows, ${colorScheme}, ${width} px wide`, async ({ browser }) => {
      site.publish()
      const context = await browser.newContext({
        colorScheme,
        viewport: { width, height: 900 },
        bypassCSP: true,
      })
      const page = await context.newPage()
      for (const file of [
        `${SLUG}/index.html`,
        'index.html',
        'rubric/sobytiya/index.html',
        'archive/1.html',
        '404.html',
        'rubrics/index.html',
      ]) {
        await page.goto(`file://${site.folder}/${file}`)
        await page.addScriptTag({ content: axe })
        const violations = await page.evaluate(async () => {
          const { axe } = window as unknown as {
            axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
          }
          return (await axe.run()).violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
          )
        })
        expect(violations, file).toEqual([])
        expect(
          await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          ),
          `${file} is not wider than the screen`,
        ).toBe(0)
      }
      await context.close()
    })
  }
}

test('publishing again updates the same page; withdrawing removes it and every link to it', async ({
  page,
}) => {
  const first = site.publish()
  const second = site.publish((article) => {
    article.headline = 'Школа садоводов набрала второй поток'
  })
  expect(second.url).toBe(first.url)
  expect(second.firstPublished).toBe(first.firstPublished)
  await page.goto(second.url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Школа садоводов набрала второй поток')
  galley('withdraw', '01930000-0000-7000-8000-00000000a001', '--site', `local:${site.folder}`)
  const left = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(html|xml)$/.test(file),
  )
  expect(left.some((file) => file.includes(SLUG))).toBe(false)
  for (const file of left) expect(readFileSync(join(site.folder, file), 'utf8'), file).not.toContain(SLUG)
  await page.goto(`file://${site.folder}/index.html`)
  await expect(page.getByText('Burada henüz yayımlanmış bir haber yok.')).toBeVisible()
})

test('a page stays small', () => {
  site.publish()
  expect(readFileSync(join(site.folder, SLUG, 'index.html')).byteLength).toBeLessThan(60_000)
})
