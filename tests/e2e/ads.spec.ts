import { expect, type Locator, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { photograph } from './host'
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
  await own
    .first()
    .getByRole('button', { name: /stays where it is|Pin it here/ })
    .click()
  await expect(writing.body.locator('.ad-block-pinned')).toHaveCount(1)
  await expect(own).toHaveCount(before - 1)
  await writing.undo()
  await expect(own).toHaveCount(before)
})

test('one of the site’s ads is removed and brought back, and moved by keys', async () => {
  const { writing, page } = await written()
  await writing.tab('Ads')
  await page.getByRole('radio', { name: 'By the site' }).click()
  const own = writing.body.locator('.ad-block-site')
  await expect(own.first()).toBeVisible()
  const before = await own.count()
  await writing.tab('Story')
  await expect(own).toHaveCount(before)
  await own.first().getByRole('button', { name: 'No ad here' }).click()
  await expect(writing.body.getByText('No ad here')).toBeVisible()
  await expect(own).toHaveCount(before - 1)
  await photograph(galleyNow(), 'ads-in-story')
  await writing.body.getByRole('button', { name: 'Leave it to the site again' }).click()
  await expect(own).toHaveCount(before)

  // Paragraphs above the pinned ad: the site's own ads make room for it and count for nothing.
  const place = () =>
    writing.body
      .locator(':scope > p, :scope > .ad-block-pinned')
      .evaluateAll((all) => all.findIndex((one) => one.matches('.ad-block-pinned')))
  await own.first().getByRole('button', { name: 'Move down and keep' }).click()
  const pinned = writing.body.locator('.ad-block-pinned')
  await expect(pinned).toHaveCount(1)
  await expect(pinned).toHaveClass(/ProseMirror-selectednode/)
  const at = await place()
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect.poll(place).toBe(at + 1)
  await page.keyboard.press('Alt+Shift+ArrowDown')
  await expect.poll(place).toBe(at + 2)
  await page.keyboard.press('Delete')
  await expect(pinned).toHaveCount(0)
  await expect(own).toHaveCount(before)
})

test('typing far away draws no ad again, and the page shows them where the editor does', async () => {
  const { writing, page } = await written()
  await writing.tab('Ads')
  await page.getByRole('radio', { name: 'By the site' }).click()
  const own = writing.body.locator('.ad-block-site')
  await expect(own.first()).toBeVisible()
  const after = () =>
    own.evaluateAll((ads) => ads.map((ad) => (ad.previousElementSibling?.textContent ?? '').slice(0, 8)))
  const before = await after()
  await writing.body.evaluate((body) => {
    const seen = { drawn: 0 }
    Object.assign(window, { adsSeen: seen })
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const node of addedNodes)
          if (node instanceof HTMLElement && node.matches('.ad-block-site')) seen.drawn += 1
    }).observe(body, { childList: true })
  })
  // At the very top, where everything below would follow if places were only counted from there.
  await writing.body.locator(':scope > p').first().click()
  await page.keyboard.press('Home')
  for (const line of ['One more paragraph at the top. ', 'And another one, somewhat longer. ']) {
    await page.keyboard.type(line.repeat(6))
    await page.keyboard.press('Enter')
  }
  await writing.expectSaved()
  await page.getByRole('switch', { name: 'Show every possible place' }).check()
  await expect(page.locator('.gap-list li')).toHaveCount(STORY.length + 1)
  expect(await after()).toEqual(before)
  expect(await page.evaluate(() => Reflect.get(window, 'adsSeen').drawn)).toBe(0)
  await page.keyboard.press('Control+Shift+P')
  const desk = page.frameLocator('.preview-device[data-width="desk"] iframe')
  const onPage = desk.locator('.story-body [data-ad-slot="in-story"]')
  await expect(onPage).toHaveCount(before.length)
  const shown = await onPage.evaluateAll((ads) =>
    ads.map((ad) => (ad.previousElementSibling?.textContent ?? '').slice(0, 8)),
  )
  expect(shown).toEqual(before)
})

