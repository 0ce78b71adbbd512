import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { photograph } from './host'
import { onWordPress } from './onWordPress'

const site = onWordPress()
const { visible } = site

test('a site is connected, tried out, published to, and never written over blindly', async () => {
  test.setTimeout(120_000)
  const { galley, window, wordpress, library, writing, publishing, sites } = await site.ready()
  await sites.open()
  const { user, password } = wordpress.users.editor
  await sites.connect({ address: `${wordpress.address}/2026/`, user, password: 'wrong' })
  await sites.test()
  await expect(sites.result).toContainText('did not accept the user name and password')
  await photograph(galley, 'site-refused')
  await sites.form.getByLabel('Application password').fill(password)
  await sites.test()
  await expect(sites.result).toContainText('The site works')
  await expect(sites.result).toContainText('Signed in as Edna (editor)')
  await photograph(galley, 'site-test')
  expect(await accessibilityProblems(window)).toEqual([])
  expect(await wordpress.posts()).toHaveLength(1)
  await sites.form.getByText('Advanced').click()
  await sites.form.getByLabel('Name in Galley').fill('Test Gazette')
  await photograph(galley, 'site-advanced')
  await sites.save()
  await expect(sites.rows).toContainText('Test Gazette')
  await photograph(galley, 'sites')

  await window.keyboard.press('Escape')
  await library.newArticle()
  await writing.headline.fill('The bridge is open')
  await writing.body.click()
  await window.keyboard.type('It was opened today.')
  await writing.expectSaved()
  await window.keyboard.press('Control+Enter')
  const card = window.getByRole('region', { name: 'Test Gazette' })
  await window.getByRole('checkbox', { name: 'Publish to Galley' }).uncheck()
  await window.getByRole('checkbox', { name: 'Publish to Test Gazette' }).check()
  await window.locator('.writing-bar').getByRole('button', { name: 'Publish' }).click()
  await expect(publishing.outcome).toContainText('Published', { timeout: 30_000 })
  await expect(card.locator('.chip')).toHaveText('Live')
  expect(await visible()).toEqual(['The bridge is open'])
  await photograph(galley, 'published-to-wordpress')
  expect(await accessibilityProblems(window)).toEqual([])

  const [, post] = await wordpress.posts()
  const tag = (await wordpress.ask('POST', '/tags', { name: 'Traffic' })) as { id: number }
  await wordpress.ask('POST', `/posts/${post?.id}`, {
    tags: [tag.id],
    title: 'The bridge is open at last',
    content: `${post?.content.raw}\n\n<!-- wp:paragraph -->\n<p>Paragraph of the site.</p>\n<!-- /wp:paragraph -->`,
  })
  await writing.headline.fill('The bridge opened')
  await writing.expectSaved()
  await window.keyboard.press('Control+Enter')
  await card.getByRole('button', { name: 'Update' }).click()
  await expect(card.getByRole('alert')).toContainText('Somebody has changed this article on the site', {
    timeout: 30_000,
  })
  expect(await visible()).toEqual(['The bridge is open at last'])
  await card.getByRole('button', { name: 'Compare both versions' }).click()
  const dialog = window.getByRole('dialog', { name: 'Two versions of one article' })
  // Both have changed the headline: nothing is sent before one is chosen, and what gives way is kept.
  const merge = dialog.getByRole('button', { name: 'Merge and publish' })
  await expect(dialog.getByText('Changed on both sides')).toBeVisible({ timeout: 30_000 })
  await expect(dialog.getByText('Paragraph of the site.')).toBeVisible()
  // A tag of the site's own is taken over, and nothing is said of fields that are the same.
  await expect(dialog.locator('.merge-of', { hasText: 'Tags' })).toContainText('Changed on the site')
  await expect(dialog.getByText('Rubrics')).toHaveCount(0)
  await expect(merge).toBeDisabled()
  await photograph(galley, 'conflict')
  expect(await accessibilityProblems(window)).toEqual([])
  await window.evaluate(() => self.desk.settings.set({ patch: { interfaceLanguage: 'tr', theme: 'dark' } }))
  // Its title is another one now.
  await expect(window.getByRole('dialog').getByText('İki tarafta da değişmiş')).toBeVisible()
  await window.getByRole('dialog').getByRole('radio').first().focus()
  await window.keyboard.press('Space')
  await photograph(galley, 'conflict-dark-tr')
  await window.evaluate(() => self.desk.settings.set({ patch: { interfaceLanguage: 'en', theme: 'light' } }))
  await expect(merge).toBeEnabled()
  await merge.click()
  await expect(library.toasts.last()).toContainText('The bridge is open at last')
  await expect(publishing.outcome).toContainText('Updated', { timeout: 30_000 })
  expect(await visible()).toEqual(['The bridge opened'])
  const [, merged] = await wordpress.posts()
  expect(merged?.content.raw).toContain('Paragraph of the site.')
  expect(merged?.content.raw).toContain('It was opened today.')
  expect(merged?.tags).toEqual([tag.id])

  // The same in another language and in the dark, to look at.
  await window.evaluate(() => self.desk.settings.set({ patch: { interfaceLanguage: 'tr', theme: 'dark' } }))
  await expect(card.getByRole('button', { name: 'Güncelle' })).toBeVisible()
  await photograph(galley, 'published-dark-tr')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+,')
  await window.getByRole('button', { name: 'Site bağla' }).click()
  await photograph(galley, 'connect-dark-tr')
  expect(await accessibilityProblems(window)).toEqual([])
})
