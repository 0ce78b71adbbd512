import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

const galleyNow = oneGalley()

const SENTENCE = 'The council approved the budget for the bridge without a vote against it. '
const STORY = Array.from({ length: 12 }, (_, index) => `Part ${index + 1}: ${SENTENCE.repeat(5)}`)

async function written() {
  const galley = galleyNow()
  const writing = new Writing(galley)
  await new Library(galley).newArticle()
  await writing.expectOpen()
  await writing.headline.fill('The bridge is repaired')
  await writing.body.click()
  await writing.paste(STORY.join('\n\n'))
  await expect.poll(async () => (await writing.paragraphs()).length).toBe(STORY.length)
  return { writing, page: writing.page }
}

test('the site’s own slots are drawn where they will stand, every gap says why it has none, and one can be pinned', async () => {
  const { writing, page } = await written()
  await writing.tab('Ads')
  await page.getByRole('radio', { name: 'By the site' }).click()
  const own = writing.body.locator('.ad-block-site')
  await expect(own.first()).toBeVisible()
  const before = await own.count()
  const phone = page.getByRole('meter', { name: /Phone/ })
  await expect(phone).toHaveAttribute('aria-valuetext', /^\d+ % of at most 30 %$/)
  await page.getByRole('switch', { name: 'Show every possible place' }).check()
  const gaps = page.locator('.gap-list li')
  await expect(gaps).toHaveCount(STORY.length - 1)
  await expect(gaps.first()).toContainText('too near the beginning')
  await expect(page.locator('.gap-list [data-taken]')).toHaveCount(before)
  expect(await accessibilityProblems(page)).toEqual([])
  await own.first().getByRole('button', { name: 'Pin it here' }).click()
  await expect(writing.body.locator('.ad-block:not(.ad-block-site)')).toHaveCount(1)
  await expect(own).toHaveCount(before - 1)
  await writing.undo()
  await expect(own).toHaveCount(before)
})

test('a story about a death is offered without ads', async () => {
  const { writing, page } = await written()
  await writing.headline.fill('Two killed as a ferry sinks')
  await writing.tab('Ads')
  await expect(page.getByText('The story seems to be about a death (killed).')).toBeVisible()
  await page.getByRole('button', { name: 'Publish without ads' }).click()
  await expect(page.getByRole('radio', { name: 'None' })).toBeChecked()
  await expect(page.getByText('seems to be about a death')).toHaveCount(0)
})
