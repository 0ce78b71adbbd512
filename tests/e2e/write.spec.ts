import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { accessibilityProblems } from './axe'
import { forgetProfile, type Galley, killGalley, launchGalley } from './host'
import { pastedPage as page, pastedParagraphs } from './pastedPage'
import { Library } from './screens/Library'
import { Publishing } from './screens/Publishing'
import { Writing } from './screens/Writing'

let running: Galley | null = null

test.beforeEach(async () => {
  running = await launchGalley()
})

test.afterEach(async () => {
  if (!running) return
  await killGalley(running)
  forgetProfile(running.profile)
  running = null
})

function screens() {
  if (!running) throw new Error('Galley is not running')
  return { library: new Library(running), writing: new Writing(running), publishing: new Publishing(running) }
}

async function newArticle() {
  const all = screens()
  await all.library.newArticle()
  await all.writing.expectOpen()
  return all
}

test('what is typed in the fields and the body is there again after leaving and coming back', async () => {
  const { library, writing } = await newArticle()
  await expect(writing.headline).toBeFocused()
  await writing.page.keyboard.type('Iğdır’da kayısı hasadı')
  await writing.page.keyboard.press('Enter')
  await expect(writing.standfirst).toBeFocused()
  await writing.page.keyboard.type('Özet')
  await writing.page.keyboard.press('Enter')
  await expect(writing.body).toBeFocused()
  await writing.page.keyboard.type('Birinci paragraf')
  await writing.page.keyboard.press('Enter')
  await writing.page.keyboard.press('Control+b')
  await writing.page.keyboard.type('kalın')
  await writing.expectSaved()
  await writing.back()
  await library.open('Iğdır’da kayısı hasadı')
  await expect(writing.headline).toHaveValue('Iğdır’da kayısı hasadı')
  await expect(writing.standfirst).toHaveValue('Özet')
  expect(await writing.paragraphs()).toEqual(['Birinci paragraf', 'kalın'])
  await expect(writing.body.locator('strong')).toHaveText('kalın')
})

test('undo and redo go through fields and body in the order they were changed', async () => {
  const { writing } = await newArticle()
  await writing.headline.fill('First')
  await writing.write('in the body')
  await writing.kicker.fill('Kicker text')
  await writing.undo()
  await expect(writing.kicker).toHaveValue('')
  await expect(writing.kicker).toBeFocused()
  await writing.undo()
  await expect(writing.body).toHaveText('')
  await writing.undo()
  await expect(writing.headline).toHaveValue('')
  await writing.redo()
  await writing.redo()
  await writing.redo()
  await expect(writing.headline).toHaveValue('First')
  await expect(writing.body).toHaveText('in the body')
  await expect(writing.kicker).toHaveValue('Kicker text')
})

test('the slash menu and the toolbar make blocks, by keyboard alone', async () => {
  const { writing } = await newArticle()
  await writing.write('/head')
  await expect(writing.page.getByRole('listbox', { name: 'Blocks' })).toBeVisible()
  await writing.page.keyboard.press('Enter')
  await writing.page.keyboard.type('A heading')
  await expect(writing.body.locator('h2')).toHaveText('A heading')
  await writing.page.keyboard.press('Enter')
  await writing.page.keyboard.type('/ad')
  await writing.page.keyboard.press('Enter')
  await expect(writing.body.locator('.ad-block')).toContainText('In the story · 250 px')
  await writing.page.keyboard.type('below the slot')
  await expect(writing.body.locator(':scope > :last-child')).toHaveText('below the slot')
  await writing.undo()
  await writing.undo()
  await expect(writing.body.locator('.ad-block')).toHaveCount(0)
  await writing.page.getByRole('button', { name: 'List', exact: true }).click()
  await writing.page.keyboard.type('one')
  await expect(writing.body.locator('ul > li')).toContainText('one')
})

test('a link is made from what people type, and never from a script', async () => {
  const { writing } = await newArticle()
  await writing.write('see the site')
  await writing.page.keyboard.press('Control+Shift+ArrowLeft')
  await writing.page.keyboard.press('Control+Shift+k')
  const address = writing.page.getByRole('textbox', { name: 'Address' })
  await address.fill('javascript:alert(1)')
  await writing.page.keyboard.press('Enter')
  await expect(writing.page.getByText('A link needs a web or e-mail address.')).toBeVisible()
  await address.fill('akorda.kz/ru')
  await writing.page.keyboard.press('Enter')
  await expect(writing.body.locator('a')).toHaveAttribute('href', 'https://akorda.kz/ru')
})

