import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../shared/intake/decodeText'

/** The bytes of a text in an old single-byte encoding, found by asking the decoder for every byte. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte -= 1) table.set(decoder.decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from(Array.from(text), (letter) => table.get(letter) ?? 0x3f)
}

const russian = 'Глава государства посетил центр. Он побеседовал со школьниками и поздравил их.'
const turkish = 'Iğdır’da kayısı hasadı başladı; çiftçi ürününü şimdiden güvenceye aldı.'

describe('the text of a file', () => {
  it('is UTF-8 with or without its mark, which is no part of the text', () => {
    const bytes = new TextEncoder().encode(`${russian} ${turkish}`)
    expect(decodeText(bytes)).toEqual({ text: `${russian} ${turkish}`, encoding: 'utf-8' })
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes)).text).toBe(`${russian} ${turkish}`)
  })

  it('is UTF-16 when marked so', () => {
    const little = new Uint8Array(Buffer.from(`\ufeff${turkish}`, 'utf16le'))
    expect(decodeText(little)).toEqual({ text: turkish, encoding: 'utf-16le' })
    const big = new Uint8Array(Buffer.from(`\ufeff${turkish}`, 'utf16le').swap16())
    expect(decodeText(big).text).toBe(turkish)
  })

  it.each(['windows-1251', 'koi8-r'])('is recognised as Russian in %s', (encoding) => {
    expect(decodeText(encode(russian, encoding))).toEqual({ text: russian, encoding })
  })

  it('is recognised as Turkish in windows-1254', () => {
    expect(decodeText(encode(turkish, 'windows-1254')).text).toBe(turkish)
  })

  it('follows the charset an HTML page declares, unless the bytes are UTF-8', () => {
    const page = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body>${russian}</body></html>`
    expect(decodeText(encode(page('koi8-r'), 'koi8-r')).text).toBe(page('koi8-r'))
    expect(decodeText(encode(page('no-such-thing'), 'windows-1251')).encoding).not.toBe('no-such-thing')
    expect(decodeText(new TextEncoder().encode(page('windows-1251'))).text).toBe(page('windows-1251'))
  })
})
