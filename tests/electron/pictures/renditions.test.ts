import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { pictureEngine } from '../../../electron/pictures/engine'
import { createPictures } from '../../../electron/pictures/pictures'
import { type Recipe, recipesFor } from '../../../electron/pictures/renditions/recipe'
import { createRenditions } from '../../../electron/pictures/renditions/renditions'
import { aPhoto, colourAt, saysWhere } from '../../build/camera'
import { aFolder } from '../publish/site'

const story = { use: 'story', framing: {} } as const

async function inLibrary(bytes: Uint8Array) {
  const folder = aFolder()
  const pictures = createPictures(folder)
  const added = await pictures.add(bytes)
  if (!added.ok) throw new Error(added.fault.message)
  const { src, width = 0, height = 0 } = added.value
  const kept = path.join(folder, 'renditions')
  const make = createRenditions({ folder: kept, pictures })
  const drawn = async (recipes: readonly Recipe[]) => {
    const made = await make(src, recipes)
    if (!made.ok) throw new Error(made.fault.message)
    return made.value
  }
  return { src, size: { width, height }, pictures, folder, kept, make, drawn }
}

describe('which files are made', () => {
  it('a text gets four widths in three formats, never wider than the original', () => {
    const names = recipesFor({ width: 2000, height: 1500 }, story).map(
      ({ width, height, format }) => `${width}x${height} ${format}`,
    )
    expect(names).toHaveLength(12)
    expect(names).toContain('1600x1200 avif')
    expect(recipesFor({ width: 1000, height: 500 }, story).map(({ width }) => width)).toEqual([
      480, 480, 480, 800, 800, 800, 1000, 1000, 1000,
    ])
    expect(recipesFor({ width: 300, height: 200 }, story).map(({ width }) => width)).toEqual([300, 300, 300])
  })

  it('a shape is cut around the focus, and a crop of the person goes before it', () => {
    const size = { width: 2000, height: 2000 }
    const wish = { use: 'share', shape: '16:9' } as const
    const [low] = recipesFor(size, { ...wish, framing: { focus: { x: 0.5, y: 1 } } })
    expect(low).toMatchObject({
      left: 0,
      top: 875,
      cutWidth: 2000,
      cutHeight: 1125,
      width: 1200,
      height: 675,
    })
    const crops = { '16:9': { x: 0.25, y: 0, width: 0.5, height: 0.28125 } }
    const [own] = recipesFor(size, { ...wish, framing: { focus: { x: 0.5, y: 1 }, crops } })
    expect(own).toMatchObject({ left: 500, top: 0, cutWidth: 1000, cutHeight: 563 })
  })
})

