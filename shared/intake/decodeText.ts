interface Decoder {
  decode(bytes: Uint8Array): string
}
// Part of Node and of browsers alike, and pure; shared code is compiled without the types of either.
declare const TextDecoder: new (encoding: string, options?: { fatal: boolean }) => Decoder

/** So many bytes are looked at for a declared charset, and for the kind of letters. */
const HEAD = 4096
const SAMPLE = 100_000

/**
 * The text of a file somebody made somewhere: by byte order mark, as UTF-8 when it is valid, by a charset its HTML
 * declares, and else in the old code page whose letters it is most likely made of.
 */
export function decodeText(bytes: Uint8Array): { text: string; encoding: string } {
  const decode = (encoding: string) => ({ text: new TextDecoder(encoding).decode(bytes), encoding })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    // Not UTF-8, whatever the file says of itself.
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD))
  const declared = /charset\s*=\s*["']?\s*([a-z0-9_-]{3,20})/i.exec(head)?.[1]?.toLowerCase()
  if (declared && declared !== 'utf-8' && isEncoding(declared)) return decode(declared)
  return decode(likeliest(bytes))
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) !== null
  } catch {
    return false
  }
}

/** Russian in windows-1251 has its letters above 0xC0 nearly everywhere, in koi8-r lower case stands at 0xC0-0xDF. */
function likeliest(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, SAMPLE)
  let high = 0
  let lowHalf = 0
  for (const byte of sample) {
    if (byte < 0xc0) continue
    high += 1
    if (byte < 0xe0) lowHalf += 1
  }
  if (high / Math.max(1, sample.length) < 0.25) return 'windows-1254'
  return lowHalf / high > 0.6 ? 'koi8-r' : 'windows-1251'
}
