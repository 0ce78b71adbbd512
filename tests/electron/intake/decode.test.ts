import { expect, test } from 'vitest'
import { decodeText } from '../../../electron/intake/decode'

const russian = 'Глава государства посетил центр. Он побеседовал со школьниками и поздравил их.'
/** Encodes by asking the decoder for each byte: Node decodes legacy encodings and does not encode them. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte -= 1) table.set(decoder.decode(new Uint8Array([byte])), byte)
  return Uint8Array.from(Array.from(text), (letter) => table.get(letter) ?? 63)
}

test.each(['windows-1251', 'koi8-r'])('Russian in %s is read', (encoding) => {
  expect(decodeText(encode(russian, encoding)).text).toBe(russian)
})

test('Turkish in windows-1254 is read', () => {
  const turkish = 'İğdır Valisi, çiftçilerle buluştu: şeker pancarı üreticisi güldü.'
  expect(decodeText(encode(turkish, 'windows-1254')).text).toBe(turkish)
})

test('a declared charset is believed when the bytes are no UTF-8', () => {
  const page = `<meta charset="windows-1251"><p>${russian}</p>`
  expect(decodeText(encode(page, 'windows-1251'))).toEqual({ text: page, encoding: 'windows-1251' })
})

test('byte order marks and UTF-8 are read', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(russian, 'utf16le')])
  expect(decodeText(utf16).text).toBe(russian)
  expect(decodeText(Buffer.from(russian)).text).toBe(russian)
})
