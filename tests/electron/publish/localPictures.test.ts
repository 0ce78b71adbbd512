import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictureEngine } from '../../../electron/pictures/engine'
import { createPictures } from '../../../electron/pictures/pictures'
import { publishedPicture } from '../../../electron/pictures/published'
import { createRenditions } from '../../../electron/pictures/renditions/renditions'
import { StoredCard } from '../../../electron/publish/targets/local/state'
import { doc, paragraph } from '../../build/article'
import { aPhoto, saysWhere } from '../../build/camera'
import { aFolder, aStory, openSite } from './site'

/** A site with a library beside it. `works` is false where the program that draws cannot be loaded. */
async function siteWith(bytes: Buffer, works = true) {
  const folder = aFolder()
  const pictures = createPictures(folder)
  const added = await pictures.add(bytes)
  if (!added.ok) throw new Error(added.fault.message)
  const engine = works ? pictureEngine : () => pictureEngine(() => Promise.reject(new Error('no libvips')))
  const site = openSite()
  const tools = {
    ...site.tools,
    picture: (hash: string) => publishedPicture(pictures, hash),
    renditions: createRenditions({ folder: path.join(folder, 'renditions'), pictures, engine }),
  }
  return { ...site, tools, picture: { ...added.value, alt: 'Köprü', credit: 'AA' } }
}

const figure = (src: string, attrs: object = {}) => ({
  type: 'figure',
  attrs: { src, alt: 'Köprü', caption: '', credit: 'AA', ...attrs },
})

describe('pictures on a local site', () => {
  it('a figure is shown in the shape it was given, with its size beside it', async () => {
    const { publish, tools, read, picture } = await siteWith(await aPhoto({ width: 1000, height: 1000 }))
    const crops = { '16:9': { x: 0, y: 0, width: 1, height: 0.5625 } }
    const body = doc(paragraph('Metin.'), figure(picture.src, { crops, shape: '16:9' }), figure(picture.src))
    const receipt = await publish(aStory('Köprü açıldı', { body }), null, tools)
    expect(receipt.differences).toEqual([])
    const [cut = '', whole = ''] = read('kopru-acildi/index.html').match(/<picture>.*?<\/picture>/gs) ?? []
    expect(cut).toMatch(/width="1000" height="563"/)
    expect(whole).toMatch(/width="1000" height="1000"/)
    expect(cut).not.toContain('style=')
  }, 60_000)

  it('without a program that draws the original is published, clean, and the receipt says so', async () => {
    const photo = await aPhoto({ width: 400, height: 200, orientation: 6 })
    const { publish, tools, read, folder, picture } = await siteWith(photo, false)
    const receipt = await publish(aStory('Köprü açıldı', { lead: picture }), null, tools)
    expect(receipt.differences).toEqual([
      expect.stringContaining('published at their own size only: Pictures cannot be drawn here'),
    ])
    const page = read('kopru-acildi/index.html')
    expect(page).not.toContain('<picture>')
    expect(page).toMatch(/<img src="\.\.\/media\/[0-9a-f]{32}\.jpg" alt="Köprü" width="200" height="400"/)
    const [name = ''] = fs.readdirSync(path.join(folder, 'media'))
    const bytes = fs.readFileSync(path.join(folder, 'media', name))
    expect(await saysWhere(bytes)).toBe(false)
    expect((await sharp(bytes).metadata()).orientation).toBe(6)
  })

  it('an animated picture goes on moving, and stands still for those who asked for less motion', async () => {
    const frames = await Promise.all(
      ['#c80000', '#0000c8'].map((background) =>
        sharp({ create: { width: 64, height: 48, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const moving = await sharp(frames, { join: { animated: true } })
      .gif()
      .toBuffer()
    const { publish, tools, read, folder, picture } = await siteWith(moving)
    await publish(aStory('Köprü açıldı', { lead: picture }), null, tools)
    const lead = /<picture>.*?<\/picture>/s.exec(read('kopru-acildi/index.html'))?.[0] ?? ''
    expect(lead).toMatch(/<source type="image\/avif" media="\(prefers-reduced-motion: reduce\)"/)
    const [, file = ''] = /<img src="\.\.\/(media\/[^"]+\.gif)"/.exec(lead) ?? []
    expect((await sharp(path.join(folder, file), { animated: true }).metadata()).pages).toBe(2)
  })

  it('what a picture left on the site goes when the article is withdrawn', async () => {
    const { publish, target, tools, exists, picture } = await siteWith(
      await aPhoto({ width: 400, height: 300 }),
    )
    const article = aStory('Köprü açıldı', { lead: picture })
    const receipt = await publish(article, null, tools)
    expect(exists('media')).toBe(true)
    await target.withdraw(article.id, receipt, tools)
    expect(exists('media')).toBe(false)
  }, 30_000)

  it('a card from before pictures had several files goes on showing its one', () => {
    const card = { headline: 'X', standfirst: '', language: 'tr', rubrics: [] }
    const picture = { file: 'media/a.jpg', alt: 'Köprü', width: 4, height: 3 }
    expect(StoredCard.parse({ ...card, picture }).picture).toMatchObject({
      alt: 'Köprü',
      row: { href: 'media/a.jpg', width: 4, height: 3 },
    })
  })
})
