import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { type Article, Layout } from '../../shared/article/article'
import { defaultSite, type SiteProfile } from '../../shared/publish/site'
import { readerScript } from '../../shared/render/readerScript'
import { siteStyles } from '../../shared/render/styles'
import { newsStory, type StoryLanguage } from '../build/newsStory'
import { ORIGIN, publishedPage } from '../build/pageFiles'
import { aPicture } from '../build/picture'
import { accessibilityProblems } from './axe'
import { htmlRules } from './htmlRules'

const LANGUAGES: readonly StoryLanguage[] = ['tr', 'ru', 'kk', 'en']
const WIDTHS = [390, 768, 1280] as const
const LEAD = `sha256-${'a'.repeat(64)}`
const picture = aPicture(480, 270).bytes
const validator = new HtmlValidate(htmlRules)

const siteIn = (language: StoryLanguage): SiteProfile => ({
  ...defaultSite(
    language,
    { tr: 'Meriç Postası', ru: 'Ак Отау', kk: 'Ақ Отау', en: 'The Elling Post' }[language],
  ),
  regions: language === 'tr' ? 'tr-provinces' : 'off',
})

const pageOf = (layout: Article['layout'], language: StoryLanguage) =>
  publishedPage(newsStory(language, { layout }, LEAD), siteIn(language))

/** Serves one page of a site, its style, script and pictures, and notes whatever else it asks for. */
async function serve(page: Page, html: () => string, language: StoryLanguage): Promise<string[]> {
  const strangers: string[] = []
  const styles = siteStyles(siteIn(language))
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== ORIGIN) strangers.push(url.href)
    const answer = (contentType: string, body: string | Buffer) => route.fulfill({ contentType, body })
    if (url.pathname === '/styles.css') return answer('text/css', styles)
    if (url.pathname === '/reader.js') return answer('text/javascript', readerScript)
    if (url.pathname.startsWith('/media/')) return answer('image/png', picture)
    return url.pathname === '/story/index.html' ? answer('text/html', html()) : route.abort()
  })
  return strangers
}

/** How far things moved since the page began, as Chrome counts it; the frame it is read in has been drawn. */
const shiftOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve((window as unknown as { shift: number }).shift)),
        )
      }),
  )

