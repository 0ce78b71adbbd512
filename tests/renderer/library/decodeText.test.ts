import { describe, expect, it } from 'vitest'
import { decodeText } from '../../../renderer/library/decodeText'

/** The bytes of a text in an old single-byte encoding, found by asking the decoder for every byte. */
function encode(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1)
    table.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte)
  return Uint8Array.from([...text].map((letter) => table.get(letter) ?? 0x3f))
}

const russian = 'Президент осмотрел строящуюся дорогу вокруг города.'
const turkish = 'Iğdır’da kayısı hasadı başladı; üretici şimdiden ürünü güvenceye aldı.'

describe('the text of a dropped file', () => {
  it('is UTF-8 with or without its mark, which is no part of the text', () => {
    const bytes = new TextEncoder().encode(`${russian} ${turkish}`)
    expect(decodeText(bytes)).toBe(`${russian} ${turkish}`)
    expect(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, ...bytes))).toBe(`${russian} ${turkish}`)
  })

  it('is UTF-16 when marked so', () => {
    expect(decodeText(new Uint8Array(Buffer.from(`\ufeff${turkish}`, 'utf16le')))).toBe(turkish)
  })

  it('is recognised in the code pages newsrooms still send', () => {
    expect(decodeText(encode(russian, 'windows-1251'))).toBe(russian)
    expect(decodeText(encode(turkish, 'windows-1254'))).toBe(turkish)
  })

  it('follows the charset an HTML page names', () => {
    const page = `<html><head><meta charset="koi8-r"></head><body>${russian}</body></html>`
    expect(decodeText(encode(page, 'koi8-r'))).toBe(page)
  })
})
