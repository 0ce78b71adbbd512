import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createPictures } from '../../../electron/pictures/pictures'

let folder = ''
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'galley-pictures-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('a picture is stored once, under the hash of its content, with its size', async () => {
  const pictures = createPictures(folder)
  const first = await pictures.add(onePixel)
  const second = await pictures.add(onePixel)
  expect(first).toEqual(second)
  expect(first).toMatchObject({ ok: true, value: { width: 1, height: 1, alt: '' } })
  expect(fs.readdirSync(folder)).toHaveLength(1)
  const read = first.ok ? await pictures.read(first.value.src) : first
  expect(read.ok && Buffer.from(read.value.bytes).equals(onePixel)).toBe(true)
})

test.each([
  ['text', Buffer.from('<script>alert(1)</script>'.repeat(4)), 'picture.not-a-picture'],
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>'), 'picture.svg'],
  [
    'an SVG with a prologue',
    Buffer.from('\ufeff<?xml version="1.0"?><!-- drawn --><!DOCTYPE svg><svg viewBox="0 0 1 1"/>'),
    'picture.svg',
  ],
  ['a HEIC', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'.padEnd(40, '\0'), 'latin1'), 'picture.heic'],
  ['nothing', Buffer.alloc(0), 'picture.not-a-picture'],
  ['a few bytes', Buffer.from([0x89, 0x50]), 'picture.not-a-picture'],
])('%s is no picture', async (_, bytes, code) => {
  const result = await createPictures(folder).add(bytes)
  expect(result.ok ? '' : result.fault.code).toBe(code)
  expect(fs.readdirSync(folder)).toHaveLength(0)
})

test.each(['../../etc/passwd', 'sha256-x', '', 'sha256-../../x', `sha256-${'a'.repeat(64)}`])(
  '%j is no picture of ours',
  async (address) => {
    expect((await createPictures(folder).read(address)).ok).toBe(false)
  },
)

test('a file that is not there is a fault with its name', async () => {
  const result = await createPictures(folder).addFile(path.join(folder, 'gone.png'))
  expect(result.ok ? null : result.fault).toMatchObject({
    code: 'picture.not-readable',
    values: { file: 'gone.png' },
  })
})
