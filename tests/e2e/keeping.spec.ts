import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { root } from '../../scripts/setup/places.mjs'
import { accessibilityProblems } from './axe'
import { answerOpenDialog, answerSaveDialog, type Galley, photograph } from './host'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'

const galley = oneGalley()

const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] })

async function add({ window: page }: Galley, headline: string): Promise<string> {
  return page.evaluate(
    async ({ headline, paragraph }) => {
      const made = await window.desk.library.create({ language: 'tr' })
      if (!made.ok) throw new Error(made.fault.message)
      const { article } = made.value
      const changed = await window.desk.articles.journal({
        id: article.id,
        after: 0,
        batch: 'one',
        entries: [
          { kind: 'fields', patch: { headline } },
          {
            kind: 'steps',
            steps: [{ stepType: 'replace', from: 0, to: 2, slice: { content: [paragraph] } }],
          },
        ],
      })
      if (!changed.ok) throw new Error(changed.fault.message)
      await window.desk.articles.snapshot({ id: article.id })
      return article.id
    },
    { headline, paragraph: paragraph(`${headline}: ilk paragraf.`) },
  )
}

const openSettings = async ({ window: page }: Galley) => {
  await page.keyboard.press('Control+,')
  await expect(page.getByRole('heading', { level: 1, name: /Settings|Ayarlar|Настройки/ })).toBeVisible()
}

/** The command line, on the profile of the app that is running. */
const command = (profile: string, ...args: string[]): string => {
  try {
    return execFileSync(process.execPath, [join(root, 'out/app/cli.js'), ...args, '--data', profile], {
      encoding: 'utf8',
    })
  } catch (error) {
    return String((error as { stdout?: string }).stdout ?? error)
  }
}

test('a backup is made, one article comes back beside its later self, and the whole library comes back', async () => {
  const running = galley()
  const { window: page, profile } = running
  await new Library(running).ready()
  await add(running, 'Köprü açıldı')
  await openSettings(running)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.locator('.ui-toast')).toContainText('Backed up and checked: 1 article')
  expect(await accessibilityProblems(page)).toEqual([])
  await add(running, 'Sonradan yazıldı')

  await page.getByRole('button', { name: 'Bring back…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Bring back: Köprü açıldı' }).click()
  await expect(page.locator('.ui-toast', { hasText: 'as a copy' })).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  await photograph(running, 'restore-en')

  await dialog.getByRole('button', { name: 'Bring back the whole library' }).click()
  await expect(dialog).toContainText('kept beside it')
  await dialog.getByRole('button', { name: 'Bring back the whole library' }).click()
  await expect(page.locator('.notice')).toContainText('The library is the one of the backup now')
  const library = new Library(running)
  await library.expectCount(1)
  expect(readdirSync(join(profile, 'library')).some((name) => name.startsWith('library-before-'))).toBe(true)
  // The command line does the same beside the running app.
  expect(command(profile, 'backup', '--json')).toContain('"articles": 1')
})

test('a folder nobody may write to is said, with what was kept', async () => {
  const running = galley()
  const { window: page, profile } = running
  await new Library(running).ready()
  await add(running, 'Köprü açıldı')
  const folder = join(profile, 'takas')
  // A file stands where the folder was.
  writeFileSync(folder, 'no folder')
  await openSettings(running)
  await answerOpenDialog(running, [join(folder, 'yedek')])
  await page
    .locator('.settings-folder')
    .filter({ has: page.getByLabel('Folder for backups') })
    .getByRole('button')
    .click()
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.locator('.ui-toast')).toContainText('older backups are untouched')
  await expect(page.locator('.backups-fault')).toBeVisible()
})

test('what is published is in the archive, which the command line proves and exports', async () => {
  const running = galley()
  const { window: page, profile } = running
  await new Library(running).ready()
  const id = await add(running, 'Köprü açıldı')
  const send = () => page.evaluate((articleId) => window.desk.publish.send({ articleId, site: 'local' }), id)
  const sent = await send()
  expect(sent).toMatchObject({ ok: true, value: { receipt: { state: 'published' } } })
  await page.evaluate((articleId) => window.desk.publish.withdraw({ articleId, site: 'local' }), id)
  const verified = JSON.parse(command(profile, 'archive', 'verify', '--json'))
  expect(verified).toMatchObject({ records: 2, articles: 1, broken: null })
  // The window proves the same.
  await openSettings(running)
  await page.getByRole('button', { name: 'Check the archive' }).click()
  await expect(page.locator('.archive-found')).toContainText('Whole: 2 records of 1 article')
  await expect(page.locator('.archive-found code')).toHaveText(verified.head)
  expect(await accessibilityProblems(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: /^All articles/ }).click()
  // From the window first: the key that is made now belongs to the app's user, who may not be the test's.
  const record = join(profile, 'pencereden.zip')
  await answerSaveDialog(running, record)
  await new Library(running).open('Köprü açıldı')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('record of publications')
  await page.keyboard.press('Enter')
  await expect(page.locator('.ui-toast', { hasText: 'pencereden.zip' })).toBeVisible()
  expect(readFileSync(record).subarray(0, 2).toString()).toBe('PK')
  const out = join(profile, 'given', 'kayit.zip')
  mkdirSync(join(profile, 'given'), { recursive: true })
  expect(JSON.parse(command(profile, 'archive', 'export', id, '--out', out, '--json'))).toMatchObject({
    file: out,
  })
  const chain = join(profile, 'archive', 'chain.jsonl')
  writeFileSync(chain, readFileSync(chain, 'utf8').replace('Köprü', 'Tünel'))
  expect(JSON.parse(command(profile, 'archive', 'verify', '--json'))).toMatchObject({
    broken: { line: 1, why: 'hash' },
  })
})