describe('the files', () => {
  it('are drawn in their formats and sizes, say nothing of the place, and name their maker', async () => {
    const { size, drawn } = await inLibrary(await aPhoto({ width: 1000, height: 750 }))
    for (const { recipe, bytes } of await drawn(recipesFor(size, story))) {
      const found = await sharp(bytes).metadata()
      expect(found).toMatchObject({
        width: recipe.width,
        height: recipe.height,
        format: recipe.format === 'avif' ? 'heif' : recipe.format,
      })
      expect(await saysWhere(bytes)).toBe(false)
      expect(Buffer.from(bytes).includes('CAMERA-SERIAL-77')).toBe(false)
      expect(found.xmp?.toString()).toContain('<rdf:li>Ayşe Yılmaz</rdf:li>')
    }
  }, 60_000)

  it.each([
    [6, 'red', 'blue'],
    [8, 'blue', 'red'],
  ])(
    'stand upright when the camera lay on its side (%i), and crops are of the upright picture',
    async (orientation, top, bottom) => {
      const { size, drawn } = await inLibrary(await aPhoto({ width: 800, height: 400, orientation }))
      expect(size).toEqual({ width: 400, height: 800 })
      const [whole] = await drawn(recipesFor(size, { use: 'share', framing: {} }))
      expect(await colourAt(whole?.bytes ?? Buffer.alloc(0), 0.5, 0.1)).toBe(top)
      const crops = { '1:1': { x: 0, y: 0.5, width: 1, height: 0.5 } }
      const [cut] = await drawn(recipesFor(size, { use: 'share', framing: { crops }, shape: '1:1' }))
      expect(await sharp(cut?.bytes).metadata()).toMatchObject({ width: 400, height: 400 })
      expect(await colourAt(cut?.bytes ?? Buffer.alloc(0), 0.5, 0.2)).toBe(bottom)
    },
    30_000,
  )

  it('are made once: what is there is taken from there, by another run too', async () => {
    const { src, size, kept, pictures, drawn } = await inLibrary(await aPhoto({ width: 400, height: 300 }))
    const recipes = recipesFor(size, story)
    const first = await drawn(recipes)
    const folder = path.join(kept, src.replace('sha256-', ''))
    const times = () =>
      fs.readdirSync(folder).map((name) => [name, fs.statSync(path.join(folder, name)).mtimeMs])
    const before = times()
    const noEngine = () => pictureEngine(() => Promise.reject(new Error('not to be asked')))
    const again = await createRenditions({ folder: kept, pictures, engine: noEngine })(src, recipes)
    expect(again.ok && again.value.map(({ bytes }) => bytes.length)).toEqual(
      first.map(({ bytes }) => bytes.length),
    )
    expect(times()).toEqual(before)
    expect(before).toHaveLength(recipes.length)
  }, 30_000)

  it('of CMYK pictures, of 16 bits, of grey ones and with an odd profile are sRGB', async () => {
    const plain = await aPhoto({ width: 400, height: 300 })
    const odd: readonly Buffer[] = [
      await sharp(plain).toColourspace('cmyk').jpeg().toBuffer(),
      await sharp(plain).withIccProfile('cmyk').jpeg().toBuffer(),
      await sharp(plain).toColourspace('rgb16').png().toBuffer(),
      await sharp(plain).withIccProfile('p3').jpeg().toBuffer(),
    ]
    for (const bytes of odd) {
      const { size, drawn } = await inLibrary(bytes)
      for (const file of await drawn(recipesFor(size, story))) {
        expect((await sharp(file.bytes).metadata()).space).toBe('srgb')
        expect(await colourAt(file.bytes, 0.1, 0.5)).toBe('red')
      }
    }
    const grey = await inLibrary(await sharp(plain).greyscale().jpeg().toBuffer())
    expect(await grey.drawn(recipesFor(grey.size, story))).toHaveLength(3)
  }, 60_000)

  it('of a transparent picture stand on white where a format knows no transparency', async () => {
    const clear = await sharp({ create: { width: 60, height: 60, channels: 4, background: '#00000000' } })
      .png()
      .toBuffer()
    const { size, drawn } = await inLibrary(clear)
    const files = await drawn(recipesFor(size, story))
    const jpeg = files.find(({ recipe }) => recipe.format === 'jpeg')
    expect(await colourAt(jpeg?.bytes ?? Buffer.alloc(0), 0.5, 0.5)).toBe('255,255')
    const webp = files.find(({ recipe }) => recipe.format === 'webp')
    expect((await sharp(webp?.bytes).metadata()).hasAlpha).toBe(true)
  })

  it('of a broken or a huge original are a fault, and nothing is left behind', async () => {
    const { src, size, folder, kept, make } = await inLibrary(await aPhoto({ width: 400, height: 300 }))
    const file = path.join(folder, src.replace('sha256-', ''))
    const whole = fs.readFileSync(file)
    fs.writeFileSync(file, whole.subarray(0, whole.length - 300))
    const broken = await make(src, recipesFor(size, story))
    expect(broken.ok ? '' : broken.fault.code).toBe('picture.broken')
    const huge = await aPhoto({ width: 80, height: 60, format: 'png' })
    huge.writeUInt32BE(60_000, 16)
    huge.writeUInt32BE(60_000, 20)
    fs.writeFileSync(file, huge)
    const refused = await make(src, recipesFor(size, story))
    expect(refused.ok ? '' : refused.fault.code).toBe('picture.too-many-pixels')
    expect(fs.existsSync(kept)).toBe(false)
  })

  it('are not made without an engine, and the fault says so', async () => {
    const { src, size, kept, pictures } = await inLibrary(await aPhoto({ width: 80, height: 60 }))
    const engine = () => pictureEngine(() => Promise.reject(new Error('libvips is not for this system')))
    const made = await createRenditions({ folder: kept, pictures, engine })(src, recipesFor(size, story))
    expect(made.ok ? '' : made.fault).toMatchObject({
      code: 'picture.no-engine',
      message: expect.stringContaining('libvips'),
    })
  })
})
