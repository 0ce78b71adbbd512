import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { appDir } from '../../scripts/setup/places.mjs'
import { accessibilityProblems } from './axe'
import {
  answerOpenDialog,
  answerSaveDialog,
  forgetProfile,
  type Galley,
  handOver,
  killGalley,
  launchGalley,
  newProfile,
  photograph,
} from './host'
import { Library } from './screens/Library'
import { Writing } from './screens/Writing'

let running: Galley | null = null

test.afterEach(async () => {
  if (!running) return
  await killGalley(running)
  forgetProfile(running.profile)
  running = null
})

const shot = async (name: string) => running && photograph(running, name)

async function writing(profile = newProfile()) {
  running = await launchGalley({ profile })
  const screen = new Writing(running)
  await new Library(running).newArticle()
  await screen.expectOpen()
  await screen.body.click()
  await expect(screen.body).toBeFocused()
  const { page } = screen
  return {
    screen,
    page,
    keyboard: page.keyboard,
    marked: screen.body.locator('.misspelled'),
    menu: page.locator('.spelling-menu'),
  }
}

test('a misspelled Turkish word is marked and corrected by keyboard', async () => {
  const { screen, page, keyboard, marked, menu } = await writing()
  await keyboard.type('Kitaplarımızdan ve evlerinizdeymiş yanlız söz edildi; Ankara’da TBMM’nin herkez ')
  await expect(marked).toHaveText(['yanlız', 'herkez'])
  await expect(page.getByTestId('spelling-state')).toContainText('2 words marked')
  await screen.headline.fill('Herkez kar bekliyor, yanlız Iğdır’da değil')
  await expect(page.locator('.head-headline .misspelled')).toHaveText(['Herkez', 'yanlız'])
  await shot('spelling-light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shot('spelling-dark')
  await page.emulateMedia({ colorScheme: 'light' })
  // The headline offers the same menu, by keyboard and by mouse.
  await screen.headline.focus()
  await screen.headline.evaluate((field) => (field as HTMLTextAreaElement).setSelectionRange(24, 24))
  await keyboard.press('Shift+F10')
  await expect(menu.getByRole('menuitem').first()).toHaveText('yalnız')
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await shot('spelling-headline-menu')
  expect(await accessibilityProblems(page)).toEqual([])
  await keyboard.press('Enter')
  await expect(screen.headline).toHaveValue('Herkez kar bekliyor, yalnız Iğdır’da değil')
  await expect(screen.headline).toBeFocused()
  await screen.undo()
  await expect(screen.headline).toHaveValue('Herkez kar bekliyor, yanlız Iğdır’da değil')
  const wrong = page.locator('.head-headline .misspelled').first()
  const box = await wrong.boundingBox()
  if (!box) throw new Error('nothing is marked in the headline')
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { button: 'right' })
  await expect(menu.getByRole('menuitem', { name: 'Herkes', exact: true })).toBeVisible()
  await keyboard.press('Escape')
  await expect(menu).toBeHidden()
  await screen.body.click()
  await keyboard.press('Control+Home')
  await keyboard.press('F7')
  await keyboard.press('Shift+F10')
  await expect(menu.getByRole('menuitem').first()).toHaveText('yalnız')
  await expect(menu.getByRole('menuitem').first()).toBeFocused()
  await shot('spelling-menu')
  expect(await accessibilityProblems(page)).toEqual([])
  await keyboard.press('Enter')
  await expect(marked).toHaveText(['herkez'])
  await expect(screen.body).toContainText('evlerinizdeymiş yalnız söz')
  await screen.undo()
  await expect(marked).toHaveText(['yanlız', 'herkez'])
})

test('a word goes to the house list, another is ignored in this article, and the list is a plain file', async () => {
  const { page, keyboard, marked, menu } = await writing()
  await keyboard.type('Tokayevv geldi, herkez gördü, Tokayevv’in konuşması ')
  await expect(marked).toHaveText(['Tokayevv', 'herkez', 'Tokayevv’in'])
  await marked.first().click({ button: 'right' })
  await menu.getByRole('menuitem', { name: /house list/ }).click()
  await expect(marked).toHaveText(['herkez'])
  await marked.first().click({ button: 'right' })
  await menu.getByRole('menuitem', { name: 'Ignore in this article' }).click()
  await expect(marked).toHaveCount(0)

  await keyboard.press('Control+,')
  const list = page.getByRole('textbox', { name: /House words, Turkish/ })
  await expect(list).toHaveValue('Tokayevv')
  await list.scrollIntoViewIfNeeded()
  await shot('spelling-settings')
  if (!running) throw new Error('Galley is not running')
  const file = join(running.profile, 'words.txt')
  await answerSaveDialog(running, file)
  await page.getByRole('button', { name: 'Export the list…' }).click()
  await expect.poll(() => readFileSync(file, 'utf8')).toBe('Tokayevv\n')
  writeFileSync(file, 'Tokayevv\nGalleyci\nnot a word\n')
  await answerOpenDialog(running, [file])
  await page.getByRole('button', { name: 'Import a list…' }).click()
  await expect(list).toHaveValue('Galleyci\nTokayevv')
})

