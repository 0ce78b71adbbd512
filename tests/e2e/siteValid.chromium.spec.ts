import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import * as z from 'zod'
import { NewsArticleData } from '../build/newsArticleSchema'
import { newsStory, type StoryLanguage } from '../build/newsStory'
import { accessibilityProblems } from './axe'
import { htmlRules } from './htmlRules'
import { galley } from './publishedSite'

const LANGUAGES: readonly StoryLanguage[] = ['tr', 'ru', 'kk', 'en']
const ADDRESS = 'https://www.gazete.example'
/** Each is built once. */
const sites = new Map<StoryLanguage, string>()
const validator = new HtmlValidate(htmlRules)
const work = mkdtempSync(join(tmpdir(), 'galley-valid-'))
test.afterAll(() => rmSync(work, { recursive: true, force: true }))

/** A site in that language with a story in each of the four, one of them corrected, and a name that wants escaping. */
function built(language: StoryLanguage): string {
  const known = sites.get(language)
  if (known) return known
  const from = join(work, `${language}-articles`)
  const folder = join(work, language)
  mkdirSync(from, { recursive: true })
  for (const [index, own] of LANGUAGES.entries()) {
    const story = newsStory(own)
    const at = new Date(Date.UTC(2026, 10, 23, 6 + index)).toISOString()
    const article = {
      ...story,
      headline: own === 'en' ? `${story.headline} <“A & B”>` : story.headline,
      stamps: { created: at, firstPublished: at, updated: at },
    }
    writeFileSync(join(from, `${own}.json`), JSON.stringify(article))
  }
  const site = `local:${folder}`
  const options = ['--name', 'Haber & Yorum', '--language', language, '--address', ADDRESS]
  galley('site', 'build', site, '--from', from, ...options)
  sites.set(language, folder)
  return folder
}

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8')

/** The first folder of a kind of heading. */
const firstOf = (folder: string, kind: string) => {
  const [name] = readdirSync(join(folder, kind)).sort()
  return `${kind}/${name}/index.html`
}

const lists = (folder: string) => [
  'index.html',
  firstOf(folder, 'rubric'),
  firstOf(folder, 'tag'),
  firstOf(folder, 'author'),
  'archive/index.html',
  'archive/1.html',
  'rubrics/index.html',
  'search/index.html',
  '404.html',
]

async function serve(browser: Browser, folder: string): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true })
  const page = await context.newPage()
  await page.route('**/*', (route) => {
    const { origin, pathname } = new URL(route.request().url())
    if (origin !== ADDRESS) return route.abort()
    const path = join(folder, pathname)
    return route.fulfill({ path })
  })
  return page
}

