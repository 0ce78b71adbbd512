import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import sharp from 'sharp'
import { aPhoto, saysWhere } from '../build/camera'
import { accessibilityProblems } from './axe'
import { photograph } from './host'
import { oneGalley } from './oneGalley'
import { Library } from './screens/Library'
import { Pictures } from './screens/Pictures'
import { Publishing } from './screens/Publishing'
import { Writing } from './screens/Writing'

const galleyNow = oneGalley()

async function newArticle() {
  const galley = galleyNow()
  await new Library(galley).newArticle()
  const writing = new Writing(galley)
  await writing.expectOpen()
  return { galley, writing, pictures: new Pictures(galley), publishing: new Publishing(galley) }
}

test('a dropped picture is cut by keyboard, published at every size, and says no more where it was taken', async () => {
  test.slow()
  const { galley, writing, pictures, publishing } = await newArticle()
  const photo = await aPhoto({ width: 2000, height: 1500, orientation: 6 })
  await writing.headline.fill('Köprü açıldı')
  await writing.write('Birinci paragraf.')
  await pictures.drop(writing.body, 'bridge.jpg', 'image/jpeg', photo)
  await expect(pictures.figures).toHaveCount(1)
  const figure = pictures.figures.first()
  await expect(figure.locator('img')).toHaveJSProperty('naturalWidth', 1500)
  await expect(figure.getByRole('textbox', { name: 'Credit' })).toHaveValue('Ayşe Yılmaz')
  // Nobody has said what is to be seen: it is asked for and not made up.
  await expect(figure.getByRole('textbox', { name: /^Description/ })).toHaveValue('')

  await pictures.drop(writing.page.locator('.lead-place'), 'lead.jpg', 'image/jpeg', photo)
  await expect(pictures.lead.locator('img')).toBeVisible()

  await pictures.frame(figure)
  expect(await accessibilityProblems(writing.page)).toEqual([])
  await expect(pictures.pad).toBeFocused()
  for (let step = 0; step < 4; step += 1) await writing.page.keyboard.press('Shift+ArrowUp')
  await expect(pictures.dialog).toContainText('Focus: 50% from the left, 30% from the top')
  await writing.page.keyboard.press('Tab')
  await expect(pictures.cut('16:9')).toBeFocused()
  await writing.page.keyboard.press('Tab')
  await expect(pictures.cut('4:3')).toBeFocused()
  await writing.page.keyboard.press('-')
  await writing.page.keyboard.press('ArrowDown')
  await expect(pictures.cut('4:3')).toHaveAccessibleName(/Own crop/)
  await pictures.dialog.getByRole('radio', { name: '4:3' }).check({ force: true })
  await photograph(galley, 'pictures-dialog')
  await pictures.cut('4:3').focus()
  await writing.page.keyboard.press('Enter')
  await expect(pictures.dialog).toBeHidden()
  await expect(figure.locator('img')).toHaveCSS('aspect-ratio', '1.3333 / 1')
  await writing.body.click()
  await writing.undo()
  await expect(figure.locator('img')).toHaveCSS('aspect-ratio', 'auto')
  await writing.redo()
  await expect(figure.locator('img')).toHaveCSS('aspect-ratio', '1.3333 / 1')

  // Escape leaves everything as it was.
  await pictures.frame(pictures.lead)
  await pictures.pad.focus()
  await writing.page.keyboard.press('ArrowLeft')
  await writing.page.keyboard.press('Escape')
  await expect(pictures.dialog).toBeHidden()
  await pictures.frame(pictures.lead)
  await expect(pictures.dialog).toContainText('Focus: 50% from the left, 50% from the top')
  await pictures.pad.click({ position: { x: 5, y: 5 } })
  await pictures.dialog.getByRole('button', { name: 'Save' }).click()
  await writing.expectSaved()
  // The same file twice is one in the library.
  const library = join(galley.profile, 'pictures')
  expect(readdirSync(library)).toHaveLength(1)

  await publishing.open()
  await publishing.send('Published')
  const site = await publishing.folder()
  const page = readFileSync(join(site, 'kopru-acildi/index.html'), 'utf8')
  const media = readdirSync(join(site, 'media'))
  expect(page).toMatch(
    /<link rel="preload" as="image" type="image\/avif" imagesrcset="[^"]+ 480w, [^"]+ 1500w" imagesizes=/,
  )
  const [lead = '', body = ''] = page.match(/<picture>.*?<\/picture>/gs) ?? []
  expect(lead).toMatch(
    /<source type="image\/avif" srcset=".*<source type="image\/webp" srcset=".*fetchpriority="high"/s,
  )
  expect(lead).toContain('width="1500" height="2000"')
  expect(body).toMatch(/sizes="\(min-width.*loading="lazy"/s)
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(body) ?? []
  expect(Number(width) / Number(height)).toBeCloseTo(4 / 3, 2)
  for (const name of [...page.matchAll(/\.\.\/media\/([^" ,]+)/g)].map(([, name]) => name ?? ''))
    expect(media).toContain(name)
  for (const name of media) {
    const bytes = readFileSync(join(site, 'media', name))
    expect(await saysWhere(bytes), name).toBe(false)
    expect(bytes.includes('CAMERA-SERIAL-77'), name).toBe(false)
  }
  const share = /og:image" content="[^"]*\/media\/([^"]+)"/.exec(page)?.[1] ?? ''
  expect(await sharp(join(site, 'media', share)).metadata()).toMatchObject({
    format: 'jpeg',
    width: 1200,
    height: 675,
  })
  const front = readFileSync(join(site, 'index.html'), 'utf8')
  expect(front).toMatch(/<picture><source type="image\/avif"/)

  // What was drawn once is not drawn again.
  const drawn = join(library, 'renditions', readdirSync(join(library, 'renditions'))[0] ?? '')
  const before = readdirSync(drawn)
  await publishing.send('Updated')
  expect(readdirSync(drawn)).toEqual(before)
})

test('a picture that cannot come says why, can be tried again or left out; undo takes back one that came', async () => {
  const { writing, pictures } = await newArticle()
  await writing.write('Text.')
  const photo = await aPhoto({ width: 400, height: 300 })
  await pictures.drop(writing.body, 'cut-short.jpg', 'image/jpeg', photo.subarray(0, photo.length - 300))
  await expect(pictures.arrivals).toContainText(
    'cut-short.jpg was not added. The picture is damaged or not whole.',
  )
  await pictures.arrivals.getByRole('button', { name: 'Try again' }).click()
  await expect(pictures.arrivals).toContainText('was not added')
  await pictures.arrivals.getByRole('button', { name: 'Leave it out' }).click()
  await expect(pictures.arrivals).toHaveCount(0)
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
  await pictures.drop(writing.body, 'logo.svg', 'image/svg+xml', drawing)
  await expect(pictures.arrivals).toContainText('SVG drawings can carry scripts')
  await pictures.arrivals.getByRole('button', { name: 'Leave it out' }).click()
  await pictures.drop(writing.body, 'photo.jpg', 'image/jpeg', photo)
  await expect(pictures.figures).toHaveCount(1)
  await writing.body.locator('p').first().click()
  await writing.undo()
  await expect(pictures.figures).toHaveCount(0)
  await pictures.paste('pasted.jpg', 'image/jpeg', photo)
  await expect(pictures.figures.locator('img')).toHaveJSProperty('naturalWidth', 400)
  await expect(writing.body).toContainText('Text.')
})
