import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { photograph } from './host'
import { onWordPress } from './onWordPress'

const site = onWordPress()
const { visible } = site

const KEPT = `<!-- wp:paragraph -->
<p>Жители города узнали об этом вчера.</p>
<!-- /wp:paragraph -->

<!-- wp:gazette/poll {"id":4} -->
<div class="poll">Do you agree?</div>
<!-- /wp:gazette/poll -->`

test('an account that may only write sends for review, and one that may only read sends nothing', async () => {
  test.setTimeout(120_000)
  const { galley, window, wordpress, library, writing, publishing, connect } = await site.ready()
  for (const role of ['contributor', 'subscriber'] as const) await connect(role, role)
  await library.newArticle()
  await writing.headline.fill('The bridge is open')
  await writing.body.click()
  await window.keyboard.type('It was opened today.')
  await writing.expectSaved()
  await window.keyboard.press('Control+Enter')
  const [writes, reads] = [
    window.getByRole('region', { name: 'contributor' }),
    window.getByRole('region', { name: 'subscriber' }),
  ]
  await expect(reads.getByRole('note')).toContainText('may only read on this site', { timeout: 30_000 })
  await expect(reads.getByRole('button').first()).toBeDisabled()
  await expect(writes.getByRole('note')).toContainText('Somebody who may publish finds the article')
  await photograph(galley, 'rights')
  expect(await accessibilityProblems(window)).toEqual([])
  await writes.getByRole('button', { name: 'Send for review' }).click()
  await expect(publishing.outcome).toContainText('Sent for review', { timeout: 30_000 })
  await expect(writes.locator('.chip')).toHaveText('Waits for review')
  expect((await wordpress.posts()).map(({ status, title }) => [status, title.raw])).toContainEqual([
    'pending',
    'The bridge is open',
  ])
  expect(await visible()).toEqual([])
  await expect(window.locator('.writing-bar [data-status]').first()).toHaveAttribute(
    'data-status',
    'in-review',
  )
  await window.evaluate(() => self.desk.settings.set({ patch: { interfaceLanguage: 'tr', theme: 'dark' } }))
  await expect(writes.locator('.chip')).toHaveText('İnceleme bekliyor')
  await photograph(galley, 'rights-dark-tr')
})

test('a post of the site is taken in, changed and sent back to its place', async () => {
  test.setTimeout(150_000)
  const { galley, window, wordpress, writing, publishing, connect } = await site.ready()
  await wordpress.ask('POST', '/posts', { title: 'Мост открыт', status: 'publish', content: KEPT })
  await wordpress.ask('POST', '/posts', { title: 'Yarının haberi', status: 'draft', content: 'Taslak.' })
  await wordpress.ask('POST', '/posts', { title: 'For review', status: 'pending', content: 'Read me.' })

  await connect('editor', 'Test Gazette')

  await window.getByRole('navigation', { name: 'Library' }).getByText('Test Gazette').click()
  await expect(window.getByRole('heading', { name: 'Posts on Test Gazette' })).toBeVisible()
  const list = window.getByRole('list', { name: 'Posts of the site' })
  await expect(list.getByRole('button')).toHaveCount(4, { timeout: 30_000 })
  await expect(list.getByRole('button', { name: /For review/ })).toContainText('Waits for review')
  await photograph(galley, 'posts')
  expect(await accessibilityProblems(window)).toEqual([])

  await window.getByRole('searchbox', { name: 'Search on the site' }).fill('Мост')
  await expect(list.getByRole('button')).toHaveCount(1, { timeout: 30_000 })
  await list.getByRole('button').focus()
  await window.keyboard.press('Enter')
  await expect(writing.headline).toHaveValue('Мост открыт', { timeout: 30_000 })
  await expect(writing.body).toContainText('Жители города узнали об этом вчера.')
  await expect(writing.body).toContainText('A block of the site (gazette/poll)')
  await expect(window.getByLabel('Language').first()).toHaveValue('ru')
  await photograph(galley, 'post-taken')

  await writing.headline.fill('Мост открыт для всех')
  await writing.expectSaved()
  await window.keyboard.press('Control+Enter')
  const card = window.getByRole('region', { name: 'Test Gazette' })
  await card.getByRole('button', { name: 'Update' }).click()
  await expect(publishing.outcome).toContainText('Updated', { timeout: 30_000 })
  const [, post, ...others] = await wordpress.posts()
  expect(others).toHaveLength(2)
  expect(post?.title.raw).toBe('Мост открыт для всех')
  // What nobody touched, a block of somebody's own among it, is as it was.
  expect(post?.content.raw).toContain(KEPT)

  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await window.getByRole('navigation', { name: 'Library' }).getByText('Test Gazette').click()
  await expect(list.getByRole('button', { name: /Мост открыт для всех/ })).toContainText('Open', {
    timeout: 30_000,
  })
  await window.evaluate(() => self.desk.settings.set({ patch: { interfaceLanguage: 'ru', theme: 'dark' } }))
  await expect(window.getByRole('heading', { name: 'Записи на сайте Test Gazette' })).toBeVisible()
  await photograph(galley, 'posts-dark-ru')
  expect(await accessibilityProblems(window)).toEqual([])

  await site.stop()
  await window.getByRole('button', { name: 'Спросить снова' }).first().click()
  await expect(window.getByRole('alert')).toBeVisible({ timeout: 60_000 })
  await expect(window.getByRole('list', { name: 'Записи сайта' }).getByRole('button')).toHaveCount(4)
  await photograph(galley, 'posts-offline')
})