async function openPage(browser: Browser) {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.addInitScript(() => {
    Object.assign(window, { shift: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const own = window as unknown as { shift: number }
        own.shift += (entry as PerformanceEntry & { value: number }).value
      }
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return page
}

for (const layout of Layout.options) {
  test(`${layout}: valid HTML, under 60 KB with its style and script, in four languages`, async () => {
    for (const language of LANGUAGES) {
      const html = pageOf(layout, language)
      const { results } = await validator.validateString(html)
      const problems = results.flatMap(({ messages }) =>
        messages.map((one) => `${language} ${one.line}:${one.column} ${one.ruleId} ${one.message}`),
      )
      expect(problems).toEqual([])
      const bytes = Buffer.byteLength(html + siteStyles(siteIn(language)) + readerScript)
      expect(bytes).toBeLessThan(60_000)
    }
  })

  test(`${layout}: no barrier, nothing moves or sticks out, nobody else is asked`, async ({ browser }) => {
    for (const language of LANGUAGES) {
      const page = await openPage(browser)
      const strangers = await serve(page, () => pageOf(layout, language), language)
      for (const width of WIDTHS) {
        const at = `${language}, ${width} px`
        await page.emulateMedia({ colorScheme: 'light' })
        await page.setViewportSize({ width, height: 900 })
        await page.goto(`${ORIGIN}/story/index.html`)
        expect(await shiftOf(page), at).toBe(0)
        const over = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement
          return scrollWidth - clientWidth
        })
        expect(over, at).toBe(0)
        expect(await accessibilityProblems(page), at).toEqual([])
        // In the dark nothing but the colours is another.
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(
          await accessibilityProblems(page, ['color-contrast', 'link-in-text-block']),
          `${at}, dark`,
        ).toEqual([])
      }
      expect(strangers).toEqual([])
      await page.context().close()
    }
  })
}

/** Answers a page a few hundred bytes at a time, as a slow line or a busy server does. */
async function inPieces(html: () => string, language: StoryLanguage) {
  const others: Record<string, readonly [string, string | Buffer]> = {
    '/styles.css': ['text/css', siteStyles(siteIn(language))],
    '/reader.js': ['text/javascript', readerScript],
  }
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', ORIGIN)
    if (url.pathname !== '/story/index.html') {
      const [type, body] = others[url.pathname] ?? ['image/png', picture]
      return response.writeHead(200, { 'content-type': type }).end(body)
    }
    response.writeHead(200, { 'content-type': 'text/html' })
    const bytes = Buffer.from(html())
    for (let at = 0; at < bytes.length; at += 300) {
      response.write(bytes.subarray(at, at + 300))
      await new Promise((resolve) => setTimeout(resolve, 12))
    }
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/story/index.html`, close: () => server.close() }
}

test('a page that comes in pieces moves nothing that was already seen', async ({ browser }) => {
  test.slow()
  let layout: Article['layout'] = 'standard'
  const server = await inPieces(() => pageOf(layout, 'tr'), 'tr')
  const page = await openPage(browser)
  for (layout of Layout.options) {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      await page.goto(server.address)
      expect(await shiftOf(page), `${layout}, ${width} px`).toBe(0)
    }
  }
  await page.context().close()
  server.close()
})

test('every layout says who, where, and when by the hour', async ({ browser }) => {
  const page = await openPage(browser)
  let layout: Article['layout'] = 'standard'
  await serve(page, () => pageOf(layout, 'kk'), 'kk')
  for (layout of Layout.options) {
    await page.goto(`${ORIGIN}/story/index.html`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    for (const part of ['.site-name', '.rubric-nav a', '.bylines', '.dateline', '.stamps', '.text-controls'])
      await expect(page.locator(part).first(), `${layout}: ${part}`).toBeVisible()
    await expect(page.locator('.bylines')).toHaveText('Әйгерім Қоңырбаева')
    await expect(page.locator('.dateline')).toContainText('Алматы')
    await expect(page.locator('[data-stamp="published"]')).toHaveAttribute(
      'datetime',
      '2026-11-23T11:10:00+05:00',
    )
    await expect(page.locator('[data-stamp="updated"]')).toContainText('19:20')
    await expect(page.locator('[data-body] [lang="ru"]')).toHaveCount(1)
    await expect(page.locator('.corrections')).toContainText('дұрысы — он жыл')
  }
  await page.context().close()
})

test('in the opinion layout the author comes before the headline', async ({ browser }) => {
  const page = await openPage(browser)
  await serve(page, () => pageOf('opinion', 'en'), 'en')
  await page.goto(`${ORIGIN}/story/index.html`)
  const top = (selector: string) => page.locator(selector).evaluate((one) => one.getBoundingClientRect().top)
  expect(await top('.lead img')).toBeLessThan(await top('h1'))
  expect(await top('.bylines')).toBeLessThan(await top('h1'))
  await page.context().close()
})

test('on paper there is the story and no furniture', async ({ browser }) => {
  const page = await openPage(browser)
  let layout: Article['layout'] = 'standard'
  await serve(page, () => pageOf(layout, 'tr'), 'tr')
  await page.emulateMedia({ media: 'print' })
  for (layout of Layout.options) {
    await page.goto(`${ORIGIN}/story/index.html`)
    for (const furniture of ['.rubric-nav', '.text-controls', '.ad', '.provinces', '.comments'])
      for (const one of await page.locator(furniture).all()) await expect(one).toBeHidden()
    await expect(page.locator('[data-body]')).toBeVisible()
  }
  await page.context().close()
})
