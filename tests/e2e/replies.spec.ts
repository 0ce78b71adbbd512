import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Publishing } from './screens/Publishing'
import { Writing } from './screens/Writing'

const galleyNow = oneGalley()

test('a reply is demanded, written and published; the two pages lead to each other; a withdrawal says why', async () => {
  const galley = galleyNow()
  const [library, writing, publishing] = [new Library(galley), new Writing(galley), new Publishing(galley)]
  const { page } = library
  await library.ready()
  await library.newArticle()
  await writing.expectOpen()
  await writing.headline.fill('Fabrika nehri kirletiyor')
  await writing.write('Fabrika atıklarını nehre bırakıyor.')
  await page
    .getByRole('combobox', { name: 'Rubrics' })
    .or(page.getByRole('textbox', { name: 'Rubrics' }))
    .fill('Kent')
  await page.keyboard.press('Enter')
  await writing.headline.click()
  await publishing.open()
  await publishing.send('Published')
  const folder = await publishing.folder()
  const pages = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((html) => html.includes('data-article='))
  const about = (headline: string) => pages().find((html) => html.includes(`>${headline}</h1>`)) ?? ''

  await writing.tab('Story')
  const section = page.locator('.inspector-section', { hasText: 'Right of reply' })
  await section.getByRole('button', { name: 'Add' }).click()
  await page.getByRole('textbox', { name: 'Demanded by' }).fill('Ak Kimya')
  await page.getByRole('textbox', { name: 'Passage it answers' }).fill('Fabrika atıklarını nehre bırakıyor.')
  await page.getByLabel('To be published by').fill('2020-01-05T18:00')
  await section.getByRole('button', { name: 'Add' }).last().click()
  const card = page.getByRole('article', { name: 'Reply of Ak Kimya' })
  await expect(card).toContainText('4 words')
  await expect(card).toContainText('overdue')
  expect(await accessibilityProblems(page)).toEqual([])
  await card.getByRole('button', { name: 'Write the reply' }).click()

  const facts = page.getByRole('article', { name: 'In reply to' })
  await expect(facts).toContainText('Fabrika nehri kirletiyor')
  await expect(facts).toContainText('Kent · Standard')
  await writing.headline.fill('Ak Kimya’nın cevabı')
  await writing.write('Atık bırakmıyoruz.')
  await publishing.open()
  await publishing.send('Published')
  expect(about('Ak Kimya’nın cevabı')).toContain('href="../fabrika-nehri-kirletiyor/index.html"')

  await writing.tab('Story')
  await facts.getByRole('button', { name: 'Open the article' }).click()
  await expect(card).toContainText('Published')
  await publishing.open()
  await publishing.send('Updated')
  expect(about('Fabrika nehri kirletiyor')).toMatch(
    /Right of reply.*href="..\/ak-kimyanin-cevabi\/index.html"/s,
  )

  await publishing.withdraw('Mahkeme kararı')
  await expect(publishing.card).toContainText('Mahkeme kararı')
  await writing.tab('History')
  await expect(page.getByRole('list', { name: 'Versions' }).getByRole('listitem').first()).toContainText(
    'Mahkeme kararı',
  )
  await writing.back()
  await page.getByRole('button', { name: 'Reports' }).click()
  await expect(page.getByRole('row', { name: /Fabrika nehri/ })).toContainText('Mahkeme kararı')
})