test('a link is marked as paid for, keeps that, and is unmarked again', async () => {
  const { writing } = await newArticle()
  await writing.write('see the hotel')
  await writing.page.keyboard.press('Control+Shift+ArrowLeft')
  await writing.page.keyboard.press('Control+Shift+k')
  await writing.page.getByRole('textbox', { name: 'Address' }).fill('otel.example')
  const paid = writing.page.getByRole('switch', { name: 'Paid link (advertising)' })
  await expect(paid).not.toBeChecked()
  await paid.press('Space')
  await paid.press('Enter')
  const link = writing.body.locator('a')
  await expect(link).toHaveAttribute('rel', 'noopener sponsored')
  await link.click()
  await writing.page.keyboard.press('Control+Shift+k')
  await expect(paid).toBeChecked()
  await paid.press('Space')
  await paid.press('Enter')
  await expect(link).toHaveAttribute('rel', 'noopener')
  await writing.undo()
  await expect(link).toHaveAttribute('rel', 'noopener sponsored')
})

test('a quote keeps who said it, and undo takes the whole name back', async () => {
  const { writing } = await newArticle()
  await writing.write('/quote')
  await writing.page.keyboard.press('Enter')
  await writing.page.keyboard.type('Words')
  const speaker = writing.page.getByRole('textbox', { name: 'Who said it' })
  await speaker.click()
  await writing.page.keyboard.type('A. Person')
  await writing.expectSaved()
  await writing.undo()
  await expect(speaker).toHaveValue('')
  await expect(writing.body.locator('blockquote')).toContainText('Words')
  await writing.redo()
  await expect(speaker).toHaveValue('A. Person')
})

test('a pasted page becomes an article; a decision is undone and redone; the page is published, updated, withdrawn', async () => {
  const { library, writing, publishing } = screens()
  await expect(writing.page.getByRole('button', { name: 'New article' })).toBeVisible()
  await library.paste(page)
  await expect(writing.report).toBeVisible()
  const headline = await writing.headline.inputValue()
  // The page repeats its headline; the article has it once, and not in the text.
  expect(page.split(headline).length).toBeGreaterThan(2)
  const blocks = await writing.paragraphs()
  expect(blocks).toHaveLength(pastedParagraphs)
  expect(blocks).not.toContain(headline)
  expect(blocks.join('\n')).not.toMatch(/REKLAM ALANI|°C|YORUMLAR|A\+/)

  const place = writing.decision('place-line')
  const line = (await place.locator('.decision-text').textContent()) ?? ''
  await place.getByRole('button', { name: /^Undo/ }).click()
  await expect(place).toHaveAttribute('data-applied', 'false')
  expect(await writing.paragraphs()).toContain(line)
  await place.getByRole('button', { name: /^Redo/ }).click()
  await expect(place).toHaveAttribute('data-applied', 'true')
  expect(await writing.paragraphs()).toEqual(blocks)

  await publishing.open()
  await publishing.send('Published')
  const folder = await publishing.folder()
  const published = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .filter((html) => html.includes('data-article='))
  expect(published()).toHaveLength(1)
  expect(published()[0]).toContain(headline)
  expect(published()[0]).toContain(blocks.at(-1))

  await writing.headline.fill('Новый заголовок')
  await publishing.open()
  await publishing.send('Updated')
  expect(published()).toHaveLength(1)
  expect(published()[0]).toContain('Новый заголовок')

  await publishing.withdraw()
  expect(published()).toHaveLength(0)
  expect(await writing.paragraphs()).toEqual(blocks)
})

test('a page pasted into an empty article fills it in one step that undo takes back', async () => {
  const { writing } = await newArticle()
  await writing.body.click()
  await writing.paste(page)
  await expect(writing.report).toBeVisible()
  await expect(writing.body.locator(':scope > p')).toHaveCount(pastedParagraphs)
  await writing.undo()
  await expect(writing.headline).toHaveValue('')
  await expect(writing.body).toHaveText('')
  await writing.redo()
  await expect(writing.body.locator(':scope > p')).toHaveCount(pastedParagraphs)
})