test('a day is reported with what went out, and saved as a table and a PDF', async () => {
  const running = galley()
  const { window: page, profile } = running
  await new Library(running).ready()
  const id = await add(running, 'Köprü açıldı')
  await page.evaluate((articleId) => window.desk.publish.send({ articleId, site: 'local' }), id)
  await page.getByRole('button', { name: 'Reports' }).click()
  await expect(page.locator('.reports-figures dd').first()).toHaveText('1')
  await expect(page.getByRole('rowheader', { name: 'Köprü açıldı' })).toBeVisible()
  expect(await accessibilityProblems(page)).toEqual([])
  const [csv, pdf] = [join(profile, 'given.csv'), join(profile, 'given.pdf')]
  await answerSaveDialog(running, csv)
  await page.getByRole('button', { name: 'Save as CSV' }).click()
  await expect(page.locator('.ui-toast', { hasText: 'given.csv' })).toBeVisible()
  expect(readFileSync(csv, 'utf8')).toContain('"Köprü açıldı"')
  await answerSaveDialog(running, pdf)
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.locator('.ui-toast', { hasText: 'given.pdf' })).toBeVisible()
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-')
  for (const [interfaceLanguage, theme] of [
    ['tr', 'light'],
    ['ru', 'dark'],
  ] as const) {
    await page.evaluate((patch) => window.desk.settings.set({ patch }), { interfaceLanguage, theme })
    await expect(page.locator('html')).toHaveAttribute('lang', interfaceLanguage)
    await photograph(running, `reports-${interfaceLanguage}`)
  }
  const [day] = new Date().toISOString().split('T')
  expect(JSON.parse(command(profile, 'report', '--month', `${day}`.slice(0, 7), '--json'))).toMatchObject({
    sites: [{ published: 1 }],
  })
})

test('articles go out as Word documents and packages, and a folder comes in once', async () => {
  const running = galley()
  const { window: page, profile } = running
  const library = new Library(running)
  await library.ready()
  await add(running, 'Köprü açıldı')
  await add(running, 'Tünel açıldı')
  const folder = join(profile, 'disari')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Export')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('As').selectOption('docx')
  expect(await accessibilityProblems(page)).toEqual([])
  await photograph(running, 'export-en')
  await answerOpenDialog(running, [folder])
  await dialog.getByRole('button', { name: 'Choose folder and export' }).click()
  await expect(page.locator('.ui-toast', { hasText: '2 articles exported' })).toBeVisible()
  expect(readdirSync(folder).filter((name) => name.endsWith('.docx'))).toHaveLength(2)

  const source = join(profile, 'eski')
  mkdirSync(source)
  writeFileSync(join(source, 'bir.md'), '# Eski haber\n\nEski haberin metni burada duruyor.\n')
  await answerOpenDialog(running, [source])
  for (const said of ['1 new article', '0 new articles']) {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('Import a folder')
    await page.keyboard.press('Enter')
    await expect(page.locator('.ui-toast', { hasText: said })).toBeVisible()
  }
  await library.expectCount(3)
})

test('looks right in Turkish and Russian, in light and dark', async () => {
  const running = galley()
  const { window: page } = running
  await new Library(running).ready()
  await add(running, 'Köprü açıldı')
  for (const [interfaceLanguage, theme] of [
    ['tr', 'light'],
    ['ru', 'dark'],
  ] as const) {
    await page.evaluate((patch) => window.desk.settings.set({ patch }), { interfaceLanguage, theme })
    await openSettings(running)
    await page.locator('.backups-deeds button').first().click()
    await expect(page.locator('.ui-toast').first()).toBeVisible()
    await page.locator('.backups-deeds').scrollIntoViewIfNeeded()
    await photograph(running, `backups-${interfaceLanguage}`)
    await page.locator('.backups-deeds button').nth(1).click()
    await expect(page.locator('.backups-articles li')).toHaveCount(1)
    await photograph(running, `restore-${interfaceLanguage}`)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
})
