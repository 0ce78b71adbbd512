import { decode, fromControl, isEncoding } from '../../../../shared/intake/encoding/codePages'

/** Windows code pages by the charset numbers of fonts (RTF 1.9, `\fcharset`). */
const BY_CHARSET: Readonly<Record<number, string>> = {
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

const BY_PAGE: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  28595: 'iso-8859-5',
  28599: 'windows-1254',
  65001: 'utf-8',
}

/** Old fonts carry their alphabet in their name: `Arial Cyr`, `Times New Roman Tur`. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/\sCyr$/i, 'windows-1251'],
  [/\sTur$/i, 'windows-1254'],
  [/\sCE$/, 'windows-1250'],
  [/\sGreek$/i, 'windows-1253'],
  [/\sBaltic$/i, 'windows-1257'],
]

export const SYMBOLS = 'symbols'
const WESTERN = 'windows-1252'

/** The encoding of `\ansicpg`; Western when it is none we know. */
export function encodingOfPage(page: number): string {
  const known = BY_PAGE[page] ?? (page >= 1250 && page <= 1258 ? `windows-${page}` : WESTERN)
  return isEncoding(known) ? known : WESTERN
}

export interface Font {
  readonly charset: number | null
  readonly name: string
}

/**
 * How a font's bytes are meant. Charset 0 says Western, but programs that know one charset only write it of any font:
 * it is believed where another font of the file (`others`) states the file's own page.
 */
export function encodingOfFont(font: Font, page: string, others: ReadonlySet<number>): string {
  const { charset, name } = font
  if (charset === 2) return SYMBOLS
  const byName = BY_NAME.find(([ending]) => ending.test(name))?.[1]
  if (byName) return byName
  const stated = charset === null ? undefined : BY_CHARSET[charset]
  if (stated) return isEncoding(stated) ? stated : page
  if (charset !== 0) return page
  return [...others].some((other) => BY_CHARSET[other] === page) ? WESTERN : page
}

const MULTI_BYTE = new Set(['shift_jis', 'euc-kr', 'gbk', 'big5', 'utf-8'])
export const isMultiByte = (encoding: string): boolean => MULTI_BYTE.has(encoding)

const tables = new Map<string, readonly string[]>()

/** The letters of a single-byte encoding by their bytes. */
export function lettersOf(encoding: string): readonly string[] {
  const known = tables.get(encoding)
  if (known) return known
  const letters = Array.from({ length: 256 }, (_, byte) => {
    if (encoding === SYMBOLS) return symbol(byte)
    const letter = decode(Uint8Array.of(byte), encoding) ?? ''
    return letter >= '\u0080' && letter <= '\u009f' ? fromControl(letter) : letter
  })
  tables.set(encoding, letters)
  return letters
}

/** Of a font of signs only the bullet means the same everywhere. */
const symbol = (byte: number): string =>
  byte === 0xb7 || byte === 0xa7 ? '•' : byte < 0x80 ? String.fromCharCode(byte) : ''