test('a pasted form that answers for other names is read as text, and the editor goes on', async () => {
  const { writing } = await newArticle()
  const errors: Error[] = []
  writing.page.on('pageerror', (error) => errors.push(error))
  await writing.write('Before.')
  await writing.page.keyboard.press('Enter')
  await writing.paste(
    'Inside',
    '<form id="f"><p>Inside</p><input name="nodeName"><input name="parentNode"><img name="body"></form>' +
      '<img name="createElement" src="x"><p>After the form.</p>',
  )
  await writing.write(' And typed.')
  expect((await writing.paragraphs()).join(' ')).toBe('Before. Inside After the form. And typed.')
  await expect(writing.body.locator('form, input, img[name]')).toHaveCount(0)
  expect(errors).toEqual([])
})

test('Escape leaves the text, then the screen, and everything is there', async () => {
  const { library, writing } = await newArticle()
  await writing.headline.fill('Left by keyboard')
  await writing.write('text')
  await writing.page.keyboard.press('Escape')
  await expect(writing.body).toBeVisible()
  await writing.page.keyboard.press('Escape')
  await expect(library.row('Left by keyboard')).toBeVisible()
})

test('by keyboard alone the focus is never lost: report, decision, Publish panel, preview, library', async () => {
  const { library, writing } = screens()
  const { page: window } = writing
  await library.ready()
  await library.paste(page)
  await expect(window.getByRole('heading', { name: 'What was read' })).toBeFocused()
  const decision = writing.report
    .getByRole('listitem')
    .first()
    .getByRole('button', { name: /^(Undo|Redo)/ })
  await decision.focus()
  await window.keyboard.press('Enter')
  await expect(decision).toBeFocused()
  await window.keyboard.press('Control+z')
  await expect(decision).toBeFocused()
  await window.keyboard.press('Control+Enter')
  await expect(window.locator('.site-actions').getByRole('button', { name: 'Publish' })).toBeFocused()
  await window.keyboard.press('Control+Shift+p')
  await expect(window.getByRole('heading', { name: 'Preview' })).toBeFocused()
  await window.keyboard.press('Escape')
  await expect(window.locator('.site-actions').getByRole('button', { name: 'Publish' })).toBeFocused()
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await expect(library.list).toBeFocused()
  await window.keyboard.press('Enter')
  await expect(writing.body).toBeVisible()
})

test('errors stop publication and lead to their field', async () => {
  const { writing, publishing } = await newArticle()
  await writing.write('Text without a headline')
  await publishing.open()
  await publishing.send('Nothing was sent')
  const problem = publishing.problems.filter({ hasText: 'The article has no headline.' })
  await problem.getByRole('button', { name: 'Go there' }).click()
  await expect(writing.headline).toBeFocused()
})

test('the preview shows what is written, at three widths, and runs nothing of it', async () => {
  const { writing } = await newArticle()
  await writing.headline.fill('Seen in the preview')
  await writing.write('Body in the preview')
  await writing.page.keyboard.press('Control+Shift+p')
  for (const title of ['Phone', 'Tablet', 'Desk']) {
    const frame = writing.page.frameLocator(`iframe[title="${title}"]`)
    await expect(frame.getByRole('heading', { level: 1, name: 'Seen in the preview' })).toBeVisible()
    await expect(frame.getByText('Body in the preview')).toBeVisible()
  }
  await expect(writing.page.locator('iframe').first()).toHaveAttribute('sandbox', 'allow-scripts')
})

for (const theme of ['light', 'dark'] as const) {
  test(`the writing screen is clean for axe in the ${theme} theme`, async () => {
    const { writing } = await newArticle()
    await writing.page.evaluate((theme) => window.desk.settings.set({ patch: { theme } }), theme)
    await writing.headline.fill('Headline')
    await writing.write('Body')
    for (const tab of ['Story', 'Sources', 'Ads', 'Layout', 'Publish'] as const) {
      await writing.tab(tab)
      expect(await accessibilityProblems(writing.page)).toEqual([])
    }
  })
}
