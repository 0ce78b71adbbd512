interface Decoder {
  decode(bytes: Uint8Array): string
}
// Part of Node and of browsers alike, and pure; shared code is compiled without the types of either.
declare const TextDecoder: new (encoding: string, options?: { fatal: boolean }) => Decoder

/** Decodes bytes; with `isStrict` null when they are not of that encoding. */
export function decode(bytes: Uint8Array, encoding: string, isStrict = false): string | null {
  try {
    return new TextDecoder(encoding, { fatal: isStrict }).decode(bytes)
  } catch {
    // The encoding is unknown here, or the bytes are not of it: both mean no.
    return null
  }
}

export const isEncoding = (label: string): boolean => decode(new Uint8Array(), label) !== null

// Some runtimes read windows-1252 as Latin-1: these are its letters at 0x80 to 0x9f; 0 where it has none.
const WESTERN = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

/** A control sign as the letter windows-1252 has at its place: what a program meant that put it into a text. */
export const fromControl = (sign: string): string => {
  const letter = WESTERN.charAt(sign.charCodeAt(0) - 0x80)
  return letter === '\0' || letter === '' ? '' : letter
}

const tables = new Map<string, ReadonlyMap<string, number>>()

/** Letter to byte, for the upper half of a single-byte encoding. Bytes without a letter stand as the control signs. */
export function upperHalf(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding)
  if (known) return known
  const table = new Map<string, number>()
  for (let byte = 0x80; byte <= 0x9f; byte += 1) table.set(String.fromCharCode(byte), byte)
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const letter = decode(Uint8Array.of(byte), encoding)
    if (letter) table.set(letter, byte)
    const western = encoding === 'windows-1252' ? WESTERN.charAt(byte - 0x80) : ''
    if (western && western !== '\0') table.set(western, byte)
  }
  tables.set(encoding, table)
  return table
}

/** The bytes a text had in a single-byte encoding; null when a letter has none. */
export function encodeIn(text: string, encoding: string): Uint8Array | null {
  const table = upperHalf(encoding)
  const bytes = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    const byte = code < 0x80 ? code : table.get(text.charAt(index))
    if (byte === undefined) return null
    bytes[index] = byte
  }
  return bytes
}