const kazakh = (profile: string) =>
  writeFileSync(join(profile, 'settings.json'), JSON.stringify({ settings: { articleLanguage: 'kk' } }))
const hasKazakh = existsSync(join(appDir, 'spelling/kk.dic'))

test('Kazakh is checked without any set-up, and the right word is offered', async () => {
  test.skip(!hasKazakh, 'the build found no Kazakh dictionary (hunspell-kk) on this computer')
  const profile = newProfile()
  kazakh(profile)
  const { page, keyboard, marked } = await writing(profile)
  await keyboard.type('Кеше қаламызда мәжіліс өткзді деп хабарлады ')
  await expect(marked).toHaveText(['өткзді'])
  await marked.click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'өткізді' }).click()
  await expect(marked).toHaveCount(0)
})

test('a folder with a dictionary comes before Galley’s own; where there is none the bar says so', async () => {
  const profile = newProfile()
  kazakh(profile)
  const folder = join(profile, 'dictionaries')
  mkdirSync(folder)
  writeFileSync(join(folder, 'kk_KZ.aff'), 'SET UTF-8\n')
  writeFileSync(join(folder, 'kk_KZ.dic'), '2\nкітап\nкелді\n')
  handOver(profile)
  const { page, keyboard, marked } = await writing(profile)
  await keyboard.type('Кітаптарымыздан келді кітпа зауыт ')
  if (hasKazakh) await expect(marked).toHaveText(['кітпа'])
  else await expect(page.getByTestId('spelling-state')).toContainText('No dictionary: Kazakh')
  await keyboard.press('Control+,')
  if (!running) throw new Error('Galley is not running')
  await answerOpenDialog(running, [folder])
  await page.getByRole('button', { name: 'Choose a folder…' }).first().click()
  await expect(page.getByText('from your folder')).toBeVisible()
  await keyboard.press('Escape')
  await new Library(running).rows.first().click()
  await expect(marked).toHaveText(['кітпа', 'зауыт'])
})

test('signs are set as they are typed, and one Backspace or undo gives back what was typed', async () => {
  const { screen, page, keyboard } = await writing()
  const text = () => screen.paragraphs().then((all) => all[0])
  await keyboard.type('"Kar" dedi Ankara\'da 5%')
  expect(await text()).toBe('“Kar” dedi Ankara’da %5')
  await keyboard.press('Backspace')
  expect(await text()).toBe('“Kar” dedi Ankara’da 5%')
  await keyboard.press('Backspace')
  expect(await text()).toBe('“Kar” dedi Ankara’da 5')
  await keyboard.type(' - ')
  expect(await text()).toBe('“Kar” dedi Ankara’da 5 – ')
  await screen.undo()
  expect(await text()).toBe('“Kar” dedi Ankara’da 5 - ')
  await keyboard.type('son')
  expect(await text()).toBe('“Kar” dedi Ankara’da 5 - son')

  await keyboard.press('Control+k')
  await keyboard.type('Tidy the typ')
  await keyboard.press('Enter')
  await expect(page.getByText('1 change made.')).toBeVisible()
  expect(await text()).toBe('“Kar” dedi Ankara’da 5 – son')
  await page.getByRole('button', { name: 'Undo' }).last().click()
  expect(await text()).toBe('“Kar” dedi Ankara’da 5 - son')
})

test('switched off, signs stay as they are typed', async () => {
  const profile = newProfile()
  writeFileSync(join(profile, 'settings.json'), JSON.stringify({ settings: { typography: false } }))
  handOver(profile)
  const { screen, keyboard } = await writing(profile)
  await keyboard.type('"Kar" -- yağdı...')
  expect(await screen.paragraphs()).toEqual(['"Kar" -- yağdı...'])
})
