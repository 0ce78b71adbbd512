import fs from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { keepOriginal } from '../../../electron/intake/keep'
import { createOriginals } from '../../../electron/intake/originals'
import { createPending } from '../../../electron/intake/pending'
import { examine } from '../../../electron/pictures/examine'
import { createPictures } from '../../../electron/pictures/pictures'
import { anArticle, doc, paragraph } from '../../build/article'
import { aPhoto } from '../../build/camera'
import { aFolder } from '../publish/site'

it('a damaged picture that came with a text is missing from it, and does not keep the text out', async () => {
  const folder = aFolder()
  const photo = await aPhoto({ width: 400, height: 300 })
  const bytes = photo.subarray(0, photo.length - 300)
  const [hash, src] = [`sha256-${'a'.repeat(64)}`, `sha256-${'b'.repeat(64)}`]
  const pending = createPending()
  pending.put({
    about: {
      hash,
      url: '',
      name: 'basin.eml',
      type: 'eml',
      encoding: '',
      taken: '2026-11-23T10:00:00.000Z',
      size: 3,
    },
    bytes: Buffer.from('abc'),
    pictures: [{ hash: src, bytes }],
    isShared: false,
  } as never)
  const figure = { type: 'figure', attrs: { src, alt: '', caption: '', credit: '' } }
  const article = anArticle({
    body: doc(paragraph('Metin.'), figure),
    intakeReport: {
      version: 1,
      input: { kind: 'html', characters: 3, lines: 1, hash },
      decisions: [],
      counts: { kept: 0, moved: 0, slots: 0, dropped: 0, check: 0 },
    },
  })
  const kept = await keepOriginal(article, {
    pending,
    originals: createOriginals(path.join(folder, 'originals')),
    pictures: createPictures(path.join(folder, 'pictures'), examine),
  })
  expect(kept).toEqual({ ok: true, value: article })
  expect(fs.existsSync(path.join(folder, 'originals'))).toBe(true)
  expect(fs.existsSync(path.join(folder, 'pictures'))).toBe(false)
})
