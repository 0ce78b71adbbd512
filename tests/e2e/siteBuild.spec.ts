import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import type { Article } from '../../shared/article/article'
import { newsStory } from '../build/newsStory'
import { accessibilityProblems } from './axe'
import { filledLibrary } from './filledLibrary'
import { forgetProfile, type Galley, killGalley, launchGalley, newProfile, photograph } from './host'
import { Library } from './screens/Library'

const AT = '2026-11-24T09:00:00.000Z'

const published = (count: number): Partial<Article>[] =>
  Array.from({ length: count }, (_, index) => {
    const story = newsStory(index % 2 === 0 ? 'tr' : 'ru')
    return {
      ...story,
      headline: `${story.headline} ${index + 1}`,
      lead: null,
      stamps: { created: AT, firstPublished: AT, updated: AT },
      receipts: [
        {
          site: 'local',
          state: 'published',
          remoteId: `story-${index + 1}`,
          url: '',
          contentHash: '',
          firstPublished: AT,
          updated: AT,
          base: '',
          differences: [],
        },
      ],
    }
  })

/** A Galley whose library says that so many stories are published; what the system was asked to open is caught. */
async function withStories<T>(count: number, work: (galley: Galley) => Promise<T>): Promise<T> {
  const profile = newProfile()
  filledLibrary(profile, published(count))
  const galley = await launchGalley({ profile })
  try {
    await galley.app.evaluate(({ shell }) => {
      const opened: string[] = []
      Object.assign(globalThis, { opened })
      shell.openExternal = async (address) => void opened.push(address)
      shell.openPath = async (folder) => {
        opened.push(folder)
        return ''
      }
    })
    return await work(galley)
  } finally {
    await killGalley(galley)
    forgetProfile(profile)
  }
}
const opened = ({ app }: Galley) => app.evaluate(() => Reflect.get(globalThis, 'opened') as string[])

async function toSite({ window: page }: Galley) {
  await page.keyboard.press('Control+,')
  const index = page.getByRole('navigation', { name: 'Sections of the settings' })
  await index.getByRole('button', { name: 'Local site' }).click()
  const panel = page.getByRole('region', { name: 'The whole site' })
  await panel.scrollIntoViewIfNeeded()
  return panel
}

test('a local site is built whole, says what was done, and leads to folder and front page', async () => {
  await withStories(30, async (galley) => {
    const { window: page, profile } = galley
    await new Library(galley).ready()
    const panel = await toSite(galley)
    await panel.getByRole('button', { name: 'Open the site' }).click()
    await expect(page.getByText('Nothing has been published on this site yet.')).toBeVisible()
    await panel.getByRole('button', { name: 'Build the whole site' }).click()
    await expect(
      panel.getByText(/^30 stories are on the site\. \d+ files were written, 0 removed\.$/),
    ).toBeVisible({
      timeout: 60_000,
    })
    await photograph(galley, 'site-build-done')
    expect(await accessibilityProblems(page)).toEqual([])
    const front = join(profile, 'site/index.html')
    expect(readFileSync(front, 'utf8')).toContain('Köprü üç yıl sonra yayalara açıldı')
    await panel.getByRole('button', { name: 'Open the site' }).click()
    await panel.getByRole('button', { name: 'Open the folder' }).click()
    await expect.poll(() => opened(galley)).toEqual([`file://${front}`, join(profile, 'site')])
    await panel.getByRole('button', { name: 'Build the whole site' }).click()
    await expect(panel.getByText(/Everything was as it should be/)).toBeVisible()
    // From the rail it can be had too, and says at its end what was done.
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /what can be done/ }).click()
    await page.getByRole('menuitem', { name: 'Build the whole site' }).click()
    await expect(page.locator('.ui-toast', { hasText: 'Everything was as it should be' })).toBeVisible()
  })
})

test('a build tells how far it is, and stopped leaves the site as it was', async () => {
  await withStories(700, async (galley) => {
    const { window: page, profile } = galley
    await new Library(galley).ready()
    const panel = await toSite(galley)
    const build = panel.getByRole('button', { name: 'Build the whole site' })
    await build.click()
    await expect(panel.getByText(/^[1-9]\d* of 700 pages$/)).toBeVisible({ timeout: 60_000 })
    await photograph(galley, 'site-build-running')
    // It goes on while other screens are shown.
    await page.keyboard.press('Escape')
    const aside = page.getByRole('region', { name: 'Building the site' })
    await expect(aside).toBeVisible()
    await photograph(galley, 'site-build-aside')
    await aside.getByRole('button', { name: 'Stop' }).click()
    await expect(aside).toBeHidden()
    await toSite(galley)
    await expect(panel.getByText('Stopped. The site is as it was.')).toBeVisible()
    expect(existsSync(join(profile, 'site/index.html'))).toBe(false)
    expect(existsSync(join(profile, 'site/styles.css'))).toBe(false)
    await build.click()
    await expect(panel.getByText(/^700 stories are on the site\./)).toBeVisible({ timeout: 120_000 })
    expect(existsSync(join(profile, 'site/index.html'))).toBe(true)
  })
})
