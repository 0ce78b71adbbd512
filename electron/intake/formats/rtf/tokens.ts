/** What a rich text is made of, in its order. */
export interface TokenHandler {
  open(): void
  close(): void
  /** `\name` or `\name-12`; `parameter` is null when there is none. */
  word(name: string, parameter: number | null): void
  /** A backslash and one sign: `\~`, `\*`. A backslash at the end of a line is `\` and a line feed. */
  symbol(sign: string): void
  /** `\'hh`: one byte in the code page of its font. */
  byte(value: number): void
  /** Plain bytes, each as the letter of its number, line ends among them. */
  text(text: string): void
  /** The bytes after `\bin`, from `from` up to `to`. */
  binary(from: number, to: number): void
}

const OPEN = 0x7b
const CLOSE = 0x7d
const BACKSLASH = 0x5c
const LONGEST_NAME = 32
const LONGEST_NUMBER = 10

const isLetter = (byte: number): boolean => (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
const hexValue = (byte: number): number =>
  isDigit(byte) ? byte - 0x30 : isLetter(byte) && (byte | 0x20) <= 0x66 ? (byte | 0x20) - 0x57 : -1

/**
 * Cuts a rich text (RTF 1.9) into its tokens, once from front to back; a broken end ends the last of them. `source` has a
 * letter for each byte. Stops when it `isEnough`, and answers where: the length of the source when it read all.
 */
export function readTokens(source: string, handler: TokenHandler, isEnough: () => boolean): number {
  const { length } = source
  let at = 0
  while (at < length) {
    const code = source.charCodeAt(at)
    if (code === OPEN) {
      handler.open()
      at += 1
    } else if (code === CLOSE) {
      handler.close()
      at += 1
    } else if (code === BACKSLASH) {
      if (isEnough()) return at
      at = control(source, at + 1, handler)
    } else {
      const from = at
      while (at < length && !isSpecial(source.charCodeAt(at))) at += 1
      handler.text(source.slice(from, at))
    }
  }
  return length
}

const isSpecial = (code: number): boolean => code === OPEN || code === CLOSE || code === BACKSLASH

/** Reads what follows a backslash and answers where the text goes on. */
function control(source: string, from: number, handler: TokenHandler): number {
  const { length } = source
  if (from >= length) return length
  const first = source.charCodeAt(from)
  if (first === 0x27) {
    const [high, low] = [hexValue(source.charCodeAt(from + 1)), hexValue(source.charCodeAt(from + 2))]
    if (!(high >= 0 && low >= 0)) return from + 1
    handler.byte(high * 16 + low)
    return from + 3
  }
  if (first === 0x0d && source.charCodeAt(from + 1) === 0x0a) {
    handler.symbol('\n')
    return from + 2
  }
  if (!isLetter(first)) {
    handler.symbol(first === 0x0d ? '\n' : source.charAt(from))
    return from + 1
  }
  let at = from
  while (at - from < LONGEST_NAME && isLetter(source.charCodeAt(at))) at += 1
  const name = source.slice(from, at)
  const start = at
  if (source.charCodeAt(at) === 0x2d && isDigit(source.charCodeAt(at + 1))) at += 1
  while (at - start < LONGEST_NUMBER && isDigit(source.charCodeAt(at))) at += 1
  const parameter = at > start ? Number(source.slice(start, at)) : null
  if (source.charCodeAt(at) === 0x20) at += 1
  if (name === 'bin' && parameter !== null && parameter > 0) {
    const end = Math.min(length, at + parameter)
    handler.binary(at, end)
    return end
  }
  handler.word(name, parameter)
  return at
}
