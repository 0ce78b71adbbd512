const LETTER = /[\p{L}\p{N}]/u
const known = new Uint8Array(65_536)
const YES = 1
const NO = 2
/** So many letters are put together at once. */
const STEP = 4096
const codes = new Uint16Array(STEP)

/** Each sign is looked at by the pattern once. */
function isLetter(code: number): boolean {
  if (known[code] === 0) known[code] = LETTER.test(String.fromCharCode(code)) ? YES : NO
  return known[code] === YES
}

const together = (size: number): string =>
  String.fromCharCode.apply(null, codes.subarray(0, size) as unknown as number[])

/** Text as far as two readings of one page agree on it: its letters and digits, in small letters. */
export function lettersOf(text: string): string {
  const small = text.toLowerCase()
  let letters = ''
  let size = 0
  for (let at = 0; at < small.length; at += 1) {
    const code = small.charCodeAt(at)
    // Halves of a sign from a rare plane are judged together.
    if (code >= 0xd800 && code < 0xe000) return small.replace(/[^\p{L}\p{N}]+/gu, '')
    if (!isLetter(code)) continue
    codes[size] = code
    size += 1
    if (size < STEP) continue
    letters += together(size)
    size = 0
  }
  return letters + together(size)
}