test('an article goes without one of the site’s slots, and one undo brings it back', async () => {
  const { writing, page } = await written()
  await writing.tab('Ads')
  await page.getByRole('radio', { name: 'By the site' }).click()
  const own = writing.body.locator('.ad-block-site')
  await expect(own.first()).toBeVisible()
  const meter = page.getByRole('meter', { name: /Phone/ })
  const dense = await meter.getAttribute('aria-valuetext')
  await page.getByRole('switch', { name: 'After the headline' }).uncheck()
  await expect(meter).not.toHaveAttribute('aria-valuetext', dense ?? '')
  const inside = page.getByRole('switch', { name: 'In the story' })
  await inside.uncheck()
  await expect(own).toHaveCount(0)
  await page.getByRole('switch', { name: 'Show every possible place' }).check()
  await expect(page.getByRole('button', { name: /^Put an ad here/ })).toHaveCount(0)
  expect(await accessibilityProblems(page)).toEqual([])
  await writing.undo()
  await expect(inside).toBeChecked()
  await expect(own.first()).toBeVisible()
  await own
    .first()
    .getByRole('button', { name: /stays where it is|Pin it here/ })
    .click()
  await expect(inside).toBeDisabled()
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

/** Pulls something with the pointer to below the paragraph of that number, counted from 0. */
async function pull(writing: Writing, what: Locator, after: number, finish = true) {
  const { mouse } = writing.page
  const target = writing.body.locator(':scope > p').nth(after)
  // Away from the edges, where the text scrolls under what is held.
  await what.evaluate((ad) => ad.scrollIntoView({ block: 'center' }))
  const from = await what.boundingBox()
  const to = await target.boundingBox()
  if (!from || !to) throw new Error('nothing to pull')
  const down = from.y + 12
  await mouse.move(from.x + 30, down)
  await mouse.down()
  await mouse.move(from.x + 40, down + (to.y < from.y ? -10 : 10), { steps: 4 })
  await mouse.move(to.x + 60, to.y + to.height - 3, { steps: 8 })
  if (finish) await mouse.up()
}

test('one of the site’s ads is pulled to another place and stays there; one undo takes it back', async () => {
  const { writing, page } = await written()
  await writing.tab('Ads')
  await page.getByRole('radio', { name: 'By the site' }).click()
  const own = writing.body.locator('.ad-block-site')
  await expect(own.first()).toBeVisible()
  const stand = (ads: string) =>
    writing.body
      .locator(ads)
      .evaluateAll((all) => all.map((ad) => (ad.previousElementSibling?.textContent ?? '').slice(0, 8)))
  const before = await stand('.ad-block-site')
  expect(before[0]).toBe('Part 2: ')

  // Let go where it stood, or taken back by Escape: nothing has happened.
  await pull(writing, own.first(), 1)
  await pull(writing, own.first(), 2, false)
  await expect(page.locator('.ad-drop-line')).toBeVisible()
  await photograph(galleyNow(), 'ads-pulled')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(page.locator('.ad-drop-line')).toHaveCount(0)
  expect(await stand('.ad-block-site')).toEqual(before)

  const pinned = writing.body.locator('.ad-block-pinned')
  await pull(writing, own.first(), 2)
  await expect(pinned).toHaveCount(1)
  await expect(pinned).toHaveClass(/ProseMirror-selectednode/)
  expect(await stand('.ad-block-pinned')).toEqual(['Part 3: '])
  await expect(writing.body.getByText('The ad from here was moved')).toBeVisible()
  await expect.poll(() => stand('.ad-block-free')).toEqual(['Part 2: '])
  await writing.expectSaved()

  await writing.undo()
  await expect(pinned).toHaveCount(0)
  await expect.poll(() => stand('.ad-block-site')).toEqual(before)

  // Upwards, and then on with what is pinned.
  await pull(writing, own.nth(1), 3)
  await expect.poll(() => stand('.ad-block-pinned')).toEqual(['Part 4: '])
  await expect.poll(() => stand('.ad-block-free')).toEqual(['Part 5: '])
  await pull(writing, pinned, 4)
  await expect.poll(() => stand('.ad-block-pinned')).toEqual(['Part 5: '])
})

test('an ad that is held at the edge of the window scrolls the text to where it is to go', async () => {
  const { writing, page } = await written()
  await writing.tab('Ads')
  await page.getByRole('radio', { name: 'By the site' }).click()
  const own = writing.body.locator('.ad-block-site')
  await own.first().scrollIntoViewIfNeeded()
  const from = await own.first().boundingBox()
  if (!from) throw new Error('nothing to pull')
  await page.mouse.move(from.x + 30, from.y + 12)
  await page.mouse.down()
  const height = await page.evaluate(() => window.innerHeight)
  await page.mouse.move(from.x + 40, height - 2, { steps: 6 })
  await expect(writing.body.locator(':scope > p').last()).toBeInViewport({ timeout: 30_000 })
  await page.mouse.up()
  const pinned = writing.body.locator('.ad-block-pinned')
  await expect(pinned).toHaveCount(1)
  await expect(pinned).toBeInViewport()
})
