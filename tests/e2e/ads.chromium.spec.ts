import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import type { AdReport } from '../../shared/ads/report'
import { galley, openPublishedSite } from './publishedSite'

let site: Awaited<ReturnType<typeof openPublishedSite>>
test.beforeAll(async () => {
  site = await openPublishedSite()
})
test.afterAll(() => site.close())
test.beforeEach(() => site.empty())

const STORIES = {
  tr: 'Belediye meclisi köprünün onarımı için ayrılan bütçeyi oy birliğiyle kabul etti, çalışmalar yaz sonuna kadar sürecek. ',
  ru: 'Городской совет единогласно утвердил бюджет на ремонт моста, работы продлятся до конца лета и начнутся с опор. ',
  kk: 'Қалалық мәслихат көпірді жөндеуге бөлінген қаражатты бірауыздан мақұлдады, жұмыс жаздың соңына дейін жалғасады. ',
}
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text: text.trim() }] })

/** From the top of the story to the end of its last ad: what Better Ads calls main content. */
const measured = (page: Page) =>
  page.locator('.story').evaluate((story) => {
    const within = [...story.children].filter((child) => !child.matches('.comments, .story-end'))
    const tops = within.map((child) => child.getBoundingClientRect())
    const ads = [...story.querySelectorAll('.ad')].map((ad) => ad.getBoundingClientRect().height)
    return {
      content: Math.max(...tops.map(({ bottom }) => bottom)) - Math.min(...tops.map(({ top }) => top)),
      ads: ads.reduce((sum, height) => sum + height, 0),
    }
  })

for (const [language, sentence] of Object.entries(STORIES)) {
  test(`density in ${language} is what the page shows, on a phone and on a desk`, async ({ page }) => {
    const content = Array.from({ length: 16 }, (_, index) => paragraph(sentence.repeat(2 + (index % 4))))
    let article: Record<string, unknown> = {}
    const { url } = site.publish((one) => {
      Object.assign(one, {
        language,
        lead: null,
        comments: 'closed',
        tags: [],
        sources: [],
        corrections: [],
        ads: { mode: 'auto', placements: [], suppressions: [] },
        body: { type: 'doc', content },
      })
      article = one
    })
    const file = join(site.folder, '..', 'ads.json')
    writeFileSync(file, JSON.stringify(article))
    const report = JSON.parse(galley('ads', 'place', file, '--json')) as AdReport
    expect(report.placements.filter(({ position }) => position === 'in-story').length).toBeGreaterThan(0)
    for (const [width, pixels] of [
      ['phone', 390],
      ['desk', 1280],
    ] as const) {
      await page.setViewportSize({ width: pixels, height: 800 })
      await page.goto(url)
      await page.evaluate(() => document.fonts.ready)
      const real = await measured(page)
      const { content: height, ads, share } = report.density[width]
      expect(ads / real.ads, `${width}: height of ads`).toBeGreaterThan(0.95)
      expect(ads / real.ads, `${width}: height of ads`).toBeLessThan(1.05)
      expect(height / real.content, `${width}: ${height} for ${real.content}`).toBeGreaterThan(0.85)
      expect(height / real.content, `${width}: ${height} for ${real.content}`).toBeLessThan(1.15)
      expect(Math.abs(share - real.ads / real.content), `${width}: share`).toBeLessThan(0.03)
    }
  })
}
