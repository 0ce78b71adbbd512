import { decode, isEncoding } from './encoding/codePages'
import { cyrillicLikeness, turkishLikeness } from './encoding/likeness'

/** So many bytes are looked at for a declared charset, and for the kind of letters. */
const HEAD = 4096
const SAMPLE = 100_000

export interface Decoded {
  readonly text: string
  readonly encoding: string
}

/**
 * The text of a file somebody made somewhere: by byte order mark, as UTF-8 when it is valid (or was, but for a few
 * bytes), by the charset its carrier declares (`charset`, of HTTP) or its own head, and else in the old code page
 * whose letters it is most likely made of. Never throws; what no encoding explains comes out as U+FFFD.
 */
export function decodeText(bytes: Uint8Array, charset = ''): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return decoded(bytes, wide)
  const text = decode(bytes, 'utf-8', true)
  if (text !== null) return { text, encoding: 'utf-8' }
  if (isNearlyUtf8(bytes)) return decoded(bytes, 'utf-8')
  const declared = [charset, declaredIn(bytes)].map((label) => label.trim().toLowerCase()).find(isUseful)
  // Servers and templates say Latin-1 of anything: then the letters decide.
  return decoded(bytes, declared && !isDefault(declared) ? declared : likeliest(bytes))
}

const decoded = (bytes: Uint8Array, encoding: string): Decoded => ({
  text: decode(bytes, encoding) ?? '',
  encoding,
})

const isUseful = (label: string): boolean =>
  label !== '' && !/^utf-?(8|16|32|7)/.test(label) && isEncoding(label)
const isDefault = (label: string): boolean =>
  /^(iso[-_]?8859-1|latin-?1|us-ascii|ascii|windows-1252|cp1252)$/.test(label)

/** What an HTML page (`meta`) or an XML document says of itself. */
function declaredIn(bytes: Uint8Array): string {
  const head = decode(bytes.subarray(0, HEAD), 'latin1') ?? ''
  const meta = /charset\s{0,9}=\s{0,9}["']?\s{0,9}([a-z0-9_-]{3,20})/i.exec(head)?.[1]
  return (
    meta ?? /^\s{0,99}<\?xml[^>]{0,200}encoding\s{0,9}=\s{0,9}["']([a-z0-9_-]{3,20})/i.exec(head)?.[1] ?? ''
  )
}

/** UTF-16 by its mark, or by the zero bytes that half of every space and line end is. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const end = Math.min(bytes.length, SAMPLE) & ~1
  if (end < 8) return null
  // The upper bytes of Latin, Turkish, Cyrillic and of quotation marks and dashes.
  const isUpper = (byte: number) => byte <= 0x05 || byte === 0x20
  let [odd, even, zeros] = [0, 0, 0]
  for (let at = 0; at < end; at += 2) {
    const [first, second] = [bytes[at] as number, bytes[at + 1] as number]
    if (isUpper(first)) even += 1
    if (isUpper(second)) odd += 1
    if ((first === 0) !== (second === 0)) zeros += 1
    // Two zeros in a row are no text at all.
    if (first === 0 && second === 0) return null
  }
  const pairs = end / 2
  if (zeros / pairs < 0.02 || Math.abs(odd - even) / pairs < 0.5) return null
  if (odd / pairs > 0.95) return 'utf-16le'
  return even / pairs > 0.95 ? 'utf-16be' : null
}

/** UTF-8 with a few broken bytes: cut off at the end, or with a stray quotation mark of another encoding. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const end = Math.min(bytes.length, SAMPLE)
  let [good, bad] = [0, 0]
  for (let at = 0; at < end; ) {
    const byte = bytes[at] as number
    if (byte < 0x80) {
      at += 1
      continue
    }
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1
    let follow = 1
    while (follow < size && ((bytes[at + follow] ?? 0) & 0xc0) === 0x80) follow += 1
    if (size > 1 && follow === size) good += 1
    else bad += 1
    at += follow
  }
  return good >= 3 && bad <= good / 20 + 1
}

const CYRILLIC_PAGES = ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866'] as const

/** The old code page whose letters make the likeliest text; Turkish when none of them says anything. */
function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  let best = { encoding: 'windows-1254', score: turkishLikeness(decode(sample, 'windows-1254') ?? '') }
  for (const encoding of CYRILLIC_PAGES) {
    const score = cyrillicLikeness(decode(sample, encoding) ?? '')
    if (score > best.score) best = { encoding, score }
  }
  return best.encoding
}
