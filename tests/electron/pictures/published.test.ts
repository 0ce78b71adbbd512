import fs from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { examine } from '../../../electron/pictures/examine'
import { createPictures } from '../../../electron/pictures/pictures'
import { publishedPicture } from '../../../electron/pictures/published'
import { aPhoto, colourAt, saysWhere } from '../../build/camera'
import { aFolder } from '../publish/site'

async function published(bytes: Uint8Array) {
  const pictures = createPictures(aFolder(), examine)
  const added = await pictures.add(bytes)
  if (!added.ok) throw new Error(added.fault.message)
  const found = await publishedPicture(pictures, added.value.src)
  if (!found.ok) throw new Error(found.fault.message)
  return { picture: added.value, ...found.value }
}

describe('a picture as it leaves the house', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)(
    '%s says no more where it was taken, pixel for pixel the same',
    async (format) => {
      const bytes = await aPhoto({ width: 400, height: 300, format })
      expect(await saysWhere(bytes)).toBe(true)
      const out = await published(bytes)
      expect(await saysWhere(out.bytes)).toBe(false)
      expect(Buffer.from(out.bytes).includes('CAMERA-SERIAL-77')).toBe(false)
      const [before, after] = await Promise.all([
        sharp(bytes).raw().toBuffer(),
        sharp(out.bytes).raw().toBuffer(),
      ])
      expect(after.equals(before)).toBe(true)
    },
  )

  it.each(['jpeg', 'png', 'webp'] as const)('%s keeps who made it and whose it is', async (format) => {
    const out = await published(await aPhoto({ width: 400, height: 300, format }))
    const { exif } = await sharp(out.bytes).metadata()
    // A PNG's packed XMP, where the author stands, is not read.
    if (format !== 'png') expect(exif?.toString()).toContain('Ayşe Yılmaz')
    expect(exif?.toString()).toContain('Anadolu Haber')
  })

  it.each([6, 8])('orientation %i stays, and the size is the upright one', async (orientation) => {
    const out = await published(await aPhoto({ width: 400, height: 200, orientation }))
    expect(out.picture).toMatchObject({ width: 200, height: 400 })
    expect(out.kind).toMatchObject({ width: 200, height: 400 })
    const top = await colourAt(out.bytes, 0.5, 0.1)
    expect(top).toBe(orientation === 6 ? 'red' : 'blue')
  })

  it('a film hidden behind the picture does not go with it', async () => {
    const photo = await aPhoto({ width: 40, height: 30 })
    const out = await published(Buffer.concat([photo, Buffer.from('ftypmp4 secret-place')]))
    expect(Buffer.from(out.bytes).includes('secret-place')).toBe(false)
  })

  it('an animated GIF goes on moving and loses its comments', async () => {
    const frames = await Promise.all(
      ['#c80000', '#0000c8'].map((background) =>
        sharp({ create: { width: 20, height: 20, channels: 3, background } })
          .png()
          .toBuffer(),
      ),
    )
    const moving = await sharp(frames, { join: { animated: true } })
      .gif({ loop: 0, delay: [200, 200] })
      .toBuffer()
    const text = Buffer.from('secret-place')
    const comment = Buffer.concat([Buffer.from([0x21, 0xfe, text.length]), text, Buffer.from([0])])
    const out = await published(Buffer.concat([moving.subarray(0, -1), comment, Buffer.from([0x3b])]))
    expect(out.kind.isAnimated).toBe(true)
    expect((await sharp(out.bytes, { animated: true }).metadata()).pages).toBe(2)
    expect(Buffer.from(out.bytes).includes('secret-place')).toBe(false)
  })
})

describe('what is not taken', () => {
  const add = async (bytes: Uint8Array, folder = aFolder()) => {
    const added = await createPictures(folder, examine).add(bytes)
    return { code: added.ok ? '' : added.fault.code, files: fs.readdirSync(folder) }
  }

  it('a file that is cut short', async () => {
    const bytes = await aPhoto({ width: 800, height: 600 })
    expect(await add(bytes.subarray(0, bytes.length - 900))).toEqual({ code: 'picture.broken', files: [] })
  })

  it('a file whose header promises a picture that is not there', async () => {
    const bytes = await aPhoto({ width: 80, height: 60, format: 'png' })
    bytes.fill(7, 60)
    expect((await add(bytes)).code).toBe('picture.broken')
  })

  it('more pixels than anybody needs, told from the header alone', async () => {
    const bytes = await aPhoto({ width: 80, height: 60, format: 'png' })
    bytes.writeUInt32BE(10_000, 16)
    bytes.writeUInt32BE(5001, 20)
    expect((await add(bytes)).code).toBe('picture.too-many-pixels')
  })

  it('the same picture twice is one file', async () => {
    const folder = aFolder()
    const bytes = await aPhoto({ width: 80, height: 60 })
    const [first, second] = [await add(bytes, folder), await add(bytes, folder)]
    expect(second).toEqual(first)
    expect(first.files.map((name) => path.extname(name))).toEqual([''])
  })
})
