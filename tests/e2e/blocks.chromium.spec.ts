import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { openPublishedSite } from './publishedSite'

const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8')
const PLAYER = 'https://www.youtube-nocookie.com'

let site: Awaited<ReturnType<typeof openPublishedSite>>
test.beforeAll(async () => {
  site = await openPublishedSite()
})
test.afterAll(() => site.close())
test.beforeEach(() => {
  site.empty()
  site.publish((article) => {
    Object.assign(article, {
      slug: 'blocks',
      sources: [{ id: 'a', url: 'https://stat.example/', publisher: 'Статистика', relation: 'quoted' }],
      threads: [
        { id: 't', quote: 'слова', remarks: [{ author: 'Я', at: '2026-11-26T10:00:00Z', text: 'Секрет' }] },
      ],
      body: { type: 'doc', content },
    })
  })
})

const paragraph = (...inline: object[]) => ({ type: 'paragraph', content: inline })
const content = [
  paragraph(
    { type: 'text', text: 'Первые ' },
    { type: 'text', text: 'слова', marks: [{ type: 'comment', attrs: { thread: 't' } }] },
    { type: 'citation', attrs: { source: 'a' } },
  ),
  {
    type: 'factBox',
    attrs: { title: 'В цифрах' },
    content: [paragraph({ type: 'text', text: 'Семь' })],
  },
  { type: 'embed', attrs: { url: 'https://youtu.be/dQw4w9WgXcQ', title: 'Видео' } },
  {
    type: 'correctionNote',
    attrs: { date: '2026-11-26' },
    content: [{ type: 'text', text: 'Имя исправлено.' }],
  },
]

test('another site is asked for nothing until the reader asks, and then only its player', async ({
  page,
}) => {
  const asked: string[] = []
  const errors: string[] = []
  await page.context().route(/^https:/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<title>player</title>' })
  })
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  await page.goto(`${site.origin}/blocks/`)
  const embed = page.locator('.embed')
  const button = embed.getByRole('button')
  await expect(button).toBeVisible()
  await expect(embed.getByRole('link', { name: 'Видео' })).toHaveAttribute(
    'href',
    'https://youtu.be/dQw4w9WgXcQ',
  )
  expect(asked).toEqual([])
  await page.evaluate(axe)
  expect(
    await page.evaluate('axe.run(document).then(({ violations }) => violations.map(({ id }) => id))'),
  ).toEqual([])
  await button.click()
  await expect.poll(() => asked).toEqual([`${PLAYER}/embed/dQw4w9WgXcQ`])
  await expect(page.frameLocator('.embed iframe').locator('html')).toBeAttached()
  expect(errors).toEqual([])
  // Whatever else may find its way into the page: its policy knows no other frame.
  await page.evaluate(() => {
    const frame = document.createElement('iframe')
    frame.src = 'https://elsewhere.example/'
    document.body.append(frame)
  })
  await expect.poll(() => errors.join('\n')).toContain('frame-src')
  expect(asked).toHaveLength(1)
})

test('a citation leads to its source and back, and no comment is there', async ({ page }) => {
  await page.goto(`${site.origin}/blocks/`)
  await page.getByRole('link', { name: '[1]', exact: true }).click()
  await expect(page.locator('#source-1')).toContainText('Статистика')
  await page.locator('#source-1').getByRole('link').last().click()
  await expect(page).toHaveURL(/#cited-1$/)
  expect(await page.content()).not.toMatch(/Секрет|data-thread|commented/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('an embed is a link', async ({ page }) => {
    await page.goto(`${site.origin}/blocks/`)
    await expect(page.locator('.embed a')).toHaveText('Видео')
    await expect(page.locator('.embed button, .embed iframe')).toHaveCount(0)
  })
})