for (const language of LANGUAGES) {
  test(`${language}: lists, search and the error page are valid and no barrier, in the light and in the dark`, async ({
    browser,
  }) => {
    const folder = built(language)
    const page = await serve(browser, folder)
    for (const file of lists(folder)) {
      const { results } = await validator.validateString(read(folder, file))
      const problems = results.flatMap(({ messages }) =>
        messages.map((one) => `${one.line}:${one.column} ${one.ruleId} ${one.message}`),
      )
      expect(problems, file).toEqual([])
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(`${ADDRESS}/${file}`)
      expect(await accessibilityProblems(page), file).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      const dark = await accessibilityProblems(page, ['color-contrast', 'link-in-text-block'])
      expect(dark, `${file}, dark`).toEqual([])
    }
    await page.context().close()
  })

  test(`${language}: feeds and sitemaps are what their formats ask for`, async ({ browser }) => {
    const folder = built(language)
    const page = await serve(browser, folder)
    await page.goto(`${ADDRESS}/404.html`)
    /** Texts of everything a path of CSS leads to in a document that has to be well-formed XML. */
    const ask = (file: string, paths: readonly string[]) =>
      page.evaluate(
        ({ text, asked }) => {
          const xml = new DOMParser().parseFromString(text, 'application/xml')
          const wrong = xml.querySelector('parsererror')
          if (wrong) throw new Error(wrong.textContent ?? 'not well-formed')
          return asked.map((path) =>
            [...xml.querySelectorAll(path)].map((one) => one.getAttribute('href') ?? one.textContent ?? ''),
          )
        },
        { text: read(folder, file), asked: [...paths] },
      )
    const within = `${ADDRESS}/`
    const isMoment = (text: string) => z.iso.datetime({ offset: true }).safeParse(text).success

    const [channel = [], titles = [], links = [], guids = [], dates = []] = await ask('feed.xml', [
      'rss[version="2.0"] > channel > :is(title, link:not([rel]), description, language)',
      'item > title',
      'item > link',
      'item > guid[isPermaLink="false"]',
      'item > pubDate',
    ])
    expect(channel).toEqual(['Haber & Yorum', within, expect.stringContaining('Haber & Yorum'), language])
    expect(titles[0]).toContain('<“A & B”>')
    expect(new Set(guids).size).toBe(4)
    expect(links.every((link) => link.startsWith(within))).toBe(true)
    const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/
    expect(dates).toHaveLength(4)
    for (const date of dates) expect(date).toMatch(rfc822)

    const atom = await ask('atom.xml', [
      'feed > title',
      'feed > id',
      'feed > author > name',
      'feed > link[rel="self"]',
      'feed > updated',
      'entry > id',
      'entry > title',
      'entry > :is(updated, published)',
      'entry > link[rel="alternate"]',
    ])
    expect(atom.slice(0, 4)).toEqual([
      ['Haber & Yorum'],
      [`${within}atom.xml`],
      ['Haber & Yorum'],
      [`${within}atom.xml`],
    ])
    expect(atom.slice(4).map((texts) => texts.length)).toEqual([1, 4, 4, 8, 4])
    expect([...(atom[4] ?? []), ...(atom[7] ?? [])].every(isMoment)).toBe(true)

    const news = await ask('sitemap-news.xml', [
      'url > loc',
      ...['name', 'language', 'publication_date', 'title'].map((name) => `*|${name}`),
    ])
    const [locs = [], names = [], languages = [], published = [], headlines = []] = news
    expect([locs, names, languages, published, headlines].map((texts) => texts.length)).toEqual([
      4, 4, 4, 4, 4,
    ])
    expect([...languages].sort()).toEqual([...LANGUAGES].sort())
    expect(published.every(isMoment)).toBe(true)

    const [parts = []] = await ask('sitemap.xml', ['sitemap > loc'])
    expect(parts).toEqual([`${within}sitemap-1.xml`])
    const [urls = [], changed = []] = await ask('sitemap-1.xml', ['url > loc', 'url > lastmod'])
    expect([...urls].sort()).toEqual([...locs].sort())
    expect(changed.every(isMoment)).toBe(true)

    // https://www.jsonfeed.org/version/1.1/
    const Feed = z.object({
      version: z.literal('https://jsonfeed.org/version/1.1'),
      title: z.string().min(1),
      home_page_url: z.url(),
      feed_url: z.literal(`${within}feed.json`),
      language: z.literal(language),
      items: z
        .array(
          z.object({
            id: z.string().startsWith('urn:uuid:'),
            url: z.url(),
            title: z.string().min(1),
            content_text: z.string().min(1),
            date_published: z.iso.datetime({ offset: true }),
            date_modified: z.iso.datetime({ offset: true }),
            tags: z.array(z.string()),
          }),
        )
        .length(4),
    })
    expect(Feed.safeParse(JSON.parse(read(folder, 'feed.json'))).error).toBeUndefined()
    expect(read(folder, 'robots.txt')).toContain(`Sitemap: ${within}sitemap-news.xml`)
    await page.context().close()
  })

  test(`${language}: a story’s structured data is what search engines document`, () => {
    const folder = built(language)
    const pages = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => {
        const file = join(folder, name, 'index.html')
        try {
          return (
            /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readFileSync(file, 'utf8'))?.[1] ??
            []
          )
        } catch {
          return []
        }
      })
    expect(pages).toHaveLength(4)
    for (const text of pages) {
      const data = NewsArticleData.safeParse(JSON.parse(text))
      expect(data.error?.issues ?? []).toEqual([])
      // What a newsroom is owed beside what is required.
      for (const name of ['dateline', 'isBasedOn', 'sourceOrganization', 'correction', 'author'] as const)
        expect(data.data?.[name], name).toBeDefined()
    }
  })
}
